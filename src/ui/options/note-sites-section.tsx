import { useState } from 'react';
import { setNoteShown } from '@/storage/note-sites';
import { SectionCard } from '@/ui/components/section-card';
import { Switch } from '@/ui/components/switch';
import { failedLoad } from '@/ui/hooks/loaded';
import { useSettings } from '@/ui/hooks/use-settings';
import { t } from '@/words/t';

/** The sites where the user hid the page note, and the way to have it back on each. */
export function NoteSitesSection() {
  const settings = useSettings();
  const [shownAgain, setShownAgain] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const off = settings.kind === 'ready' ? settings.value.noteOff : [];
  // One that was just turned on stays, to be turned off again.
  const sites = [...new Set([...off, ...shownAgain])].toSorted();

  const choose = async (site: string, shown: boolean): Promise<void> => {
    setProblem(null);
    setShownAgain((before) => [...before, site]);
    try {
      await setNoteShown(site, shown);
    } catch (error) {
      setProblem(failedLoad(error).message);
    }
  };

  const failure = problem ?? (settings.kind === 'failed' ? settings.message : null);
  return (
    <SectionCard title={t('options.note.title')}>
      <p className="m-0 text-ink-2">
        {t(sites.length === 0 ? 'options.note.everywhere' : 'options.note.hidden')}
      </p>
      {sites.length > 0 && (
        <ul className="m-0 grid list-none gap-1 p-0">
          {sites.map((site) => (
            <li key={site}>
              <Switch checked={!off.includes(site)} onChange={(shown) => void choose(site, shown)}>
                <span className="min-w-0 wrap-anywhere">{site}</span>
              </Switch>
            </li>
          ))}
        </ul>
      )}
      {failure && (
        <p role="alert" className="m-0 text-below">
          {failure}
        </p>
      )}
    </SectionCard>
  );
}

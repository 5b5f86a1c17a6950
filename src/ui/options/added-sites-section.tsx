import { useState } from 'react';
import { removeSite } from '@/access/added-sites';
import { siteWords } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { useAddedSites } from '@/ui/hooks/use-added-sites';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { errorWords } from '@/words/error-words';

/** The sites that the user lets Headroom read always, and the way to take each back. */
export function AddedSitesSection() {
  const sites = useAddedSites();
  const [problem, setProblem] = useState<string | null>(null);

  const remove = async (pattern: string): Promise<void> => {
    setProblem(null);
    try {
      await removeSite(pattern);
    } catch (error) {
      const detail = errorWords(error);
      setProblem(t('options.sites.notRemoved', { site: siteWords(pattern), detail }));
    }
  };

  const failure = problem ?? (sites.kind === 'failed' ? sites.message : null);
  return (
    <SectionCard title={t('options.sites.added')}>
      {sites.kind === 'ready' && sites.value.length === 0 && (
        <p className="m-0 text-ink-2">{t('options.sites.none')}</p>
      )}
      {sites.kind === 'ready' && sites.value.length > 0 && (
        <ul className="m-0 grid list-none gap-1 p-0">
          {sites.value.map((pattern) => (
            <li key={pattern} className="flex items-center gap-3">
              <span className="min-w-0 flex-1 wrap-anywhere">{siteWords(pattern)}</span>
              <Button
                aria-label={t('options.sites.removeSite', { site: siteWords(pattern) })}
                onClick={() => void remove(pattern)}
              >
                {t('options.sites.remove')}
              </Button>
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

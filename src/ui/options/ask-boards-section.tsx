import { useId, useState } from 'react';
import { canAskOtherHosts } from '@/access/can-ask-other-hosts';
import { writeSettings } from '@/storage/settings';
import { failedLoad } from '@/ui/hooks/loaded';
import { useChosen } from '@/ui/hooks/use-chosen';
import { useSettings } from '@/ui/hooks/use-settings';
import { SectionCard } from './section-card';

/** The one thing that sends a request, with what it sends; off until the user turns it on. */
export function AskBoardsSection() {
  const settings = useSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const hint = useId();

  const stored = settings.kind === 'ready' && settings.value.askBoards;
  const [asks, choose] = useChosen(stored, async (askBoards) => {
    setProblem(null);
    try {
      await writeSettings({ askBoards });
      return true;
    } catch (error) {
      setProblem(failedLoad(error).message);
      return false;
    }
  });

  const failure = problem ?? (settings.kind === 'failed' ? settings.message : null);
  return (
    <SectionCard title="Missing pay">
      <div className="grid gap-2">
        <label className="flex items-center gap-2 font-semibold">
          <input
            type="checkbox"
            className="m-0 size-4 shrink-0 accent-accent"
            aria-describedby={hint}
            disabled={settings.kind !== 'ready'}
            checked={asks}
            onChange={({ target }) => choose(target.checked)}
          />
          Ask the board for missing pay
        </label>
        <div id={hint} className="grid gap-2 text-ink-2">
          {canAskOtherHosts() && (
            <p className="m-0">
              When an AI or ML posting that you open on Greenhouse, Lever or Ashby shows no pay,
              Headroom asks that job board’s public data for it. The board sees that an extension
              asks.
            </p>
          )}
          <p className="m-0">
            On Workday and Workable it asks only where the page shows no text either (an application
            form), from the page itself, which is what the site’s own pages ask, too.
          </p>
          <p className="m-0">
            It asks once per posting until you close the browser. What is sent is the posting’s own
            public address at that job board{canAskOtherHosts() && ' (on Ashby: the company’s)'},
            and nothing about you: no profile, no cookie, no account. As with any request, the board
            sees your network address. This is the only request that Headroom ever makes.
          </p>
        </div>
      </div>
      {failure && (
        <p role="alert" className="m-0 text-below">
          {failure}
        </p>
      )}
    </SectionCard>
  );
}

import { canAskOtherHosts } from '@/access/can-ask-other-hosts';
import { SettingSection } from './setting-section';

/** The one thing that sends a request, with what it sends; off until the user turns it on. */
export function AskBoardsSection() {
  return (
    <SettingSection title="Missing pay" setting="askBoards" label="Ask the board for missing pay">
      {canAskOtherHosts() && (
        <p className="m-0">
          When an AI or ML posting that you open on Greenhouse, Lever or Ashby shows no pay,
          Headroom asks that job board’s public data for it. The board sees that an extension asks.
        </p>
      )}
      <p className="m-0">
        On Workday and Workable it asks only where the page shows no text either (an application
        form), from the page itself, which is what the site’s own pages ask, too.
      </p>
      <p className="m-0">
        It asks once per posting until you close the browser. What is sent is the posting’s own
        public address at that job board{canAskOtherHosts() && ' (on Ashby: the company’s)'}, and
        nothing about you: no profile, no cookie, no account. As with any request, the board sees
        your network address. This is the only request that Headroom ever makes.
      </p>
    </SettingSection>
  );
}

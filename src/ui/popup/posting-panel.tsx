import { postingAsRead } from '@/posting/posting-as-read';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { Hint } from '@/ui/hints/hint';
import { t } from '@/words/t';
import { NotesList } from './notes-list';
import type { ShownNotes } from './notes-shown';
import type { ReadFrame } from './popup-state';
import { PostedRanges } from './posted-ranges';
import { ReadFrom } from './read-from';
import { ReportButton } from './report-button';
import type { Corrector } from './use-correction';

/**
 * What was read: every range with its words, and each field with how sure it is; each can be set right or reported.
 *
 * @param notes what there is to know of the reading, and all that no other panel says
 */
export function PostingPanel({
  judged,
  notes,
  corrector,
  frame,
}: {
  judged: JudgedPosting;
  notes: ShownNotes;
  corrector: Corrector;
  frame: ReadFrame | undefined;
}) {
  const { posting } = judged;
  const isEstimateOnly =
    posting.pay.length > 0 && posting.pay.every(({ provenance }) => provenance === 'site-estimate');
  const read = postingAsRead(posting);
  return (
    <>
      <NotesList notes={notes} />
      <section aria-labelledby="posted-pay" className="px-4 pt-3 pb-4">
        <h2 id="posted-pay" className="m-0 mb-2 text-sm font-semibold">
          {isEstimateOnly ? t('popup.pay.onPage') : t('popup.pay.posted')}
        </h2>
        {posting.pay.length > 1 && (
          <div className="mb-2 empty:hidden">
            <Hint id="several-ranges" />
          </div>
        )}
        <PostedRanges judged={judged} corrector={corrector} />
      </section>
      <section aria-labelledby="read-from" className="border-t border-line px-4 pt-3 pb-4">
        <h2 id="read-from" className="m-0 mb-2 text-sm font-semibold">
          {t('popup.read.heading')}
        </h2>
        <ReadFrom posting={read} />
        {frame && <ReportButton frame={frame} posting={read} />}
      </section>
    </>
  );
}

import type { Correction } from '@/posting/correction';
import { isSiteChanged } from '@/posting/site-changed';
import { postingAsRead } from '@/posting/posting-as-read';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { Section } from '@/ui/components/section';
import { CounterCard } from './counter-card';
import { DismissedView } from './dismissed-view';
import { MarketSteps } from './market-steps';
import { NotesList } from './notes-list';
import { PostedRanges } from './posted-ranges';
import { PostingHeader } from './posting-header';
import type { ReadFrame } from './popup-state';
import { ReadFrom } from './read-from';
import { ReportButton } from './report-button';
import { SaveBar } from './save-bar';
import { useCorrection } from './use-correction';
import { VerdictCard } from './verdict-card';

/** Width of the popup less its margins. */
const PICTURE_WIDTH = 368;

/** A judged posting: the verdict and the counter first, then what they rest on. */
export function JudgedView({
  judged,
  correction,
  frame,
}: {
  judged: JudgedPosting;
  correction: Correction | null;
  frame?: ReadFrame | undefined;
}) {
  const { posting, assessment } = judged;
  const corrector = useCorrection(posting.key, correction);
  const { market, steps, scoredPay } = assessment;
  const ranges = posting.pay.length;
  const isOwnPay = assessment.notes.includes('own-pay');
  const scored = scoredPay === null ? undefined : posting.pay[scoredPay];
  if (assessment.unknownReason === 'not-a-posting') {
    return <DismissedView title={posting.title} corrector={corrector} />;
  }
  return (
    <>
      <main>
        <PostingHeader judged={judged} corrector={corrector} />
        <VerdictCard assessment={assessment} />
        <CounterCard assessment={assessment} />
        {market && (
          <div className="px-4 py-1.5 [&_svg]:w-full">
            <RangePicture
              title="Annual base salary: what is posted, what the market pays, what to ask for"
              rows={assessmentRows(assessment, scored?.period)}
              markers={assessmentMarkers(assessment)}
              backdrop={market}
              width={PICTURE_WIDTH}
            />
          </div>
        )}
        <NotesList assessment={assessment} health={posting.health} />
        <Section
          heading="Posted pay"
          hint={isOwnPay ? 'set by you' : ranges > 1 ? `${ranges} ranges` : undefined}
          open={ranges > 1 || assessment.unknownReason !== null || isOwnPay}
        >
          <PostedRanges judged={judged} corrector={corrector} />
        </Section>
        {market && (
          <Section heading="How the market band is made" hint={`${steps.length} steps`} open>
            <MarketSteps steps={steps} market={market} />
          </Section>
        )}
        <Section heading="Read from the page" open={isSiteChanged(posting)}>
          <ReadFrom posting={postingAsRead(posting)} />
          {frame && <ReportButton frame={frame} posting={postingAsRead(posting)} />}
        </Section>
      </main>
      <SaveBar judged={judged} />
    </>
  );
}

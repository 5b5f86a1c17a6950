import type { Correction } from '@/posting/correction';
import type { Profile } from '@/posting/profile';
import { isSiteChanged } from '@/posting/site-changed';
import { postingAsRead } from '@/posting/posting-as-read';
import { howSure } from '@/scoring/how-sure';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { Section } from '@/ui/components/section';
import { CounterCard } from './counter-card';
import { DismissedView } from './dismissed-view';
import { NotesList } from './notes-list';
import { PostedRanges } from './posted-ranges';
import { PostingHeader } from './posting-header';
import type { ReadFrame } from './popup-state';
import { ReadFrom } from './read-from';
import { ReportButton } from './report-button';
import { SaveBar } from './save-bar';
import { useCorrection } from './use-correction';
import { packsOf, useEvidence } from './use-evidence';
import { VerdictCard } from './verdict-card';

/** Width of the popup less its margins. */
const PICTURE_WIDTH = 368;

/** Before a profile is saved. */
const NO_PROFILE: Profile = {};

/**
 * A judged posting: the verdict and the counter first, then what they rest on. What comes with the evidence is there a
 * moment later, and the verdict does not wait for it.
 *
 * @param profile that it was judged for
 */
export function JudgedView({
  judged,
  correction,
  profile = NO_PROFILE,
  frame,
}: {
  judged: JudgedPosting;
  correction: Correction | null;
  profile?: Profile;
  frame?: ReadFrame | undefined;
}) {
  const { posting, assessment } = judged;
  const corrector = useCorrection(posting.key, correction);
  const sureness = howSure(posting, assessment);
  const evidence = useEvidence();
  const packs = evidence && packsOf(assessment, evidence.packs);
  const { market, steps, scoredPay } = assessment;
  const ranges = posting.pay.length;
  const isEstimateOnly =
    ranges > 0 && posting.pay.every(({ provenance }) => provenance === 'site-estimate');
  const isOwnPay = assessment.notes.includes('own-pay');
  const scored = scoredPay === null ? undefined : posting.pay[scoredPay];
  if (assessment.unknownReason === 'not-a-posting') {
    return <DismissedView title={posting.title} corrector={corrector} />;
  }
  return (
    <>
      <main>
        <PostingHeader judged={judged} corrector={corrector} />
        <VerdictCard assessment={assessment} sureness={sureness}>
          {evidence?.packs?.postedPay && (
            <evidence.parts.DisagreementLine judged={judged} postedPay={evidence.packs.postedPay} />
          )}
        </VerdictCard>
        <CounterCard assessment={assessment}>
          {packs && <evidence.parts.StanceChoice profile={profile} pack={packs.market} />}
        </CounterCard>
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
        <NotesList
          assessment={assessment}
          weakest={sureness?.link ?? null}
          health={posting.health}
          law={
            evidence?.packs?.rangeLaws && (
              <evidence.parts.LawNote posting={posting} laws={evidence.packs.rangeLaws} />
            )
          }
        />
        {market && (
          <Section heading="Second opinions" hint="not part of the verdict" open>
            {evidence && (
              <evidence.parts.SecondOpinions
                judged={judged}
                postedPay={evidence.packs?.postedPay ?? null}
              />
            )}
          </Section>
        )}
        {market && (
          <Section heading="At another level" open>
            {packs && (
              <evidence.parts.Levelling
                judged={judged}
                profile={profile}
                pack={packs.market}
                ladders={packs.ladders}
                corrector={corrector}
              />
            )}
          </Section>
        )}
        <Section
          heading={isEstimateOnly ? 'Pay on the page' : 'Posted pay'}
          hint={isOwnPay ? 'set by you' : ranges > 1 ? `${ranges} ranges` : undefined}
          open={ranges > 1 || assessment.unknownReason !== null || isOwnPay}
        >
          <PostedRanges judged={judged} corrector={corrector} />
        </Section>
        {market && (
          <Section heading="How the market band is made" hint={`${steps.length} steps`} open>
            {evidence && (
              <evidence.parts.PostingSteps
                judged={judged}
                profile={profile}
                pack={packs?.market ?? null}
              />
            )}
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

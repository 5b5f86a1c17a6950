import type { Profile } from '@/posting/profile';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { JudgingPacks } from '@/storage/packs';
import { JudgingLink } from '@/ui/components/judging-link';
import { Section } from '@/ui/components/section';
import { Hint } from '@/ui/hints/hint';
import { t } from '@/words/t';
import { Levelling } from './levelling';
import { NotesList } from './notes-list';
import type { ShownNotes } from './notes-shown';
import { PostingSteps } from './posting-steps';
import { Ratios } from './ratios';
import { SecondOpinions } from './second-opinions';
import type { Corrector } from './use-correction';
import { packsOf } from './use-panels';

/**
 * What the verdict rests on: what to know before using it, how the market band is made, who else says what, and what
 * another level would be.
 *
 * @param profile that it was judged for
 * @param packs undefined until they are read, null where they cannot be
 */
export function WhyPanel({
  judged,
  notes,
  profile,
  packs,
  corrector,
}: {
  judged: JudgedPosting;
  notes: ShownNotes;
  profile: Profile;
  packs: JudgingPacks | null | undefined;
  corrector: Corrector;
}) {
  const { assessment } = judged;
  const judging = packsOf(assessment, packs);
  return (
    <>
      <div className="px-4 pt-3 empty:hidden">
        <Hint id="first-verdict" />
      </div>
      <NotesList notes={notes} />
      <Ratios assessment={assessment} />
      {packs !== undefined && (
        <div className="[&>section:first-child]:border-0">
          <Section
            heading={t('popup.why.steps')}
            hint={t('popup.why.stepCount', assessment.steps.length, {
              count: assessment.steps.length,
            })}
            open
          >
            <PostingSteps judged={judged} profile={profile} pack={judging?.market ?? null} />
          </Section>
          <Section heading={t('popup.why.opinions')} hint={t('popup.why.opinionsHint')} open>
            <SecondOpinions judged={judged} postedPay={packs?.postedPay ?? null} />
          </Section>
          {judging && (
            <Section heading={t('popup.why.otherLevel')} open>
              <Levelling
                judged={judged}
                profile={profile}
                pack={judging.market}
                ladders={judging.ladders}
                corrector={corrector}
              />
            </Section>
          )}
          <p className="m-0 border-t border-line px-4 py-3 text-[13px]">
            <JudgingLink>{t('popup.why.judging')}</JudgingLink>
          </p>
        </div>
      )}
    </>
  );
}

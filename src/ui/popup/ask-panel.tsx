import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { JudgingPacks } from '@/storage/packs';
import { PostingPast } from '@/ui/history/posting-past';
import { formatAnnual, formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import { askLine } from './ask-line';
import { CopyLine } from './copy-line';
import { LawNote } from './law-note';
import { StanceChoice } from './stance-choice';
import { Tile } from './tile';
import { packsOf } from './use-panels';

/**
 * What to ask for and how: the stance, what is at stake, a line to send, and the law where it asks for a range.
 *
 * @param profile that it was judged for
 * @param packs undefined until they are read, null where they cannot be
 */
export function AskPanel({
  judged,
  profile,
  packs,
}: {
  judged: JudgedPosting;
  profile: Profile;
  packs: JudgingPacks | null | undefined;
}) {
  const { posting, assessment } = judged;
  const { counter, headroom, walkAway, walkAwayStatus, notes } = assessment;
  const judging = packsOf(assessment, packs);
  // What comes with the packs stands above the rest: all of it appears at once.
  if (packs === undefined) return null;
  return (
    <div className="grid gap-3 px-4 py-3 text-sm">
      {!counter && <p className="m-0 text-ink-2">{t('popup.ask.noCounter')}</p>}
      {headroom && judging && <StanceChoice profile={profile} pack={judging.market} />}
      <Stakes assessment={assessment} />
      {walkAway && walkAwayStatus && (
        <p className="m-0 text-ink-2">
          {t(`popup.ask.walkAway.${walkAwayKey(walkAwayStatus)}`, {
            amount: formatAnnual(walkAway.low),
          })}
        </p>
      )}
      <CopyLine
        heading={counter ? t('popup.ask.say') : t('popup.ask.askFirst')}
        line={askLine(assessment)}
        label={t('popup.ask.copyLine')}
      />
      {notes.includes('range-usually-required') && packs?.rangeLaws && (
        <LawNote posting={posting} laws={packs.rangeLaws} />
      )}
      <PostingPast key={posting.key} judged={judged} />
    </div>
  );
}

/** What is to be won: only where there is a posted maximum to go above. */
function Stakes({
  assessment: { headroom, expectedOffer, leftOnTable, notes },
}: {
  assessment: Assessment;
}) {
  if (!headroom || expectedOffer === null || !leftOnTable) return null;
  return (
    <dl className="m-0 grid grid-cols-3 gap-1.5">
      <Tile
        name={t('popup.ask.headroom')}
        value={t('popup.ask.plus', { range: formatRange(headroom) })}
        meaning={t('popup.ask.headroomMeaning')}
      />
      <Tile
        name={t('popup.ask.expectedOffer')}
        value={formatAnnual(expectedOffer)}
        meaning={notes.includes('own-pay') ? t('popup.ask.ownMiddle') : t('popup.ask.postedMiddle')}
      />
      <Tile
        name={t('popup.ask.leftOnTable')}
        value={formatRange(leftOnTable)}
        meaning={t('popup.ask.leftOnTableMeaning')}
      />
    </dl>
  );
}

function walkAwayKey(
  status: NonNullable<Assessment['walkAwayStatus']>,
): 'clears' | 'possible' | 'fallsShort' {
  return status === 'falls-short' ? 'fallsShort' : status;
}

import type { ScriptId } from '@/playbook/scripts/script';
import { isStalled, talksState } from '@/playbook/talks';
import { CONSIDERATIONS, USUAL_WEIGHT, weigh } from '@/playbook/weighing';
import type { Consideration, Rating, Weighing, Weight } from '@/playbook/weighing';
import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import type { Negotiation } from '@/storage/negotiation';
import { weighingsTable } from '@/storage/negotiation';
import type { StoredWeighing } from '@/storage/negotiation-rows';
import type { SavedPosting } from '@/storage/saved-posting';
import { Button, buttonClass } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { SectionCard } from '@/ui/components/section-card';
import { asKey } from '@/words/as-key';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import { Standing } from './offer/counter-card';
import { suggestedRatings } from './suggested-ratings';
import type { Changes } from './use-changes';
import { useKeptRow } from './use-kept-row';

/** Fewer than so many considerations lean nowhere. */
const LEAST_RATED = 2;

const RATINGS: Rating[] = [-2, -1, 0, 1, 2];
const WEIGHTS: Weight[] = [0, 1, 2, 3];
/** A rating as a key of the catalogue. */
const RATING_NAMES = {
  '-2': 'muchWorse',
  '-1': 'worse',
  '0': 'same',
  '1': 'better',
  '2': 'muchBetter',
} as const;
const WEIGHT_NAMES = { 0: 'none', 1: 'some', 2: 'usual', 3: 'most' } as const;

/** The number under which the user walks away, how this job stands to it, and what else to weigh. */
export function WalkAwayTab({
  saved,
  talks,
  assessment,
  pack,
  profile,
  changes,
  onScript,
}: {
  saved: SavedPosting;
  talks: Negotiation;
  assessment: Assessment;
  pack: MarketPack;
  profile: Profile;
  changes: Changes;
  onScript: (id: ScriptId) => void;
}) {
  const { walkAway, walkAwayStatus, counter } = assessment;
  const base = talks.offer?.terms.base;
  const state = base === undefined ? null : talksState(talks.ledger, base);
  const stalled = state !== null && walkAway !== null && isStalled(state, walkAway);
  return (
    <>
      <SectionCard title={t('playbook.walkAway.title')}>
        {walkAway ? (
          <>
            <p className="m-0 text-3xl leading-tight font-bold tracking-tight tabular-nums">
              {walkAway.low === walkAway.high
                ? formatDollars(walkAway.low)
                : formatDollarRange(walkAway)}
            </p>
            {state === null ? (
              walkAwayStatus && (
                <p className="m-0 text-ink-2">
                  {t(`playbook.walkAway.posting.${asKey(walkAwayStatus)}`)}
                </p>
              )
            ) : (
              <Standing base={state.theirs} walkAway={walkAway} counter={counter} />
            )}
          </>
        ) : (
          <div className="grid justify-items-start gap-3">
            <p className="m-0 text-ink-2">{t('playbook.walkAway.unknown')}</p>
            <a href="/options.html" className={buttonClass()}>
              {t('playbook.walkAway.set')}
            </a>
          </div>
        )}
        {stalled && (
          <div role="note" className="grid justify-items-start gap-2 rounded-lg bg-below-soft p-3">
            <p className="m-0 font-medium text-below">{t('playbook.walkAway.stalled')}</p>
            <Button onClick={() => onScript('decline')}>{t('playbook.walkAway.decline')}</Button>
          </div>
        )}
      </SectionCard>
      <WeighingCard
        stored={talks.weighing ?? { posting: saved.key, ratings: {}, weights: {}, updatedAt: 0 }}
        suggested={suggestedRatings(saved, base ?? null, profile, pack)}
        onKeep={(row) => changes.run(() => weighingsTable.put(row, row.updatedAt))}
      />
    </>
  );
}

function WeighingCard({
  stored,
  suggested,
  onKeep,
}: {
  stored: StoredWeighing;
  suggested: Weighing['ratings'];
  onKeep: (row: StoredWeighing) => void;
}) {
  const [weighing, onChange] = useKeptRow(stored, onKeep);
  const { ratings, weights } = weighing;
  const { leaning, rated } = weigh(weighing);
  const rate = (one: Consideration, chosen: string) => {
    const { [one]: _before, ...others } = ratings;
    const rating = RATINGS.find((known) => String(known) === chosen);
    onChange({
      ...weighing,
      ratings: { ...others, ...(rating !== undefined && { [one]: rating }) },
    });
  };
  const setWeight = (one: Consideration, chosen: string) => {
    const weight = WEIGHTS.find((known) => String(known) === chosen);
    if (weight !== undefined) onChange({ ...weighing, weights: { ...weights, [one]: weight } });
  };
  return (
    <SectionCard title={t('playbook.weigh.title')}>
      <p className="m-0 -mt-3 text-ink-2">{t('playbook.weigh.hint')}</p>
      <div className="grid gap-3">
        {CONSIDERATIONS.map((one) => {
          const name = t(`playbook.consideration.${asKey(one)}`);
          const suggestion = suggested[one];
          return (
            <div
              key={one}
              className="grid grid-cols-1 items-center gap-x-3 gap-y-1.5 border-t border-line pt-3 first:border-t-0 first:pt-0 sm:grid-cols-[1fr_11rem_11rem]"
            >
              <div className="grid">
                <b className="font-semibold">{name}</b>
                <span className="text-sm text-ink-2">
                  {t(`playbook.considerationHint.${asKey(one)}`)}
                </span>
                {suggestion !== undefined && suggestion !== ratings[one] && (
                  <span className="text-sm text-ink-2">
                    {t('playbook.weigh.suggests', {
                      rating: t(`playbook.ratingInText.${RATING_NAMES[`${suggestion}`]}`),
                    })}
                  </span>
                )}
              </div>
              <select
                aria-label={t('playbook.weigh.rate', { name })}
                value={ratings[one] === undefined ? '' : String(ratings[one])}
                onChange={({ target }) => rate(one, target.value)}
                className={CONTROL_CLASS}
              >
                <option value="">{t('playbook.weigh.unrated')}</option>
                {RATINGS.map((rating) => (
                  <option key={rating} value={String(rating)}>
                    {t(`playbook.rating.${RATING_NAMES[`${rating}`]}`)}
                  </option>
                ))}
              </select>
              <select
                aria-label={t('playbook.weigh.weight', { name })}
                value={String(weights[one] ?? USUAL_WEIGHT)}
                onChange={({ target }) => setWeight(one, target.value)}
                className={CONTROL_CLASS}
              >
                {WEIGHTS.map((weight) => (
                  <option key={weight} value={String(weight)}>
                    {t(`playbook.weight.${WEIGHT_NAMES[weight]}`)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
      {leaning && rated >= LEAST_RATED && (
        <p className="m-0 rounded-lg bg-surface-2 p-3 font-medium" aria-live="polite">
          {t(`playbook.leaning.${leaning}`)}{' '}
          {rated < CONSIDERATIONS.length && (
            <span className="font-normal text-ink-2">
              {t('playbook.weigh.rated', { rated, all: CONSIDERATIONS.length })}
            </span>
          )}
        </p>
      )}
    </SectionCard>
  );
}

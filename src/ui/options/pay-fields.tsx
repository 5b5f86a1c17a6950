import { useWatch } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { baseWalkAway } from '@/scoring/walk-away';
import { keepValidFields } from './keep-valid-fields';
import { profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';
import { TextField } from './text-field';
import { wholeAmount, wholeRange } from './whole-amount';

/** What the user earns now, without bonus and equity. */
export function CurrentBaseField({ pack }: { pack: MarketPack }) {
  return (
    <TextField
      name="currentBase"
      label="Current base salary (USD a year)"
      placeholder="185,000"
      hint={`Gives your walk-away number, ${marginWords(pack)} above it; each posting is marked as clearing it or not. It never moves the market or your counter.`}
    />
  );
}

/** What the user earns now in all. */
export function CurrentTotalField() {
  const { currentBase, currentTotal } = useTypedPay();
  const isBelowBase =
    currentBase !== undefined && currentTotal !== undefined && currentTotal < currentBase;
  return (
    <TextField
      name="currentTotal"
      label="Current total pay (USD a year)"
      placeholder="240,000"
      hint={
        isBelowBase ? (
          <span className="font-medium text-at">
            This is below your base salary of {wholeAmount(currentBase)}, which it should include.
          </span>
        ) : (
          'Base, bonus and one year’s share of equity. For whole packages; no market band, verdict, counter or walk-away number uses it.'
        )
      }
    />
  );
}

/** The least that the user would move for: their own figure, beside the one from their current base. */
export function WalkAwayField({ pack }: { pack: MarketPack }) {
  const { currentBase, walkAway } = useTypedPay();
  const isOwn = walkAway !== undefined;
  return (
    <div className="grid gap-3">
      <TextField
        name="walkAway"
        label="Your own walk-away number (USD a year)"
        placeholder="$215k"
        hint="Takes the place of the one from your current base."
      />
      <dl
        aria-label="Walk-away numbers"
        className="m-0 grid grid-cols-1 gap-2 text-sm sm:grid-cols-2"
      >
        <Figure
          name={`From your current base, ${marginWords(pack)} above`}
          value={
            currentBase === undefined
              ? null
              : wholeRange(baseWalkAway(currentBase, pack.policy.walkAway))
          }
          isUsed={!isOwn && currentBase !== undefined}
        />
        <Figure name="Your own" value={isOwn ? wholeAmount(walkAway) : null} isUsed={isOwn} />
      </dl>
    </div>
  );
}

function Figure({ name, value, isUsed }: { name: string; value: string | null; isUsed: boolean }) {
  return (
    <div
      className={`rounded-lg border px-3 py-2 ${isUsed ? 'border-accent bg-surface-2' : 'border-line'}`}
    >
      <dt className="text-ink-2">{name}</dt>
      <dd className="m-0 flex flex-wrap items-baseline justify-between gap-x-2 tabular-nums">
        <span className={value === null ? 'text-ink-2' : 'font-semibold'}>
          {value ?? 'Not set'}
        </span>
        {isUsed && <span className="text-xs font-medium text-accent">Used</span>}
      </dd>
    </div>
  );
}

/** The figures that stand in the pay fields, as far as they make sense. */
function useTypedPay() {
  const [currentBase, currentTotal, walkAway] = useWatch<
    ProfileFormValues,
    ['currentBase', 'currentTotal', 'walkAway']
  >({ name: ['currentBase', 'currentTotal', 'walkAway'] });
  return keepValidFields({ ...profileFormValues({}), currentBase, currentTotal, walkAway }, {})
    .profile;
}

/** "15–20%". */
function marginWords({ policy: { walkAway } }: MarketPack): string {
  return `${percentAbove(walkAway.low)}–${percentAbove(walkAway.high)}%`;
}

function percentAbove(factor: number): string {
  return Math.round((factor - 1) * 100).toString();
}

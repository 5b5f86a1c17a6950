import { useWatch } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { baseWalkAway } from '@/scoring/walk-away';
import { t } from '@/words/t';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { formatShares } from '@/words/format-number';
import { keepValidFields } from './keep-valid-fields';
import { profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';
import { TextField } from './text-field';

/** What the user earns now, without bonus and equity. */
export function CurrentBaseField({ pack }: { pack: MarketPack }) {
  return (
    <TextField
      name="currentBase"
      label={t('options.pay.base')}
      placeholder="185,000"
      hint={t('options.pay.baseHint', { margin: marginWords(pack) })}
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
      label={t('options.pay.total')}
      placeholder="240,000"
      hint={
        isBelowBase ? (
          <span className="font-medium text-at">
            {t('options.pay.totalBelowBase', { amount: formatDollars(currentBase) })}
          </span>
        ) : (
          t('options.pay.totalHint')
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
        label={t('options.pay.walkAway')}
        placeholder="$215k"
        hint={t('options.pay.walkAwayHint')}
      />
      <dl
        aria-label={t('options.pay.walkAways')}
        className="m-0 grid grid-cols-1 gap-2 text-sm sm:grid-cols-2"
      >
        <Figure
          name={t('options.pay.fromBase', { margin: marginWords(pack) })}
          value={
            currentBase === undefined
              ? null
              : formatDollarRange(baseWalkAway(currentBase, pack.policy.walkAway))
          }
          isUsed={!isOwn && currentBase !== undefined}
        />
        <Figure
          name={t('options.pay.own')}
          value={isOwn ? formatDollars(walkAway) : null}
          isUsed={isOwn}
        />
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
          {value ?? t('options.notSet')}
        </span>
        {isUsed && <span className="text-xs font-medium text-accent">{t('options.pay.used')}</span>}
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
  return formatShares({ low: walkAway.low - 1, high: walkAway.high - 1 });
}

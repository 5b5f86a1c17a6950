import type { ReactNode } from 'react';
import { formatAnnual, formatRange } from '@/words/format-money';
import type { AnnualRange } from '@/posting/money';
import type { Assessment } from '@/scoring/assessment';
import { CopyButton } from '@/ui/components/copy-button';

const WHOLE_DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/**
 * What to ask for, what it rests on, and what is at stake. Nothing without a counter range.
 *
 * @param children the choice of how far it may go, where there is a posted maximum to go above
 */
export function CounterCard({
  assessment: { counter, headroom, expectedOffer, leftOnTable, walkAwayStatus, walkAway, notes },
  children,
}: {
  assessment: Assessment;
  children?: ReactNode;
}) {
  if (!counter) return null;
  return (
    <section aria-labelledby="counter" className="px-4 pb-2">
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <h2 id="counter" className="m-0 text-sm font-medium text-ink-2">
            Counter range
          </h2>
          <p className="m-0 text-[1.75rem] leading-tight font-bold tracking-tight text-counter tabular-nums">
            {formatRange(counter)}
          </p>
        </div>
        <CopyButton text={inFull(counter)} label="Copy counter range" />
      </div>
      <p className="m-0 mt-0.5 text-xs text-ink-2">
        {headroom
          ? 'Base salary to ask for once the offer is in writing.'
          : 'From the market band alone. Base salary to ask for once the offer is in writing.'}
      </p>
      {headroom && expectedOffer !== null && leftOnTable && (
        <dl className="m-0 mt-2 grid grid-cols-3 gap-1.5">
          <Figure name="Headroom" value={`+${formatRange(headroom)}`} meaning="above the max" />
          <Figure
            name="Expected offer"
            value={formatAnnual(expectedOffer)}
            meaning={notes.includes('own-pay') ? 'your middle' : 'posted middle'}
          />
          <Figure
            name="Left on the table"
            value={formatRange(leftOnTable)}
            meaning="if you take it"
          />
        </dl>
      )}
      {headroom && <div className="mt-2 min-h-[26px]">{children}</div>}
      {walkAway && walkAwayStatus && (
        <p className="m-0 mt-2 text-xs text-ink-2">
          {WALK_AWAY_WORDS[walkAwayStatus]} your walk-away of{' '}
          <b className="font-semibold text-ink tabular-nums">{formatAnnual(walkAway.low)}</b>.
        </p>
      )}
    </section>
  );
}

const WALK_AWAY_WORDS = {
  clears: 'The whole counter range clears',
  possible: 'The top of the counter range reaches',
  'falls-short': 'Even the top of the counter range falls short of',
} as const;

function Figure({ name, value, meaning }: { name: string; value: string; meaning: string }) {
  return (
    <div className="rounded-lg bg-surface-2 px-2 py-1.5">
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="m-0">
        <span className="block text-[13px] leading-snug font-semibold tracking-tight tabular-nums">
          {value}
        </span>
        <span className="block text-[11px] leading-tight text-ink-3">{meaning}</span>
      </dd>
    </div>
  );
}

/** As it goes into a message to a recruiter: "$265,000 to $290,000". */
function inFull({ low, high }: AnnualRange): string {
  return `${WHOLE_DOLLARS.format(low)} to ${WHOLE_DOLLARS.format(high)}`;
}

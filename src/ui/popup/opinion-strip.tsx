import { useId } from 'react';
import { formatAnnual } from '@/words/format-money';
import type { AnnualUsd } from '@/posting/money';
import { labelWidth } from '@/ui/charts/range-layout';
import { rangeScale } from '@/ui/charts/range-scale';
import { endLabels } from '@/ui/charts/end-labels';
import { t } from '@/words/t';

/** How pay spreads: the outer figures, the quartiles and the median. */
export interface Spread {
  low: AnnualUsd;
  lower: AnnualUsd;
  median: AnnualUsd;
  upper: AnnualUsd;
  high: AnnualUsd;
}

const WIDTH = 368;
const HEIGHT = 42;
const MIDDLE = 24;

/**
 * Pay as a strip: a line from end to end, a box around the middle half, the median, and this posting on it.
 *
 * @param title what it shows, in one sentence
 * @param dots single figures, where they are known
 * @param here this posting's pay; null where it has none to place
 */
export function OpinionStrip({
  title,
  spread: { low, lower, median, upper, high },
  dots = [],
  here,
}: {
  title: string;
  spread: Spread;
  dots?: AnnualUsd[];
  here: AnnualUsd | null;
}) {
  const id = useId();
  const { x } = rangeScale([low, high, ...dots, ...(here === null ? [] : [here])], WIDTH);
  const words = { low: formatAnnual(lower), high: formatAnnual(upper) };
  const labels = endLabels(words, x(lower), x(upper), WIDTH);
  const middle = formatAnnual(median);
  const hasRoom =
    x(median) - labelWidth(middle) / 2 > labels.low + labelWidth(words.low) &&
    x(median) + labelWidth(middle) / 2 < labels.high;
  const own = here === null ? '' : t('popup.why.thisOne', { amount: formatAnnual(here) });
  const half = labelWidth(own) / 2;
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, so no <img> can show it
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block h-auto w-full text-[11px] tabular-nums"
    >
      <title id={id}>{title}</title>
      <line x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} className="stroke-edge" />
      <rect
        x={x(lower)}
        y={MIDDLE - 6}
        width={Math.max(x(upper) - x(lower), 2)}
        height={12}
        rx={2}
        className="fill-surface-3 stroke-edge"
      />
      {/* Figures that are equal lie on one another; the words say how many there are. */}
      {[...new Set(dots)].map((usd) => (
        <circle key={usd} cx={x(usd)} cy={MIDDLE} r={2.5} className="fill-ink-3" />
      ))}
      <line
        x1={x(median)}
        x2={x(median)}
        y1={MIDDLE - 8}
        y2={MIDDLE + 8}
        strokeWidth={2}
        className="stroke-ink-2"
      />
      <text x={labels.low} y={HEIGHT - 1} className="fill-ink-2">
        {words.low}
      </text>
      {hasRoom && (
        <text x={x(median)} y={HEIGHT - 1} textAnchor="middle" className="fill-ink-2">
          {middle}
        </text>
      )}
      <text x={labels.high} y={HEIGHT - 1} className="fill-ink-2">
        {words.high}
      </text>
      {here !== null && (
        <>
          <path
            d={`M${x(here)} ${MIDDLE + 7}l-5 -18h10z`}
            className="fill-posted stroke-surface"
            strokeWidth={1.5}
          />
          <text
            x={Math.min(Math.max(x(here), half), WIDTH - half)}
            y={10}
            textAnchor="middle"
            className="fill-ink font-semibold"
          >
            {own}
          </text>
        </>
      )}
    </svg>
  );
}

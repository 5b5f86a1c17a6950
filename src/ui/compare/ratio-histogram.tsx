import { useId, useMemo } from 'react';
import { formatCount } from '@/words/format-number';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import type { CompareRow } from './compare-row';
import { ratioBins } from './ratio-bins';
import type { RatioBin } from './ratio-bins';
import { postingCount, ratioWords } from './row-words';
import { t } from '@/words/t';

const USUAL_WIDTH = 640;
const BAR_AREA = 84;
const LABELS = 20;
/** Room above the bars for the word that names the line at 1.00. */
const HEAD = 16;
/** Room for the word itself. */
const MIDDLE_WORDS = 100;
const WIDEST_BAR = 100;
/** So that one posting among thousands is still seen. */
const LOWEST_BAR = 2;

/** How many of the postings have which compa-ratio; 1.00 is the middle of the market band. */
export function RatioHistogram({ rows }: { rows: CompareRow[] }) {
  const titleId = useId();
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const { bins, median, counted, uncounted } = useMemo(() => ratioBins(rows), [rows]);
  if (median === null) return null;
  return (
    <figure
      aria-labelledby={titleId}
      className="m-0 grid grid-cols-1 gap-2 rounded-xl border border-line bg-surface p-4 sm:p-5 print:border-0 print:p-0"
    >
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="m-0 text-base font-semibold">
          {t('compare.ratios.title')}
        </h2>
        <p className="m-0 text-sm text-ink-2 tabular-nums">
          {t(uncounted > 0 ? 'compare.ratios.factsWithout' : 'compare.ratios.facts', {
            postings: postingCount(counted),
            median: ratioWords(median),
            count: formatCount(uncounted),
          })}
        </p>
      </figcaption>
      <div ref={ref}>
        <Bars bins={bins} width={width} />
      </div>
      <ul className="sr-only">
        {bins.map(({ from, to, count }) => (
          <li key={from}>{binWords({ from, to, count })}</li>
        ))}
      </ul>
    </figure>
  );
}

function Bars({ bins, width }: { bins: RatioBin[]; width: number }) {
  const step = Math.min(width / bins.length, WIDEST_BAR);
  const most = Math.max(...bins.map(({ count }) => count));
  const first = bins[0]?.from ?? 0;
  // Each label has room for itself.
  const every = Math.ceil(44 / step);
  const middle = bins.findIndex(({ from }) => from === 1);
  return (
    <svg
      aria-hidden
      width={width}
      height={HEAD + BAR_AREA + LABELS}
      className="block text-[11px] tabular-nums print:max-w-full"
    >
      {middle >= 0 && <MiddleLine x={middle * step} width={width} />}
      {bins.map(({ from, to, count }, index) => {
        const height = count === 0 ? 0 : Math.max((count / most) * BAR_AREA, LOWEST_BAR);
        return (
          <g key={from}>
            <rect
              x={index * step + 1}
              y={HEAD + BAR_AREA - height}
              width={Math.max(step - 2, 1)}
              height={height}
              rx={2}
              className="fill-posted"
            >
              <title>{binWords({ from, to, count })}</title>
            </rect>
            {Math.round((from - first) * 20) % every === 0 && (
              <text x={index * step + 1} y={HEAD + BAR_AREA + 15} className="fill-ink-2">
                {ratioWords(from)}
              </text>
            )}
          </g>
        );
      })}
      <line
        x1={0}
        x2={bins.length * step}
        y1={HEAD + BAR_AREA + 0.5}
        y2={HEAD + BAR_AREA + 0.5}
        className="stroke-edge"
      />
    </svg>
  );
}

function binWords({ from, to, count }: RatioBin): string {
  const words = { from: ratioWords(from), count: formatCount(count) };
  if (to === null) return t('compare.ratios.andMore', words);
  return t('compare.ratios.bin', { ...words, to: ratioWords(to) });
}

/** 1.00: pay in the middle of its market band. */
function MiddleLine({ x, width }: { x: number; width: number }) {
  const isAtEnd = x + MIDDLE_WORDS > width;
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={0}
        y2={HEAD + BAR_AREA}
        strokeDasharray="4 3"
        className="stroke-market"
      />
      <text
        x={isAtEnd ? x - 5 : x + 5}
        y={10}
        textAnchor={isAtEnd ? 'end' : 'start'}
        className="fill-market"
      >
        {t('compare.ratios.middle')}
      </text>
    </>
  );
}

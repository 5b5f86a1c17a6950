import { RangeBar } from '@/ui/charts/range-bar';
import type { RangeRole } from '@/ui/charts/range-layout';
import { t } from '@/words/t';

const LEGEND = [
  { role: 'market', height: 14 },
  { role: 'posted', height: 8 },
  { role: 'counter', height: 7 },
] as const satisfies { role: RangeRole; height: number }[];

/** What each bar of the chart is. */
export function ChartLegend() {
  return (
    <ul aria-hidden className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm text-ink-2">
      {LEGEND.map(({ role, height }) => (
        <li key={role} className="inline-flex items-center gap-1.5">
          <svg width={26} height={16}>
            <RangeBar
              bar={{
                mark: { role, low: 0, high: 1 },
                x: 1,
                y: (16 - height) / 2,
                width: 24,
                height,
              }}
              edge={26}
            />
          </svg>
          {t(`compare.legend.${role}`)}
        </li>
      ))}
    </ul>
  );
}

import { formatAnnual } from '@/words/format-money';
import type { MarketPack, PackSource } from '@/scoring/market-pack';
import { CELL, ColumnHead, DataTable } from './data-table';
import { FIGURE_KINDS } from './figure-kind';
import { SourceList, SourceWords } from './source-words';

/** The pack's rules of reckoning, to read. */
export function PolicyTable({ pack }: { pack: MarketPack }) {
  const rows = policyRows(pack);
  const sources = policySources(pack);
  return (
    <>
      <DataTable
        caption="How the figures are put together"
        head={
          <>
            <ColumnHead className="w-1/2">Rule</ColumnHead>
            <ColumnHead>Figure</ColumnHead>
            <ColumnHead className="w-1/4">Source</ColumnHead>
          </>
        }
      >
        {rows.map(({ name, figure, source, ref }) => (
          <tr key={name}>
            <th scope="row" className={`${CELL} font-normal`}>
              {name}
            </th>
            <td className={CELL}>{figure}</td>
            <td className={CELL}>
              {source === null ? (
                <span className="text-ink-2">Set by the pack, see below</span>
              ) : (
                <SourceWords
                  source={pack.sources.find(({ id }) => id === source) ?? null}
                  reference={ref}
                />
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      <SourceList sources={sources} />
    </>
  );
}

/** Those that no band, place or premium cites say themselves what they are for. */
function policySources(pack: MarketPack): PackSource[] {
  const { bands, geographies, premiums, policy } = pack;
  const elsewhere = new Set([...bands, ...geographies, ...premiums].map(({ source }) => source));
  const here = new Set([policy.flexibility.source, policy.walkAway.source]);
  return pack.sources.filter(({ id }) => here.has(id) || !elsewhere.has(id));
}

interface PolicyRow {
  name: string;
  figure: string;
  /** Null where the pack says it with its sources alone. */
  source: string | null;
  ref: string;
}

function policyRows({ policy }: MarketPack): PolicyRow[] {
  const { periodsPerYear: periods, flexibility, walkAway, counter } = policy;
  const own = { source: null, ref: '' };
  return [
    {
      name: 'Location and premiums together multiply a band by at most',
      figure: `×${policy.factorCap}`,
      ...own,
    },
    {
      name: 'Each further premium counts this much of the one before',
      figure: `${policy.premiumDecay * 100}%`,
      ...own,
    },
    {
      name: 'Room above the posted maximum, cautious to strong',
      figure: shareWords(flexibility),
      source: flexibility.source,
      ref: flexibility.ref,
    },
    {
      name: 'Walk-away, on top of the current base',
      figure: shareWords({ low: walkAway.low - 1, high: walkAway.high - 1 }),
      source: walkAway.source,
      ref: walkAway.ref,
    },
    {
      name: 'Where one end is posted, the maximum is assumed at',
      figure: `${policy.assumedSpread} times the minimum`,
      ...own,
    },
    {
      name: 'A year has',
      figure: `${periods.hour.toLocaleString('en-US')} hours, ${periods.day} days, ${periods.week} weeks of pay`,
      ...own,
    },
    {
      name: 'The counter is rounded to',
      figure: `${formatAnnual(counter.roundTo)}, and at least ${formatAnnual(counter.minimumWidth)} wide`,
      ...own,
    },
    {
      name: 'A range is noted as wide, and as too wide to say much, from a maximum of',
      figure: `${policy.wideRange.mild} and ${policy.wideRange.over} times the minimum`,
      ...own,
    },
  ];
}

function shareWords({ low, high }: { low: number; high: number }): string {
  return FIGURE_KINDS.premiums.words({ low, high }, false);
}

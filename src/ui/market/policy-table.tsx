import { formatAnnual } from '@/words/format-money';
import type { MarketPack, PackSource } from '@/scoring/market-pack';
import { t } from '@/words/t';
import { formatCount, formatFigure, formatPercent } from '@/words/format-number';
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
        caption={t('market.sections.policy')}
        head={
          <>
            <ColumnHead className="w-1/2">{t('market.column.rule')}</ColumnHead>
            <ColumnHead>{t('market.column.figure')}</ColumnHead>
            <ColumnHead className="w-1/4">{t('market.column.source')}</ColumnHead>
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
                <span className="text-ink-2">{t('market.policy.byPack')}</span>
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
      name: t('market.policy.cap'),
      figure: t('market.policy.times', { factor: factorWords(policy.factorCap) }),
      ...own,
    },
    {
      name: t('market.policy.decay'),
      figure: formatPercent(policy.premiumDecay),
      ...own,
    },
    {
      name: t('market.policy.flexibility'),
      figure: shareWords(flexibility),
      source: flexibility.source,
      ref: flexibility.ref,
    },
    {
      name: t('market.policy.walkAway'),
      figure: shareWords({ low: walkAway.low - 1, high: walkAway.high - 1 }),
      source: walkAway.source,
      ref: walkAway.ref,
    },
    {
      name: t('market.policy.assumed'),
      figure: t('market.policy.timesMinimum', { factor: factorWords(policy.assumedSpread) }),
      ...own,
    },
    {
      name: t('market.policy.year'),
      figure: t('market.policy.yearFigure', {
        hours: formatCount(periods.hour),
        days: formatCount(periods.day),
        weeks: formatCount(periods.week),
      }),
      ...own,
    },
    {
      name: t('market.policy.rounding'),
      figure: t('market.policy.roundingFigure', {
        step: formatAnnual(counter.roundTo),
        width: formatAnnual(counter.minimumWidth),
      }),
      ...own,
    },
    {
      name: t('market.policy.wide'),
      figure: t('market.policy.wideFigure', {
        mild: factorWords(policy.wideRange.mild),
        over: factorWords(policy.wideRange.over),
      }),
      ...own,
    },
  ];
}

function factorWords(factor: number): string {
  return formatFigure(factor, 3);
}

function shareWords({ low, high }: { low: number; high: number }): string {
  return FIGURE_KINDS.premiums.words({ low, high }, false);
}

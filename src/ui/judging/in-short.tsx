import { formatFigure, formatCount, formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';
import { RuleList } from './rule-list';

/** The whole model in four lines, and the data that it judges by. */
export function InShort({ data: { market, edits } }: RulesProps) {
  const { name, version, publisher, asOf, sample, policy } = market;
  const changes = edits.filter(({ pack }) => pack === market.id || pack === 'places').length;
  return (
    <>
      <RuleList
        rules={[
          {
            name: t('judging.short.band'),
            rule: t('judging.short.bandHow', { cap: formatFigure(policy.factorCap, 2) }),
          },
          { name: t('judging.short.verdict'), rule: t('judging.short.verdictHow') },
          {
            name: t('judging.short.headroom'),
            rule: t('judging.short.headroomHow', {
              low: formatPercent(policy.flexibility.low),
              high: formatPercent(policy.flexibility.high),
            }),
          },
          { name: t('judging.short.counter'), rule: t('judging.short.counterHow') },
        ]}
      />
      <div className="grid gap-1 rounded-xl border border-line bg-surface px-4 py-3 text-sm">
        <p>
          {t('judging.short.data', {
            pack: name,
            version: formatCount(version),
            publisher,
            asOf,
            sample,
          })}
        </p>
        <p className={changes > 0 ? 'font-medium' : 'text-ink-2'}>
          {changes > 0
            ? t('judging.short.changes', changes, { count: formatCount(changes) })
            : t('judging.short.asPublished')}
        </p>
        <p className="print:hidden">
          <a href="/options.html#market" className="text-accent underline">
            {t('judging.short.change')}
          </a>
        </p>
      </div>
    </>
  );
}

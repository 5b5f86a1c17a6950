import { NATIONAL } from '@/scoring/home';
import { Chip } from '@/ui/components/chip';
import { CELL, ColumnHead, DataTable } from '@/ui/market/data-table';
import { FIGURE_KINDS } from '@/ui/market/figure-kind';
import { figureRows } from '@/ui/market/figure-rows';
import type { FigureRow } from '@/ui/market/figure-rows';
import { SourceList, SourceWords } from '@/ui/market/source-words';
import { formatFigure } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';
import { placeGroups } from './place-groups';
import { sourcesOf } from './sources-of';

/** What a place does to base pay, and which place a posting is judged by. */
export function PlaceRules({ data }: RulesProps) {
  const rows = figureRows('geographies', data);
  const costs = new Map(data.published.geographies.map(({ id, rpp }) => [id, rpp]));
  const base = costs.get(NATIONAL);
  return (
    <>
      <p>{t('judging.geographies.how')}</p>
      <DataTable
        caption={t('judging.geographies.caption')}
        head={
          <>
            <ColumnHead>{t('judging.geographies.factor')}</ColumnHead>
            <ColumnHead>{t('judging.geographies.place')}</ColumnHead>
            <ColumnHead>{t('judging.figure.source')}</ColumnHead>
          </>
        }
      >
        {placeGroups(rows).map(({ factor, isYours, isOff, places }) => (
          <tr key={places[0].entry} className={isOff ? 'text-ink-2' : ''}>
            <th scope="row" className={`${CELL} whitespace-nowrap`}>
              <span className={isOff ? 'line-through' : ''}>{factor}</span>{' '}
              {isYours && <Chip>{t('judging.figure.yours')}</Chip>}
              {isOff && <Chip>{t('judging.figure.off')}</Chip>}
            </th>
            <td className={CELL}>
              <ul className="m-0 flex list-none flex-wrap gap-x-3 p-0">
                {places.map((place) => (
                  <li key={place.entry} className="whitespace-nowrap">
                    {place.label} <Cost cost={costs.get(place.entry)} />
                    {isYours && <Published row={place} />}
                  </li>
                ))}
              </ul>
            </td>
            <td className={CELL}>
              {places[0].source && <SourceWords source={places[0].source} reference="" />}
            </td>
          </tr>
        ))}
      </DataTable>
      <SourceList sources={sourcesOf(rows)} />
      <p>{t('judging.geographies.derived')}</p>
      {base && <p>{t('judging.geographies.costHow', { base: formatFigure(base, 1) })}</p>}
    </>
  );
}

function Cost({ cost }: { cost: number | null | undefined }) {
  if (!cost) return null;
  return <span className="text-ink-2">{formatFigure(cost, 1)}</span>;
}

function Published({ row: { published } }: { row: FigureRow }) {
  if (!published) return null;
  const figure = FIGURE_KINDS.geographies.words(published, false);
  return <span className="ml-1 text-ink-2">{t('judging.figure.published', { figure })}</span>;
}

import { NATIONAL } from '@/scoring/home';
import { figureRows } from '@/ui/market/figure-rows';
import { SourceList } from '@/ui/market/source-words';
import { formatCount, formatFigure } from '@/words/format-number';
import { t } from '@/words/t';
import { FigureList } from './figure-list';
import type { RulesProps } from './judging-view';
import { sourcesOf } from './sources-of';

/** What a place does to base pay, and which place a posting is judged by. */
export function PlaceRules({ data }: RulesProps) {
  const { published } = data;
  const rows = figureRows('geographies', data);
  const rpp = new Map(published.geographies.map((place) => [place.id, place.rpp]));
  const base = formatCount(rpp.get(NATIONAL) ?? 0);
  return (
    <>
      <p>{t('judging.geographies.how')}</p>
      <FigureList
        caption={t('judging.geographies.caption')}
        name={t('judging.geographies.place')}
        figure={t('judging.geographies.factor')}
        middle={{
          heading: t('judging.geographies.cost', { base }),
          words: ({ entry }) => {
            const cost = rpp.get(entry);
            return cost ? formatFigure(cost, 1) : '–';
          },
        }}
        rows={rows}
      />
      <SourceList sources={sourcesOf(rows)} />
      <p>{t('judging.geographies.derived')}</p>
      <p>{t('judging.geographies.costHow')}</p>
    </>
  );
}

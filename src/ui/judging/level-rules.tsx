import { LEAST_YEARS, LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import { figureRows } from '@/ui/market/figure-rows';
import { formatCount } from '@/words/format-number';
import { levelInText } from '@/words/level-words';
import { t } from '@/words/t';
import { countryName } from './country-name';
import { FigureList } from './figure-list';
import type { RulesProps } from './judging-view';
import { OrderedRules } from './ordered-rules';

/** Taken where nothing tells the level. */
const ASSUMED: LevelId = 'mid';

/** The base pay of each level, and how the level of a posting is read. */
export function LevelRules({ data }: RulesProps) {
  const { market } = data;
  const years = LEVEL_IDS.map((level) =>
    t('judging.levels.yearsOfLevel', {
      level: levelInText([level]),
      years: formatCount(LEAST_YEARS[level]),
    }),
  );
  return (
    <>
      <FigureList
        caption={t('judging.levels.caption')}
        name={t('judging.levels.level')}
        figure={t('judging.levels.band', { country: countryName(market.country) })}
        middle={{ heading: t('judging.levels.years'), words: ({ detail }) => detail ?? '–' }}
        rows={figureRows('bands', data)}
      />
      <OrderedRules
        lead={t('judging.levels.read')}
        rules={[
          t('judging.levels.order.title'),
          t('judging.levels.order.code'),
          t('judging.levels.order.site'),
          t('judging.levels.order.years'),
          t('judging.levels.order.yours'),
          t('judging.levels.order.assumed', { level: levelInText([ASSUMED]) }),
        ]}
      />
      <p>{t('judging.levels.yearsHow', { years: years.join(', ') })}</p>
      <p>{t('judging.levels.unlevelled')}</p>
    </>
  );
}

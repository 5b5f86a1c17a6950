import type { Assessment } from '@/scoring/assessment';
import { numberFormat } from '@/words/number-format';
import { t } from '@/words/t';
import { Tile } from './tile';

/** The two ratios of the field; nothing where no pay is compared. */
export function Ratios({
  assessment: { compaRatio, rangePenetration },
}: {
  assessment: Assessment;
}) {
  if (compaRatio === null || rangePenetration === null) return null;
  return (
    <dl className="m-0 grid grid-cols-2 gap-1.5 px-4 pt-3 pb-1">
      <Tile
        name={t('popup.why.compaRatio')}
        value={numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
          compaRatio,
        )}
        meaning={t('popup.why.compaRatioMeaning')}
      />
      <Tile
        name={t('popup.why.penetration')}
        value={numberFormat({ style: 'percent' }).format(rangePenetration).replace('-', '−')}
        meaning={t('popup.why.penetrationMeaning')}
      />
    </dl>
  );
}

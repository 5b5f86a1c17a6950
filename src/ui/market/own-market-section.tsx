import type { MarketPack } from '@/scoring/market-pack';
import { listObservedPay } from '@/storage/observed-pay';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { SectionCard } from '@/ui/components/section-card';
import { SettingSwitch } from '@/ui/components/setting-switch';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { FEWEST_OBSERVED } from '@/scoring/own-market-opinion';
import { ClearObserved } from './clear-observed';
import { ObservedTable } from './observed-table';
import { OwnMarketChart } from './own-market-chart';
import { ownMarketRows } from './own-market-rows';

/** The pay of the postings that the user has viewed: as a chart, as a list, off, and cleared. */
export function OwnMarketSection({ pack }: { pack: MarketPack }) {
  const observed = useLiveData(listObservedPay);
  return (
    <SectionCard title={t('market.sections.ownMarket')}>
      <SettingSwitch setting="ownMarket" label={t('market.observed.setting')}>
        <p className="m-0">{t('market.observed.what', { fewest: formatCount(FEWEST_OBSERVED) })}</p>
      </SettingSwitch>
      {observed.kind === 'failed' && (
        <p role="alert" className="m-0 text-below">
          {observed.message}
        </p>
      )}
      {observed.kind === 'ready' && observed.value.length === 0 && (
        <p className="m-0 text-ink-2">{t('market.observed.none')}</p>
      )}
      {observed.kind === 'ready' && observed.value.length > 0 && (
        <>
          <OwnMarketChart rows={ownMarketRows(observed.value, pack)} />
          <details>
            <summary className="cursor-pointer rounded-md font-medium">
              {t('market.observed.all', observed.value.length, {
                count: formatCount(observed.value.length),
              })}
            </summary>
            <div className="pt-2">
              <ObservedTable observed={observed.value} pack={pack} />
            </div>
          </details>
          <ClearObserved count={observed.value.length} />
        </>
      )}
    </SectionCard>
  );
}

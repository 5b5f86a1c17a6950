import type { MarketPack } from '@/scoring/market-pack';
import { listObservedPay } from '@/storage/observed-pay';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { SectionCard } from '@/ui/components/section-card';
import { SettingSwitch } from '@/ui/components/setting-switch';
import { ClearObserved } from './clear-observed';
import { ObservedTable } from './observed-table';
import { OwnMarketChart } from './own-market-chart';
import { ownMarketRows } from './own-market-rows';

/** The pay of the postings that the user has viewed: as a chart, as a list, off, and cleared. */
export function OwnMarketSection({ pack }: { pack: MarketPack }) {
  const observed = useLiveData(listObservedPay);
  return (
    <SectionCard title="Your own market">
      <SettingSwitch setting="ownMarket" label="Note the pay of the postings that I view">
        <p className="m-0">
          Of each AI or ML posting whose employer states base pay: level, place, range, month, and
          the posting’s id, so that it counts once. Nothing else, and it stays in this browser. From
          8 of a level on, the popup shows where a posting stands among them.
        </p>
      </SettingSwitch>
      {observed.kind === 'failed' && (
        <p role="alert" className="m-0 text-below">
          {observed.message}
        </p>
      )}
      {observed.kind === 'ready' && observed.value.length === 0 && (
        <p className="m-0 text-ink-2">Nothing noted yet.</p>
      )}
      {observed.kind === 'ready' && observed.value.length > 0 && (
        <>
          <OwnMarketChart rows={ownMarketRows(observed.value, pack)} />
          <details>
            <summary className="cursor-pointer rounded-md font-medium">
              See all {observed.value.length} that {observed.value.length === 1 ? 'was' : 'were'}{' '}
              noted
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

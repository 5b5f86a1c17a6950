import { removeEdits, restoreEdits } from '@/storage/pack-edits';
import { Button } from '@/ui/components/button';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { Hint } from '@/ui/hints/hint';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { AddRule } from './add-rule-form';
import { figureRows } from './figure-rows';
import { FigureTable } from './figure-table';
import { MarketActionsArea, useMarketActions } from './market-actions';
import { readMarketData } from './market-data';
import type { MarketData } from './market-data';
import { OwnMarketSection } from './own-market-section';
import { PacksSection } from './packs-section';
import { PolicyTable } from './policy-table';
import { ReferenceSection } from './reference-section';
import { RescoreBar } from './rescore-bar';
import { UnusedEdits } from './unused-edits';

/** The market data that postings are judged by: every figure with its source, and what the user made of it. */
export function MarketPart() {
  const data = useLiveData(readMarketData);
  if (data.kind === 'failed') {
    return <PageFailure title={t('market.failed')} message={data.message} />;
  }
  // On the first run this page may open before the worker has stored the market data.
  if (data.kind === 'loading' || !data.value) return <PageLoading what={t('market.loading')} />;
  return (
    <MarketActionsArea>
      <MarketView data={data.value} />
    </MarketActionsArea>
  );
}

function MarketView({ data }: { data: MarketData }) {
  const bands = figureRows('bands', data);
  const premiums = figureRows('premiums', data);
  const places = figureRows('geographies', data);
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="m-0 flex-1 text-2xl font-semibold whitespace-nowrap">{t('market.title')}</h1>
        <AllAsPublished data={data} />
      </header>
      <Hint id="market-edits" />
      <RescoreBar />
      <PacksSection data={data} />
      <UnusedEdits unused={data.unused} />
      <SectionCard title={t('market.sections.levels')}>
        <FigureTable
          caption={t('market.caption.bands')}
          name={t('market.column.level')}
          rows={bands}
          canBeOff={false}
        />
      </SectionCard>
      <SectionCard title={t('market.sections.premiums')}>
        <FigureTable
          caption={t('market.caption.premiums')}
          name={t('market.column.premium')}
          rows={premiums}
          canBeOff
        />
        <AddRule
          pack={data.market.id}
          others={premiums.map(({ entry, label }) => ({ id: entry, label }))}
        />
      </SectionCard>
      <SectionCard title={t('market.sections.places')}>
        <FigureTable
          caption={t('market.caption.places')}
          name={t('market.column.place')}
          rows={places}
          canBeOff
        />
      </SectionCard>
      <SectionCard title={t('market.sections.policy')}>
        <PolicyTable pack={data.published} />
      </SectionCard>
      <OwnMarketSection pack={data.market} />
      <ReferenceSection data={data} />
    </>
  );
}

/** Every change of the judging pack and of its places taken back at once. */
function AllAsPublished({ data: { market, edits } }: { data: MarketData }) {
  const { attempt, offerUndo } = useMarketActions();
  const packs = [market.id, 'places'];
  const count = edits.filter(({ pack }) => packs.includes(pack)).length;
  if (count === 0) return <p className="m-0 text-ink-2">{t('market.changes.none')}</p>;

  const takeBack = () =>
    attempt(async () => {
      const removed = (await Promise.all(packs.map(removeEdits))).flat();
      offerUndo(t('market.changes.undone'), () => restoreEdits(removed));
    });
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
      {t('market.changes.some', count, { count: formatCount(count) })}
      <Button onClick={() => void takeBack()}>{t('market.changes.undo')}</Button>
    </p>
  );
}

import { Download } from 'lucide-react';
import { useId } from 'react';
import { exportPack } from '@/scoring/export-pack';
import { activatePack, removeImportedPack, restoreImportedPack } from '@/storage/market-packs';
import type { PackSummary } from '@/storage/market-packs';
import { Button } from '@/ui/components/button';
import { Chip } from '@/ui/components/chip';
import { downloadText } from '@/ui/components/download-text';
import { useChosen } from '@/ui/hooks/use-chosen';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { ImportPack } from './import-pack';
import { useMarketActions } from './market-actions';
import type { MarketData } from './market-data';

/** The market packs: which one judges, and the ways in and out. */
export function PacksSection({ data }: { data: MarketData }) {
  const { market, own, packs } = data;
  const { attempt } = useMarketActions();
  const [judging, choose] = useChosen(own.id, (id) => attempt(() => activatePack(id)));
  return (
    <SectionCard title={t('market.sections.packs')}>
      <fieldset className="m-0 grid min-w-0 gap-2 border-0 p-0">
        <legend className="mb-2 p-0 text-ink-2">{t('market.packs.intro')}</legend>
        {packs.map((pack) => (
          <PackChoice
            key={pack.id}
            pack={pack}
            isJudging={pack.id === judging}
            onChoose={() => choose(pack.id)}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap items-start gap-2">
        <ImportPack base={own} />
        <Button
          onClick={() => downloadText(exportPack(market), `${market.id}.json`, 'application/json')}
        >
          <Download aria-hidden size={16} />
          {t('market.packs.export')}
        </Button>
      </div>
    </SectionCard>
  );
}

function PackChoice({
  pack,
  isJudging,
  onChoose,
}: {
  pack: PackSummary;
  isJudging: boolean;
  onChoose: () => void;
}) {
  const { attempt, offerUndo } = useMarketActions();
  const about = useId();

  const remove = () =>
    attempt(async () => {
      const removed = await removeImportedPack(pack.id);
      if (removed)
        offerUndo(t('market.row.removed', { entry: pack.name }), () =>
          restoreImportedPack(removed),
        );
    });

  return (
    <div className="flex items-center gap-3 rounded-lg border border-line px-3 py-2 has-checked:border-accent has-checked:bg-surface-2">
      <div className="min-w-0 flex-1 wrap-anywhere">
        <label className="flex cursor-pointer items-center gap-2 font-semibold">
          <input
            type="radio"
            name="judging-pack"
            className="m-0 size-4 shrink-0 accent-accent"
            aria-describedby={about}
            checked={isJudging}
            onChange={onChoose}
          />
          {pack.name}
        </label>
        <p id={about} className="m-0 pl-6 text-sm text-ink-2">
          {t('market.packs.about', {
            publisher: pack.publisher,
            day: pack.asOf,
            version: pack.version,
          })}
        </p>
      </div>
      <Chip>{t(`market.packs.${pack.source}`)}</Chip>
      {pack.source === 'imported' && (
        <Button
          aria-label={t('market.row.removeEntry', { entry: pack.name })}
          onClick={() => void remove()}
        >
          {t('market.row.remove')}
        </Button>
      )}
    </div>
  );
}

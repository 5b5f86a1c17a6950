import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { BACKUP_STORES } from '@/storage/backup/backup-kinds';
import type { RestoreMode, RestorePlan } from '@/storage/backup/restore';
import { Button } from '@/ui/components/button';
import { formatDay } from '@/words/format-day';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { totalOf } from './use-restore';
import type { PlannedRestore } from './use-restore';

/** What a backup will add, change and leave, with the way to choose, and to let it be. */
export function RestorePreview({
  planned: { backup, mode, plans },
  isWorking,
  onMode,
  onBring,
  onCancel,
}: {
  planned: PlannedRestore;
  isWorking: boolean;
  onMode: (mode: RestoreMode) => void;
  onBring: () => void;
  onCancel: () => void;
}) {
  const plan = plans[mode];
  const damaged = totalOf(plan, 'damaged');
  const isNothing = totalOf(plan, 'added') + totalOf(plan, 'changed') === 0;
  return (
    <div className="grid gap-4 rounded-lg border border-line bg-surface-2 p-4">
      <h3 className="m-0 text-sm font-semibold">
        {t('saved.data.madeOn', { day: formatDay(backup.madeAt) })}
      </h3>
      <ModeChoice mode={mode} onMode={onMode} />
      <p className="m-0 text-sm text-ink-2">{t('saved.data.nothingGoes')}</p>
      <PlanTable plan={plan} />
      {damaged > 0 && (
        <p className="m-0 text-at">
          {t('saved.data.damaged', damaged, { count: formatCount(damaged) })}
        </p>
      )}
      {isNothing && <p className="m-0 font-medium">{t('saved.data.nothing')}</p>}
      <div className="flex gap-2">
        <Button look="primary" disabled={isWorking || isNothing} onClick={onBring}>
          {t(mode === 'merge' ? 'saved.data.mergeNow' : 'saved.data.restoreNow')}
        </Button>
        <Button disabled={isWorking} onClick={onCancel}>
          {t('saved.data.cancel')}
        </Button>
      </div>
    </div>
  );
}

function ModeChoice({ mode, onMode }: { mode: RestoreMode; onMode: (mode: RestoreMode) => void }) {
  const modes = [
    { value: 'merge', label: t('saved.data.merge'), hint: t('saved.data.mergeHint') },
    { value: 'restore', label: t('saved.data.bringBack'), hint: t('saved.data.bringBackHint') },
  ] as const;
  return (
    <RadioGroup.Root
      aria-label={t('saved.data.modes')}
      value={mode}
      onValueChange={(value) => onMode(value === 'restore' ? 'restore' : 'merge')}
      className="grid gap-2 sm:grid-cols-2"
    >
      {modes.map(({ value, label, hint }) => (
        <Mode key={value} value={value} label={label} hint={hint} />
      ))}
    </RadioGroup.Root>
  );
}

function Mode({ value, label, hint }: { value: RestoreMode; label: string; hint: string }) {
  const id = useId();
  return (
    <RadioGroup.Item
      value={value}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
      className="flex cursor-pointer items-start gap-3 rounded-lg border border-line bg-surface p-3 text-left data-[state=checked]:border-accent"
    >
      <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-ink-3">
        <RadioGroup.Indicator className="size-2 rounded-full bg-accent" />
      </span>
      <span className="grid gap-0.5">
        <span id={`${id}-label`} className="font-medium">
          {label}
        </span>
        <span id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </span>
      </span>
    </RadioGroup.Item>
  );
}

const KINDS = [...BACKUP_STORES, 'items'] as const;

function PlanTable({ plan }: { plan: RestorePlan }) {
  const kinds = KINDS.filter((kind) => {
    const { added = 0, changed = 0, left = 0 } = plan[kind] ?? {};
    return added + changed + left > 0;
  });
  const heads = [t('saved.data.added'), t('saved.data.changed'), t('saved.data.left')];
  return (
    <table className="w-full max-w-xl border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-line text-left text-sm text-ink-2">
          <th scope="col" className="py-1.5 font-medium">
            {t('saved.data.kind')}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className="py-1.5 pl-4 text-right font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind} className="border-b border-line last:border-0">
            <th scope="row" className="py-1.5 text-left font-normal">
              {t(`saved.data.kinds.${kind}`)}
            </th>
            <Count count={plan[kind]?.added} isNews />
            <Count count={plan[kind]?.changed} isNews />
            <Count count={plan[kind]?.left} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count = 0, isNews = false }: { count?: number | undefined; isNews?: boolean }) {
  const ink = count === 0 ? 'text-ink-3' : isNews ? 'font-semibold' : '';
  return <td className={`py-1.5 pl-4 text-right ${ink}`}>{formatCount(count)}</td>;
}

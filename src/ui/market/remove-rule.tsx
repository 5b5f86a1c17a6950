import { editKey } from '@/scoring/pack-edit';
import type { PackEdit } from '@/scoring/pack-edit';
import type { Premium } from '@/scoring/market-pack';
import { changeEdits } from '@/storage/pack-edits';
import { t } from '@/words/t';
import type { FigureRow } from './figure-rows';
import { InlineButton } from './inline-button';
import { useMarketActions } from './market-actions';

/** Takes a rule of the user's own away, with whether it was off; it can be brought back. */
export function RemoveRule({ row, rule }: { row: FigureRow; rule: Premium }) {
  const { attempt, offerUndo } = useMarketActions();
  const { pack, entry, isOff } = row;
  const kept: PackEdit[] = [
    { kind: 'added', pack, list: 'premiums', rule },
    ...(isOff ? [{ kind: 'off', pack, list: 'premiums', entry } as const] : []),
  ];
  const remove = async () => {
    const isDone = await attempt(() => changeEdits([], kept.map(editKey)));
    if (isDone)
      offerUndo(t('market.row.removed', { entry: row.label }), () => changeEdits(kept, []));
  };
  return (
    <InlineButton
      aria-label={t('market.row.removeEntry', { entry: row.label })}
      onClick={() => void remove()}
    >
      {t('market.row.remove')}
    </InlineButton>
  );
}

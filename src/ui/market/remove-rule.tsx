import { editKey } from '@/scoring/pack-edit';
import type { PackEdit } from '@/scoring/pack-edit';
import type { Premium } from '@/scoring/market-pack';
import { changeEdits } from '@/storage/pack-edits';
import { Button } from '@/ui/components/button';
import type { FigureRow } from './figure-rows';
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
    if (isDone) offerUndo(`Removed “${row.label}”`, () => changeEdits(kept, []));
  };
  return (
    <Button
      look="quiet"
      className="min-h-7 px-2 py-0 text-[13px] text-accent"
      aria-label={`Remove ${row.label}`}
      onClick={() => void remove()}
    >
      Remove
    </Button>
  );
}

import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { editKey } from '@/scoring/pack-edit';
import { changeEdits, removeEdit, setEdit } from '@/storage/pack-edits';
import { Chip } from '@/ui/components/chip';
import { useChosen } from '@/ui/hooks/use-chosen';
import { useFocusBack } from '@/ui/hooks/use-focus-back';
import { t } from '@/words/t';
import { CELL } from './data-table';
import { figureChange } from './figure-change';
import { FigureEditor } from './figure-editor';
import { FIGURE_KINDS } from './figure-kind';
import type { FigureRow } from './figure-rows';
import { useMarketActions } from './market-actions';
import { InlineButton } from './inline-button';
import { RemoveRule } from './remove-rule';
import { SourceWords } from './source-words';
import { WordsFold } from './words-fold';

/** One entry: what is published, what the user set in its place, and whether it counts. */
export function FigureTableRow({ row, hasSwitch }: { row: FigureRow; hasSwitch: boolean }) {
  return (
    <tr className={row.isOff ? 'bg-surface-2 text-ink-2' : ''}>
      <th scope="row" className={`${CELL} font-normal wrap-anywhere`}>
        <span className="font-semibold">{row.label}</span>
        {row.detail && (
          <span className="text-ink-2">
            {' '}
            · <span className="whitespace-nowrap">{row.detail}</span>
          </span>
        )}
        <WordsFold row={row} />
      </th>
      {hasSwitch && (
        <td className={CELL}>
          {row.canBeOff ? (
            <Switch row={row} />
          ) : (
            <span className="text-ink-2">{t('market.row.always')}</span>
          )}
        </td>
      )}
      <td className={CELL}>
        {row.published ? FIGURE_KINDS[row.list].words(row.published, row.openEnded) : '–'}
      </td>
      <td className={CELL}>
        <YourFigure row={row} />
      </td>
      <td className={CELL}>
        <SourceWords source={row.source} reference={row.ref} />
      </td>
    </tr>
  );
}

function Switch({ row: { list, pack, entry, label, isOff } }: { row: FigureRow }) {
  const { attempt } = useMarketActions();
  const [counts, choose] = useChosen(!isOff, (chosen) =>
    attempt(async () => {
      if (list === 'bands') return;
      const off = { kind: 'off', list, pack, entry } as const;
      await (chosen ? removeEdit(editKey(off)) : setEdit(off));
    }),
  );
  return (
    <input
      type="checkbox"
      aria-label={t('market.row.counts', { entry: label })}
      className="m-0 size-4.5 cursor-pointer accent-accent"
      checked={counts}
      onChange={({ target }) => choose(target.checked)}
    />
  );
}

/** The user's figure with the way back, or the way to set one. */
function YourFigure({ row }: { row: FigureRow }) {
  const { attempt } = useMarketActions();
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isOpen);
  const isYours = row.changed.length > 0 || row.rule !== null;

  const close = () => setOpen(false);

  if (isOpen) {
    return (
      <FigureEditor
        row={row}
        onCancel={close}
        onSave={async (ends, touched) => {
          const { kept, takenBack } = figureChange(row, ends, touched);
          if (await attempt(() => changeEdits(kept, takenBack))) close();
        }}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      {isYours && (
        <span className="inline-flex items-center gap-1.5">
          <span className="font-semibold">
            {FIGURE_KINDS[row.list].words(row.current, row.openEnded)}
          </span>
          <Chip>{t('market.row.yours')}</Chip>
        </span>
      )}
      <InlineButton
        ref={opener}
        aria-label={t('market.row.changeEntry', { entry: row.label })}
        onClick={() => setOpen(true)}
      >
        {t('market.row.change')}
      </InlineButton>
      {row.published && row.changed.length > 0 && (
        <InlineButton
          aria-label={t('market.row.entryAsPublished', { entry: row.label })}
          onClick={() => {
            void attempt(() => changeEdits([], row.changed));
            opener.current?.focus();
          }}
        >
          <RotateCcw aria-hidden size={13} />
          {t('market.row.asPublished')}
        </InlineButton>
      )}
      {row.rule && <RemoveRule row={row} rule={row.rule} />}
    </div>
  );
}

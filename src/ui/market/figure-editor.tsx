import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { t } from '@/words/t';
import { FIGURE_KINDS } from './figure-kind';
import type { Ends } from './figure-kind';
import type { FigureRow } from './figure-rows';
import { readEnds, typedEnds } from './read-ends';
import type { ReadEnds, TypedEnds } from './read-ends';

const ENDS = ['low', 'high'] as const;

/** Two fields in place of a figure, checked as they are typed; Enter saves, Escape leaves it as it was. */
export function FigureEditor({
  row,
  onSave,
  onCancel,
}: {
  row: FigureRow;
  /** `touched`: the ends whose text was changed. */
  onSave: (ends: Ends, touched: (keyof Ends)[]) => Promise<void>;
  onCancel: () => void;
}) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  // As it was when it was opened, whatever another page does in the meantime.
  const [{ current, shown, mayBeNone }] = useState(() => ({
    current: row.current,
    shown: typedEnds(row.list, row.current),
    mayBeNone: row.list === 'premiums' && (row.published === null || row.published.low === null),
  }));
  const [typed, setTyped] = useState<TypedEnds>(shown);
  const read = readEnds(row.list, typed, current, mayBeNone);

  useEffect(() => first.current?.select(), []);

  const save = () => {
    if (!read.ok) return;
    const touched = ENDS.filter((end) => typed[end] !== shown[end]);
    if (touched.length === 0) onCancel();
    else void onSave(read.ends, touched);
  };

  return (
    <form
      noValidate
      aria-label={t('market.figure.edit', { entry: row.label })}
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid grid-cols-2 gap-1.5">
        {ENDS.map((end) => (
          <input
            key={end}
            ref={end === 'low' ? first : undefined}
            type="text"
            autoComplete="off"
            aria-label={t(end === 'low' ? 'market.figure.from' : 'market.figure.to')}
            aria-invalid={!read.ok && (read[end] ?? read.both) !== undefined}
            aria-describedby={id}
            value={typed[end]}
            onChange={({ target }) => setTyped((all) => ({ ...all, [end]: target.value }))}
            onKeyDown={({ key }) => {
              if (key === 'Escape') onCancel();
            }}
            className={`${CONTROL_CLASS} min-w-0 px-2!`}
          />
        ))}
      </div>
      <p
        id={id}
        role={read.ok ? undefined : 'alert'}
        className={`m-0 ${read.ok ? 'text-ink-2' : 'font-medium text-below'}`}
      >
        {read.ok ? (
          <>
            {FIGURE_KINDS[row.list].words(read.ends, row.openEnded)}
            <span className="sr-only">. {FIGURE_KINDS[row.list].example()}</span>
          </>
        ) : (
          refusalWords(read)
        )}
      </p>
      <div className="flex gap-1.5">
        <Button type="submit" look="primary" className="min-h-8 py-0" disabled={!read.ok}>
          {t('market.figure.save')}
        </Button>
        <Button look="quiet" className="min-h-8 py-0" onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </div>
    </form>
  );
}

function refusalWords(read: Extract<ReadEnds, { ok: false }>): string {
  if (read.both !== undefined) return read.both;
  const { low, high } = read;
  if (low !== undefined && high !== undefined) {
    return low === high
      ? t('market.figure.both', { problem: low })
      : t('market.figure.fromToProblems', { low, high });
  }
  if (low !== undefined) return t('market.figure.fromProblem', { problem: low });
  return t('market.figure.toProblem', { problem: high ?? '' });
}

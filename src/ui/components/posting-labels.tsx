import { Plus, X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '@/storage/saved-labels';
import type { LabelChange, SavedLabels } from '@/storage/saved-labels';
import { t } from '@/words/t';
import { Button } from './button';
import { chipClass } from './chip';
import { CONTROL_CLASS } from './control-class';
import { NextStepField } from './next-step-field';
import { StatusSelect } from './status-select';

/** What the user says of a saved posting: status, tags, the next step and a note, each kept as it is changed. */
export function PostingLabels({
  labels: { status = 'saved', tags = [], note = '', nextStep },
  onLabel,
}: {
  labels: SavedLabels;
  /** Changes the labels that are given; the others stay. */
  onLabel: (change: LabelChange) => void;
}) {
  return (
    <section
      aria-label={t('shared.labels.title')}
      className="grid gap-4 rounded-xl border border-line bg-surface-2 p-4"
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[10rem_1fr]">
        <div className="grid content-start gap-1">
          <span aria-hidden className="font-semibold">
            {t('shared.labels.status')}
          </span>
          <StatusSelect
            status={status}
            label={t('shared.labels.status')}
            className="min-h-9 w-full"
            onChange={(chosen) => onLabel({ status: chosen })}
          />
        </div>
        <TagEditor tags={tags} onTags={(changed) => onLabel({ tags: changed })} />
      </div>
      <NextStepField step={nextStep} onLabel={onLabel} />
      <NoteField note={note} onNote={(changed) => onLabel({ note: changed })} />
    </section>
  );
}

function TagEditor({
  tags,
  onTags,
}: {
  tags: readonly string[];
  onTags: (tags: string[]) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const added = typed.split(',').filter((tag) => tag.trim() !== '');
    if (added.length > 0) onTags([...tags, ...added]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {t('shared.labels.tags')}
      </label>
      <div className="flex gap-1">
        <input
          id={id}
          value={typed}
          maxLength={LONGEST_TAG}
          disabled={tags.length >= MOST_TAGS}
          placeholder={t('shared.labels.addTag')}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          className={CONTROL_CLASS}
        />
        <Button aria-label={t('shared.labels.addTheTag')} className="!px-2" onClick={add}>
          <Plus aria-hidden size={16} />
        </Button>
      </div>
      {tags.length > 0 && (
        <ul
          aria-label={t('shared.labels.tags')}
          className="m-0 mt-1 flex list-none flex-wrap gap-1 p-0"
        >
          {tags.map((tag) => (
            <li key={tag} className={`${chipClass()} !whitespace-normal`}>
              <span className="wrap-anywhere">{tag}</span>
              <button
                type="button"
                aria-label={t('shared.labels.removeTag', { tag })}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
                className="grid size-6 cursor-pointer place-items-center rounded-sm bg-transparent text-ink-2 hover:bg-surface-3 hover:text-ink"
              >
                <X aria-hidden size={13} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A note is kept after so long without a further letter. */
const PAUSE_MS = 500;

/** Kept when the field is left, and after each pause: a popup may close over it at any time. */
function NoteField({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(note);
  const keep = (text: string) => {
    if (text !== note) onNote(text);
  };
  const keepPaused = useEffectEvent(keep);
  useEffect(() => {
    const timer = setTimeout(() => keepPaused(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {t('shared.labels.note')}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => keep(typed)}
        className={`${CONTROL_CLASS} resize-y`}
      />
    </div>
  );
}

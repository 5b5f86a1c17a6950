import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ScriptValues } from '@/playbook/script-values';
import { blanksIn, filledText, fillScript } from '@/playbook/scripts/fill-script';
import type { ScriptPart } from '@/playbook/scripts/fill-script';
import { PLACEHOLDERS } from '@/playbook/scripts/script';
import { templatesTable } from '@/storage/negotiation';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { CopyButton } from '@/ui/components/copy-button';
import type { Changes } from '@/ui/playbook/use-changes';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';
import { TemplateEditor } from './template-editor';
import type { OfferedScript } from './template-of';

/** One script, ready to be copied once nothing in it is blank. */
export function ScriptCard({
  script,
  name,
  values,
  typed,
  onTyped,
  changes,
}: {
  script: OfferedScript;
  name: string;
  values: ScriptValues;
  /** What the user filled in, by the placeholder's name; it goes before what is known. */
  typed: Readonly<Record<string, string>>;
  onTyped: (name: string, text: string) => void;
  changes: Changes;
}) {
  const [isEdited, setIsEdited] = useState(false);
  const heading = useId();
  if (isEdited) {
    return (
      <TemplateEditor
        script={script}
        onClose={() => setIsEdited(false)}
        onStored={() => setIsEdited(false)}
      />
    );
  }
  const all = { ...values, ...withoutEmpty(typed) };
  const subject = script.subject === undefined ? null : fillScript(script.subject, all);
  const body = fillScript(script.body, all);
  const blanks = blanksIn([...(subject ?? []), ...body]);
  const askedFor = blanksIn([
    ...fillScript(script.subject ?? '', values),
    ...fillScript(script.body, values),
  ]);
  const bodyText = filledText(body);
  const takeBack = () =>
    changes.runUndoable(
      script.bundled ? t('playbook.scripts.wasReset') : t('playbook.scripts.wasRemoved'),
      async () => {
        const removed = await templatesTable.remove(script.id);
        return removed && (() => templatesTable.put(removed));
      },
    );
  return (
    <article
      aria-labelledby={heading}
      className="grid gap-4 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={heading} className="m-0 min-w-0 flex-1 text-base font-semibold wrap-anywhere">
          {name}
        </h2>
        <Button look="quiet" onClick={() => setIsEdited(true)}>
          <Pencil aria-hidden size={15} />
          {t('playbook.scripts.edit')}
        </Button>
        {script.isOwn && (
          <Button look="quiet" onClick={takeBack}>
            {script.bundled ? (
              <RotateCcw aria-hidden size={15} />
            ) : (
              <Trash2 aria-hidden size={15} />
            )}
            {script.bundled ? t('playbook.scripts.reset') : t('playbook.scripts.remove')}
          </Button>
        )}
        {bodyText !== null && (
          <CopyButton text={bodyText} label={t('playbook.scripts.copy', { name })} />
        )}
      </div>
      {script.bundled && (
        <p className="m-0 text-sm text-ink-2">
          {t(`playbook.scriptHint.${asKey(script.bundled.id)}`)}
        </p>
      )}
      <Blanks names={askedFor} typed={typed} left={blanks.length} onTyped={onTyped} />
      {subject && (
        <div className="flex flex-wrap items-center gap-2 border-b border-line pb-3">
          <span className="text-sm text-ink-2">{t('playbook.scripts.subject')}</span>
          <b className="min-w-0 flex-1 font-semibold wrap-anywhere">
            <FilledParts parts={subject} />
          </b>
          {filledText(subject) !== null && (
            <CopyButton
              text={filledText(subject) ?? ''}
              label={t('playbook.scripts.copySubject')}
            />
          )}
        </div>
      )}
      <p className="m-0 max-w-[68ch] leading-relaxed wrap-anywhere whitespace-pre-wrap">
        <FilledParts parts={body} />
      </p>
    </article>
  );
}

/** What the script asks for: it is not copied before. */
function Blanks({
  names,
  typed,
  left,
  onTyped,
}: {
  names: readonly string[];
  typed: Readonly<Record<string, string>>;
  left: number;
  onTyped: (name: string, text: string) => void;
}) {
  const id = useId();
  if (names.length === 0) return null;
  return (
    <fieldset className="m-0 grid gap-3 rounded-lg border-0 bg-surface-2 p-3">
      <legend className="float-left mb-2 p-0 text-sm font-semibold">
        {left === 0
          ? t('playbook.scripts.filled')
          : t('playbook.scripts.blanks', left, { count: left })}
      </legend>
      <div className="clear-both grid grid-cols-1 gap-3 sm:grid-cols-2">
        {names.map((name) => (
          <div key={name} className="grid content-start gap-1">
            <label htmlFor={`${id}-${name}`} className="text-sm">
              {blankName(name)}
            </label>
            <input
              id={`${id}-${name}`}
              value={typed[name] ?? ''}
              maxLength={500}
              autoComplete="off"
              onChange={({ target }) => onTyped(name, target.value)}
              className={CONTROL_CLASS}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function FilledParts({ parts }: { parts: readonly ScriptPart[] }) {
  return parts.map((part, index) => {
    const key = `${index} ${part.kind}`;
    if (part.kind === 'text') return <span key={key}>{part.text}</span>;
    if (part.kind === 'blank') {
      return (
        <mark key={key} className="rounded-sm bg-at-soft px-1 text-at">
          {blankName(part.name)}
        </mark>
      );
    }
    return (
      <span key={key} className="rounded-sm bg-surface-3 px-0.5" title={blankName(part.name)}>
        {part.text}
      </span>
    );
  });
}

/** What a placeholder stands for, in words; a name of the user's own as it stands. */
function blankName(name: string): string {
  const known = PLACEHOLDERS.find((placeholder) => placeholder === name);
  return known ? t(`playbook.placeholder.${asKey(known)}`) : name.replaceAll('-', ' ');
}

function withoutEmpty(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));
}

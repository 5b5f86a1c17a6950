import { zodResolver } from '@hookform/resolvers/zod';
import { Trash2 } from 'lucide-react';
import { useForm } from 'react-hook-form';
import type { OfferTerms } from '@/playbook/offer';
import { LONGEST_PROMISE, PROMISE_PARTS, promiseStanding } from '@/playbook/promise';
import type { PromiseStanding, SpokenPromise } from '@/playbook/promise';
import { promisesTable } from '@/storage/negotiation';
import type { StoredPromise } from '@/storage/negotiation-rows';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { SectionCard } from '@/ui/components/section-card';
import type { Changes } from '@/ui/playbook/use-changes';
import { useKeptRow } from '@/ui/playbook/use-kept-row';
import { asKey } from '@/words/as-key';
import { formatCalendarDay } from '@/words/format-day';
import { formatDollars } from '@/words/format-money';
import { formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import { promiseFormSchema } from './promise-form.schema';
import type { PromiseFormValues } from './promise-form.schema';
import { WhoAndDay } from './who-and-day';

const WRITTEN = ['unchecked', 'yes', 'differs', 'no'] as const;

/** What was said in talks beside what the offer letter says. */
export function Promises({
  postingKey,
  promises,
  offer,
  today,
  changes,
}: {
  postingKey: string;
  promises: readonly StoredPromise[];
  offer: OfferTerms | null;
  today: string;
  changes: Changes;
}) {
  const remove = (id: string) =>
    changes.runUndoable(t('playbook.promise.removed'), async () => {
      const removed = await promisesTable.remove(id);
      return removed && (() => promisesTable.put(removed));
    });
  return (
    <SectionCard title={t('playbook.promise.title')}>
      <p className="m-0 -mt-3 text-ink-2">{t('playbook.promise.hint')}</p>
      {promises.length > 0 && (
        <ul className="m-0 grid list-none gap-2 p-0">
          {promises.map((promise) => (
            <PromiseRow
              key={promise.id}
              promise={promise}
              offer={offer}
              onKeep={(row) => changes.run(() => promisesTable.put(row, row.updatedAt))}
              onRemove={() => remove(promise.id)}
            />
          ))}
        </ul>
      )}
      <PromiseForm
        today={today}
        onAdd={(promise) =>
          changes.run(() =>
            promisesTable.put({ ...promise, posting: postingKey, id: crypto.randomUUID() }),
          )
        }
      />
    </SectionCard>
  );
}

function PromiseRow({
  promise: stored,
  offer,
  onKeep,
  onRemove,
}: {
  promise: StoredPromise;
  offer: OfferTerms | null;
  onKeep: (row: StoredPromise) => void;
  onRemove: () => void;
}) {
  const [promise, onChange] = useKeptRow(stored, onKeep);
  const { part, said, who, day, figure, written, letter } = promise;
  const choose = (chosen: string) => {
    const { written: _before, ...others } = promise;
    const found = WRITTEN.find((one) => one === chosen);
    onChange({ ...others, ...(found && found !== 'unchecked' && { written: found }) });
  };
  const setLetter = (typed: string) => {
    const words = typed.trim();
    if (words === (letter ?? '')) return;
    const { letter: _before, ...others } = promise;
    onChange({ ...others, ...(words && { letter: words }) });
  };
  return (
    <li className="grid gap-2 rounded-lg bg-surface-2 px-3 py-2.5">
      <div className="flex items-start gap-3">
        <div className="grid min-w-0 flex-1 gap-0.5 wrap-anywhere">
          <span>
            <b className="font-semibold">{t(`playbook.promisePart.${asKey(part)}`)}</b>
            {figure !== undefined && <> · {figureWords(part, figure)}</>}
          </span>
          <q className="text-ink">{said}</q>
          <span className="text-sm text-ink-2">
            {who
              ? t('playbook.promise.saidBy', { who, day: formatCalendarDay(day) })
              : formatCalendarDay(day)}
          </span>
        </div>
        <Button
          look="quiet"
          className="!px-1.5"
          aria-label={t('playbook.promise.remove', { said })}
          onClick={onRemove}
        >
          <Trash2 aria-hidden size={16} />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex items-center gap-2 text-sm text-ink-2">
          {t('playbook.promise.inLetter')}
          <select
            value={written ?? 'unchecked'}
            onChange={({ target }) => choose(target.value)}
            className={`${CONTROL_CLASS} !w-auto`}
          >
            {WRITTEN.map((one) => (
              <option key={one} value={one}>
                {t(`playbook.written.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {written === 'differs' && (
          <input
            aria-label={t('playbook.promise.letter')}
            placeholder={t('playbook.promise.letter')}
            defaultValue={letter ?? ''}
            maxLength={LONGEST_PROMISE}
            onBlur={({ target }) => setLetter(target.value)}
            className={`${CONTROL_CLASS} min-w-48 flex-1`}
          />
        )}
        <Standing part={part} standing={promiseStanding(promise, offer)} />
      </div>
    </li>
  );
}

function Standing({ part, standing }: { part: SpokenPromise['part']; standing: PromiseStanding }) {
  const look =
    standing.kind === 'kept'
      ? 'text-above'
      : standing.kind === 'to-check'
        ? 'text-ink-2'
        : 'text-below';
  return (
    <span className={`text-sm font-medium ${look}`}>
      {standing.kind === 'short'
        ? t('playbook.standing.short', {
            promised: figureWords(part, standing.promised),
            written: figureWords(part, standing.written),
          })
        : t(`playbook.standing.${asKey(standing.kind)}`)}
    </span>
  );
}

function figureWords(part: SpokenPromise['part'], figure: number): string {
  return part === 'bonus' ? formatPercent(figure / 100) : formatDollars(figure);
}

function PromiseForm({ today, onAdd }: { today: string; onAdd: (promise: SpokenPromise) => void }) {
  const empty: PromiseFormValues = { part: 'base', said: '', who: '', day: today, figure: '' };
  const { register, handleSubmit, formState, reset } = useForm<
    PromiseFormValues,
    unknown,
    SpokenPromise
  >({ defaultValues: empty, resolver: zodResolver(promiseFormSchema), mode: 'onSubmit' });
  const { errors } = formState;
  const add = handleSubmit((promise) => {
    onAdd(promise);
    reset(empty);
  });
  return (
    <form noValidate className="grid gap-3" onSubmit={(event) => void add(event)}>
      <Field label={t('playbook.promise.said')} error={errors.said?.message}>
        {(ids) => (
          <input
            {...ids}
            {...register('said')}
            maxLength={LONGEST_PROMISE}
            autoComplete="off"
            className={CONTROL_CLASS}
          />
        )}
      </Field>
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Field label={t('playbook.promise.part')}>
          {(ids) => (
            <select {...ids} {...register('part')} className={CONTROL_CLASS}>
              {PROMISE_PARTS.map((part) => (
                <option key={part} value={part}>
                  {t(`playbook.promisePart.${asKey(part)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={t('playbook.promise.figure')}
          hint={t('playbook.promise.figureHint')}
          error={errors.figure?.message}
        >
          {(ids) => (
            <input {...ids} {...register('figure')} autoComplete="off" className={CONTROL_CLASS} />
          )}
        </Field>
        <WhoAndDay who={t('playbook.promise.who')} register={register} errors={errors} />
      </div>
      <div>
        <Button type="submit">{t('playbook.promise.add')}</Button>
      </div>
    </form>
  );
}

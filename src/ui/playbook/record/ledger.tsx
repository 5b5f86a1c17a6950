import { zodResolver } from '@hookform/resolvers/zod';
import { Trash2 } from 'lucide-react';
import { useForm } from 'react-hook-form';
import type { NamedNumber } from '@/playbook/named-number';
import type { Stage } from '@/playbook/stage';
import { ledgerTable } from '@/storage/negotiation';
import type { StoredNumber } from '@/storage/negotiation-rows';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { SectionCard } from '@/ui/components/section-card';
import type { Changes } from '@/ui/playbook/use-changes';
import { formatCalendarDay } from '@/words/format-day';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import { ledgerFormSchema } from './ledger-form.schema';
import type { LedgerFormValues } from './ledger-form.schema';
import { WhoAndDay } from './who-and-day';

/** The numbers that were named: by whom, to whom, when, at which stage. */
export function Ledger({
  postingKey,
  stage,
  ledger,
  today,
  changes,
}: {
  postingKey: string;
  stage: Stage;
  ledger: readonly StoredNumber[];
  today: string;
  changes: Changes;
}) {
  const remove = (id: string) =>
    changes.runUndoable(t('playbook.ledger.removed'), async () => {
      const removed = await ledgerTable.remove(id);
      return removed && (() => ledgerTable.put(removed));
    });
  return (
    <SectionCard title={t('playbook.ledger.title')}>
      <p className="m-0 -mt-3 text-ink-2">{t('playbook.ledger.hint')}</p>
      {ledger.length > 0 && (
        <ol className="m-0 grid list-none gap-2 p-0">
          {ledger.map((entry) => (
            <Entry key={entry.id} entry={entry} onRemove={() => remove(entry.id)} />
          ))}
        </ol>
      )}
      <LedgerForm
        key={stage}
        stage={stage}
        today={today}
        onAdd={(entry) =>
          changes.run(() =>
            ledgerTable.put({ ...entry, posting: postingKey, id: crypto.randomUUID() }),
          )
        }
      />
    </SectionCard>
  );
}

function Entry({ entry, onRemove }: { entry: StoredNumber; onRemove: () => void }) {
  const { by, low, high, pays, who, day, stage } = entry;
  const figure = low === high ? formatDollars(low) : formatDollarRange({ low, high });
  const when = { day: formatCalendarDay(day), stage: t(`playbook.stageInText.${stage}`) };
  const isEarly = by === 'you' && (stage === 'browsing' || stage === 'interviewing');
  return (
    <li className="flex items-start gap-3 rounded-lg bg-surface-2 px-3 py-2">
      <div className="grid min-w-0 flex-1 gap-0.5 wrap-anywhere">
        <span>
          <b className="font-semibold tabular-nums">{figure}</b>{' '}
          <span className="text-ink-2">{t(`playbook.ledger.pays.${pays}`)}</span>
        </span>
        <span className="text-sm text-ink-2">
          {who === ''
            ? t(`playbook.ledger.saidAlone.${by}`, when)
            : t(`playbook.ledger.said.${by}`, { ...when, who })}
        </span>
        {isEarly && <span className="text-sm text-at">{t('playbook.ledger.early')}</span>}
      </div>
      <Button
        look="quiet"
        className="!px-1.5"
        aria-label={t('playbook.ledger.remove', { figure })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden size={16} />
      </Button>
    </li>
  );
}

function LedgerForm({
  stage,
  today,
  onAdd,
}: {
  stage: Stage;
  today: string;
  onAdd: (entry: NamedNumber) => void;
}) {
  const empty: LedgerFormValues = {
    by: 'you',
    low: '',
    high: '',
    pays: 'base',
    who: '',
    day: today,
    stage,
  };
  const { register, handleSubmit, formState, reset } = useForm<
    LedgerFormValues,
    unknown,
    NamedNumber
  >({ defaultValues: empty, resolver: zodResolver(ledgerFormSchema), mode: 'onSubmit' });
  const { errors } = formState;
  const add = handleSubmit((entry) => {
    onAdd(entry);
    reset(empty);
  });
  return (
    <form noValidate className="grid gap-3" onSubmit={(event) => void add(event)}>
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-3">
        <Field label={t('playbook.ledger.by')}>
          {(ids) => (
            <select {...ids} {...register('by')} className={CONTROL_CLASS}>
              <option value="you">{t('playbook.ledger.you')}</option>
              <option value="them">{t('playbook.ledger.them')}</option>
            </select>
          )}
        </Field>
        <Field label={t('playbook.ledger.low')} error={errors.low?.message}>
          {(ids) => (
            <input {...ids} {...register('low')} autoComplete="off" className={CONTROL_CLASS} />
          )}
        </Field>
        <Field label={t('playbook.ledger.high')} error={errors.high?.message}>
          {(ids) => (
            <input {...ids} {...register('high')} autoComplete="off" className={CONTROL_CLASS} />
          )}
        </Field>
        <Field label={t('playbook.ledger.of')}>
          {(ids) => (
            <select {...ids} {...register('pays')} className={CONTROL_CLASS}>
              <option value="base">{t('playbook.ledger.pays.base')}</option>
              <option value="total">{t('playbook.ledger.pays.total')}</option>
            </select>
          )}
        </Field>
        <WhoAndDay who={t('playbook.ledger.who')} register={register} errors={errors} />
      </div>
      <div>
        <Button type="submit">{t('playbook.ledger.add')}</Button>
      </div>
    </form>
  );
}

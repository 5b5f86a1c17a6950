import type { FieldErrors, UseFormRegisterReturn } from 'react-hook-form';
import { LONGEST_WHO } from '@/playbook/named-number';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { t } from '@/words/t';

interface Said {
  who: string;
  day: string;
}

/** To whom or by whom something was said, and when: two fields of a form that records it. */
export function WhoAndDay({
  who,
  register,
  errors,
}: {
  who: string;
  register: (name: keyof Said) => UseFormRegisterReturn;
  errors: FieldErrors<Said>;
}) {
  return (
    <>
      <Field label={who} error={errors.who?.message}>
        {(ids) => (
          <input
            {...ids}
            {...register('who')}
            maxLength={LONGEST_WHO}
            autoComplete="off"
            className={CONTROL_CLASS}
          />
        )}
      </Field>
      <Field label={t('playbook.ledger.day')} error={errors.day?.message}>
        {(ids) => <input {...ids} {...register('day')} type="date" className={CONTROL_CLASS} />}
      </Field>
    </>
  );
}

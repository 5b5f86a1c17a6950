import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { OwnPay } from '@/posting/correction';
import type { PayRange } from '@/posting/pay-range';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { FormActions } from '@/ui/components/form-actions';
import { ownPayFormSchema, ownPayFormValues } from './own-pay-form.schema';
import type { OwnPayFormValues } from './own-pay-form.schema';
import { componentChoices, periodChoices } from '@/words/posting-words';
import { t } from '@/words/t';

const CURRENCIES = ['USD', 'CAD', 'EUR', 'GBP', 'AUD', 'CHF', 'INR', 'JPY', 'SGD'];

/**
 * Takes in pay as the user knows it.
 *
 * @param own as it is set now; absent where it is not
 * @param read a range that was read, whose currency and period are the likeliest
 */
export function OwnPayForm({
  own,
  read,
  onSubmit,
  onCancel,
}: {
  own: OwnPay | undefined;
  read: PayRange | undefined;
  onSubmit: (pay: OwnPay) => void;
  onCancel: () => void;
}) {
  const { register, handleSubmit, formState } = useForm<OwnPayFormValues, unknown, OwnPay>({
    defaultValues: ownPayFormValues(own, read),
    resolver: zodResolver(ownPayFormSchema),
  });
  const currency = own?.currency ?? read?.currency ?? 'USD';
  const currencies = [...new Set([...CURRENCIES, currency])].map((code) => [code, code] as const);
  const amount = (name: 'min' | 'max', label: string, placeholder: string) => (
    <Field label={label} error={formState.errors[name]?.message}>
      {(ids) => (
        <input
          {...ids}
          {...register(name)}
          type="text"
          autoComplete="off"
          // The form opens on a click that asks to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={name === 'min'}
          placeholder={placeholder}
          className={CONTROL_CLASS}
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      aria-label={t('popup.pay.form')}
      className="mt-2 grid grid-cols-2 items-start gap-2.5 rounded-lg border border-line bg-surface-2 p-3 text-sm"
      onSubmit={(event) => void handleSubmit(onSubmit)(event)}
    >
      {amount('min', t('popup.pay.from'), t('popup.pay.fromExample'))}
      {amount('max', t('popup.pay.to'), t('popup.pay.toExample'))}
      <Choice label={t('popup.pay.currency')} choices={currencies} field={register('currency')} />
      <Choice label={t('popup.pay.period')} choices={periodChoices()} field={register('period')} />
      <div className="col-span-2">
        <Choice
          label={t('popup.pay.component')}
          choices={componentChoices()}
          field={register('component')}
        />
      </div>
      <p className="col-span-2 m-0 text-xs text-ink-2">{t('popup.pay.formHint')}</p>
      <div className="col-span-2">
        <FormActions submit={t('popup.pay.submit')} onCancel={onCancel} />
      </div>
    </form>
  );
}

function Choice({
  label,
  choices,
  field,
}: {
  label: string;
  choices: readonly (readonly [value: string, label: string])[];
  field: UseFormRegisterReturn;
}) {
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} {...field} className={CONTROL_CLASS}>
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

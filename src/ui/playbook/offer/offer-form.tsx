import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { BENEFITS_LENGTH } from '@/playbook/offer.schema';
import type { OfferTerms } from '@/playbook/offer';
import type { AnnualRange } from '@/posting/money';
import type { StoredOffer } from '@/storage/negotiation-rows';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { moneyInputText } from '@/ui/components/parse-money-input';
import { SectionCard } from '@/ui/components/section-card';
import { failedLoad } from '@/ui/hooks/loaded';
import { formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import { EquityFields } from './equity-fields';
import { OfferField, OfferSelect } from './offer-fields';
import { offerFormSchema } from './offer-form.schema';
import { EMPTY_OFFER, offerFormValues } from './offer-form-values';
import type { OfferFormValues } from './offer-form-values';

export type OfferForm = UseFormReturn<OfferFormValues, unknown, OfferTerms>;

/**
 * The form of an offer, filled with the stored one, which it follows but for fields that were changed since; what is
 * wrong is said when a field is left.
 */
export function useOfferForm(stored: StoredOffer | null): OfferForm {
  return useForm<OfferFormValues, unknown, OfferTerms>({
    defaultValues: EMPTY_OFFER,
    values: stored ? offerFormValues(stored.terms) : EMPTY_OFFER,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(offerFormSchema),
    mode: 'onTouched',
  });
}

/** The offer as it stands in the form; null while something in it makes no sense. */
export function useTypedOffer({ control }: OfferForm): OfferTerms | null {
  const values = useWatch({ control, compute: (all: OfferFormValues) => all });
  return offerFormSchema.safeParse(values).data ?? null;
}

/**
 * A written offer, part by part.
 *
 * @param usualRemote what a year of working remotely is usually worth, or is to this user
 * @param onSave stores the offer; a rejection is shown, and what was typed stays
 */
export function OfferFormView({
  form,
  isStored,
  usualRemote,
  onSave,
  onRemove,
}: {
  form: OfferForm;
  isStored: boolean;
  usualRemote: AnnualRange;
  onSave: (terms: OfferTerms) => Promise<void>;
  onRemove: () => void;
}) {
  const [said, setSaid] = useState<{ kind: 'saved' | 'failed'; words: string } | null>(null);
  const save = form.handleSubmit(
    async (terms) => {
      try {
        await onSave(terms);
        form.reset(offerFormValues(terms));
        setSaid({ kind: 'saved', words: t('offers.saved') });
      } catch (error) {
        setSaid({ kind: 'failed', words: failedLoad(error).message });
      }
    },
    () => setSaid({ kind: 'failed', words: t('offers.notSaved') }),
  );
  return (
    <FormProvider {...form}>
      <form noValidate className="grid gap-4" onSubmit={(event) => void save(event)}>
        <SectionCard title={t('offers.cash')}>
          <OfferField
            name="base"
            label={t('offers.base')}
            hint={t('offers.baseHint')}
            placeholder="210,000"
          />
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
            <OfferField
              name="bonusTarget"
              label={t('offers.bonusTarget')}
              hint={t('offers.bonusTargetHint')}
              placeholder="15"
            />
            <OfferField
              name="bonusPayout"
              label={t('offers.bonusPayout')}
              hint={t('offers.bonusPayoutHint')}
              placeholder="90"
            />
          </div>
          <SignOnFields />
        </SectionCard>
        <SectionCard title={t('offers.equity')}>
          <EquityFields />
        </SectionCard>
        <SectionCard title={t('offers.other')}>
          <RemoteFields usual={usualRemote} />
          <OfferField
            name="development"
            label={t('offers.development')}
            hint={t('offers.developmentHint')}
            placeholder="3,000"
          />
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
            <OfferField name="startDay" label={t('offers.startDay')} type="date" />
            <OfferField
              name="deadline"
              label={t('offers.deadline')}
              hint={t('offers.deadlineHint')}
              type="date"
            />
          </div>
          <BenefitsField />
        </SectionCard>
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 rounded-xl border border-line bg-surface px-4 py-3 shadow-lg">
          <Button type="submit" look="primary">
            {t('offers.save')}
          </Button>
          {isStored && (
            <Button look="quiet" onClick={onRemove}>
              {t('offers.remove')}
            </Button>
          )}
          <output className={said?.kind === 'failed' ? 'font-medium text-below' : 'text-ink-2'}>
            {form.formState.isDirty && said?.kind !== 'failed' ? t('offers.unsaved') : said?.words}
          </output>
        </div>
      </form>
    </FormProvider>
  );
}

function SignOnFields() {
  const signOn = useWatch<OfferFormValues, 'signOn'>({ name: 'signOn' });
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-3">
      <OfferField name="signOn" label={t('offers.signOn')} placeholder="25,000" />
      {signOn.trim() !== '' && (
        <>
          <OfferField
            name="clawbackMonths"
            label={t('offers.clawbackMonths')}
            hint={t('offers.clawbackHint')}
            placeholder="12"
          />
          <OfferSelect
            name="clawbackKind"
            label={t('offers.clawback')}
            choices={[
              { value: 'prorated', label: t('offers.clawbackKind.prorated') },
              { value: 'full', label: t('offers.clawbackKind.full') },
            ]}
          />
        </>
      )}
    </div>
  );
}

function RemoteFields({ usual }: { usual: AnnualRange }) {
  const { setValue } = useFormContext<OfferFormValues>();
  const fill = () => {
    const options = { shouldDirty: true, shouldTouch: true, shouldValidate: true };
    setValue('remoteLow', moneyInputText(usual.low), options);
    setValue('remoteHigh', moneyInputText(usual.high), options);
  };
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <OfferField name="remoteLow" label={t('offers.remoteLow')} placeholder="10,000" />
        <OfferField name="remoteHigh" label={t('offers.remoteHigh')} placeholder="30,000" />
      </div>
      <p className="m-0 text-sm text-ink-2">{t('offers.remoteHint')}</p>
      <div>
        <Button onClick={fill}>{t('offers.remoteUse', { range: formatRange(usual) })}</Button>
      </div>
    </div>
  );
}

function BenefitsField() {
  const { register, getFieldState, formState } = useFormContext<OfferFormValues>();
  return (
    <Field
      label={t('offers.benefits')}
      hint={t('offers.benefitsHint')}
      error={getFieldState('benefits', formState).error?.message}
    >
      {(ids) => (
        <textarea
          {...ids}
          {...register('benefits')}
          rows={3}
          maxLength={BENEFITS_LENGTH}
          className={`${CONTROL_CLASS} resize-y`}
        />
      )}
    </Field>
  );
}

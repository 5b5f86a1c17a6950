import { useFormContext, useWatch } from 'react-hook-form';
import { t } from '@/words/t';
import type { OfferFormValues } from './offer-form-values';
import { OfferField, OfferSelect } from './offer-fields';

const ROW = 'grid grid-cols-1 items-start gap-4 sm:grid-cols-2';

/** The grant, and how it vests; its fields come with it. */
export function EquityFields() {
  const [kind, company] = useWatch<OfferFormValues, ['equityKind', 'company']>({
    name: ['equityKind', 'company'],
  });
  const { register } = useFormContext<OfferFormValues>();
  return (
    <fieldset className="m-0 grid min-w-0 gap-4 border-0 p-0">
      <legend className="sr-only">{t('offers.equity')}</legend>
      <div className={ROW}>
        <OfferSelect
          name="equityKind"
          label={t('offers.equity')}
          choices={[
            { value: 'none', label: t('offers.equityKind.none') },
            { value: 'value', label: t('offers.equityKind.value') },
            { value: 'shares', label: t('offers.equityKind.shares') },
          ]}
        />
        {kind === 'value' && (
          <OfferField name="equityTotal" label={t('offers.equityTotal')} placeholder="240,000" />
        )}
        {kind === 'shares' && (
          <OfferField name="shares" label={t('offers.shares')} placeholder="4,000" />
        )}
      </div>
      {kind !== 'none' && (
        <>
          {kind === 'shares' && (
            <div className={ROW}>
              <OfferField name="price" label={t('offers.price')} placeholder="52.40" />
              <OfferField name="strike" label={t('offers.strike')} hint={t('offers.strikeHint')} />
            </div>
          )}
          <div className={ROW}>
            <OfferSelect
              name="company"
              label={t('offers.company')}
              choices={[
                { value: 'public', label: t('offers.companyKind.public') },
                { value: 'private', label: t('offers.companyKind.private') },
              ]}
            />
            {company === 'private' && (
              <OfferField
                name="discount"
                label={t('offers.discount')}
                hint={t('offers.discountHint')}
                placeholder="70"
              />
            )}
          </div>
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-3">
            <OfferField name="vestingYears" label={t('offers.vestingYears')} />
            <OfferField name="cliffMonths" label={t('offers.cliffMonths')} />
            <OfferSelect
              name="rhythm"
              label={t('offers.rhythm')}
              choices={[
                { value: 'monthly', label: t('offers.rhythmKind.monthly') },
                { value: 'quarterly', label: t('offers.rhythmKind.quarterly') },
                { value: 'annual', label: t('offers.rhythmKind.annual') },
              ]}
            />
          </div>
          <OfferField
            name="yearShares"
            label={t('offers.yearShares')}
            hint={t('offers.yearSharesHint')}
            placeholder="40, 30, 20, 10"
          />
          <div className={ROW}>
            <OfferField
              name="refreshPerYear"
              label={t('offers.refreshPerYear')}
              hint={t('offers.refreshHint')}
            />
            <OfferField name="refreshYears" label={t('offers.refreshYears')} />
          </div>
          <label className="flex items-start gap-2">
            <input
              type="checkbox"
              {...register('acceleration')}
              className="m-0 mt-0.5 size-4 shrink-0 accent-accent"
            />
            {t('offers.acceleration')}
          </label>
        </>
      )}
    </fieldset>
  );
}

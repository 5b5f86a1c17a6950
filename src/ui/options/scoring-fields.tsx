import { Controller, useFormContext } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { t } from '@/words/t';
import { formatPercent } from '@/words/format-number';
import type { ProfileFormValues } from './profile-form.schema';

/** How far above the posted maximum the counter may go. */
export function StanceField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const { low, high } = pack.policy.flexibility;
  return (
    <FieldGroup legend={t('options.stance.legend')} hint={t('options.stance.hint')}>
      <Controller
        control={control}
        name="stance"
        render={({ field }) => (
          <RadioPills
            name="stance"
            value={field.value}
            onChange={field.onChange}
            choices={[
              {
                value: 'strong',
                label: t('options.stance.strong', { share: formatPercent(high) }),
              },
              {
                value: 'cautious',
                label: t('options.stance.cautious', { share: formatPercent(low) }),
              },
            ]}
          />
        )}
      />
    </FieldGroup>
  );
}

/** How much of the published premiums counts. */
export function PremiumWeightField() {
  const { control } = useFormContext<ProfileFormValues>();
  return (
    <FieldGroup legend={t('options.weight.legend')} hint={t('options.weight.hint')}>
      <Controller
        control={control}
        name="premiumWeight"
        render={({ field }) => (
          <RadioPills
            name="premiumWeight"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'published', label: t('options.weight.published') },
              { value: 'half', label: t('options.weight.half') },
              { value: 'off', label: t('options.weight.off') },
            ]}
          />
        )}
      />
    </FieldGroup>
  );
}

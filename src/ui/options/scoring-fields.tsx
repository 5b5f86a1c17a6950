import { Controller, useFormContext } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import type { ProfileFormValues } from './profile-form.schema';

/** How far above the posted maximum the counter may go. */
export function StanceField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const { low, high } = pack.policy.flexibility;
  return (
    <FieldGroup
      legend="Stance"
      hint="How far above the posted maximum the high end of your counter may go: strong for a candidate whom they want badly, cautious where you would rather not ask too much. The verdict stays the same."
    >
      <Controller
        control={control}
        name="stance"
        render={({ field }) => (
          <RadioPills
            name="stance"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'strong', label: `Strong: up to ${percent(high)} above` },
              { value: 'cautious', label: `Cautious: up to ${percent(low)} above` },
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
    <FieldGroup
      legend="Premium weight"
      hint="How much of the published skill and domain premiums is added to the market band. Half, if you think that the level’s band already holds some of these skills; off, to judge by level and place alone."
    >
      <Controller
        control={control}
        name="premiumWeight"
        render={({ field }) => (
          <RadioPills
            name="premiumWeight"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'published', label: 'As published' },
              { value: 'half', label: 'Half' },
              { value: 'off', label: 'Off' },
            ]}
          />
        )}
      />
    </FieldGroup>
  );
}

function percent(share: number): string {
  return share.toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 });
}

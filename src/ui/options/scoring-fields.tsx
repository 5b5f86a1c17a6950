import { Controller, useFormContext } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { CheckPills, RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { premiumShare } from './premium-share';
import type { ProfileFormValues } from './profile-form.schema';

/** How far above the posted maximum the counter may go. */
export function StanceField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const { low, high } = pack.policy.flexibility;
  return (
    <FieldGroup
      legend="Stance"
      hint="Caps the high end of your counter above the posted maximum. The verdict stays the same."
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
      hint="How much of the published skill and domain premiums is added to the market band. Half, if you think that the level’s band already holds some of these skills."
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

/** The steps from the level's band to the market band that count; what is unchecked is stored as switched off. */
export function StepsField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const steps = [
    { value: 'geo', label: 'Location' },
    ...pack.premiums
      .filter(({ low }) => low !== null)
      .map((premium) => ({
        value: premium.id,
        label: (
          <>
            {premium.label} <span className="text-ink-2 tabular-nums">{premiumShare(premium)}</span>
          </>
        ),
      })),
  ];
  const ids = steps.map(({ value }) => value);
  return (
    <FieldGroup
      legend="Steps that count"
      hint="Uncheck a step to leave it out of every market band. It still shows on a posting, marked as not counted."
    >
      <Controller
        control={control}
        name="stepsOff"
        render={({ field }) => (
          <CheckPills
            name="steps"
            choices={steps}
            values={ids.filter((id) => !field.value.includes(id))}
            onChange={(counted) =>
              field.onChange([
                ...field.value.filter((id) => !ids.includes(id)),
                ...ids.filter((id) => !counted.includes(id)),
              ])
            }
          />
        )}
      />
    </FieldGroup>
  );
}

function percent(share: number): string {
  return share.toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 });
}

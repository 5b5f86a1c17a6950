import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { profileLevel } from '@/scoring/level';
import type { MarketPack } from '@/scoring/market-pack';
import { levelLabel } from '@/words/level-words';
import { RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { t } from '@/words/t';
import type { ProfileFormValues } from './profile-form.schema';
import { TextField } from './text-field';

/** The user's level, as one of the market's four. */
export function LevelField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  return (
    <FieldGroup legend={t('options.level.legend')} hint={t('options.level.hint')}>
      <Controller
        control={control}
        name="level"
        render={({ field }) => (
          <RadioPills
            name="level"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: '', label: t('options.notSet') },
              ...pack.bands.map(({ level }) => ({ value: level, label: levelLabel([level]) })),
            ]}
          />
        )}
      />
    </FieldGroup>
  );
}

/** Years of experience, for a user who would rather not choose a level. */
export function YearsField({ pack }: { pack: MarketPack }) {
  const [level, years] = useWatch<ProfileFormValues, ['level', 'years']>({
    name: ['level', 'years'],
  });
  return (
    <TextField
      name="years"
      label={t('options.years.label')}
      placeholder="6"
      hint={level ? t('options.years.notUsed') : yearsHint(years, pack)}
    />
  );
}

function yearsHint(typed: string, pack: MarketPack): string {
  const years = typed.trim() === '' ? Number.NaN : Number(typed);
  const level = Number.isNaN(years) ? null : profileLevel({ years }, pack);
  return level
    ? t('options.years.takenAs', { level: levelLabel([level]), publisher: pack.publisher })
    : t('options.years.gives');
}

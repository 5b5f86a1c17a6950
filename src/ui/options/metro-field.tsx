import { useFormContext, useWatch } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { t } from '@/words/t';
import type { ProfileFormValues } from './profile-form.schema';

/** The home metro: one of the market pack's geographies. */
export function MetroField({ pack }: { pack: MarketPack }) {
  const { register } = useFormContext<ProfileFormValues>();
  const chosen = useWatch<ProfileFormValues, 'metro'>({ name: 'metro' });
  const metros = pack.geographies
    .filter(({ id }) => id !== 'national')
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const known = chosen === '' || metros.some(({ id }) => id === chosen);
  return (
    <Field label={t('options.metro.label')} hint={t('options.metro.hint')}>
      {(ids) => (
        <select {...ids} {...register('metro')} className={CONTROL_CLASS}>
          <option value="">{t('options.metro.notSet')}</option>
          {!known && (
            <option value={chosen}>{t('options.metro.unknown', { place: chosen })}</option>
          )}
          {metros.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

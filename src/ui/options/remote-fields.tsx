import { Controller, useFormContext } from 'react-hook-form';
import { formatRange } from '@/words/format-money';
import { REMOTE_WORTH_PUBLISHER, USUAL_REMOTE_WORTH } from '@/playbook/remote-worth';
import { RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { moneyInputText } from '@/ui/components/parse-money-input';
import { t } from '@/words/t';
import type { ProfileFormValues } from './profile-form.schema';
import { TextField } from './text-field';

/** Whether the user would rather work remotely. */
export function RemoteField() {
  const { control } = useFormContext<ProfileFormValues>();
  return (
    <FieldGroup legend={t('options.remote.legend')} hint={t('options.remote.hint')}>
      <Controller
        control={control}
        name="remote"
        render={({ field }) => (
          <RadioPills
            name="remote"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'neutral', label: t('options.remote.neutral') },
              { value: 'prefer', label: t('options.remote.prefer') },
              { value: 'avoid', label: t('options.remote.avoid') },
            ]}
          />
        )}
      />
    </FieldGroup>
  );
}

/** What a year of remote work is worth to the user. */
export function RemoteWorthField() {
  return (
    <FieldGroup
      legend={t('options.remote.worth')}
      hint={t('options.remote.worthHint', {
        range: formatRange(USUAL_REMOTE_WORTH),
        publisher: REMOTE_WORTH_PUBLISHER,
      })}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <TextField
          name="remoteWorth.low"
          judgedWith="remoteWorth.high"
          label={t('options.remote.atLeast')}
          placeholder={moneyInputText(USUAL_REMOTE_WORTH.low)}
        />
        <TextField
          name="remoteWorth.high"
          judgedWith="remoteWorth.low"
          label={t('options.remote.atMost')}
          placeholder={moneyInputText(USUAL_REMOTE_WORTH.high)}
        />
      </div>
    </FieldGroup>
  );
}

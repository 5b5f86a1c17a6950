import { Controller, useFormContext } from 'react-hook-form';
import { formatRange } from '@/words/format-money';
import { REMOTE_WORTH_PUBLISHER, USUAL_REMOTE_WORTH } from '@/playbook/remote-worth';
import { RadioPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { moneyInputText } from '@/ui/components/parse-money-input';
import type { ProfileFormValues } from './profile-form.schema';
import { TextField } from './text-field';

/** Whether the user would rather work remotely. */
export function RemoteField() {
  const { control } = useFormContext<ProfileFormValues>();
  return (
    <FieldGroup
      legend="Remote work"
      hint="It never changes a market band, a verdict or a counter: only how saved postings compare."
    >
      <Controller
        control={control}
        name="remote"
        render={({ field }) => (
          <RadioPills
            name="remote"
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'neutral', label: 'No preference' },
              { value: 'prefer', label: 'Prefer remote' },
              { value: 'avoid', label: 'Prefer an office' },
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
      legend="What remote work is worth to you (USD a year)"
      hint={`Shown beside remote postings among the saved ones, when you prefer remote. Left empty, the usual ${formatRange(USUAL_REMOTE_WORTH)} a year stands in (${REMOTE_WORTH_PUBLISHER}).`}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <TextField
          name="remoteWorth.low"
          judgedWith="remoteWorth.high"
          label="At least"
          placeholder={moneyInputText(USUAL_REMOTE_WORTH.low)}
        />
        <TextField
          name="remoteWorth.high"
          judgedWith="remoteWorth.low"
          label="At most"
          placeholder={moneyInputText(USUAL_REMOTE_WORTH.high)}
        />
      </div>
    </FieldGroup>
  );
}

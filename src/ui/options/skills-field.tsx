import { Controller, useFormContext } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { CheckPills } from '@/ui/components/choice-pills';
import { FieldGroup } from '@/ui/components/field';
import { t } from '@/words/t';
import { premiumShare } from './premium-share';
import type { ProfileFormValues } from './profile-form.schema';

/** The skills of the market pack that the user has. */
export function SkillsField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const skills = pack.premiums.filter(({ kind }) => kind === 'skill');
  return (
    <FieldGroup legend={t('options.skills.legend')} hint={t('options.skills.hint')}>
      <Controller
        control={control}
        name="skills"
        render={({ field }) => (
          <CheckPills
            name="skills"
            values={field.value}
            onChange={field.onChange}
            choices={skills.map((skill) => ({
              value: skill.id,
              label: (
                <>
                  {skill.label}{' '}
                  <span className="text-ink-2 tabular-nums">{premiumShare(skill)}</span>
                </>
              ),
            }))}
          />
        )}
      />
    </FieldGroup>
  );
}

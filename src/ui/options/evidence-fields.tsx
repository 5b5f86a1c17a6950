import { useFormContext, useWatch } from 'react-hook-form';
import { PROFILE_BOUNDS } from '@/posting/profile-problem';
import type { MarketPack, Premium } from '@/scoring/market-pack';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { evidenceHint } from './evidence-hints';
import { oneLine } from './one-line';
import type { ProfileFormValues } from './profile-form.schema';

/** From here on the count is shown. */
const NEAR_THE_LIMIT = PROFILE_BOUNDS.line - 40;

/** One line of evidence for each checked skill. */
export function EvidenceFields({ pack }: { pack: MarketPack }) {
  const checked = useWatch<ProfileFormValues, 'skills'>({ name: 'skills' });
  const skills = pack.premiums.filter(({ kind, id }) => kind === 'skill' && checked.includes(id));
  if (skills.length === 0) return null;
  return (
    <div className="grid gap-4">
      <p className="m-0 text-sm text-ink-2">{t('options.evidence.intro')}</p>
      {skills.map((skill) => (
        <EvidenceField key={skill.id} skill={skill} />
      ))}
    </div>
  );
}

function EvidenceField({ skill }: { skill: Premium }) {
  const name = `evidence.${skill.id}` as const;
  const { register, getFieldState, formState } = useFormContext<ProfileFormValues>();
  const typed = useWatch<ProfileFormValues, typeof name>({ name });
  return (
    <Field
      label={t('options.evidence.label', { skill: skill.label })}
      hint={countWords(typed)}
      error={getFieldState(name, formState).error?.message}
    >
      {(ids) => (
        <textarea
          {...ids}
          {...register(name)}
          rows={2}
          autoComplete="off"
          placeholder={t('options.evidence.such', { example: evidenceHint(skill.id) })}
          className={`${CONTROL_CLASS} field-sizing-content resize-none`}
          onKeyDown={(event) => {
            // One line: a break would be lost.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
    </Field>
  );
}

function countWords(typed: string | undefined): string | undefined {
  const { length } = oneLine(typed ?? '');
  if (length < NEAR_THE_LIMIT) return undefined;
  const over = length - PROFILE_BOUNDS.line;
  const counted = { count: formatCount(length), most: formatCount(PROFILE_BOUNDS.line) };
  return over > 0
    ? t('options.evidence.tooMany', { ...counted, over: formatCount(over) })
    : t('options.evidence.count', counted);
}

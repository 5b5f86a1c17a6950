import { useFormContext, useWatch } from 'react-hook-form';
import { EVIDENCE_LENGTH } from '@/posting/profile.schema';
import type { MarketPack, Premium } from '@/scoring/market-pack';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { evidenceHint } from './evidence-hints';
import { oneLine } from './one-line';
import type { ProfileFormValues } from './profile-form.schema';

/** From here on the count is shown. */
const NEAR_THE_LIMIT = EVIDENCE_LENGTH - 40;

/** One line of evidence for each checked skill. */
export function EvidenceFields({ pack }: { pack: MarketPack }) {
  const checked = useWatch<ProfileFormValues, 'skills'>({ name: 'skills' });
  const skills = pack.premiums.filter(({ kind, id }) => kind === 'skill' && checked.includes(id));
  if (skills.length === 0) return null;
  return (
    <div className="grid gap-4">
      <p className="m-0 text-sm text-ink-2">
        One line each on what you did with it. Numbers carry weight: how many systems, for how many
        users, with what result. Naming a framework carries little.
      </p>
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
      label={`Evidence: ${skill.label}`}
      hint={countWords(typed)}
      error={getFieldState(name, formState).error?.message}
    >
      {(ids) => (
        <textarea
          {...ids}
          {...register(name)}
          rows={2}
          autoComplete="off"
          placeholder={`Such as: ${evidenceHint(skill.id)}`}
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
  const over = length - EVIDENCE_LENGTH;
  const count = `${length} of ${EVIDENCE_LENGTH} characters`;
  return over > 0 ? `${count}: ${over} too many` : count;
}

import { useState } from 'react';
import { USUAL_REMOTE_WORTH } from '@/playbook/remote-worth';
import type { OfferTerms } from '@/playbook/offer';
import { ANSWERS, LONGEST_PART_WORDS, PACKAGE_PARTS } from '@/playbook/package-part';
import type { PackagePart } from '@/playbook/package-part';
import { partWorth } from '@/playbook/part-worth';
import type { PartWorth } from '@/playbook/part-worth';
import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import { partAnswersTable } from '@/storage/negotiation';
import type { StoredPartAnswer } from '@/storage/negotiation-rows';
import type { SavedPosting } from '@/storage/saved-posting';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { parseMoneyInput, moneyInputText } from '@/ui/components/parse-money-input';
import { SectionCard } from '@/ui/components/section-card';
import { asKey } from '@/words/as-key';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import type { Changes } from './use-changes';
import { useKeptRow } from './use-kept-row';

/** What can be asked for beside base, in order: what it is worth to this user, what was asked, what came back. */
export function PartsTab({
  saved: { key },
  offer,
  assessment,
  profile,
  answers,
  changes,
}: {
  saved: SavedPosting;
  offer: OfferTerms | null;
  assessment: Assessment;
  profile: Profile;
  answers: readonly StoredPartAnswer[];
  changes: Changes;
}) {
  const basis = offer && {
    offer,
    gap: assessment.leftOnTable,
    remote: profile.remote?.worth ?? USUAL_REMOTE_WORTH,
  };
  return (
    <>
      <p className="m-0 text-ink-2">{t('playbook.beyond.intro')}</p>
      {PACKAGE_PARTS.map((part) => {
        const answer = answers.find((one) => one.part === part);
        return (
          <PartRow
            key={part}
            part={part}
            worth={basis && partWorth(part, basis)}
            answer={
              answer ?? { id: `${key} ${part}`, posting: key, part, answer: 'open', updatedAt: 0 }
            }
            onKeep={(row) => changes.run(() => partAnswersTable.put(row, row.updatedAt))}
          />
        );
      })}
    </>
  );
}

function PartRow({
  part,
  worth,
  answer: stored,
  onKeep,
}: {
  part: PackagePart;
  worth: PartWorth | null;
  answer: StoredPartAnswer;
  onKeep: (row: StoredPartAnswer) => void;
}) {
  const [answer, onChange] = useKeptRow(stored, onKeep);
  const [fault, setFault] = useState<string>();
  const name = t(`playbook.part.${asKey(part)}`);
  const { worth: own, ...others } = answer;
  const setWorth = (typed: string) => {
    const input = parseMoneyInput(typed);
    setFault(input.kind === 'unreadable' ? t('playbook.beyond.fault') : undefined);
    const amount = input.kind === 'amount' ? input.amount : undefined;
    if (input.kind === 'unreadable' || amount === own) return;
    onChange({ ...others, ...(amount !== undefined && { worth: amount }) });
  };
  const setWords = (field: 'asked' | 'cameBack', typed: string) => {
    const words = typed.trim();
    if (words === (answer[field] ?? '')) return;
    const { [field]: _before, ...rest } = answer;
    onChange({ ...rest, ...(words && { [field]: words }) });
  };
  return (
    <SectionCard title={name}>
      <div className="-mt-3 grid gap-1">
        <p className="m-0 text-ink-2">{t(`playbook.partHint.${asKey(part)}`)}</p>
        <p className="m-0 font-medium tabular-nums">{worthWords(own, worth)}</p>
      </div>
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2 xl:grid-cols-[9rem_1fr_1fr_9rem]">
        <Field label={t('playbook.beyond.answer')}>
          {(ids) => (
            <select
              {...ids}
              value={answer.answer}
              onChange={({ target }) => {
                const chosen = ANSWERS.find((one) => one === target.value);
                if (chosen) onChange({ ...answer, answer: chosen });
              }}
              className={CONTROL_CLASS}
            >
              {ANSWERS.map((one) => (
                <option key={one} value={one}>
                  {t(`playbook.answer.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(['asked', 'cameBack'] as const).map((field) => (
          <Field key={field} label={t(`playbook.beyond.${field}`)}>
            {(ids) => (
              <input
                {...ids}
                defaultValue={answer[field] ?? ''}
                maxLength={LONGEST_PART_WORDS}
                autoComplete="off"
                onBlur={({ target }) => setWords(field, target.value)}
                className={CONTROL_CLASS}
              />
            )}
          </Field>
        ))}
        <Field label={t('playbook.beyond.own')} error={fault}>
          {(ids) => (
            <input
              {...ids}
              defaultValue={moneyInputText(own)}
              autoComplete="off"
              onBlur={({ target }) => setWorth(target.value)}
              className={CONTROL_CLASS}
            />
          )}
        </Field>
      </div>
    </SectionCard>
  );
}

/** The user's own figure before ours. */
function worthWords(own: number | undefined, worth: PartWorth | null): string {
  if (own !== undefined) return t('playbook.beyond.ownWorth', { amount: formatDollars(own) });
  if (!worth) return t('playbook.beyond.unknown');
  const amount = worth.low === worth.high ? formatDollars(worth.low) : formatDollarRange(worth);
  return t(`playbook.worth.${asKey(worth.meaning)}`, { amount });
}

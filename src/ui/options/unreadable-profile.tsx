import { CircleAlert } from 'lucide-react';
import type { Profile } from '@/posting/profile';
import { salvageProfile } from '@/storage/salvage-profile';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';
import { Sentence } from '@/ui/components/sentence';
import { profileProblemWords } from '@/words/profile-problem-words';

/** As much of a damaged profile as is shown. */
const MOST_CHARACTERS = 2000;

const FIELDS = [
  'level',
  'years',
  'skills',
  'evidence',
  'metro',
  'currentBase',
  'currentTotal',
  'walkAway',
  'remote',
  'stance',
  'premiumWeight',
  'stepsOff',
] as const satisfies (keyof Profile)[];

/**
 * Says that a stored profile was damaged and put aside, what it held and what is wrong with it.
 *
 * @param stored the profile as it was stored
 * @param onUse takes over what can be read of it
 * @param onDiscard starts anew without it
 */
export function UnreadableProfile({
  stored,
  onUse,
  onDiscard,
}: {
  stored: unknown;
  onUse: (readable: Profile) => void;
  onDiscard: () => void;
}) {
  const { profile, leftOut } = salvageProfile(stored);
  const readable = Object.keys(profile).length;
  return (
    <section
      aria-label={t('options.damaged.label')}
      className="flex gap-3 rounded-xl border border-line bg-at-soft p-4"
    >
      <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-at" />
      <div className="grid min-w-0 flex-1 gap-3 wrap-anywhere">
        <p className="m-0">
          <Sentence
            of={readable === 0 ? 'options.damaged.what' : 'options.damaged.whatReadable'}
            parts={{ damaged: <b className="font-semibold">{t('options.damaged.damaged')}</b> }}
          />
        </p>
        {leftOut.length > 0 && (
          <ul className="m-0 grid list-disc gap-1 pl-5 text-sm">
            {leftOut.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {t('options.damaged.leftOut', {
                  field: fieldLabel(path),
                  problem: profileProblemWords(message),
                })}
              </li>
            ))}
          </ul>
        )}
        <details className="text-sm">
          <summary className="cursor-pointer">{t('options.damaged.held')}</summary>
          <pre
            // Scrolls by keyboard, so it takes the focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('options.damaged.heldLabel')}
            className="m-0 mt-2 max-h-60 overflow-auto rounded-lg border border-line bg-surface p-3 text-xs whitespace-pre-wrap"
          >
            {asText(stored)}
          </pre>
        </details>
        <div className="flex flex-wrap gap-2">
          {readable > 0 && (
            <Button look="primary" onClick={() => onUse(profile)}>
              {t('options.damaged.use')}
            </Button>
          )}
          <Button onClick={onDiscard}>{t('options.damaged.anew')}</Button>
        </div>
      </div>
    </section>
  );
}

function fieldLabel(path: string): string {
  const [field] = path.split('.');
  const known = FIELDS.find((name) => name === field);
  return known ? t(`options.damaged.field.${known}`) : t('options.damaged.all');
}

function asText(stored: unknown): string {
  const text = JSON.stringify(stored, null, 2);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

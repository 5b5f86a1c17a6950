import { CircleAlert } from 'lucide-react';
import type { Profile } from '@/posting/profile';
import { salvageProfile } from '@/storage/salvage-profile';
import { Button } from '@/ui/components/button';

/** As much of a damaged profile as is shown. */
const MOST_CHARACTERS = 2000;

/** The fields as the page names them. */
const FIELD_LABELS: Record<keyof Profile, string> = {
  level: 'Your level',
  years: 'Years of experience',
  skills: 'Skills that you have',
  evidence: 'Evidence',
  metro: 'Home metro',
  currentBase: 'Current base salary',
  currentTotal: 'Current total pay',
  walkAway: 'Your own walk-away number',
  remote: 'Remote work',
  stance: 'Stance',
  premiumWeight: 'Premium weight',
  stepsOff: 'Steps switched off',
};

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
      aria-label="A damaged profile was found"
      className="flex gap-3 rounded-xl border border-line bg-at-soft p-4"
    >
      <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-at" />
      <div className="grid min-w-0 flex-1 gap-3 wrap-anywhere">
        <p className="m-0">
          <b className="font-semibold">Your stored profile was damaged.</b> It was put aside, and
          nothing of it counts.{' '}
          {readable === 0
            ? 'None of it can be read.'
            : 'What can be read can be used again, in place of what stands in those fields now.'}
        </p>
        {leftOut.length > 0 && (
          <ul className="m-0 grid list-disc gap-1 pl-5 text-sm">
            {leftOut.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {fieldLabel(path)}: {message}
              </li>
            ))}
          </ul>
        )}
        <details className="text-sm">
          <summary className="cursor-pointer">What it held</summary>
          <pre
            // Scrolls by keyboard, so it takes the focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label="The damaged profile, as it was stored"
            className="m-0 mt-2 max-h-60 overflow-auto rounded-lg border border-line bg-surface p-3 text-xs whitespace-pre-wrap"
          >
            {asText(stored)}
          </pre>
        </details>
        <div className="flex flex-wrap gap-2">
          {readable > 0 && (
            <Button look="primary" onClick={() => onUse(profile)}>
              Use what can be read
            </Button>
          )}
          <Button onClick={onDiscard}>Start anew</Button>
        </div>
      </div>
    </section>
  );
}

function fieldLabel(path: string): string {
  const [field] = path.split('.');
  const known = Object.entries(FIELD_LABELS).find(([name]) => name === field);
  return known ? known[1] : 'All of it';
}

function asText(stored: unknown): string {
  const text = JSON.stringify(stored, null, 2);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

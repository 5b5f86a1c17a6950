import { useState } from 'react';
import type { Profile } from '@/posting/profile';
import { readProfile, writeProfile } from '@/storage/profile';
import { useProfile } from '@/ui/hooks/use-profile';
import { errorWords } from '@/words/error-words';

export interface ProfileSettings {
  /** As stored now: a switch shows at once what was chosen, whatever the figures still say. */
  profile: Profile;
  /** Changes the stored profile, whatever else it has come to hold meanwhile. The worker judges anew. */
  change: (how: (before: Profile) => Profile) => void;
  /** What went wrong, in words. */
  problem: string | null;
}

/** Changes are made one after the other, each on what the one before left. */
let turn: Promise<void> = Promise.resolve();

/**
 * The settings of the profile that the popup changes.
 *
 * @param judgedFor the profile of the judgement in view; stands in until the stored one is read
 */
export function useProfileSettings(judgedFor: Profile): ProfileSettings {
  const stored = useProfile();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    profile: stored.kind === 'ready' ? stored.value : judgedFor,
    problem: stored.kind === 'failed' ? stored.message : problem,
    change: (how) => {
      turn = turn
        .then(async () => writeProfile(how(await readProfile())))
        .then(
          () => setProblem(null),
          (error: unknown) => setProblem(errorWords(error)),
        );
    },
  };
}

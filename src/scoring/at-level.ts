import { USER_RULE } from '@/posting/correction';
import { LEVEL_IDS, type LevelId } from '@/posting/level';
import type { Posting } from '@/posting/posting';

/** The level above; null from the highest. */
export function nextLevel(level: LevelId): LevelId | null {
  return LEVEL_IDS[LEVEL_IDS.indexOf(level) + 1] ?? null;
}

/**
 * A posting as it would be at another level, to be judged and not kept: levelling matters more than the title. A range
 * that is posted for that level is compared, else the same as before. An internship stays one.
 */
export function atLevel(posting: Posting, level: LevelId): Posting {
  const { locations, pay, role, traces, corrected } = posting;
  return {
    ...posting,
    role: {
      ...role,
      level: {
        ids: [level],
        confidence: 'stated',
        evidence: 'tried at this level',
        rule: USER_RULE,
        unlevelled: false,
      },
    },
    corrected: {
      correction: { ...corrected?.correction, level },
      asRead: corrected?.asRead ?? { locations, pay, role, traces },
    },
  };
}

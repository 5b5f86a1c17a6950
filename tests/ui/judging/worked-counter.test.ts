import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '@/posting/level';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { roundCounter } from '@/scoring/counter';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { workedCounter } from '@/ui/judging/worked-counter';
import { SAMPLE_POSTING } from '@/ui/sample/sample-posting';

const pack = guidePack();

function profiles(): Profile[] {
  const skills = [[], ['rag'], ['fine-tuning'], ['rag', 'fine-tuning'], ['mlops']];
  const metros = [undefined, 'san-francisco', 'austin', 'lansing'];
  return LEVEL_IDS.flatMap((level) =>
    metros.flatMap((metro) =>
      skills.flatMap((own) =>
        (['strong', 'cautious'] as const).map((stance): Profile => ({
          level,
          stance,
          skills: own,
          ...(metro && { metro }),
        })),
      ),
    ),
  );
}

describe('workedCounter', () => {
  it('leads to the counter range that is judged, whatever the profile', () => {
    for (const profile of profiles()) {
      const worked = workedCounter(SAMPLE_POSTING, pack, profile);
      const { counter } = assess(SAMPLE_POSTING, pack, profile);
      expect([profile, worked && roundCounter(worked, pack.policy)]).toEqual([profile, counter]);
    }
  });

  it('has nothing to work out without posted pay', () => {
    expect(workedCounter({ ...SAMPLE_POSTING, pay: [] }, pack, {})).toBeNull();
  });
});

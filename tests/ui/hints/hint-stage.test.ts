import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterHintEvent, EMPTY_STAGE, HINTS } from '@/ui/hints/hint-stage';
import type { HintEvent, HintStage } from '@/ui/hints/hint-stage';

const after = (...events: HintEvent[]): HintStage => events.reduce(afterHintEvent, EMPTY_STAGE);
const known = (...seen: string[]): HintEvent => ({ kind: 'known', seen });
const met = (hint: (typeof HINTS)[number]): HintEvent => ({ kind: 'met', hint });
const left = (hint: (typeof HINTS)[number]): HintEvent => ({ kind: 'left', hint });
const DISMISSED: HintEvent = { kind: 'dismissed' };

describe('the hint that is shown', () => {
  it.each<[string, HintEvent[], string | null]>([
    ['none before it is known which were seen', [met('first-verdict')], null],
    ['that of a thing met before', [met('first-verdict'), known()], 'first-verdict'],
    ['that of a thing met after', [known(), met('first-verdict')], 'first-verdict'],
    ['none that was seen', [met('first-verdict'), known('first-verdict')], null],
    [
      'the first in order of several',
      [met('several-ranges'), met('first-save'), known()],
      'first-save',
    ],
    [
      'the next where the first was seen',
      [met('several-ranges'), met('first-save'), known('first-save')],
      'several-ranges',
    ],
    [
      'the same one while another is met',
      [known(), met('several-ranges'), met('first-verdict')],
      'several-ranges',
    ],
    ['none once it is dismissed', [known(), met('first-verdict'), DISMISSED], null],
    [
      'none that was waiting once one is dismissed',
      [met('first-save'), met('several-ranges'), known(), DISMISSED],
      null,
    ],
    [
      'that of a new thing after one is dismissed',
      [known(), met('first-verdict'), DISMISSED, met('several-ranges')],
      'several-ranges',
    ],
    [
      'none that was dismissed, met again',
      [known(), met('first-verdict'), DISMISSED, left('first-verdict'), met('first-verdict')],
      null,
    ],
    ['none whose thing is left', [known(), met('first-verdict'), left('first-verdict')], null],
    ['none that no page knows', [known('a hint of another version'), DISMISSED], null],
  ])('is %s', (_, events, shown) => {
    expect(after(...events).shown).toBe(shown);
  });

  it('is always of a thing in view, and never one that was seen or dismissed', () => {
    const hint = fc.constantFrom(...HINTS);
    const event = fc.oneof(
      fc.record({ kind: fc.constantFrom('met' as const, 'left' as const), hint }),
      fc.constant(DISMISSED),
    );
    fc.assert(
      fc.property(fc.subarray([...HINTS]), fc.array(event), (seen, events) => {
        const dismissed = new Set<string>(seen);
        let stage = after(known(...seen));
        for (const one of events) {
          if (one.kind === 'dismissed' && stage.shown !== null) dismissed.add(stage.shown);
          stage = afterHintEvent(stage, one);
          if (stage.shown === null) continue;
          expect(stage.met).toContain(stage.shown);
          expect(dismissed).not.toContain(stage.shown);
        }
      }),
    );
  });
});

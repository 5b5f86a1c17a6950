import { describe, expect, test } from 'vitest';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { type Answer, factsOf } from './facts';
import { CASE_KINDS, ownCases } from './own-case';
import { recordAnswerer } from './record-answerer';

const answer = recordAnswerer(guidePack());

describe.each(CASE_KINDS)('%s', (kind) => {
  test.each(ownCases(kind))('$id: $says', async (ownCase) => {
    const answered = (await answer(JSON.stringify(ownCase.record))) as Answer;

    expect(factsOf(kind, answered).toSorted()).toEqual(ownCase.expected.toSorted());
  });
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeHistory } from '@/storage/history/merge-history';
import { MOST_VERSIONS } from '@/storage/history/posting-history';
import type { PostingHistory } from '@/storage/history/posting-history';
import { anyHistory } from './any-history';

const titles = ({ versions }: PostingHistory) => versions.map(({ title }) => title);

const history = anyHistory('given:1');

it('gives the same whichever device is asked first, once or twice, and in whichever order of three', () => {
  fc.assert(
    fc.property(history, history, history, (one, other, third) => {
      const merged = mergeHistory(one, other);
      expect(mergeHistory(other, one)).toEqual(merged);
      expect(mergeHistory(merged, one)).toEqual(merged);
      expect(mergeHistory(merged, merged)).toEqual(merged);
      expect(mergeHistory(merged, third)).toEqual(mergeHistory(one, mergeHistory(other, third)));
    }),
  );
});

it('loses no version of either device within what is kept', () => {
  fc.assert(
    fc.property(history, history, (one, other) => {
      const merged = mergeHistory(one, other);
      expect(merged.versions.length).toBeLessThanOrEqual(MOST_VERSIONS);
      if (merged.versions.length === MOST_VERSIONS) return;
      expect(titles(merged)).toEqual(expect.arrayContaining([...titles(one), ...titles(other)]));
    }),
  );
});

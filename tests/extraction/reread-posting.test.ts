import { describe, expect, it } from 'vitest';
import { readPosting } from '@/extraction/read-posting';
import { rereadPosting } from '@/extraction/reread-posting';
import type { ReadingRules } from '@/posting/reading-rules';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';
import { found, madeReading } from '../messaging/made-reading';

const rules = readingRules(guidePack());
const none: ReadingRules = { metros: [], premiums: [] };

const LINES = [
  'San Francisco, CA',
  'San Francisco Bay Area',
  'Austin, TX; Seattle, WA',
  'New York City Metropolitan Area',
  'Greater Boston',
  'Remote - California',
  'Texas',
  'United States',
  'London, UK',
  'Toronto, ON',
  'Harbour House',
];

const readingOf = (line: string) =>
  madeReading({
    locations: [found({ text: line }, line)],
    description: found(
      'Build retrieval-augmented generation (RAG) for a bank.\nSan Francisco: $190,000 - $240,000 a year. Austin: $160,000 - $200,000 a year.',
    ),
  });

describe('a posting that was read under other rules', () => {
  it.each(LINES)('is read as under these: %s', (line) => {
    const under = readPosting(readingOf(line), rules);
    expect(rereadPosting(under, rules)).toEqual(under);
    const metros = (posting: typeof under) => posting.locations.map(({ metro }) => metro);
    const before = readPosting(readingOf(line), none);
    expect(metros(rereadPosting(before, rules))).toEqual(metros(under));
    expect(rereadPosting(before, rules).role).toEqual(under.role);
    expect(rereadPosting(before, rules).pay).toEqual(under.pay);
  });

  it.each(LINES)('loses the metros that are gone: %s', (line) => {
    const read = rereadPosting(readPosting(readingOf(line), rules), none);
    expect(read.locations.map(({ metro }) => metro)).toEqual(read.locations.map(() => null));
    expect(read.role).toMatchObject({ skills: [], domains: [] });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '@/posting/page-reading';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { judgeReadings } from '@/service/judge-readings';
import { writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { emptyStores } from '../storage/empty-stores';
import { judgedFrame } from '../storage/made-judged';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStores();
  await installBundledPacks(bundledPacks);
});

const reading = (parts: Partial<PageReading> = {}): PageReading => ({
  ...judgedFrame().reading,
  site: 'json-ld',
  postingId: null,
  pay: [
    {
      value: { kind: 'text', text: '$200K–$260K', provenance: 'employer-structured', label: null },
      rule: 'file',
      source: 'given',
      quote: '$200K–$260K',
    },
  ],
  ...parts,
});

it('judges each as a page is judged, and keeps nothing', async () => {
  const answer = await judgeReadings([reading(), reading({ pay: [] })]);
  expect(answer).toMatchObject({
    kind: 'answered',
    answers: [
      { kind: 'judged', judged: { assessment: { basePay: { min: 200_000, max: 260_000 } } } },
      { kind: 'judged', judged: { assessment: { unknownReason: 'no-pay' } } },
    ],
  });
  expect(await database.savedPostings.count()).toBe(0);
});

it('goes by the profile, and by what the user set right in the posting', async () => {
  await writeProfile({ currentBase: 400_000 });
  const url = 'https://jobs.tessel.example/1';
  await writeCorrection(`json-ld:${url}`, { level: 'staff' });
  expect(await judgeReadings([reading({ url })])).toMatchObject({
    answers: [
      { judged: { assessment: { level: { id: 'staff' }, walkAwayStatus: 'falls-short' } } },
    ],
  });
});

it('gives a posting of a known site the identity that it has there', async () => {
  const url = 'https://www.linkedin.com/jobs/view/4012345678/?trk=x';
  expect(await judgeReadings([reading({ url })])).toMatchObject({
    answers: [{ judged: { posting: { key: 'linkedin:4012345678', site: 'linkedin' } } }],
  });
});

it('says what is wrong with a reading, and judges the others', async () => {
  const answer = await judgeReadings([reading({ url: 'javascript:1' }), reading()]);
  expect(answer).toMatchObject({
    answers: [{ kind: 'refused', problem: expect.stringContaining('url') }, { kind: 'judged' }],
  });
});

it.each([null, 'x', Array.from({ length: 201 }, () => reading())])(
  'refuses a message that makes no sense: %#',
  async (request) => {
    expect(await judgeReadings(request)).toMatchObject({ kind: 'failed' });
  },
);

it('says so in words where the storage fails', async () => {
  vi.spyOn(database.corrections, 'bulkGet').mockRejectedValue(new Error('broken'));
  expect(await judgeReadings([reading()])).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('could not be read'),
  });
});

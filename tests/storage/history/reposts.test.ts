import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Posting } from '@/posting/posting';
import { companyName } from '@/storage/history/company-name';
import { earlierPay } from '@/storage/history/earlier-pay';
import { findSeemsSame, getWholeHistory, keepAsOther, keepAsSame } from '@/storage/history/reposts';
import { getSavedPosting, labelPostings, savePosting } from '@/storage/saved-postings';
import { madePay, madePosting } from '../../scoring/made-posting';
import { emptyStores } from '../empty-stores';
import { madeJudged } from '../made-judged';

beforeEach(emptyStores);

const TEXT =
  'You own the retrieval stack of our reader in production: chunking, embeddings, ranking and evaluation. ' +
  'You mentor two engineers who are new to the field, and you write down what you decide and why. ' +
  'We answer two million questions a week for the support teams of our customers.';

const job = (key: string, parts: Partial<Posting> = {}) =>
  madeJudged({ key, title: 'Senior ML Engineer', description: TEXT, ...parts });

const seems = async (key: string, parts: Partial<Posting> = {}) =>
  (await findSeemsSame(madePosting({ ...job(key).posting, ...parts })))?.saved.key ?? null;

describe('a posting under a new id', () => {
  beforeEach(async () => {
    await savePosting(job('linkedin:1'), 1000);
    await savePosting(job('linkedin:2', { title: 'Nurse', description: 'Night shift.' }), 1000);
  });

  test.each<[what: string, parts: Partial<Posting>]>([
    ['the very same', {}],
    ['other pay', { pay: [madePay({ max: 290_000 })] }],
    ['a company with its legal form', { company: 'TESSEL ROBOTICS, Inc.' }],
    ['a title in another order', { title: 'ML Engineer, Senior' }],
    ['a sentence changed', { description: TEXT.replace('two million', 'three million') }],
  ])('seems to be the saved one: %s', async (_, parts) => {
    expect(await seems('linkedin:9', parts)).toBe('linkedin:1');
  });

  test.each<[what: string, parts: Partial<Posting>]>([
    ['another company', { company: 'Tessel Foods' }],
    ['no company', { company: null }],
    ['another title', { title: 'Sales Engineer' }],
    ['another text', { description: `${TEXT.slice(0, 60)} Something else altogether, all new.` }],
    ['no text', { description: '' }],
  ])('is another: %s', async (_, parts) => {
    expect(await seems('linkedin:9', parts)).toBeNull();
  });

  it('is not the saved one itself', async () => {
    expect(await seems('linkedin:1')).toBeNull();
  });

  it('is offered until the user has answered, and what they said is kept', async () => {
    expect(await findSeemsSame(job('linkedin:9').posting)).toMatchObject({ same: null });
    await keepAsOther('linkedin:9', 'linkedin:1', 2000);
    expect(await findSeemsSame(job('linkedin:9').posting)).toMatchObject({ same: false });
    expect(await getSavedPosting('linkedin:9')).toBeNull();
  });

  it('is saved with the labels of the earlier one where it is the same, and that one stays', async () => {
    await labelPostings(['linkedin:1'], { status: 'applied', note: 'Met them' }, 1500);
    const before = await getSavedPosting('linkedin:1');
    await keepAsSame(job('linkedin:9'), 'linkedin:1', 2000);
    expect(await getSavedPosting('linkedin:9')).toMatchObject({
      status: 'applied',
      note: 'Met them',
      savedAt: 2000,
    });
    expect(await getSavedPosting('linkedin:1')).toEqual(before);
    expect(await findSeemsSame(job('linkedin:9').posting)).toMatchObject({ same: true });
  });

  it('keeps its own labels where it was saved before', async () => {
    await labelPostings(['linkedin:1'], { status: 'applied', note: 'Met them' }, 1500);
    await savePosting(job('linkedin:9'), 1600);
    await labelPostings(['linkedin:9'], { status: 'offer' }, 1700);
    await keepAsSame(job('linkedin:9'), 'linkedin:1', 2000);
    expect(await getSavedPosting('linkedin:9')).toMatchObject({
      status: 'offer',
      note: 'Met them',
      savedAt: 1600,
    });
  });
});

describe('the history of a repost', () => {
  const raised = madePay({ min: 220_000, max: 280_000, quote: '$220,000 - $280,000' });

  it('goes back to what the earlier one paid', async () => {
    await savePosting(job('linkedin:1'), 1000);
    await keepAsSame(job('linkedin:9', { pay: [raised] }), 'linkedin:1', 2000);
    const history = await getWholeHistory('linkedin:9');
    expect(earlierPay(history!, raised)).toMatchObject({ pay: { max: 260_000 }, seenUntil: 1000 });
  });

  it('ends where two postings name each other', async () => {
    await savePosting(job('linkedin:1'), 1000);
    await keepAsSame(job('linkedin:9'), 'linkedin:1', 2000);
    await keepAsSame(job('linkedin:1'), 'linkedin:9', 3000);
    expect((await getWholeHistory('linkedin:9'))?.versions).toHaveLength(2);
  });

  it('is none where nothing is saved', async () => {
    expect(await getWholeHistory('linkedin:9')).toBeNull();
  });
});

test.each([
  ['Tessel Robotics, Inc.', 'tessel robotics'],
  ['TESSEL ROBOTICS CO., LTD.', 'tessel robotics'],
  ['Company', 'company'],
  ['Coral', 'coral'],
])('the company %s is %s', (printed, name) => {
  expect(companyName(printed)).toBe(name);
});

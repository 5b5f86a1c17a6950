import type { Posting, PostingKey } from '@/posting/posting';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { database, inDatabase } from '../database';
import type { SavedPosting } from '../saved-posting';
import { savedPostingSchema } from '../saved-posting.schema';
import { putSaved, savedStores } from '../saved-store';
import { savedLabelsSchema } from '../saved-labels.schema';
import { companyName } from './company-name';
import { getHistory } from './histories';
import { joinedHistory } from './joined-history';
import type { KeptHistory } from './joined-history';
import type { PostingHistory } from './posting-history';
import { repostSchema } from './repost.schema';
import type { Repost } from './repost';
import { resemblance, sharedWords } from './similar-text';

/** A saved posting that another one seems to be, under another id. */
export interface SeemsSame {
  saved: SavedPosting;
  /** What the user said of it; null before they did. */
  same: boolean | null;
}

/** Two postings of one company are offered as one job from here on: half of such texts is the same for every job. */
const LEAST_TITLE = 0.7;
const LEAST_TEXT = 0.7;

/** So many saved postings of a company are looked at, and so many texts read. */
const MOST_OF_COMPANY = 200;
const MOST_TEXTS = 10;

/**
 * The saved posting that a posting seems to be a repost of: the same company, nearly the same title and text, another id.
 * The likeliest of several; null where there is none. Throws `StorageError`.
 */
export async function findSeemsSame(posting: Posting): Promise<SeemsSame | null> {
  const answer = await answerOf(posting.key);
  if (answer?.same) {
    const saved = await readSaved(answer.of);
    if (saved) return { saved, same: true };
  }
  const keys = await keysOfCompany(posting);
  const candidates = (await inDatabase(() => database.savedPostings.bulkGet(keys)))
    .map((stored) => savedPostingSchema.safeParse(stored).data)
    .filter((saved) => saved !== undefined)
    .map((saved) => ({
      saved,
      likeness: resemblance(saved.posting.description, posting.description),
    }))
    .filter(({ likeness }) => likeness >= LEAST_TEXT)
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best] = candidates;
  if (!best) return null;
  return { saved: best.saved, same: answer?.of === best.saved.key ? answer.same : null };
}

async function keysOfCompany({ key, title, company }: Posting): Promise<PostingKey[]> {
  const name = companyName(company ?? '');
  const firstWord = /^\S+/.exec(company ?? '')?.[0];
  if (name === '' || firstWord === undefined) return [];
  const rows = await inDatabase(() =>
    database.savedRows
      .where('posting.company')
      .startsWithIgnoreCase(firstWord.replace(/[^\p{L}\p{N}].*$/u, ''))
      .limit(MOST_OF_COMPANY)
      .toArray(),
  );
  return rows
    .flatMap((row) => ('problems' in row || row.key === key ? [] : [row]))
    .filter(({ posting }) => companyName(posting.company ?? '') === name)
    .map((row) => ({ key: row.key, likeness: sharedWords(row.posting.title, title) }))
    .filter(({ likeness }) => likeness >= LEAST_TITLE)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_TEXTS)
    .map((row) => row.key);
}

/**
 * Keeps that a posting is the same job as a saved one, and saves it with the labels of that one; the saved one stays as it
 * is. Throws `StorageError`.
 *
 * @param now epoch ms.
 */
export async function keepAsSame(
  { posting, assessment }: JudgedPosting,
  of: PostingKey,
  now = Date.now(),
): Promise<void> {
  const { key } = posting;
  await inDatabase(() =>
    database.transaction('rw', [...savedStores(), database.reposts], async () => {
      const [own, earlier] = await database.savedPostings.bulkGet([key, of]);
      const labels = savedLabelsSchema.safeParse(earlier).data ?? {};
      const kept = own ?? { key, posting, assessment, savedAt: now, updatedAt: now };
      await putSaved([{ ...labels, ...kept }]);
      await database.reposts.put({ key, of, same: true, updatedAt: now });
    }),
  );
}

/** Keeps that a posting is another job than a saved one. Throws `StorageError`. @param now epoch ms. */
export async function keepAsOther(
  key: PostingKey,
  of: PostingKey,
  now = Date.now(),
): Promise<void> {
  await inDatabase(() => database.reposts.put({ key, of, same: false, updatedAt: now }));
}

/** So many ids of one job are followed back. */
const MOST_REPOSTS = 5;

/**
 * What was seen of a posting, together with what was seen of it under the ids that it had before as far as the user said
 * that they are the same; null where it is not saved. Throws `StorageError`.
 */
export async function getWholeHistory(key: PostingKey): Promise<PostingHistory | null> {
  const chain: KeptHistory[] = [];
  let next: PostingKey | undefined = key;
  while (next !== undefined && chain.length < MOST_REPOSTS) {
    const current: PostingKey = next;
    if (chain.some((kept) => kept.key === current)) break;
    // Each leads to the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const [saved, history, answer] = await Promise.all([
      readSaved(current),
      getHistory(current),
      answerOf(current),
    ]);
    if (!saved) break;
    const { posting, updatedAt } = saved;
    chain.unshift({ key: current, posting, updatedAt, history });
    next = answer?.same ? answer.of : undefined;
  }
  return chain.length === 0 ? null : joinedHistory(key, chain);
}

async function readSaved(key: PostingKey): Promise<SavedPosting | undefined> {
  const stored = await inDatabase(() => database.savedPostings.get(key));
  return savedPostingSchema.safeParse(stored).data;
}

async function answerOf(key: PostingKey): Promise<Repost | undefined> {
  return repostSchema.safeParse(await inDatabase(() => database.reposts.get(key))).data;
}

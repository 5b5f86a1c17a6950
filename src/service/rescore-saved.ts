import { browser } from '#imports';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { rereadPosting } from '@/extraction/reread-posting';
import type { Correction } from '@/posting/correction';
import type { PostingKey } from '@/posting/posting';
import { postingAsRead } from '@/posting/posting-as-read';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { readingRules } from '@/scoring/packs/reading-rules';
import { shortHash } from '@/scoring/short-hash';
import { getCorrection, getCorrections } from '@/storage/corrections';
import {
  readRescoreMark,
  readRescoreProgress,
  readRescoreWanted,
  writeRescoreMark,
  writeRescoreProgress,
} from '@/storage/rescore-progress';
import type { RescoreMark } from '@/storage/rescore-progress';
import type { SavedPosting } from '@/storage/saved-posting';
import {
  countSavedPostings,
  rescoreSavedPostings,
  savedPostingsAfter,
  storedRow,
} from '@/storage/saved-postings';
import type { JudgingBasis } from './judge-reading';
import { judgingBasis } from './judging-basis';
import { sameData } from './same-data';

/** Read, scored and written together. */
const POSTINGS_PER_CHUNK = 50;

/** After so much work the worker answers whoever waits. */
const WORK_MS = 12;

/**
 * Brings every saved posting up to date with the packs, the edits and the profile, and reads its words anew where the
 * terms or places changed. Runs take turns, by the browser's own lock. Before each chunk a run looks at what is stored
 * now: after a change it begins again, where another was cut short it goes on, and where all is done it ends. So it is
 * safe to run at any time and again.
 */
export async function rescoreSaved(): Promise<void> {
  await navigator.locks.request('rescore', async () => {
    const total = await countSavedPostings();
    if (total === 0) return;
    try {
      // A run that was cut short has left how far it came.
      let done = (await readRescoreProgress())?.done ?? 0;
      for (;;) {
        // Each chunk goes by what is stored after the one before.
        // oxlint-disable-next-line no-await-in-loop
        const chunk = await scoreNextChunk();
        if (chunk === null) return;
        done = chunk.isFirst ? chunk.scored : done + chunk.scored;
        // oxlint-disable-next-line no-await-in-loop
        await writeRescoreProgress({ done: Math.min(done, total), total });
        if (chunk.isLast) return;
      }
    } finally {
      await writeRescoreProgress(null);
    }
  });
}

/**
 * Brings one saved posting up to date with what the user set right in it; nothing where it is not saved. In turn with the
 * runs through all of them, so that neither writes over the other. Throws `StorageError`.
 */
export async function rescorePosting(key: PostingKey): Promise<void> {
  await navigator.locks.request('rescore', async () => {
    const row = await storedRow(key);
    if (!row?.saved) return;
    const [judging, correction] = await Promise.all([judgingBasis(), getCorrection(key)]);
    const judged = judgeSaved(row.saved, correction, judging, false);
    await rescoreSavedPostings([{ stored: row.stored, judged }]);
  });
}

/** What saved postings are scored by, with short names to tell one from another. */
interface RescoreBasis {
  judging: JudgingBasis;
  name: string;
  rules: string;
}

interface Chunk {
  scored: number;
  isFirst: boolean;
  isLast: boolean;
}

/** Scores the postings that come next; null where all are up to date. */
async function scoreNextChunk(): Promise<Chunk | null> {
  const [basis, mark] = await Promise.all([rescoreBasis(), readRescoreMark()]);
  const goesOn = mark?.basis === basis.name;
  if (goesOn && mark.after === null) return null;

  const reread = goesOn ? mark.reread : needsReading(mark, basis);
  const rows = await savedPostingsAfter((goesOn && mark.after) || '', POSTINGS_PER_CHUNK);
  const corrections = await getCorrections(rows.map(({ stored }) => stored.key));
  const changes: { stored: SavedPosting; judged: JudgedPosting }[] = [];
  let since = performance.now();
  for (const [index, { stored, saved }] of rows.entries()) {
    if (!saved) continue;
    const judged = judgeSaved(saved, corrections[index] ?? null, basis.judging, reread);
    const before: JudgedPosting = { posting: saved.posting, assessment: saved.assessment };
    if (!sameData(before, judged)) changes.push({ stored, judged });
    if (performance.now() - since < WORK_MS) continue;
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    since = performance.now();
  }
  await rescoreSavedPostings(changes);

  const last = rows.at(-1)?.stored.key;
  const after = last === undefined || rows.length < POSTINGS_PER_CHUNK ? null : last;
  await writeRescoreMark({ basis: basis.name, rules: basis.rules, reread, after });
  return { scored: rows.length, isFirst: !goesOn, isLast: after === null };
}

async function rescoreBasis(): Promise<RescoreBasis> {
  const [judging, wanted] = await Promise.all([judgingBasis(), readRescoreWanted()]);
  const { pack, profile, law } = judging;
  const { version } = browser.runtime.getManifest();
  const inForce = law?.laws.jurisdictions.filter(({ since }) => since <= law.day);
  const nameOf = (parts: unknown) => shortHash(JSON.stringify([version, wanted, parts]));
  return {
    judging,
    name: nameOf([pack, profile, inForce]),
    rules: nameOf(readingRules(pack)),
  };
}

/** False where the run before has read every posting by the same rules, or had no need to. */
function needsReading(mark: RescoreMark | null, { rules }: RescoreBasis): boolean {
  if (mark?.rules !== rules) return true;
  return mark.reread && mark.after !== null;
}

function judgeSaved(
  { posting: saved }: SavedPosting,
  correction: Correction | null,
  { pack, profile, law }: JudgingBasis,
  reread: boolean,
): JudgedPosting {
  const asRead = postingAsRead(saved);
  const read = reread ? rereadPosting(asRead, readingRules(pack)) : asRead;
  const posting = applyCorrection(read, correction, pack, readPostingRole);
  return { posting, assessment: assess(posting, pack, profile, undefined, law) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

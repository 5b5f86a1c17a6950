import type { ReadingAnswer } from '@/messaging/protocol';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { ImportedPosting } from '@/storage/import-postings';
import type { SavedLabels } from '@/storage/saved-labels';
import { keptTags } from '@/storage/saved-labels';
import type { RowReading } from '@/storage/saved-rows';
import type { ImportRow } from './import-row';

/** What a row of the file will become. */
export type ImportOutcome =
  /** A posting that is not saved yet. */
  | { kind: 'added'; judged: JudgedPosting }
  /** One that is saved: what is stored stays, and these labels change; none where all are as the file says. */
  | { kind: 'known'; judged: JudgedPosting; changes: SavedLabels }
  /** The posting of a line above, once more. */
  | { kind: 'twin'; line: number }
  | { kind: 'untitled' }
  | { kind: 'refused'; problem: string };

/** A row of the file with what it will become. */
export interface PreviewRow {
  row: ImportRow;
  outcome: ImportOutcome;
}

/**
 * What a row will become.
 *
 * @param answer the worker's; null for a row that holds no posting
 * @param stored what is saved under the posting's key, if anything is
 * @param lines the line on which each posting of the file stands first; the row's own is noted in it
 */
export function importOutcome(
  row: ImportRow,
  answer: ReadingAnswer | null,
  stored: RowReading | null,
  lines: Map<string, number>,
): ImportOutcome {
  if (!answer) return { kind: 'untitled' };
  if (answer.kind === 'refused') return { kind: 'refused', problem: answer.problem };
  const { judged } = answer;
  const first = lines.get(judged.posting.key);
  if (first !== undefined) return { kind: 'twin', line: first };
  lines.set(judged.posting.key, row.line);
  // A damaged record is mended by what the file says.
  if (stored?.kind !== 'row') return { kind: 'added', judged };
  return { kind: 'known', judged, changes: changedLabels(row.labels, stored.row) };
}

function changedLabels(labels: SavedLabels, stored: SavedLabels): SavedLabels {
  const { status, tags, note } = labels;
  const isSameTags = keptTags(tags ?? []).join('\n') === (stored.tags ?? []).join('\n');
  return {
    ...(status && status !== (stored.status ?? 'saved') && { status }),
    ...(tags && !isSameTags && { tags }),
    ...(note !== undefined && note !== stored.note && { note }),
  };
}

/** True for a row that changes what is stored. */
export function isImported({ outcome }: PreviewRow): boolean {
  return (
    outcome.kind === 'added' ||
    (outcome.kind === 'known' && Object.keys(outcome.changes).length > 0)
  );
}

/** What is to be stored of the rows. */
export function importedPostings(rows: readonly PreviewRow[]): ImportedPosting[] {
  return rows.flatMap(({ row, outcome }): ImportedPosting[] => {
    if (outcome.kind === 'added') {
      return [{ judged: outcome.judged, labels: row.labels, savedAt: row.savedAt }];
    }
    if (outcome.kind !== 'known') return [];
    return [{ judged: outcome.judged, labels: outcome.changes, savedAt: null }];
  });
}

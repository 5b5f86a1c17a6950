import { useEffect, useState } from 'react';
import { sendMessage } from '@/messaging/messages';
import { MOST_READINGS } from '@/messaging/most-readings';
import type { ReadingAnswer } from '@/messaging/protocol';
import { savedRowsOf } from '@/storage/saved-rows';
import type { RowReading } from '@/storage/saved-rows';
import { errorWords } from '@/words/error-words';
import type { CsvTable } from './csv-table';
import type { ColumnMapping } from './import-fields';
import { importOutcome } from './import-outcome';
import type { PreviewRow } from './import-outcome';
import { importRow } from './import-row';
import type { ImportRow } from './import-row';

/** How far the rows of a file are judged. */
export type ImportPreview =
  | { kind: 'judging'; done: number; rows: PreviewRow[] }
  | { kind: 'ready'; rows: PreviewRow[] }
  | { kind: 'failed'; message: string };

/** What the rows of a table will become by these columns; the worker judges them, and nothing is stored. */
export function useImportPreview(table: CsvTable, mapping: ColumnMapping): ImportPreview {
  const [preview, setPreview] = useState<ImportPreview>({ kind: 'judging', done: 0, rows: [] });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const show = (state: ImportPreview): void => {
      if (!signal.aborted) setPreview(state);
    };
    const work = async (): Promise<void> => {
      show({ kind: 'judging', done: 0, rows: [] });
      const lines = new Map<string, number>();
      const rows: PreviewRow[] = [];
      for (let from = 0; !signal.aborted && from < table.rows.length; from += MOST_READINGS) {
        const some = table.rows
          .slice(from, from + MOST_READINGS)
          .map((cells, index) => importRow(cells, from + index + 2, mapping));
        // One after the other: the worker has others to answer, too.
        // oxlint-disable-next-line no-await-in-loop
        const judged = await judgedRows(some);
        rows.push(
          ...judged.map(({ row, answer, stored }) => ({
            row,
            outcome: importOutcome(row, answer, stored, lines),
          })),
        );
        show({ kind: 'judging', done: rows.length, rows: [...rows] });
      }
      show({ kind: 'ready', rows });
    };
    work().catch((error: unknown) => {
      show({ kind: 'failed', message: errorWords(error) });
    });
    return () => stop.abort();
  }, [table, mapping]);
  return preview;
}

interface JudgedRow {
  row: ImportRow;
  answer: ReadingAnswer | null;
  stored: RowReading | null;
}

async function judgedRows(rows: ImportRow[]): Promise<JudgedRow[]> {
  const readings = rows.flatMap(({ reading }) => (reading ? [reading] : []));
  const answer = await sendMessage('judgeReadings', readings);
  if (answer.kind === 'failed') throw new Error(answer.message);
  const answers = answer.answers.values();
  const paired = rows.map((row) => ({
    row,
    answer: row.reading ? (answers.next().value ?? null) : null,
  }));
  const stored = await savedRowsOf(paired.map((pair) => keyOf(pair.answer)));
  return paired.map((pair, index) => ({ ...pair, stored: stored[index] ?? null }));
}

function keyOf(answer: ReadingAnswer | null): string {
  return answer?.kind === 'judged' ? answer.judged.posting.key : '';
}

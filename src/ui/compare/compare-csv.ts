import Papa from 'papaparse';
import { formatPosted } from '@/words/format-money';
import type { PayRange } from '@/posting/pay-range';
import type { SavedRow } from '@/storage/saved-row';
import { statusLabel } from '@/ui/components/status-words';
import { correctedWords, levelWords, placeWords, verdictWords } from './row-words';

/**
 * What a spreadsheet would run: a leading sign (plain or full-width), behind any white space.
 * Papa Parse's own rule misses a formula in a text of several lines.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Excel takes a CSV file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Saved postings as CSV text, in the order given: figures as plain numbers of US dollars a year, dates as ISO 8601. */
export function compareCsv(rows: SavedRow[]): string {
  const table = Papa.unparse(
    {
      fields: COLUMNS.map(([name]) => name),
      data: rows.map((row) => COLUMNS.map(([, read]) => read(row))),
    },
    { escapeFormulae: FORMULA },
  );
  return BYTE_ORDER_MARK + table;
}

const COLUMNS: [name: string, read: (row: SavedRow) => string | number | null][] = [
  ['Title', ({ posting }) => posting.title],
  ['Company', ({ posting }) => posting.company],
  ['Place', ({ posting }) => placeWords(posting)],
  ['Level', levelWords],
  ['Posted, as printed', ({ posting }) => posting.pay.map(printed).join('; ')],
  ['Set by you', ({ posting }) => correctedWords(posting)],
  ['Posted low', ({ assessment }) => assessment.basePay?.min ?? null],
  ['Posted high', ({ assessment }) => assessment.basePay?.max ?? null],
  ['Assumed end', ({ assessment }) => assessment.assumedEnd],
  ['Market low', ({ assessment }) => assessment.market?.low ?? null],
  ['Market high', ({ assessment }) => assessment.market?.high ?? null],
  ['Verdict', ({ assessment }) => verdictWords(assessment)],
  ['Compa-ratio', ({ assessment }) => rounded(assessment.compaRatio)],
  ['Counter low', ({ assessment }) => assessment.counter?.low ?? null],
  ['Counter high', ({ assessment }) => assessment.counter?.high ?? null],
  ['Walk-away check', ({ assessment }) => assessment.walkAwayStatus],
  [
    'Verdict when saved',
    ({ verdictWhenSaved, assessment }) => verdictWords(verdictWhenSaved ?? assessment),
  ],
  ['Status', ({ status }) => statusLabel(status ?? 'saved')],
  ['Tags', ({ tags = [] }) => tags.join('; ')],
  ['Note', ({ note }) => note ?? null],
  ['Saved', ({ savedAt }) => new Date(savedAt).toISOString()],
  ['Updated', ({ updatedAt }) => new Date(updatedAt).toISOString()],
  ['Address', ({ posting }) => posting.url],
];

function printed(range: PayRange): string {
  return range.provenance === 'user' ? `${formatPosted(range)} (yours)` : formatPosted(range);
}

function rounded(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1000) / 1000;
}

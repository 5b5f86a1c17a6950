import Papa from 'papaparse';
import { formatPosted } from '@/words/format-money';
import { t } from '@/words/t';
import type { PayRange } from '@/posting/pay-range';
import type { RowPosting, SavedRow } from '@/storage/saved-row';
import { statusLabel } from '@/ui/components/status-words';
import { safeHref } from '@/ui/components/safe-href';
import { correctedWords, levelWords, verdictWords } from './row-words';

/**
 * What a spreadsheet would run: a leading sign (plain or full-width), behind any white space.
 * Papa Parse's own rule misses a formula in a text of several lines.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Excel takes a CSV file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Saved postings as CSV text, in the order given: the pay as posted, each range's parts in the same place of their cells;
 * what it is judged by as plain numbers of US dollars a year; dates as ISO 8601. The headings are the file's format, the
 * same in every language, by which an import knows the columns again.
 */
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

/** Stands between the values of one cell. */
const BETWEEN = '; ';

const COLUMNS: [name: string, read: (row: SavedRow) => string | number | null][] = [
  ['Title', ({ posting }) => posting.title],
  ['Company', ({ posting }) => posting.company],
  ['Place', ({ posting }) => places(posting)],
  ['Workplace', ({ posting }) => (posting.workplace === 'unknown' ? null : posting.workplace)],
  ['Level', levelWords],
  ['Posted, as printed', ({ posting }) => posting.pay.map(printed).join('; ')],
  ['Pay min', ({ posting }) => each(posting, ({ min }) => min)],
  ['Pay max', ({ posting }) => each(posting, ({ max }) => max)],
  ['Pay currency', ({ posting }) => each(posting, ({ currency }) => currency)],
  ['Pay period', ({ posting }) => each(posting, ({ period }) => period)],
  ['Pay type', ({ posting }) => each(posting, ({ component }) => component)],
  [
    'Pay zone',
    ({ posting }) => each(posting, ({ zone, level }) => zone?.replaceAll(';', ',') ?? level),
  ],
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
  ['Address', ({ posting }) => safeHref(posting.url)],
];

function printed(range: PayRange): string {
  return range.provenance === 'user'
    ? t('compare.yours', { words: formatPosted(range) })
    : formatPosted(range);
}

function rounded(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1000) / 1000;
}

/** Every place as printed; of remote work without an office, where it may be done. */
function places({ locations, remoteScope }: RowPosting): string {
  if (locations.length > 0) return locations.map(({ raw }) => raw.trim()).join(BETWEEN);
  return remoteScope === null ? '' : `Remote - ${remoteScope}`;
}

/** A part of each range that was posted, in one cell; empty where none has it. */
function each({ pay }: RowPosting, part: (range: PayRange) => string | number | null): string {
  const posted = pay.filter(({ provenance }) => provenance !== 'user');
  const values = posted.map((range) => String(part(range) ?? ''));
  return values.some(Boolean) ? values.join(BETWEEN) : '';
}

import type { Found, PageReading, PostedPay } from '@/posting/page-reading';
import { noAddress } from '@/posting/no-address';
import { GENERIC_SITE } from '@/posting/generic-site';
import { shortHash } from '@/scoring/short-hash';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedLabels, SavedStatus } from '@/storage/saved-labels';
import { statusLabel } from '@/ui/components/status-words';
import { safeHref } from '@/ui/components/safe-href';
import type { ColumnMapping, ImportField } from './import-fields';

/** Something that a row says and that is not taken from it; the posting is. */
export type Remark =
  | { field: 'url' | 'status' | 'saved'; value: string }
  /** Figures of which the file itself says that nobody knows what they pay for. */
  | { field: 'payType' };

/** A row of a file as a posting: its words, for the worker to read, and what the user says of it. */
export interface ImportRow {
  /** Line of the file as a spreadsheet counts it: the headings stand on 1. */
  line: number;
  /** Null where the row has no title: then it is no posting. */
  reading: PageReading | null;
  labels: SavedLabels;
  /** Epoch ms; null where the file does not say. */
  savedAt: number | null;
  remarks: Remark[];
}

/** The site of a posting of which the file gives no address. */
const FILE_SITE = 'file';

/** What stands between several values of one cell. */
const BETWEEN = /[;\n]/;

/** Reads a row of a table by its columns; words stay words, and nothing is judged here. */
export function importRow(
  cells: readonly string[],
  line: number,
  mapping: ColumnMapping,
): ImportRow {
  const cell = (field: ImportField): string => cells[mapping[field] ?? -1]?.trim() ?? '';
  const title = cell('title');
  const href = safeHref(cell('url'));
  const statusWords = cell('status');
  const status = statusOf(statusWords);
  const savedWords = cell('saved');
  const savedAt = timeOf(savedWords);
  const isUnknownPay = cell('payType').toLowerCase() === 'unknown';
  const tags = listOf(cell('tags').replaceAll(',', ';'));
  const note = cell('note');
  const company = cell('company');
  const location = cell('location');
  const identity = { site: href ? GENERIC_SITE : FILE_SITE, postingId: null, url: href ?? '' };
  const id = shortHash([title, company, location].join('\n').toLowerCase());
  return {
    line,
    reading:
      title === ''
        ? null
        : {
            ...identity,
            ...(!href && { postingId: id, url: noAddress(id) }),
            title: found(title),
            company: company === '' ? null : found(company),
            locations: location === '' ? [] : [found({ text: location }, location)],
            workplace: words(cell('workplace')),
            employmentTypes: [],
            seniority: words(levelOf(cell('level')))[0] ?? null,
            pay: isUnknownPay ? [] : payOf(cell),
            description: words(cell('text'))[0] ?? null,
            closed: false,
            health: [],
          },
    labels: {
      ...(status && { status }),
      ...(tags.length > 0 && { tags }),
      ...(note !== '' && { note }),
    },
    savedAt,
    remarks: [
      ...(cell('url') !== '' && !href ? [{ field: 'url' as const, value: cell('url') }] : []),
      ...(statusWords !== '' && !status ? [{ field: 'status' as const, value: statusWords }] : []),
      ...(savedWords !== '' && savedAt === null
        ? [{ field: 'saved' as const, value: savedWords }]
        : []),
      ...(isUnknownPay ? [{ field: 'payType' as const }] : []),
    ],
  };
}

/** A level that was assumed, or is the user's own, is not the posting's. */
function levelOf(level: string): string {
  return /\(.*\)$/.test(level) ? '' : level;
}

/** Figures of columns go before words: they say more exactly the same. */
function payOf(cell: (field: ImportField) => string): Found<PostedPay>[] {
  const origin = { provenance: 'employer-structured', label: null } as const;
  const column = (field: ImportField) =>
    cell(field)
      .split(BETWEEN)
      .map((value) => value.trim());
  const [mins, maxs] = [column('payMin'), column('payMax')];
  const [currencies, periods] = [column('payCurrency'), column('payPeriod')];
  const [types, labels] = [column('payType'), column('payLabel')];
  const ranges = Array.from({ length: Math.max(mins.length, maxs.length) }, (_, index) => {
    const [min = '', max = ''] = [mins[index], maxs[index]];
    if (min === '' && max === '') return null;
    const currency = at(currencies, index);
    const period = at(periods, index);
    const label = [at(types, index), at(labels, index)].filter(Boolean).join(': ');
    const pay: PostedPay = {
      ...origin,
      kind: 'figures',
      min: min || null,
      max: max || null,
      currency: currency || null,
      period: period || null,
      label: label || null,
    };
    const quote = [[min, max].filter(Boolean).join(' – '), currency, period, label];
    return found(pay, quote.filter(Boolean).join(' '));
  }).filter((range) => range !== null);
  const text = cell('payWords');
  if (ranges.length > 0 || text === '') return ranges;
  return [found({ ...origin, kind: 'text', text }, text)];
}

/** One value that is said once holds for all. */
function at(values: readonly string[], index: number): string {
  return (values.length === 1 ? values[0] : values[index]) ?? '';
}

function found(value: string): Found<string>;
function found<T>(value: T, quote: string): Found<T>;
function found<T>(value: T, quote = String(value)): Found<T> {
  return { value, rule: 'file', source: 'given', quote };
}

function words(cell: string): Found<string>[] {
  return cell === '' ? [] : [found(cell)];
}

function listOf(cell: string): string[] {
  return cell
    .split(BETWEEN)
    .map((value) => value.trim())
    .filter(Boolean);
}

/** What other trackers call the stages. */
const STATUS_NAMES: Record<SavedStatus, RegExp> = {
  saved: /^(?:wish ?list|bookmarked|interested|to apply|not applied)$/,
  applied: /^(?:applying|submitted|in review|under review)$/,
  interviewing: /^(?:interview|interviews|phone screen|screening|onsite|in progress)$/,
  offer: /^(?:offered|offer received|negotiating)$/,
  accepted: /^(?:hired|signed)$/,
  closed: /^(?:rejected|declined|withdrawn|ghosted|archived|no response)$/,
};

function statusOf(value: string): SavedStatus | null {
  const name = value.toLowerCase();
  const isNamed = (status: SavedStatus) =>
    status === name ||
    statusLabel(status).toLowerCase() === name ||
    STATUS_NAMES[status].test(name);
  return SAVED_STATUSES.find(isNamed) ?? null;
}

/** ISO 8601 alone: any other order of day and month would be a guess. */
function timeOf(value: string): number | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const isTime = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  const time = day ? Date.parse(`${value}T12:00`) : isTime ? Date.parse(value) : NaN;
  return Number.isNaN(time) || time < 0 ? null : time;
}

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactTable, Row, SortFn } from '@tanstack/react-table';
import { formatRange } from '@/posting/format-money';
import { LEVEL_IDS } from '@/posting/level';
import { midpoint } from '@/scoring/midpoint';
import type { CompareRow } from './compare-row';
import {
  compaRatioWords,
  dateWords,
  levelWords,
  NONE,
  placeWords,
  postedWords,
  rangeWords,
} from './row-words';
import { VerdictCell } from './verdict-cell';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export type CompareTable = ReactTable<typeof features, CompareRow>;

export type CompareTableRow = Row<typeof features, CompareRow>;

type CompareSort = SortFn<typeof features, CompareRow>;

const byText: CompareSort = (one, other, column) =>
  one.getValue<string>(column).localeCompare(other.getValue<string>(column), undefined, {
    sensitivity: 'base',
    numeric: true,
  });

const byNumber: CompareSort = (one, other, column) =>
  one.getValue<number>(column) - other.getValue<number>(column);

const helper = createColumnHelper<typeof features, CompareRow>();

/** A column that sorts by text, from A to Z first. Rows without a value come last either way. */
const text = { sortFn: byText, sortDescFirst: false, sortUndefined: 'last' } as const;
/** A column that sorts by a figure, the highest first. */
const figure = { sortFn: byNumber, sortDescFirst: true, sortUndefined: 'last' } as const;

/** Every column: what it sorts by (undefined where a row has no value), and what it shows. */
export const columns = helper.columns([
  helper.accessor(({ saved }) => saved.posting.title, {
    ...text,
    id: 'title',
    header: 'Title',
    cell: ({ getValue }) => <Words text={getValue()} />,
  }),
  helper.accessor(({ saved }) => saved.posting.company ?? undefined, {
    ...text,
    id: 'company',
    header: 'Company',
    cell: ({ getValue }) => <Words text={getValue() ?? NONE} />,
  }),
  helper.accessor(({ saved }) => placeWords(saved.posting) ?? undefined, {
    ...text,
    id: 'place',
    header: 'Place',
    cell: ({ getValue, row }) => (
      <>
        <Words text={getValue() ?? NONE} />
        <RemoteWorth worth={row.original.remoteWorth} />
      </>
    ),
  }),
  helper.accessor(levelRank, {
    ...figure,
    id: 'level',
    header: 'Level',
    cell: ({ row }) => levelWords(row.original) ?? NONE,
  }),
  helper.accessor(
    ({ assessment: { basePay } }) =>
      basePay ? midpoint({ low: basePay.min, high: basePay.max }) : undefined,
    { ...figure, id: 'posted', header: 'Posted', cell: ({ row }) => postedWords(row.original) },
  ),
  helper.accessor(({ assessment: { market } }) => (market ? midpoint(market) : undefined), {
    ...figure,
    id: 'market',
    header: 'Market',
    cell: ({ row }) => rangeWords(row.original.assessment.market),
  }),
  helper.accessor(verdictRank, {
    ...figure,
    id: 'verdict',
    header: 'Verdict',
    cell: ({ row }) => <VerdictCell row={row.original} />,
  }),
  helper.accessor(({ assessment }) => assessment.compaRatio ?? undefined, {
    ...figure,
    id: 'compa-ratio',
    header: 'Compa-ratio',
    cell: ({ row }) => compaRatioWords(row.original.assessment),
  }),
  helper.accessor(({ assessment: { counter } }) => (counter ? midpoint(counter) : undefined), {
    ...figure,
    id: 'counter',
    header: 'Counter',
    cell: ({ row }) => rangeWords(row.original.assessment.counter),
  }),
  helper.accessor(({ saved }) => saved.savedAt, {
    ...figure,
    id: 'saved',
    header: 'Saved',
    cell: ({ row }) => dateWords(row.original.saved.savedAt),
  }),
]);

/** Words from the page: as long as they like, and four lines at most on the screen. */
function Words({ text: words }: { text: string }) {
  return (
    <span className="line-clamp-4 wrap-anywhere hyphens-auto" title={words}>
      {words}
    </span>
  );
}

/** What remote work is worth to the user: beside the place, for it never counts as pay. */
function RemoteWorth({ worth }: { worth: CompareRow['remoteWorth'] }) {
  if (!worth) return null;
  return (
    <span className="mt-0.5 block text-xs text-ink-2">
      remote worth {formatRange(worth)} a year to you
    </span>
  );
}

/** From entry to staff; undefined where no level is judged. */
function levelRank(row: CompareRow): number | undefined {
  return levelWords(row) === null ? undefined : LEVEL_IDS.indexOf(row.assessment.level.id);
}

const VERDICT_RANKS = { below: -1, at: 0, above: 1, unknown: undefined };

/** From well below to well above; undefined without a verdict. */
function verdictRank({ assessment: { verdict, strength } }: CompareRow): number | undefined {
  const rank = VERDICT_RANKS[verdict];
  return rank === undefined ? undefined : rank * (strength === 'well' ? 2 : 1);
}

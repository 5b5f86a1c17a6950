import { LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import type { Verdict } from '@/scoring/assessment';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedStatus } from '@/storage/saved-labels';
import type { CompareRow } from './compare-row';
import { isJudgedByLevel } from './row-words';

/** What the rows can be filtered by; an empty set lets every row through. */
export interface RowFilter {
  text: string;
  verdict: ReadonlySet<Verdict>;
  level: ReadonlySet<LevelId>;
  place: ReadonlySet<string>;
  status: ReadonlySet<SavedStatus>;
  tag: ReadonlySet<string>;
}

export type Facet = Exclude<keyof RowFilter, 'text'>;

export const NO_FILTER: RowFilter = {
  text: '',
  verdict: new Set(),
  level: new Set(),
  place: new Set(),
  status: new Set(),
  tag: new Set(),
};

/** By what each facet finds a row. */
const VALUES: { [F in Facet]: (row: CompareRow) => readonly string[] } = {
  verdict: ({ saved }) => [saved.assessment.verdict],
  level: ({ saved }) => (isJudgedByLevel(saved) ? saved.assessment.level.ids : []),
  place: ({ places }) => places,
  status: ({ status }) => [status],
  tag: ({ tags }) => tags.map((tag) => tag.toLowerCase()),
};

export const FACETS = ['verdict', 'level', 'place', 'status', 'tag'] as const satisfies Facet[];

export function isFiltering(filter: RowFilter): boolean {
  return filter.text.trim() !== '' || FACETS.some((facet) => filter[facet].size > 0);
}

/** The rows that have every word of the text, and of each facet in use one of its values. */
export function filterRows(rows: CompareRow[], filter: RowFilter): CompareRow[] {
  if (!isFiltering(filter)) return rows;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const facets = FACETS.filter((facet) => filter[facet].size > 0);
  return rows.filter(
    (row) =>
      words.every((word) => row.searched.includes(word)) &&
      facets.every((facet) => {
        const wanted: ReadonlySet<string> = filter[facet];
        return VALUES[facet](row).some((value) => wanted.has(value));
      }),
  );
}

const ORDER: Partial<Record<Facet, readonly string[]>> = {
  verdict: ['below', 'at', 'above', 'unknown'] satisfies Verdict[],
  level: LEVEL_IDS,
  status: SAVED_STATUSES,
};

/** A value of a facet, and how many rows have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** Every value that the rows have in a facet: in its own order where it has one, else the most frequent first. */
export function facetValues(rows: readonly CompareRow[], facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(VALUES[facet](row)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const order = ORDER[facet];
  return values.toSorted((one, other) =>
    order
      ? order.indexOf(one.value) - order.indexOf(other.value)
      : other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}

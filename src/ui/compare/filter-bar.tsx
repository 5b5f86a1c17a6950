import { Search, X } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { LEVEL_IDS } from '@/posting/level';
import type { Verdict } from '@/scoring/assessment';
import { levelLabel } from '@/words/level-words';
import { verdictLabel } from '@/words/verdict-words';
import { formatCount } from '@/words/format-number';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { CheckMenu } from './check-menu';
import type { CheckChoice } from './check-menu';
import type { CompareRow } from './compare-row';
import { FACETS, facetValues, isFiltering, NO_FILTER } from './row-filter';
import type { Facet, RowFilter } from './row-filter';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import { statusLabel } from '@/ui/components/status-words';
import { t } from '@/words/t';

/** More would be searched for rather than looked for. */
const MOST_VALUES = 50;

/** What the rows are narrowed down by: words, and values of each facet. */
export const FilterBar = memo(function FilterBar({
  rows,
  filter,
  onFilter,
  children,
}: {
  /** All of them: the counts say what there is, whatever is shown. */
  rows: CompareRow[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  children?: ReactNode;
}) {
  return (
    <search className="flex flex-wrap items-center gap-2 print:hidden">
      <SearchBox text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      {FACETS.map((facet) => (
        <FacetMenu
          key={facet}
          facet={facet}
          rows={rows}
          chosen={filter[facet]}
          onToggle={(value) => onFilter(toggled(filter, facet, value))}
        />
      ))}
      {isFiltering(filter) && (
        <Button look="quiet" onClick={() => onFilter(NO_FILTER)}>
          <X aria-hidden size={15} />
          {t('compare.clearFilters')}
        </Button>
      )}
      {children}
    </search>
  );
});

function toggled(filter: RowFilter, facet: Facet, value: string): RowFilter {
  const values = new Set<string>(filter[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...filter, [facet]: values };
}

function SearchBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="relative min-w-48 flex-1 sm:max-w-72">
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        ref={box}
        type="search"
        aria-label={t('compare.searchHow')}
        placeholder={t('compare.search')}
        value={text}
        onChange={({ target }) => onText(target.value)}
        className={`${CONTROL_CLASS} pl-8`}
      />
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}

function FacetMenu({
  facet,
  rows,
  chosen,
  onToggle,
}: {
  facet: Facet;
  rows: CompareRow[];
  chosen: ReadonlySet<string>;
  onToggle: (value: string) => void;
}) {
  const values = useMemo(() => facetValues(rows, facet), [rows, facet]);
  const listed = values.filter(({ value }, index) => index < MOST_VALUES || chosen.has(value));
  // Nothing to choose between, unless the choice was made before the others went.
  if (values.length < 2 && chosen.size === 0) return null;
  return (
    <CheckMenu
      label={t(`compare.facet.${facet}`)}
      choices={listed.map(({ value, count }): CheckChoice => ({
        value,
        label: valueLabel(facet, value),
        hint: formatCount(count),
      }))}
      chosen={chosen}
      onToggle={onToggle}
      foot={
        listed.length < values.length && (
          <p className="m-0 px-2 py-1.5 text-xs text-ink-2">
            {t('compare.mostFrequent', {
              shown: formatCount(listed.length),
              count: formatCount(values.length),
            })}
          </p>
        )
      }
    />
  );
}

const VERDICTS: readonly Verdict[] = ['below', 'at', 'above', 'unknown'];

/** Places and tags are their own names. */
const LABELS: Partial<Record<Facet, ReadonlyMap<string, string>>> = {
  verdict: new Map(VERDICTS.map((verdict) => [verdict, verdictLabel(verdict, 'plain')])),
  level: new Map(LEVEL_IDS.map((level) => [level, levelLabel([level])])),
  status: new Map(SAVED_STATUSES.map((status) => [status, statusLabel(status)])),
};

function valueLabel(facet: Facet, value: string): string {
  return LABELS[facet]?.get(value) ?? value;
}

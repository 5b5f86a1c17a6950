import type { ReactNode } from 'react';
import { formatDay } from '@/words/format-day';
import { formatRange } from '@/words/format-money';
import { LEVEL_IDS } from '@/posting/level';
import { midpoint } from '@/scoring/midpoint';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedRow } from '@/storage/saved-row';
import type { Column } from './column';
import type { CompareRow } from './compare-row';
import { statusLabel } from '@/ui/components/status-words';
import {
  compaRatioWords,
  isJudgedByLevel,
  levelWords,
  NONE,
  postedWords,
  rangeWords,
} from './row-words';
import { VerdictCell } from './verdict-cell';
import { t } from '@/words/t';

const text = (shown: string | null | undefined): ReactNode =>
  shown ? <Words text={shown} /> : NONE;

/** Every column, in the order that they stand. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'title',
    kind: 'text',
    width: 150,
    sortValue: ({ saved }) => saved.posting.title,
    show: ({ saved }) => <Words text={saved.posting.title} />,
  },
  {
    id: 'company',
    kind: 'text',
    width: 120,
    sortValue: ({ saved }) => saved.posting.company ?? undefined,
    show: ({ saved }) => text(saved.posting.company),
  },
  {
    id: 'place',
    kind: 'text',
    width: 150,
    sortValue: ({ place }) => place ?? undefined,
    show: (row) => <PlaceCell row={row} />,
  },
  {
    id: 'level',
    kind: 'figure',
    width: 90,
    sortValue: ({ saved }) => levelRank(saved),
    show: ({ saved }) => text(levelWords(saved)),
  },
  {
    id: 'posted',
    kind: 'figure',
    width: 126,
    sortValue: ({ saved: { assessment } }) =>
      assessment.basePay
        ? midpoint({ low: assessment.basePay.min, high: assessment.basePay.max })
        : undefined,
    show: ({ saved }) => text(postedWords(saved)),
  },
  {
    id: 'market',
    kind: 'figure',
    width: 126,
    sortValue: ({ saved: { assessment } }) =>
      assessment.market ? midpoint(assessment.market) : undefined,
    show: ({ saved }) => rangeWords(saved.assessment.market),
  },
  {
    id: 'verdict',
    kind: 'figure',
    width: 186,
    sortValue: ({ saved }) => verdictRank(saved),
    show: ({ saved }) => <VerdictCell saved={saved} />,
  },
  {
    id: 'compa-ratio',
    kind: 'figure',
    width: 104,
    sortValue: ({ saved }) => saved.assessment.compaRatio ?? undefined,
    show: ({ saved }) => compaRatioWords(saved.assessment),
  },
  {
    id: 'counter',
    kind: 'figure',
    width: 126,
    sortValue: ({ saved: { assessment } }) =>
      assessment.counter ? midpoint(assessment.counter) : undefined,
    show: ({ saved }) => rangeWords(saved.assessment.counter),
  },
  {
    id: 'status',
    kind: 'figure',
    width: 128,
    sortValue: ({ status }) => SAVED_STATUSES.indexOf(status),
    show: ({ status }) => statusLabel(status),
  },
  {
    id: 'tags',
    kind: 'text',
    width: 130,
    sortValue: ({ tags }) => tags.join(', ') || undefined,
    show: ({ tags }) => text(tags.join(', ')),
  },
  {
    id: 'note',
    kind: 'text',
    width: 180,
    sortValue: ({ saved }) => saved.note || undefined,
    show: ({ saved }) => text(saved.note),
  },
  {
    id: 'saved',
    kind: 'figure',
    width: 108,
    sortValue: ({ saved }) => saved.savedAt,
    show: ({ saved }) => formatDay(saved.savedAt),
  },
];

/** Words from the page: as long as they like, and two lines at most on the screen. */
function Words({ text: words }: { text: string }) {
  return (
    <span className="line-clamp-2 wrap-anywhere print:line-clamp-none" title={words}>
      {words}
    </span>
  );
}

/** The place, and what remote work is worth to the user: beside it, for it never counts as pay. */
function PlaceCell({ row: { place, remoteWorth } }: { row: CompareRow }) {
  if (!remoteWorth) return text(place);
  return (
    <>
      <span className="block truncate" title={place ?? NONE}>
        {place ?? NONE}
      </span>
      <span className="line-clamp-2 text-xs/tight text-ink-2">
        {t('compare.remoteWorth', { range: formatRange(remoteWorth) })}
      </span>
    </>
  );
}

/** From entry to staff; undefined where no level is judged. */
function levelRank(saved: SavedRow): number | undefined {
  return isJudgedByLevel(saved) ? LEVEL_IDS.indexOf(saved.assessment.level.id) : undefined;
}

const VERDICT_RANKS = { below: -1, at: 0, above: 1, unknown: undefined };

/** From well below to well above; undefined without a verdict. */
function verdictRank({ assessment: { verdict, strength } }: SavedRow): number | undefined {
  const rank = VERDICT_RANKS[verdict];
  return rank === undefined ? undefined : rank * (strength === 'well' ? 2 : 1);
}

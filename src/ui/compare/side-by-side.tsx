import { ArrowLeft, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PostingKey } from '@/posting/posting';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import type { SavedPosting } from '@/storage/saved-posting';
import { getSavedPostings } from '@/storage/saved-postings';
import { formatCount } from '@/words/format-number';
import { Button } from '@/ui/components/button';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { Sentence } from '@/ui/components/sentence';
import { Switch } from '@/ui/components/switch';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { CompareChart } from './compare-chart';
import type { CompareRow } from './compare-row';
import { sideBySideFields } from './side-by-side-fields';
import type { FieldLine } from './side-by-side-fields';
import { VERDICT_INK } from './verdict-ink';
import { t } from '@/words/t';

/** Fewer are not compared, and of more no one sees the whole. */
export const FEWEST_BESIDE = 2;
export const MOST_BESIDE = 5;

/** Two to five saved postings field by field, where they differ marked, over their ranges on one axis. */
export function SideBySide({
  rows,
  onLeave,
  onTakeOut,
}: {
  rows: CompareRow[];
  onLeave: () => void;
  onTakeOut: (key: PostingKey) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label={t('compare.beside.label')} className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={onLeave} className="print:hidden">
          <ArrowLeft aria-hidden size={16} />
          {t('compare.allSaved')}
        </Button>
        <h1 ref={heading} tabIndex={-1} className="m-0 text-2xl font-semibold outline-none">
          {t('compare.beside.title', { count: rows.length })}
        </h1>
      </div>
      <Whole keys={rows.map(({ saved }) => saved.key).join('\n')} onTakeOut={onTakeOut} />
      <CompareChart rows={rows} />
    </section>
  );
}

/** The list holds what it shows; here is the whole of a few. */
function Whole({ keys, onTakeOut }: { keys: string; onTakeOut: (key: PostingKey) => void }) {
  const whole = useLiveData(useCallback(() => getSavedPostings(keys.split('\n')), [keys]));
  if (whole.kind === 'loading') return <PageLoading what={t('compare.beside.postings')} />;
  if (whole.kind === 'failed') {
    return <PageFailure title={t('compare.beside.failed')} message={whole.message} />;
  }
  return <FieldTable postings={whole.value} onTakeOut={onTakeOut} />;
}

function FieldTable({
  postings,
  onTakeOut,
}: {
  postings: SavedPosting[];
  onTakeOut: (key: PostingKey) => void;
}) {
  const [onlyDifferences, setOnly] = useState(false);
  const lines = sideBySideFields(postings);
  const differing = lines.filter(({ differs }) => differs);
  const shown = onlyDifferences ? differing : lines;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="m-0 text-ink-2">
          <Sentence
            of="compare.beside.differ"
            parts={{
              count: formatCount(differing.length),
              total: formatCount(lines.length),
              sign: <DifferenceSign />,
            }}
          />
        </p>
        <div className="print:hidden">
          <Switch checked={onlyDifferences} onChange={setOnly}>
            {t('compare.beside.onlyDifferent')}
          </Switch>
        </div>
      </div>
      <section
        // Scrolls sideways by keyboard where it is wider than the window, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('compare.beside.fields')}
        className="overflow-x-auto rounded-xl border border-line bg-surface print:overflow-visible print:border-0"
      >
        <table
          className="w-full table-fixed border-separate border-spacing-0 text-[13px] tabular-nums print:text-[10px]"
          style={{ minWidth: 150 + postings.length * 170 }}
        >
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 z-10 w-38 bg-surface px-3 py-2 text-left">
                <span className="sr-only">{t('compare.beside.field')}</span>
              </th>
              {postings.map((saved) => (
                <PostingHead
                  key={saved.key}
                  saved={saved}
                  canTakeOut={postings.length > FEWEST_BESIDE}
                  onTakeOut={onTakeOut}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <FieldRow key={line.id} line={line} postings={postings} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function PostingHead({
  saved: { key, posting },
  canTakeOut,
  onTakeOut,
}: {
  saved: SavedPosting;
  canTakeOut: boolean;
  onTakeOut: (key: PostingKey) => void;
}) {
  return (
    <th scope="col" className="px-3 py-2 text-left align-top font-normal">
      <span className="flex items-start gap-1">
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className="block text-sm font-semibold">{posting.title}</span>
          <span className="block text-ink-2">{posting.company}</span>
        </span>
        {canTakeOut && (
          <Button
            look="quiet"
            className="!min-h-7 !px-1 print:hidden"
            aria-label={t('compare.beside.takeOutOf', { title: posting.title })}
            title={t('compare.beside.takeOut')}
            onClick={() => onTakeOut(key)}
          >
            <X aria-hidden size={15} />
          </Button>
        )}
      </span>
    </th>
  );
}

function FieldRow({
  line: { id, name, values, differs },
  postings,
}: {
  line: FieldLine;
  postings: SavedPosting[];
}) {
  return (
    <tr data-differs={differs || undefined}>
      <th
        scope="row"
        className={`sticky left-0 z-10 border-t border-line px-3 py-2 text-left align-top font-medium text-ink-2 ${differs ? 'bg-at-soft' : 'bg-surface'}`}
      >
        {name}{' '}
        {differs && (
          <>
            <DifferenceSign />
            <span className="sr-only">{t('compare.beside.differs')}</span>
          </>
        )}
      </th>
      {postings.map(({ key, assessment }, index) => (
        <td key={key} className="border-t border-line px-3 py-2 align-top wrap-anywhere">
          {id === 'verdict' && (
            <span aria-hidden className={`mr-1.5 ${VERDICT_INK[assessment.verdict]}`}>
              {VERDICT_SHAPES[assessment.verdict]}
            </span>
          )}
          {values[index]}
        </td>
      ))}
    </tr>
  );
}

/** A sign beside the colour. */
function DifferenceSign() {
  return (
    <span aria-hidden className="text-at">
      ≠
    </span>
  );
}

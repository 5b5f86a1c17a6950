import { useMemo, useState } from 'react';
import { Segments } from '@/ui/components/segments';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { levelWords, NONE, placeWords, postedWords, verdictWords } from '../row-words';
import { useRowWindow } from '../use-row-window';
import type { PreviewRow } from './import-outcome';
import { isImported } from './import-outcome';
import { importWords, remarkWords } from './import-words';

/** Height of a row, in pixels: two lines. */
const ROW_HEIGHT = 58;
const CELL = 'border-b border-line px-2 py-0 text-left align-middle font-normal';
const HEAD = `${CELL} sticky top-0 z-10 h-10 bg-surface font-semibold`;

type Shown = 'all' | 'imported' | 'left' | 'remarked';

const SHOWN: Record<Shown, (row: PreviewRow) => boolean> = {
  all: () => true,
  imported: isImported,
  left: (row) => !isImported(row),
  remarked: ({ row }) => row.remarks.length > 0,
};

/** What each row of the file will become, with its verdict, or in words why it becomes nothing. */
export function ImportRows({ rows }: { rows: readonly PreviewRow[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const listed = useMemo(() => rows.filter(SHOWN[shown]), [rows, shown]);
  const { ref, items, height } = useRowWindow({ count: listed.length, rowHeight: ROW_HEIGHT });
  const label = (kind: Shown): string =>
    t(`compare.import.shown.${kind}`, { count: formatCount(rows.filter(SHOWN[kind]).length) });
  const last = items.at(-1)?.end ?? 0;
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="m-0 text-base font-semibold">{t('compare.import.preview')}</h2>
        <Segments
          legend={t('compare.import.show')}
          choices={(['all', 'imported', 'left', 'remarked'] as const).map((value) => ({
            value,
            label: label(value),
          }))}
          value={shown}
          onChange={setShown}
        />
      </div>
      <section
        ref={ref}
        // Scrolls by keyboard, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('compare.import.preview')}
        className="max-h-[32rem] overflow-auto rounded-xl border border-line bg-surface"
      >
        <table
          aria-rowcount={listed.length + 1}
          className="w-full min-w-[64rem] table-fixed border-separate border-spacing-0 text-[13px] tabular-nums"
        >
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} w-14`}>
                {t('compare.import.line')}
              </th>
              <th scope="col" className={`${HEAD} w-72`}>
                {t('compare.import.becomes')}
              </th>
              <th scope="col" className={HEAD}>
                {t('compare.column.title')}
              </th>
              <th scope="col" className={`${HEAD} w-40`}>
                {t('compare.column.place')}
              </th>
              <th scope="col" className={`${HEAD} w-24`}>
                {t('compare.column.level')}
              </th>
              <th scope="col" className={`${HEAD} w-40`}>
                {t('compare.column.posted')}
              </th>
              <th scope="col" className={`${HEAD} w-48`}>
                {t('compare.column.verdict')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Gap height={items[0]?.start ?? 0} />
            {items.map(({ index }) => {
              const row = listed[index];
              return row && <Row key={row.row.line} preview={row} index={index} />;
            })}
            <Gap height={height - last} />
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden style={{ height }} />;
}

function Row({ preview, index }: { preview: PreviewRow; index: number }) {
  const { row, outcome } = preview;
  const judged = 'judged' in outcome ? outcome.judged : null;
  const company = row.reading?.company?.value;
  return (
    <tr aria-rowindex={index + 2} style={{ height: ROW_HEIGHT }}>
      <td className={`${CELL} text-ink-2`}>{formatCount(row.line)}</td>
      <td className={CELL}>
        <span className={`line-clamp-1 ${isImported(preview) ? 'font-medium' : 'text-ink-2'}`}>
          {importWords(outcome)}
        </span>
        {row.remarks.length > 0 && (
          <span
            className="line-clamp-1 text-xs text-at"
            title={row.remarks.map(remarkWords).join(' ')}
          >
            {row.remarks.map(remarkWords).join(' ')}
          </span>
        )}
      </td>
      <th scope="row" className={CELL}>
        <span className="line-clamp-1 font-semibold wrap-anywhere">
          {row.reading?.title.value ?? NONE}
        </span>
        {company && <span className="line-clamp-1 wrap-anywhere text-ink-2">{company}</span>}
      </th>
      <td className={CELL}>
        <Line text={(judged && placeWords(judged.posting)) ?? NONE} />
      </td>
      <td className={CELL}>
        <Line text={(judged && levelWords(judged)) ?? NONE} />
      </td>
      <td className={CELL}>
        <Line text={judged ? postedWords(judged) : NONE} />
      </td>
      <td className={CELL}>
        {judged && (
          <VerdictBadge
            verdict={judged.assessment.verdict}
            strength={judged.assessment.strength}
            label={verdictWords(judged.assessment)}
          />
        )}
      </td>
    </tr>
  );
}

function Line({ text }: { text: string }) {
  return (
    <span className="line-clamp-2 wrap-anywhere" title={text}>
      {text}
    </span>
  );
}

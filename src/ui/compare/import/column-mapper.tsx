import { useId } from 'react';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { t } from '@/words/t';
import type { CsvTable } from './csv-table';
import { changeMapping, IMPORT_FIELDS } from './import-fields';
import type { ColumnMapping, ImportField } from './import-fields';

/** Which column of the file holds what of a posting, each with the first value that stands in it. */
export function ColumnMapper({
  table,
  mapping,
  onMapping,
}: {
  table: CsvTable;
  mapping: ColumnMapping;
  onMapping: (mapping: ColumnMapping) => void;
}) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="grid gap-3 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id={titleId} className="m-0 text-base font-semibold">
        {t('compare.import.columns')}
      </h2>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-x-4 gap-y-3">
        {IMPORT_FIELDS.map((field) => (
          <FieldColumn
            key={field}
            field={field}
            table={table}
            column={mapping[field] ?? null}
            onColumn={(column) => onMapping(changeMapping(mapping, field, column))}
          />
        ))}
      </div>
    </section>
  );
}

function FieldColumn({
  field,
  table,
  column,
  onColumn,
}: {
  field: ImportField;
  table: CsvTable;
  column: number | null;
  onColumn: (column: number | null) => void;
}) {
  const id = useId();
  const sample = column === null ? '' : firstValue(table, column);
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {t(`compare.import.field.${field}`)}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-sample`}
        value={column ?? ''}
        onChange={({ target }) => onColumn(target.value === '' ? null : Number(target.value))}
        className={`${CONTROL_CLASS} cursor-pointer ${column === null ? 'text-ink-2' : ''}`}
      >
        <option value="">{t('compare.import.noColumn')}</option>
        {table.headings.map((heading, index) => (
          // Two columns may have one heading.
          // oxlint-disable-next-line react/no-array-index-key
          <option key={index} value={index}>
            {heading || t('compare.import.unnamedColumn', { number: index + 1 })}
          </option>
        ))}
      </select>
      <p id={`${id}-sample`} className="m-0 min-h-4 truncate text-xs text-ink-2" title={sample}>
        {sample}
      </p>
    </div>
  );
}

function firstValue({ rows }: CsvTable, column: number): string {
  return rows.find((cells) => cells[column])?.[column] ?? '';
}

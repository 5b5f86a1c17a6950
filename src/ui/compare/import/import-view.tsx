import { ArrowLeft, FileSpreadsheet } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@/ui/components/button';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { csvTable, MOST_ROWS } from './csv-table';
import type { CsvProblem, CsvTable } from './csv-table';
import { ImportTable } from './import-table';

/** A file that was chosen. */
interface ChosenFile {
  /** Another for every choice, so that each begins anew. */
  id: string;
  name: string;
  read: CsvTable | CsvProblem;
}

/** Saved postings from a spreadsheet: which column is what, and what each row will become; nothing changes before. */
export function ImportView({ onLeave }: { onLeave: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [imported, setImported] = useState<number | null>(null);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setImported(null);
    const { name } = chosen;
    const id = crypto.randomUUID();
    try {
      setFile({ id, name, read: csvTable(await chosen.arrayBuffer()) });
    } catch {
      // It was moved, or changed since it was chosen.
      setFile({ id, name, read: 'unread' });
    }
  };
  return (
    <section aria-label={t('compare.import.title')} className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={onLeave}>
          <ArrowLeft aria-hidden size={16} />
          {t('compare.allSaved')}
        </Button>
        <h1 ref={heading} tabIndex={-1} className="m-0 text-2xl font-semibold outline-none">
          {t('compare.import.title')}
        </h1>
      </div>
      {imported === null ? (
        <>
          <FilePicker file={file} onChoose={(chosen) => void choose(chosen)} />
          {file && typeof file.read === 'object' && (
            <ImportTable key={file.id} table={file.read} onImported={setImported} />
          )}
        </>
      ) : (
        <output className="grid justify-items-start gap-3 rounded-xl border border-line bg-surface p-5">
          <p className="m-0">
            {t('compare.import.done', imported, { count: formatCount(imported) })}
          </p>
          <Button look="primary" onClick={onLeave}>
            {t('compare.import.showAll')}
          </Button>
        </output>
      )}
    </section>
  );
}

function FilePicker({
  file,
  onChoose,
}: {
  file: ChosenFile | null;
  onChoose: (file: File | undefined) => void;
}) {
  const [isOver, setOver] = useState(false);
  const problem = typeof file?.read === 'string' ? file.read : null;
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onChoose(event.dataTransfer.files[0]);
      }}
      className={`grid gap-2 rounded-xl border bg-surface p-5 ${isOver ? 'border-accent outline-2 outline-accent' : 'border-dashed border-edge'}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileSpreadsheet aria-hidden className="text-ink-3" />
        <p className="m-0 min-w-60 flex-1">
          {file && !problem ? (
            <b className="font-semibold wrap-anywhere">{file.name}</b>
          ) : (
            t('compare.import.choose')
          )}
        </p>
        <label
          className={`${buttonClass(file && !problem ? 'secondary' : 'primary')} has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
        >
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            className="sr-only"
            onChange={({ target }) => {
              onChoose(target.files?.[0]);
              // The same file, mended, can be chosen again.
              target.value = '';
            }}
          />
          {file ? t('compare.import.chooseOther') : t('compare.import.chooseFile')}
        </label>
      </div>
      <p className="m-0 text-sm text-ink-2">{t('compare.import.hint')}</p>
      {problem && (
        <p role="alert" className="m-0 text-below">
          {problem === 'tooManyRows'
            ? t('compare.import.problem.tooManyRows', { most: formatCount(MOST_ROWS) })
            : t(`compare.import.problem.${problem}`)}
        </p>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { formatRange } from '@/words/format-money';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { CELL, ColumnHead, DataTable } from './data-table';
import { nameFrom } from './read-pack-file';
import type { PackFile } from './read-pack-file';

/** What a file would add, before it is taken. */
export function ImportPreview({
  file: { fileName, read: first, named },
  onAdd,
  onCancel,
}: {
  file: PackFile;
  onAdd: (pack: MarketPack, judges: boolean) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(nameFrom(fileName));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const read = named ? named(name) : first;

  return (
    <section
      aria-label="What will be added"
      className="grid gap-4 rounded-lg border border-accent p-4"
    >
      <h3
        ref={title}
        tabIndex={-1}
        className="m-0 text-base font-semibold wrap-anywhere focus:outline-none"
      >
        “{fileName}” is right in every field. This will be added:
      </h3>
      {named && (
        <Field label="Name of the new pack" error={read.ok ? undefined : read.problems.join(' ')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoComplete="off"
              value={name}
              onChange={({ target }) => setName(target.value)}
              className={CONTROL_CLASS}
            />
          )}
        </Field>
      )}
      {read.ok && <PackContents pack={read.pack} />}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!read.ok}
          onClick={() => void (read.ok && onAdd(read.pack, true))}
        >
          Add and judge with it
        </Button>
        <Button disabled={!read.ok} onClick={() => void (read.ok && onAdd(read.pack, false))}>
          Add
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function PackContents({ pack }: { pack: MarketPack }) {
  return (
    <div className="grid gap-2">
      <p className="m-0 wrap-anywhere">
        <strong className="font-semibold">{pack.name}</strong>: {pack.publisher}, {pack.asOf},{' '}
        {pack.country}, {pack.currency} ({pack.sample})
      </p>
      <DataTable
        caption="Bands"
        head={
          <>
            <ColumnHead>Level</ColumnHead>
            <ColumnHead>Band</ColumnHead>
          </>
        }
      >
        {pack.bands.map((band) => (
          <tr key={band.level}>
            <th scope="row" className={`${CELL} font-normal`}>
              {band.label}
            </th>
            <td className={CELL}>{formatRange(band)}</td>
          </tr>
        ))}
      </DataTable>
      <p className="m-0 text-ink-2">
        With {pack.geographies.length} places and {pack.premiums.length} skills and domains.
      </p>
    </div>
  );
}

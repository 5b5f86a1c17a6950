import { useEffect, useRef, useState } from 'react';
import { formatRange } from '@/words/format-money';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { t } from '@/words/t';
import { Sentence } from '@/ui/components/sentence';
import { formatCount } from '@/words/format-number';
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
      aria-label={t('market.packs.willAdd')}
      className="grid gap-4 rounded-lg border border-accent p-4"
    >
      <h3
        ref={title}
        tabIndex={-1}
        className="m-0 text-base font-semibold wrap-anywhere focus:outline-none"
      >
        {t('market.packs.right', { file: fileName })}
      </h3>
      {named && (
        <Field
          label={t('market.packs.newName')}
          error={read.ok ? undefined : read.problems.join(' ')}
        >
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
          {t('market.packs.addJudging')}
        </Button>
        <Button disabled={!read.ok} onClick={() => void (read.ok && onAdd(read.pack, false))}>
          {t('market.packs.add')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </div>
    </section>
  );
}

function PackContents({ pack }: { pack: MarketPack }) {
  const places = pack.geographies.length;
  const premiums = pack.premiums.length;
  return (
    <div className="grid gap-2">
      <p className="m-0 wrap-anywhere">
        <Sentence
          of="market.packs.contents"
          parts={{
            pack: <strong className="font-semibold">{pack.name}</strong>,
            publisher: pack.publisher,
            day: pack.asOf,
            country: pack.country,
            currency: pack.currency,
            sample: pack.sample,
          }}
        />
      </p>
      <DataTable
        caption={t('market.caption.bands')}
        head={
          <>
            <ColumnHead>{t('market.column.level')}</ColumnHead>
            <ColumnHead>{t('market.column.levelBand')}</ColumnHead>
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
        {t('market.packs.with', {
          places: t('market.packs.places', places, { count: formatCount(places) }),
          premiums: t('market.packs.premiums', premiums, { count: formatCount(premiums) }),
        })}
      </p>
    </div>
  );
}

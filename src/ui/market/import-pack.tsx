import { Upload } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { MarketPack } from '@/scoring/market-pack';
import { activatePack, addImportedPack } from '@/storage/market-packs';
import { buttonClass } from '@/ui/components/button';
import { t } from '@/words/t';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { useMarketActions } from './market-actions';
import { readPackFile } from './read-pack-file';
import type { PackFile } from './read-pack-file';

/** Takes in a pack from a file: read, shown, and only then added. */
export function ImportPack({ base }: { base: MarketPack }) {
  const { attempt } = useMarketActions();
  const [chosen, setChosen] = useState<PackFile | null>(null);
  const [added, setAdded] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();

  const read = (file: File) => {
    setAdded('');
    void attempt(async () => setChosen(await readPackFile(file, base)));
  };
  const close = () => {
    setChosen(null);
    input.current?.focus();
  };
  const add = async (pack: MarketPack, judges: boolean) => {
    const isDone = await attempt(async () => {
      const { id } = await addImportedPack(pack);
      if (judges) await activatePack(id);
    });
    if (!isDone) return;
    setAdded(t(judges ? 'market.packs.addedJudging' : 'market.packs.added', { pack: pack.name }));
    close();
  };

  return (
    <>
      <label
        className={`${buttonClass()} has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
      >
        <Upload aria-hidden size={16} />
        {t('market.packs.import')}
        <input
          ref={input}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          className="sr-only"
          aria-describedby={hint}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) read(file);
            // The same file again, once it is put right, is a change too.
            target.value = '';
          }}
        />
      </label>
      <div className="order-1 grid w-full gap-3">
        <p id={hint} className="m-0 text-sm text-ink-2">
          {t('market.packs.importHint', { pack: base.name })}
        </p>
        <output className="font-medium text-above empty:hidden">{added}</output>
        {chosen && !chosen.read.ok && (
          <ImportProblems
            fileName={chosen.fileName}
            problems={chosen.read.problems}
            onClose={close}
          />
        )}
        {chosen?.read.ok && (
          <ImportPreview key={chosen.fileName} file={chosen} onAdd={add} onCancel={close} />
        )}
      </div>
    </>
  );
}

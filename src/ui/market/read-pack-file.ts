import { packFileProblem, readPackJson } from '@/scoring/import-pack';
import type { ReadPack } from '@/scoring/import-pack';
import type { MarketPack } from '@/scoring/market-pack';
import { localDay } from '@/posting/local-day';
import { t } from '@/words/t';
import { readBandsCsv } from './read-bands-csv';

/** A file that was chosen, read; `named` reads it anew under another name, for a table of bands, which brings none. */
export interface PackFile {
  fileName: string;
  read: ReadPack;
  named: ((name: string) => ReadPack) | null;
}

/**
 * Reads a chosen file: JSON as a whole pack, CSV as the bands of a copy of the base. One that is too large is refused
 * before it is read. Throws where the file cannot be read any more.
 */
export async function readPackFile(file: File, base: MarketPack): Promise<PackFile> {
  const fileName = file.name;
  const tooLarge = packFileProblem(file.size);
  if (tooLarge !== null) {
    return { fileName, read: { ok: false, problems: [tooLarge] }, named: null };
  }
  const text = await file.text();
  if (!/\.csv$/i.test(fileName)) return { fileName, read: readPackJson(text), named: null };
  const day = localDay(new Date());
  const named = (name: string) => readBandsCsv(text, base, { name, day });
  return { fileName, read: named(nameFrom(fileName)), named };
}

/** "market-2026.csv" is "market-2026". */
export function nameFrom(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').trim() || t('market.packs.unnamed');
}

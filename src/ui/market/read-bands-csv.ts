import Papa from 'papaparse';
import { LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import { packFileProblem, type ReadPack } from '@/scoring/import-pack';
import type { LevelBand, MarketPack } from '@/scoring/market-pack';
import { parseMarketPack } from '@/scoring/market-pack.schema';
import { entryProblem } from '@/scoring/pack-edit.schema';
import { parseMoneyInput } from '@/ui/components/parse-money-input';
import { t } from '@/words/t';

/** The file's columns, in any order. */
const COLUMNS = ['level', 'low', 'high'] as const;
type Column = (typeof COLUMNS)[number];

/** What the bands of the file are attributed to. */
const SOURCE = 'csv';
/** More rows than any file of four levels has; the rest is not looked at. */
const MOST_ROWS = 100;

/**
 * Reads the bands of a market pack from CSV text: a header, then one row for each level. Everything else is the base
 * pack's. Never throws; every wrong row is named by its line.
 *
 * @param base a market pack as published.
 * @param name what the new pack is called: the file's name, say.
 * @param day "2026-11-24", when it is read.
 */
export function readBandsCsv(
  text: string,
  base: MarketPack,
  { name, day }: { name: string; day: string },
): ReadPack {
  const tooLarge = packFileProblem(text.length);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    preview: MOST_ROWS,
  }).data;
  const columns = header.map((column) => column.trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const problem = t('market.csv.header', {
      columns: missing.join(', '),
      all: COLUMNS.join(', '),
    });
    return { ok: false, problems: [problem] };
  }
  const twice = COLUMNS.filter((column) => columns.indexOf(column) < columns.lastIndexOf(column));
  if (twice.length > 0) {
    return { ok: false, problems: [t('market.csv.twice', { columns: twice.join(', ') })] };
  }

  const problems: string[] = [];
  const read = new Map<LevelId, Band>();
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? '';
    const band = readRow(cell, read);
    const problem = typeof band === 'string' ? band : entryProblem('bands', bandOf(band, base));
    if (problem !== null) problems.push(t('market.csv.line', { line: index + 2, problem }));
    if (typeof band !== 'string') read.set(band.level, band);
  }
  const absent = LEVEL_IDS.filter((level) => !read.has(level));
  if (problems.length === 0 && absent.length > 0) {
    problems.push(t('market.csv.absent', { levels: absent.join(', ') }));
  }
  return problems.length > 0 ? { ok: false, problems } : packOf(inOrder(read), base, name, day);
}

function inOrder(read: ReadonlyMap<LevelId, Band>): Band[] {
  return LEVEL_IDS.flatMap((level) => read.get(level) ?? []);
}

interface Band {
  level: LevelId;
  low: AnnualUsd;
  high: AnnualUsd;
}

/** The band of a row, or what is wrong with it. */
function readRow(
  cell: (column: Column) => string,
  before: ReadonlyMap<LevelId, Band>,
): Band | string {
  const named = cell('level').toLowerCase();
  const level = LEVEL_IDS.find((id) => id === named);
  if (!level)
    return t('market.csv.unknownLevel', { level: cell('level'), levels: LEVEL_IDS.join(', ') });
  if (before.has(level)) return t('market.csv.levelTwice', { level });
  const [low, high] = [parseMoneyInput(cell('low')), parseMoneyInput(cell('high'))];
  if (low.kind !== 'amount') return notAnAmount('low', cell('low'));
  if (high.kind !== 'amount') return notAnAmount('high', cell('high'));
  return { level, low: low.amount, high: high.amount };
}

function notAnAmount(column: Column, cell: string): string {
  return cell === ''
    ? t('market.csv.missing', { column })
    : t('market.csv.noAmount', { column, cell });
}

/** The base pack has a band for each level. */
function bandOf(read: Band, base: MarketPack): Partial<LevelBand> {
  const published = base.bands.find(({ level }) => level === read.level);
  return { ...published, ...read, openEnded: false, source: SOURCE, ref: '' };
}

function packOf(read: Band[], base: MarketPack, name: string, day: string): ReadPack {
  const bands = read.map((band) => bandOf(band, base));
  const called = name.trim().slice(0, 200) || t('market.packs.fromCsv');
  const source = {
    id: SOURCE,
    label: called,
    publisher: t('market.packs.you'),
    url: '',
    asOf: day,
    sample: t('market.packs.readFromCsv'),
    kind: 'published' as const,
  };
  const parsed = parseMarketPack({
    ...base,
    id: idOf(called),
    version: 1,
    name: called,
    publisher: t('market.packs.you'),
    url: '',
    asOf: day,
    sample: source.sample,
    bands,
    sources: [source, ...base.sources.filter(({ id }) => id !== SOURCE)],
  });
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map((p) => `${p.path} ${p.message}.`.trim()) };
}

function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '') || 'csv';
}

import type { Geography, LevelBand, PackSource, Premium } from '@/scoring/market-pack';
import { NATIONAL } from '@/scoring/home';
import type { PackEdit } from '@/scoring/pack-edit';
import { editKey } from '@/scoring/pack-edit';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import type { Ends, FigureList } from './figure-kind';
import type { MarketData } from './market-data';

/** One entry of the market pack: as published, and as it judges. */
export interface FigureRow {
  list: FigureList;
  /** The document that edits of it name. */
  pack: string;
  entry: string;
  label: string;
  /** What else it says: the years of a level, what kind of rule. */
  detail: string | null;
  /** What it is found by: the names of a place, the terms of a rule. */
  words: string[];
  /** Null for a rule of the user's own. */
  published: Ends | null;
  /** What judges, or would if it were not off. */
  current: Ends;
  openEnded: boolean;
  /** Edits of its figures. */
  changed: string[];
  isOff: boolean;
  canBeOff: boolean;
  /** Null for what the user set. */
  source: PackSource | null;
  ref: string;
  /** The user's own rule. */
  rule: Premium | null;
}

type Entry = LevelBand | Geography | Premium;

/** The entries of a list, in the pack's order; rules of the user's own come last. */
export function figureRows(list: FigureList, data: MarketData): FigureRow[] {
  const unused = new Set(data.unused.map(({ edit }) => editKey(edit)));
  const used = data.edits.filter((edit) => !unused.has(editKey(edit)));
  const own = used.flatMap((edit) =>
    edit.kind === 'added' && edit.list === list && edit.pack === data.market.id ? [edit.rule] : [],
  );
  return [
    ...data.published[list].map((entry) => figureRow(list, entry, data, used)),
    ...own.map((rule) => ({
      ...figureRow(list, rule, data, used),
      published: null,
      source: null,
      rule,
    })),
  ];
}

function figureRow(
  list: FigureList,
  entry: Entry,
  { market, published, isComposed }: MarketData,
  used: readonly PackEdit[],
): FigureRow {
  const name = 'level' in entry ? entry.level : entry.id;
  const pack = list === 'geographies' && isComposed(name) ? PLACES : market.id;
  const edits = used.filter(
    (edit) => edit.pack === pack && edit.list === list && 'entry' in edit && edit.entry === name,
  );
  const figures = edits.filter((edit) => edit.kind === 'figure');
  const ends: Ends = { low: entry.low, high: entry.high };
  return {
    list,
    pack,
    entry: name,
    label: entry.label,
    detail: detailOf(entry),
    words: 'names' in entry ? entry.names : 'terms' in entry ? entry.terms : [],
    published: ends,
    current: figures.reduce<Ends>((all, { field, value }) => ({ ...all, [field]: value }), ends),
    openEnded: 'openEnded' in entry && entry.openEnded,
    changed: figures.map(editKey),
    isOff: edits.some(({ kind }) => kind === 'off'),
    canBeOff: list !== 'bands' && name !== NATIONAL,
    source: published.sources.find(({ id }) => id === entry.source) ?? null,
    ref: entry.ref,
    rule: null,
  };
}

/** The id of the document of places. */
const PLACES = 'places';

function detailOf(entry: Entry): string | null {
  if ('kind' in entry) return t(`market.row.${entry.kind}`);
  if (!('years' in entry) || !entry.years) return null;
  const { min, max } = entry.years;
  return max === null
    ? t('market.row.yearsUp', min, { years: formatCount(min) })
    : t('market.row.years', { from: formatCount(min), to: formatCount(max) });
}

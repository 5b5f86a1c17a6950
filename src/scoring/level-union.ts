import type { LevelId } from '@/posting/level';
import type { AnnualRange } from '@/posting/money';
import type { MarketPack } from './market-pack';
import { perPack } from './per-pack';
import { sourceLine } from './source-line';

/** The bands of one level, or of several as one. */
export interface LevelUnion extends AnnualRange {
  openEnded: boolean;
  label: string;
  /** Publisher, date and sample of the figures, in one line. */
  source: string;
}

const unions = perPack(() => new Map<string, LevelUnion>());

/** The union of the levels' bands. A validated pack holds a band for every level. */
export function levelUnion(levels: readonly LevelId[], pack: MarketPack): LevelUnion {
  const known = unions(pack);
  const key = levels.join('+');
  const union = known.get(key) ?? unite(levels, pack);
  known.set(key, union);
  return union;
}

function unite(levels: readonly LevelId[], pack: MarketPack): LevelUnion {
  const bands = pack.bands.filter(({ level }) => levels.includes(level));
  return {
    low: Math.min(...bands.map(({ low }) => low)),
    high: Math.max(...bands.map(({ high }) => high)),
    openEnded: bands.some(({ openEnded }) => openEnded),
    label: bands.map(({ label }) => label).join(' or '),
    source: [...new Set(bands.map((band) => sourceLine(band, pack)))].join('; '),
  };
}

import { formatRange } from '@/posting/format-money';
import type { LevelId } from '@/posting/level';
import type { Assessment } from './assessment';
import type { RungReading } from './rung-of';
import { levelLabel, verdictLabel } from './wording';

/** "L5 at Google is usually senior." */
export function rungWords({ company, code, level }: RungReading): string {
  return `${code} at ${company} is usually ${levelLabel([level]).toLowerCase()}.`;
}

/**
 * What a posting would be at another level: "As staff it would be well below market ($250K–$350K+)." Without a verdict,
 * the band alone; null where there is none.
 *
 * @param assessment the posting judged at that level, see `atLevel`
 */
export function asLevelWords(level: LevelId, assessment: Assessment): string | null {
  const { market, verdict, strength } = assessment;
  if (!market) return null;
  const as = `As ${levelLabel([level]).toLowerCase()}`;
  const band = formatRange(market);
  if (verdict === 'unknown') return `${as} the market band would be ${band}.`;
  return `${as} it would be ${verdictLabel(verdict, strength).toLowerCase()} (${band}).`;
}

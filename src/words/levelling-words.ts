import type { LevelId } from '@/posting/level';
import type { Assessment } from '@/scoring/assessment';
import type { RungReading } from '@/scoring/rung-of';
import { formatRange } from './format-money';
import { levelInText } from './level-words';
import { t } from './t';
import { verdictInText } from './verdict-words';

/** "L5 at Google is usually senior." */
export function rungWords({ company, code, level }: RungReading): string {
  return t('words.rung', { code, company, level: levelInText([level]) });
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
  const said = { level: levelInText([level]), band: formatRange(market) };
  if (verdict === 'unknown') return t('words.asLevelBand', said);
  return t('words.asLevel', { ...said, verdict: verdictInText(verdict, strength) });
}

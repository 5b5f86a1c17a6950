import type { LevelId } from '@/posting/level';
import type { Assessment } from '@/scoring/assessment';
import type { OwnMarketOpinion } from '@/scoring/own-market-opinion';
import type { PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import { asKey } from './as-key';
import { formatAnnual, formatRange } from './format-money';
import { formatCount } from './format-number';
import { levelAdjective } from './level-words';
import { ordinal } from './ordinal';
import { t } from './t';
import { verdictInText } from './verdict-words';

/** "58th percentile", "under the 1st percentile", "over the 99th percentile". */
export function percentileWords({
  percentile,
  beyond,
}: Pick<PostedPayOpinion, 'percentile' | 'beyond'>): string {
  return t(`words.percentile.${beyond ?? 'at'}`, { ordinal: ordinal(percentile) });
}

/** What a posting is compared with: "1,706 posted senior ML engineer ranges (2024 to January 2025)". */
export function postedPayWords({
  n,
  level,
  family,
  period,
}: Pick<PostedPayOpinion, 'n' | 'level' | 'family' | 'period'>): string {
  return t(`words.family.${asKey(family)}`, {
    count: formatCount(n),
    level: levelAdjective(level),
    period,
  });
}

/** "12 senior ranges that you have viewed: median $210K, half of them $190K–$240K; this one at the 63rd percentile." */
export function ownMarketWords(opinion: OwnMarketOpinion, level: LevelId): string {
  const { n, lower, median, upper, percentile } = opinion;
  const said = {
    count: formatCount(n),
    level: levelAdjective(level),
    median: formatAnnual(median),
    half: formatRange({ low: lower, high: upper }),
  };
  if (percentile === null) return t('words.ownMarket', said);
  return t('words.ownMarketPlace', { ...said, ordinal: ordinal(percentile) });
}

/**
 * The sentence for a verdict and posted ranges that point apart: "The guide calls this below market; it stands at the
 * 58th percentile of 1,706 posted senior ML engineer ranges (2024 to January 2025)."
 */
export function disagreementWords(
  { verdict, strength, pack }: Pick<Assessment, 'verdict' | 'strength' | 'pack'>,
  opinion: PostedPayOpinion,
): string {
  // Figures that the user changed are not the guide's.
  const judge = pack.id === 'guide' && pack.edition === null ? 'guide' : 'pack';
  const key = opinion.beyond === null ? judge : (`${judge}Beyond` as const);
  return t(`words.disagreement.${key}`, {
    verdict: verdictInText(verdict, strength),
    percentile: percentileWords(opinion),
    ranges: postedPayWords(opinion),
  });
}

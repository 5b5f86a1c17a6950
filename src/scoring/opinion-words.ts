import { formatAnnual, formatRange } from '@/posting/format-money';
import type { LevelId } from '@/posting/level';
import type { Assessment } from './assessment';
import type { OwnMarketOpinion } from './own-market-opinion';
import type { PostedPayOpinion } from './posted-pay-opinion';
import { verdictLabel } from './wording';

const LEVEL_ADJECTIVES: Record<LevelId, string> = {
  entry: 'entry-level',
  mid: 'mid-level',
  senior: 'senior',
  staff: 'staff',
};

const FAMILY_NAMES: Record<PostedPayOpinion['family'], string> = {
  'ml-engineer': 'ML engineer',
  'all-ai-ml': 'AI and ML',
};

/** "1st", "2nd", "58th", "92nd". */
export function ordinal(whole: number): string {
  const lastTwo = whole % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return `${whole}th`;
  return `${whole}${['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th'}`;
}

/** "58th percentile", "under the 1st percentile", "over the 99th percentile". */
export function percentileWords({
  percentile,
  beyond,
}: Pick<PostedPayOpinion, 'percentile' | 'beyond'>): string {
  const named = `${ordinal(percentile)} percentile`;
  return beyond === null ? named : `${beyond} the ${named}`;
}

/** What a posting is compared with: "1,706 posted senior ML engineer ranges (2024 to January 2025)". */
export function postedPayWords({ n, level, family, period }: PostedPayOpinion): string {
  const count = n.toLocaleString('en-US');
  return `${count} posted ${LEVEL_ADJECTIVES[level]} ${FAMILY_NAMES[family]} ranges (${period})`;
}

/** "12 senior ranges that you have viewed: median $210K, half of them $190K–$240K; this one at the 63rd percentile." */
export function ownMarketWords(opinion: OwnMarketOpinion, level: LevelId): string {
  const { n, lower, median, upper, percentile } = opinion;
  const half = formatRange({ low: lower, high: upper });
  const place = percentile === null ? '' : `; this one at the ${ordinal(percentile)} percentile`;
  return `${n} ${LEVEL_ADJECTIVES[level]} ranges that you have viewed: median ${formatAnnual(median)}, half of them ${half}${place}.`;
}

/**
 * One plain sentence where the verdict and the posted ranges point apart: below market in the upper half of them, or
 * above market in the lower half. Null where they agree, or there is no verdict.
 */
export function disagreement(assessment: Assessment, opinion: PostedPayOpinion): string | null {
  const { verdict, strength, pack } = assessment;
  const { percentile, beyond } = opinion;
  const apart =
    (verdict === 'below' && percentile >= 50) || (verdict === 'above' && percentile <= 50);
  if (!apart) return null;
  const judge = pack.id === 'guide' && pack.edition === null ? 'The guide' : 'The market data';
  const stands = `${beyond === null ? 'at the ' : ''}${percentileWords(opinion)}`;
  return `${judge} calls this ${verdictLabel(verdict, strength).toLowerCase()}; it stands ${stands} of ${postedPayWords(opinion)}.`;
}

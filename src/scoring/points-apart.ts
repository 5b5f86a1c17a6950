import type { Assessment } from './assessment';
import type { PostedPayOpinion } from './posted-pay-opinion';

/**
 * True where the verdict and the posted ranges point apart: below market in the upper half of them, or above market in
 * the lower half.
 */
export function pointsApart(
  { verdict }: Pick<Assessment, 'verdict'>,
  { percentile }: Pick<PostedPayOpinion, 'percentile'>,
): boolean {
  return (verdict === 'below' && percentile >= 50) || (verdict === 'above' && percentile <= 50);
}

import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { MarketPack, Premium } from '@/scoring/market-pack';
import { premiumById } from '@/scoring/premium-by-id';

/** A skill that the posting asks for and the user has, with their line on it where there is one. */
export interface CitedSkill {
  premium: Premium;
  evidence: string | null;
}

/**
 * The skills that the user can cite for a posting: those that it asks for and they have (or wrote a line on), those with
 * a line first, then by what the market pays for them; one without a published figure last.
 */
export function skillsToCite(posting: Posting, profile: Profile, pack: MarketPack): CitedSkill[] {
  const cited = posting.role.skills.flatMap(({ id }): CitedSkill[] => {
    const premium = premiumById(id, pack);
    const evidence = profile.evidence?.[id]?.trim() || null;
    const isOwn = evidence !== null || profile.skills?.includes(id) === true;
    return premium && isOwn ? [{ premium, evidence }] : [];
  });
  return cited.toSorted(
    (one, other) =>
      Number(one.evidence === null) - Number(other.evidence === null) ||
      (other.premium.high ?? 0) - (one.premium.high ?? 0),
  );
}

/** True where the posting asks for a skill and the user has no line to cite on any of them. */
export function lacksEvidence(posting: Posting, profile: Profile, pack: MarketPack): boolean {
  const asks = posting.role.skills.some(({ id }) => premiumById(id, pack) !== undefined);
  return asks && skillsToCite(posting, profile, pack).every(({ evidence }) => evidence === null);
}

import type { Profile } from '@/posting/profile';
import { geographyById, homeGeography } from '@/scoring/home';
import type { Geography, MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';

/** Where one who takes the job lives: at home where it is remote, else where it is; null where neither is known. */
export function offerPlace(
  saved: SavedPosting | null,
  profile: Profile,
  pack: MarketPack,
): Geography | null {
  if (!saved) return null;
  const { posting, assessment } = saved;
  if (posting.workplace === 'remote') return homeGeography(profile, pack);
  return assessment.notes.includes('assumed-national')
    ? null
    : geographyById(assessment.metro, pack);
}

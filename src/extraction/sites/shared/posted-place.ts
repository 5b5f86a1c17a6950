import type { PostedPlace } from '@/posting/page-reading';

type Part = string | null | undefined;

/**
 * A place as data gives it: a printed line, or the parts joined to one. The parts go along where they name a city; a
 * region or country alone says less than the line ("Hub - Austin" in the United States). A city that is a whole line of
 * its own ("US, MA, Boston") is no part. Null where nothing is given.
 */
export function postedPlace(
  line: Part,
  city: Part,
  region: Part,
  country: Part,
): PostedPlace | null {
  const parts = [city, region, country].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  const text = line || parts.join(', ');
  if (!text) return null;
  if (!city || city.includes(',')) return { text };
  return { text, city, ...(region && { region }), ...(country && { country }) };
}

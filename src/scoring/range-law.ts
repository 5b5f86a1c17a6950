import type { Place } from '@/posting/place';
import payTransparency from './packs/pay-transparency.json';

const STATES = new Set(payTransparency.states.map(({ state }) => state));

/**
 * True when a place's law usually requires the pay range in a posting. It never says that an employer
 * breaks the law: that depends on its size and seat, which a posting does not tell.
 */
export function usuallyRequiresRange(place: Place): boolean {
  return place.country === 'US' && place.state !== null && STATES.has(place.state);
}

import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import { postingAsRead } from '@/posting/posting-as-read';
import { LONGEST_TEXT } from './posting-history';
import type { SeenPay, SeenVersion } from './posting-history';

/** A posting as its page was read at a time, whatever the user set right in it. @param at epoch ms. */
export function seenVersion(posting: Posting, at: number): SeenVersion {
  const { title, locations, pay, closed, description } = postingAsRead(posting);
  return {
    firstSeenAt: at,
    lastSeenAt: at,
    title,
    places: [...new Set(locations.map(placeName))].filter((name) => name !== ''),
    pay: pay
      .filter(({ provenance }) => provenance !== 'site-estimate' && provenance !== 'user')
      .map(seenPay),
    closed,
    text: description.slice(0, LONGEST_TEXT),
  };
}

function seenPay({ min, max, currency, period, component, zone, level, quote }: SeenPay): SeenPay {
  return { min, max, currency, period, component, zone, level, quote };
}

/** The same for one city, however a page prints it. */
function placeName({ raw, city, state, country }: Place): string {
  return city === null ? raw : [city, state ?? country].filter(Boolean).join(', ');
}

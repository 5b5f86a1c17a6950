import type { Found, PageReading } from '@/posting/page-reading';
import type { Workplace } from '@/posting/place';
import { workplaceInProse, workplaceInTitle } from './workplace-prose';
import { workplacesIn } from './workplace-words';

/**
 * Where the work is done. The site's own field is believed before a pill, a pill before the place line, that before
 * the title, the title before schema.org's TELECOMMUTE (which sites also put on hybrid jobs: any word of hybrid
 * beats it), and the text last. Nothing said is unknown, not onsite.
 *
 * @param fromPlaces what the words in the place lines say (see `readPlaces`).
 */
export function readWorkplace(reading: PageReading, fromPlaces: Workplace): Workplace {
  const fromText = workplaceInProse(reading.description?.value ?? '');
  const structured = ofSource(reading.workplace, ['structured']);
  const ranked = [
    ofSource(reading.workplace, ['page-data', 'given']),
    ofSource(reading.workplace, ['dom', 'url']),
    fromPlaces === 'unknown' ? null : fromPlaces,
    workplaceInTitle(reading.title.value),
    structured === 'remote' && fromText === 'hybrid' ? 'hybrid' : structured,
    fromText,
  ];
  return ranked.find((workplace) => workplace !== null) ?? 'unknown';
}

/** What the found words of these sources say; hybrid beats the others, as sites mark hybrid jobs remote too. */
function ofSource(found: Found<string>[], sources: Found<string>['source'][]): Workplace | null {
  const words = found.filter(({ source }) => sources.includes(source)).map(({ value }) => value);
  return workplacesIn(words.join('\n'))[0] ?? null;
}

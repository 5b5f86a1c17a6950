import type { CardReading } from '@/posting/card-reading';

/** A card of a LinkedIn list below market; the parts given replace its own. */
export function madeCard(parts: Partial<CardReading> = {}): CardReading {
  return {
    site: 'linkedin',
    postingId: '4310000001',
    title: 'Senior Machine Learning Engineer',
    company: 'Larkspur Systems',
    locations: [{ text: 'San Francisco, CA (Hybrid)' }],
    workplace: [],
    pay: [payText('$180K/yr - $240K/yr')],
    ...parts,
  };
}

/** Pay as a card of LinkedIn prints it. */
export function payText(text: string): CardReading['pay'][number] {
  return { kind: 'text', provenance: 'site-inferred', label: null, text };
}

import type { Reading } from '../candidate';
import { isPayTalk, levelOfLabel, zoneOfLabel } from '../range-label';
import type { PayRefiner } from '../refiner';

/** "for this role in California is", "across the U.S. is", "based in Austin, TX,": capitalized words after a preposition. */
const IN_PLACE =
  /\b(?:[Ii]n|[Aa]cross|[Ww]ithin|[Oo]utside|[Tt]hroughout)\s+(?:the\s+)?([A-Z][\w.&'-]*(?:(?:, | and | or | & |\/| the | of | )+(?:[A-Z(][\w.&')-]*|areas?|metro(?:politan)?|states?|county|region))*|all other [a-z. ]{2,40}?)(?=[\s,:;]|$)/g;

/** "for Bay Area residents is", "for New York hires". */
const FOR_PEOPLE_OF =
  /\b[Ff]or ((?:[A-Z][\w.&'-]*,? ){1,5})(?:residents|candidates|applicants|employees|hires|locations|offices)\b/g;

/** "$180,000 - $210,000 in Austin", "$50 per hour for undergraduates", "$5,000 - $6,000 A", "$200k - $240k (Tier 1)", "… (Austin, TX)". */
const BEHIND =
  /^ ?(?:\(((?:[Tt]ier|[Zz]one|[Ll]evel|[Gg]eo|[Rr]egion|[Aa]rea)\b[^()]{0,60}|[A-Z][\w.&'-]*(?:(?:, | and | or | & |\/| )[A-Z][\w.&'-]*){0,7}(?: (?:locations|areas?|metros?|residents|states|only))?)\)|(?:in|for) (?!this\b|the\b|our\b|an?\b|full\b|every\b|each\b|your\b|all full\b)\[?([^\]).,;(]{2,70})|([A-H]))(?=\]?\W|$)/;

/**
 * The zone or level that limits a range: its label, the heading above, or the place that its sentence names.
 * It tells the ranges of a posting apart; a lone range is for the whole posting.
 */
export const nameZone: PayRefiner = (readings, { title }) => {
  const named: Reading[] = [];
  for (const reading of readings) {
    const own =
      labelBefore(reading, title) ?? placeInSentence(reading) ?? labelBehind(reading, title);
    const previous = named.at(-1);
    const shared =
      reading.continues && previous?.component !== reading.component ? previous?.zone : null;
    const zone = own ?? shared ?? null;
    named.push({ ...reading, zone, level: zone ? levelOfLabel(zone) : null });
  }
  const split = severalRanges(named);
  return named.map((reading) =>
    split.has(kindOf(reading)) ? reading : { ...reading, zone: null, level: null },
  );
};

/** The kinds of pay of which there are several ranges, by amount or by zone. */
function severalRanges(readings: Reading[]): Set<string> {
  const amounts = new Map<string, Set<string>>();
  const zones = new Map<string, Set<string>>();
  for (const reading of readings) {
    addTo(amounts, kindOf(reading), `${reading.min}-${reading.max}`);
    if (reading.zone !== null) addTo(zones, kindOf(reading), reading.zone);
  }
  const kinds = [...amounts.keys()];
  return new Set(
    kinds.filter((kind) => (amounts.get(kind)?.size ?? 0) > 1 || (zones.get(kind)?.size ?? 0) > 1),
  );
}

function kindOf({ component, period }: Reading): string {
  return `${component} ${period}`;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

/** Names alone, as a row or a list puts them before an amount: "Boston ", ", Level II ", "New York, NY - ". */
const NAMES = /^\W*(?:[A-Z0-9][\w.&'/-]*,? ){0,5}[A-Z0-9][\w.&'/-]*\)? (?:[-–—] ?)?$/;

/** The cell of the table's row that stands before the amount: "| Denver | ". */
const CELL_BEFORE = /(?:^|\|)\s?([^|]{1,60})\| ?$/;

/** "Tier 1 (NYC, SF): ", "NYC: base ", "California Pay Range:" on the line above. */
function labelBefore({ lead, headings, sentenceBefore }: Reading, title: string): string | null {
  const colon = lead.lastIndexOf(':');
  const onLine = colon >= 0 ? zoneOfLabel(lead.slice(0, colon), title) : null;
  if (onLine) return onLine;
  const cell = lead.trim() === '' ? CELL_BEFORE.exec(sentenceBefore)?.[1] : undefined;
  const ofRow = cell === undefined ? null : zoneOfLabel(cell, title);
  if (ofRow) return ofRow;
  const named = lead.slice(colon + 1);
  const before = NAMES.test(named) ? zoneOfLabel(named, title) : null;
  if (before) return before;
  const above = headings[0]?.replace(/[:.]$/, '') ?? '';
  if (!isPayTalk(lead) && colon < 0) return null;
  // "Base Pay Range $146,400 - …" under "SF Bay Area" leaves the zone to the line above
  const saysPay = lead.trim() !== '' && colon < 0;
  return zoneOfLabel(above, title, !saysPay);
}

function placeInSentence({ lead }: Reading): string | null {
  const places = [...lead.matchAll(IN_PLACE), ...lead.matchAll(FOR_PEOPLE_OF)];
  return places.at(-1)?.[1]?.trim() ?? null;
}

function labelBehind({ tail }: Reading, title: string): string | null {
  const [, bracketed, ...others] = BEHIND.exec(tail) ?? [];
  if (bracketed !== undefined) return zoneOfLabel(bracketed, title) === null ? null : bracketed;
  const label = others.find((each) => each !== undefined);
  return label?.replace(/ and(?: (?:in|for|at)\b.*)? ?$/, '').trim() ?? null;
}

import type { LevelId } from '@/posting/level';
import type { Posting } from '@/posting/posting';
import type { CompanyLadder, LadderPack, Rung } from './reference-pack';

/** What a company's own level code, as a posting prints it, usually means. */
export interface RungReading {
  /** The company as its ladder names it. */
  company: string;
  code: string;
  level: LevelId;
  label: string;
}

/**
 * The rung that a posting's title names, on the ladder of its company. Null where the company has none, or the title
 * names none of its codes, or several that mean different levels.
 */
export function rungOf({ company, title }: Posting, ladders: LadderPack): RungReading | null {
  const ladder = ladderOf(company, ladders);
  if (!ladder) return null;
  const named = ladder.rungs.filter(({ code }) => names(title, code));
  const [rung] = named;
  if (!rung || named.some(({ level }) => level !== rung.level)) return null;
  return { company: ladder.name, code: rung.code, level: rung.level, label: rung.label };
}

/** The rungs of a company's ladder, lowest first as listed; empty where it has none. */
export function rungsOf(company: string | null, ladders: LadderPack): readonly Rung[] {
  return ladderOf(company, ladders)?.rungs ?? [];
}

function ladderOf(company: string | null, { companies }: LadderPack): CompanyLadder | null {
  const words = company === null ? '' : spaced(company);
  const hasName = (name: string): boolean => spaced(name) !== '' && words.includes(spaced(name));
  return companies.find(({ name, names: others }) => [name, ...others].some(hasName)) ?? null;
}

/** The words in small letters, each between blanks, so that a part of one never passes for a name. */
function spaced(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

/** True when the title prints the code as a word of its own, in the same capitals. */
function names(title: string, code: string): boolean {
  for (let at = title.indexOf(code); at >= 0; at = title.indexOf(code, at + 1)) {
    if (!isWordPart(title[at - 1]) && !isWordPart(title[at + code.length])) return true;
  }
  return false;
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

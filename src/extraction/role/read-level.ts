import type { LevelConfidence, LevelId, LevelReading } from '@/posting/level';
import type { RoleText } from './role-text';
import type { SaidLevels } from './title-level';
import { isInternship, isUnlevelled, levelInTitle, levelOfCode } from './title-level';
import { levelOfYears, yearsAsked } from './years-asked';

/** LinkedIn's and other boards' seniority fields, which are coarser than titles. */
const SENIORITY: [RegExp, [LevelId, ...LevelId[]]][] = [
  [/\bmid[- ]senior\b/iu, ['mid', 'senior']],
  [/\bintern|\bentry|\bassociate\b|\bjunior\b|\bgraduate\b/iu, ['entry']],
  [/\bprincipal\b|\bstaff\b/iu, ['staff']],
  [/\bsenior\b|\blead\b/iu, ['senior']],
  [/\bmid\b|\bintermediate\b|\bexperienced\b/iu, ['mid']],
];

/**
 * The level of a role. The title decides first, then a company's level code, then the site's seniority field, then
 * the years asked; where nothing says it, mid is assumed. "Member of Technical Staff" is unlevelled, never staff.
 *
 * @param seniority the site's own field, as given; null where it has none.
 */
export function readLevel(text: RoleText, seniority: string | null): LevelReading {
  const title = text.title.text;
  const company = text.company?.text ?? null;
  const unlevelled = isUnlevelled(title);
  const make = (said: SaidLevels, rule: string, confidence: LevelConfidence): LevelReading => ({
    ...said,
    rule,
    confidence,
    unlevelled,
  });
  if (isInternship(title)) return make({ ids: ['entry'], evidence: title }, 'title', 'stated');
  const titled = levelInTitle(title, company);
  if (titled) return make(titled, 'title', 'stated');
  const coded = levelOfCode(title, company);
  if (coded) return make(coded, 'company-code', 'inferred');
  const asked = yearsAsked(text.body);
  const byYears = asked && { level: levelOfYears(asked.years), evidence: asked.evidence };
  const field = ofSeniority(seniority);
  // a field as wide as "Mid-Senior" is narrowed by the years
  const isWide = field !== null && field.ids.length > 1;
  if (field && !(isWide && byYears && field.ids.includes(byYears.level))) {
    return make(field, 'site-seniority', 'stated');
  }
  if (byYears)
    return make({ ids: [byYears.level], evidence: byYears.evidence }, 'years', 'inferred');
  return make({ ids: ['mid'], evidence: '' }, 'assumed', 'assumed');
}

function ofSeniority(words: string | null): SaidLevels | null {
  if (words === null) return null;
  const ids = SENIORITY.find(([pattern]) => pattern.test(words))?.[1];
  return ids ? { ids, evidence: words } : null;
}

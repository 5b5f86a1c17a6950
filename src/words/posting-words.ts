import type { Confidence } from '@/posting/field-confidence';
import type { LevelConfidence } from '@/posting/level';
import type { PayComponent, PayPeriod, PayRange } from '@/posting/pay-range';
import type { Workplace } from '@/posting/place';
import type { FieldTrace, TracedField } from '@/posting/posting';
import { asKey } from './as-key';
import { t } from './t';

/** What a figure may pay for, in the order in which it is chosen. */
export const COMPONENTS = ['base', 'ote', 'total', 'bonus', 'equity', 'unknown'] as const;

/** What a figure may be paid for, in the order in which it is chosen. */
export const PERIODS = ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'] as const;

/** "Base salary", "On-target earnings (OTE)". */
export function componentLabel(component: PayComponent): string {
  return t(`words.component.${component}`);
}

/** What a figure may pay for, as it is chosen. */
export function componentChoices(): [PayComponent, string][] {
  return COMPONENTS.map((component) => [
    component,
    component === 'unknown' ? t('words.somethingElse') : componentLabel(component),
  ]);
}

/** What a figure may be paid for, as it is chosen: "Year". */
export function periodChoices(): [PayPeriod, string][] {
  return PERIODS.map((period) => [period, t(`words.period.${period}`)]);
}

/** "Stated by the employer". */
export function provenanceLabel(provenance: PayRange['provenance']): string {
  return t(`words.provenance.${asKey(provenance)}`);
}

/** "Remote"; null where nothing says where the work is done. */
export function workplaceLabel(workplace: Exclude<Workplace, 'unknown'>): string;
export function workplaceLabel(workplace: Workplace): string | null;
export function workplaceLabel(workplace: Workplace): string | null {
  return workplace === 'unknown' ? null : t(`words.workplace.${workplace}`);
}

/** Of a level: "stated". */
export function levelConfidenceLabel(confidence: LevelConfidence): string {
  return t(`words.levelConfidence.${confidence}`);
}

/** "Likely". */
export function fieldConfidenceLabel(confidence: Confidence): string {
  return t(`words.fieldConfidence.${confidence}`);
}

/** Where a field was found, within a sentence: "the page’s structured data". */
export function fieldSourceLabel(source: FieldTrace['source']): string {
  return t(`words.fieldSource.${asKey(source)}`);
}

/** "Employment". */
export function fieldLabel(field: TracedField): string {
  return t(`words.field.${field}`);
}

const LEVEL_RULES = ['title', 'company-code', 'site-seniority', 'years'] as const;

/** What a level was read from, by the rule of a `LevelReading`: "the title". */
export function levelRuleLabel(rule: string): string {
  const known = LEVEL_RULES.find((one) => one === rule);
  return t(`words.levelRule.${known === undefined ? 'posting' : asKey(known)}`);
}

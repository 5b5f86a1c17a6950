import type { FieldConfidence } from '@/posting/field-confidence';
import { asKey } from './as-key';
import { t } from './t';

/** Why a field is as sure as it is, a sentence for each reason. */
export function confidenceWords({ reasons }: FieldConfidence): string {
  return reasons.map((reason) => t(`words.confidenceReason.${asKey(reason)}`)).join(' ');
}

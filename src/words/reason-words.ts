import type { UnknownReason } from '@/scoring/assessment';
import { asKey } from './as-key';
import { t } from './t';

/** Why a posting has no verdict, in a few words that stand in the verdict's place. */
export function reasonLabel(reason: UnknownReason): string {
  return t(`words.reason.${asKey(reason)}`);
}

/** Why a posting has no verdict, and what is shown all the same. */
export function reasonSentence(reason: UnknownReason): string {
  return t(`words.reasonSentence.${asKey(reason)}`);
}

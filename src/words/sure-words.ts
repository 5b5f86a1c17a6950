import type { Sureness } from '@/scoring/how-sure';
import { asKey } from './as-key';
import { formatCount } from './format-number';
import { levelInText } from './level-words';
import { t } from './t';

/** The sentence that names the weakest link of a judgement. */
export function sureWords(sureness: Sureness): string {
  switch (sureness.link) {
    case 'assumed-level':
    case 'two-levels':
      return t(`words.sure.${asKey(sureness.link)}`, { level: levelInText(sureness.levels) });
    case 'inferred-level': {
      const { levels, evidence } = sureness;
      return t('words.sure.inferred_level', { level: levelInText(levels), evidence });
    }
    case 'converted-period':
      return t(`words.converted.${sureness.period}`, { count: formatCount(sureness.perYear) });
    default:
      return t(`words.sure.${asKey(sureness.link)}`);
  }
}

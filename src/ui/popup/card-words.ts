import type { CardJudgement } from '@/messaging/card-judgement';
import { reasonLabel } from '@/words/reason-words';
import { t } from '@/words/t';
import { graded, verdictLabel } from '@/words/verdict-words';

/** What can be said of a posting by its card, in a few words; less sure where nothing but the card was read. */
export function cardWords(judgement: CardJudgement): string {
  switch (judgement.kind) {
    case 'judged': {
      const { basis, verdict, strength } = judgement;
      return basis === 'card'
        ? t(`badges.looks.${graded(verdict, strength)}`)
        : verdictLabel(verdict, strength);
    }
    case 'unknown': {
      const { reason } = judgement;
      return reason === 'coverage-open' || reason === 'no-place'
        ? t('popup.list.open')
        : reasonLabel(reason);
    }
    case 'silent':
      return reasonLabel('not-covered');
    default:
      return judgement satisfies never;
  }
}

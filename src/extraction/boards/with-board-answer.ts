import type { BoardAnswer } from '@/posting/board-answer';
import type { PageReading } from '@/posting/page-reading';

/** For the user, where the board was asked in vain. */
const NO_ANSWER = 'The board was asked for pay and did not answer.';

/**
 * A page's reading together with what its board said: pay and description where the page has none. The very same
 * reading where the answer adds nothing to it.
 *
 * @param answer null where the board did not answer
 */
export function withBoardAnswer(reading: PageReading, answer: BoardAnswer | null): PageReading {
  if (answer === null) {
    if (reading.health.includes(NO_ANSWER)) return reading;
    return { ...reading, health: [...reading.health, NO_ANSWER] };
  }
  const pay = reading.pay.length === 0 ? answer.pay : [];
  const description = reading.description ? null : answer.description;
  if (pay.length === 0 && description === null) return reading;
  return {
    ...reading,
    pay: pay.length > 0 ? pay : reading.pay,
    description: description ?? reading.description,
  };
}

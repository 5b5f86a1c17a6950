import { describe, expect, test } from 'vitest';
import { withBoardAnswer } from '@/extraction/boards/with-board-answer';
import type { PostedPay } from '@/posting/page-reading';
import { found, madeReading } from '../../messaging/made-reading';

const posted = (text: string) =>
  found<PostedPay>({ kind: 'text', provenance: 'employer-structured', label: null, text }, text);
const answer = { pay: [posted('$150K – $190K')], description: found('From the board.') };

describe('a reading with what its board said', () => {
  test('has the pay that the page lacks, and the text that the page has', () => {
    const reading = madeReading();
    expect(withBoardAnswer(reading, answer)).toEqual({ ...reading, pay: answer.pay });
  });

  test('has the text as well where the page has none', () => {
    const complete = withBoardAnswer(madeReading({ description: null }), answer);
    expect(complete.description).toEqual(answer.description);
  });

  test('keeps the pay of the page', () => {
    const reading = madeReading({ pay: [posted('$1 an hour')] });
    expect(withBoardAnswer(reading, answer)).toBe(reading);
  });

  test('is the same where the board says nothing', () => {
    const reading = madeReading();
    expect(withBoardAnswer(reading, { pay: [], description: null })).toBe(reading);
  });

  test('says once that the board did not answer', () => {
    const asked = withBoardAnswer(madeReading(), null);
    expect(asked.health).toEqual(['The board was asked for pay and did not answer.']);
    expect(withBoardAnswer(asked, null)).toBe(asked);
  });
});

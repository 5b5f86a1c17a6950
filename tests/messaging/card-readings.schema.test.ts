import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardReadingsSchema } from '@/messaging/card-readings.schema';
import { madeCard } from './made-card';

const many = (count: number) => Array.from({ length: count }, () => madeCard());

describe('cardReadingsSchema', () => {
  it('takes 200 cards as they are', () => {
    expect(cardReadingsSchema.parse(many(200))).toEqual(many(200));
  });

  it('drops what no card has', () => {
    expect(cardReadingsSchema.parse([{ ...madeCard(), html: '<b>' }])).toEqual([madeCard()]);
  });

  it.each<[string, unknown]>([
    ['more than 200 cards', many(201)],
    ['no list', madeCard()],
    ['a card without a title', [madeCard({ title: '' })]],
    ['a title of a page’s length', [madeCard({ title: 'x'.repeat(501) })]],
    ['a card without an id', [madeCard({ postingId: '' })]],
    ['a site that is no name', [madeCard({ site: 'a:b' })]],
    [
      'as many places as a gazetteer',
      [madeCard({ locations: Array.from({ length: 21 }, () => ({ text: 'x' })) })],
    ],
    ['pay of no kind', [{ ...madeCard(), pay: [{ kind: 'html' }] }]],
    [
      'pay that the user set',
      [{ ...madeCard(), pay: [{ ...madeCard().pay[0], provenance: 'user' }] }],
    ],
    ['nothing', null],
  ])('refuses %s', (_, cards) => {
    expect(cardReadingsSchema.safeParse(cards).success).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(() => cardReadingsSchema.safeParse(message)).not.toThrow();
      }),
    );
  });
});

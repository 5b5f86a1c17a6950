import { describe, expect, test } from 'vitest';
import { workableBoard } from '@/extraction/boards/workable';
import type { Json, JsonObject } from '@/extraction/sites/shared/json';
import { found, madeReading } from '../../messaging/made-reading';

const ID = '9A27FD30D2';
const PAGE = `https://apply.workable.com/fernwick/j/${ID}/`;
const request = (url: string, description: string | null = null) =>
  workableBoard.request(
    madeReading({
      site: 'workable',
      postingId: ID,
      url,
      description: description === null ? null : found(description),
    }),
  );
const answer = (parts: JsonObject = {}): Json => ({
  title: 'ML Engineer',
  shortcode: ID,
  ...parts,
});

describe('the request', () => {
  test('goes to the same host', () => {
    expect(request(PAGE)).toEqual({
      url: `https://apply.workable.com/api/v2/accounts/fernwick/jobs/${ID}`,
    });
  });

  test.each([
    ['another site', `https://apply.workable.com.example/fernwick/j/${ID}/`],
    ['another posting', 'https://apply.workable.com/fernwick/j/9A27FD30D3/'],
    ['a company', 'https://apply.workable.com/fernwick/'],
    ['a longer address', `${PAGE}apply/`],
  ])('is not made for %s', (_, url) => {
    expect(request(url)).toBeNull();
  });

  test('is not made where the page shows the text, which is all that the board knows of pay', () => {
    expect(request(PAGE, 'Sort ferns.')).toBeNull();
  });
});

describe('the answer', () => {
  test('gives the sections as text, and no pay beside it', () => {
    const json = answer({
      description: '<p>Sort ferns.</p>',
      requirements: '<ul><li>Python</li></ul>',
      benefits: '<p>$120,000 &amp; up</p>',
    });
    expect(workableBoard.read(json, ID)?.get(ID)).toEqual({
      pay: [],
      description: {
        value: 'Sort ferns.\nPython\n$120,000 & up',
        rule: 'workable-posting-data',
        source: 'page-data',
        quote: '',
      },
    });
  });

  test.each<[string, Json]>([
    ['without a shortcode', answer({ shortcode: null })],
    ['with it in small letters', answer({ shortcode: ID.toLowerCase() })],
  ])('is taken %s', (_, json) => {
    expect(workableBoard.read(json, ID)?.has(ID)).toBe(true);
  });

  test.each<[string, Json]>([
    ['another posting', answer({ shortcode: '9A27FD30D3' })],
    ['a refusal', { error: 'Not found' }],
    ['a list', [answer()]],
    ['a word', 'no'],
  ])('is none where it is %s', (_, json) => {
    expect(workableBoard.read(json, ID)).toBeNull();
  });

  test.each<[string, JsonObject]>([
    ['sections of another kind', { description: ['a'], requirements: true }],
    ['empty sections', { description: '<p> </p>' }],
  ])('has no text in %s', (_, parts) => {
    expect(workableBoard.read(answer(parts), ID)?.get(ID)?.description).toBeNull();
  });
});

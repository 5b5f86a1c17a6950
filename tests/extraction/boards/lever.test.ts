import { describe, expect, test } from 'vitest';
import { leverBoard } from '@/extraction/boards/lever';
import type { Json, JsonObject } from '@/extraction/sites/shared/json';
import { madeReading } from '../../messaging/made-reading';

const ID = '0f3c8a52-6f0e-4c1b-9a53-5d2c7e1b4a90';
const salaryRange = { min: 150_000, max: 190_000, currency: 'USD', interval: 'per-year-salary' };
const answer = (parts: JsonObject = {}): Json => ({ id: ID, text: 'ML Engineer', ...parts });
const read = (parts: JsonObject) => leverBoard.read(answer(parts), ID)?.get(ID);
const request = (url: string) =>
  leverBoard.request(madeReading({ site: 'lever', postingId: ID, url }));

describe('the request', () => {
  test.each([
    [
      `https://jobs.lever.co/tessel/${ID}`,
      `https://api.lever.co/v0/postings/tessel/${ID}?mode=json`,
    ],
    [
      `https://jobs.eu.lever.co/tessel/${ID.toUpperCase()}`,
      `https://api.eu.lever.co/v0/postings/tessel/${ID}?mode=json`,
    ],
  ])('for %s goes to the host of its region', (url, expected) => {
    expect(request(url)).toEqual({ url: expected });
  });

  test.each([
    ['another site', `https://jobs.lever.co.example/tessel/${ID}`],
    ['an object’s own property', `https://constructor/tessel/${ID}`],
    ['another posting', 'https://jobs.lever.co/tessel/0f3c8a52-6f0e-4c1b-9a53-5d2c7e1b4a91'],
    ['a list', 'https://jobs.lever.co/tessel'],
  ])('is not made for %s', (_, url) => {
    expect(request(url)).toBeNull();
  });
});

describe('the answer', () => {
  test('gives the salary range as it stands', () => {
    expect(read({ salaryRange })?.pay).toEqual([
      {
        rule: 'lever-postings-api',
        source: 'page-data',
        quote: '"min": 150000, "max": 190000, "currency": "USD", "interval": "per-year-salary"',
        value: {
          kind: 'figures',
          provenance: 'employer-structured',
          label: null,
          min: 150_000,
          max: 190_000,
          currency: 'USD',
          period: 'per-year-salary',
        },
      },
    ]);
  });

  test.each([
    ['Base pay. You also get equity.', null],
    ['This is OTE, half of it commission.', 'OTE'],
    ['Shown as total target cash.', 'total target cash'],
  ])('says what the remark says of it: %s', (salaryDescriptionPlain, label) => {
    expect(read({ salaryRange, salaryDescriptionPlain })?.pay[0]?.value.label).toBe(label);
  });

  test.each<[string, Json]>([
    ['no range', null],
    ['a range in words', '150k'],
    ['a range without ends', { currency: 'USD', interval: 'per-year-salary' }],
    ['a list', [salaryRange]],
  ])('has no pay in %s', (_, given) => {
    expect(read({ salaryRange: given })?.pay).toEqual([]);
  });

  test('gives the opening, the lists and the closing as text', () => {
    const text = read({
      descriptionPlain: 'We sort glass.',
      lists: [{ text: 'You will', content: '<li>Train</li><li>Ship &amp; watch</li>' }, 7],
      additionalPlain: 'Apply.',
    })?.description?.value;
    expect(text).toBe('We sort glass.\nYou will\nTrain\nShip & watch\nApply.');
  });

  test.each<[string, Json]>([
    ['another posting', answer({ id: 'other' })],
    ['a refusal', { ok: false, error: 'Document not found' }],
    ['a list', [answer()]],
    ['a word', 'no'],
  ])('is none where it is %s', (_, json) => {
    expect(leverBoard.read(json, ID)).toBeNull();
  });
});

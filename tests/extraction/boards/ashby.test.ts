import { describe, expect, test } from 'vitest';
import { ashbyBoard } from '@/extraction/boards/ashby';
import type { Json, JsonObject } from '@/extraction/sites/shared/json';
import { madeReading } from '../../messaging/made-reading';

const ID = '7b1d2f64-02c3-4d5e-8f90-1a2b3c4d5e6f';
const OTHER = '8c2e3a75-13d4-4e6f-9a01-2b3c4d5e6f70';
const salary = {
  compensationType: 'Salary',
  interval: '1 YEAR',
  currencyCode: 'USD',
  minValue: 170_000,
  maxValue: 215_000,
};
const equity = { compensationType: 'EquityPercentage', minValue: 0.1, maxValue: 0.5 };
const tier = (title: string) => ({ title, components: [salary, equity] });
const job = (compensation: Json, parts: JsonObject = {}): JsonObject => ({
  id: ID,
  title: 'ML Engineer',
  descriptionPlain: 'We read contracts.',
  compensation,
  ...parts,
});
const payOf = (compensation: Json) =>
  ashbyBoard.read({ jobs: [job(compensation)] }, ID)?.get(ID)?.pay;

describe('the request', () => {
  const request = (url: string) =>
    ashbyBoard.request(madeReading({ site: 'ashby', postingId: ID, url }));

  test('names the company alone', () => {
    expect(request(`https://jobs.ashbyhq.com/Tessel%20Labs/${ID}`)).toEqual({
      url: 'https://api.ashbyhq.com/posting-api/job-board/Tessel%20Labs?includeCompensation=true',
    });
  });

  test.each([
    ['another site', `https://jobs.ashbyhq.com.example/tessel/${ID}`],
    ['another posting', `https://jobs.ashbyhq.com/tessel/${OTHER}`],
    ['a list', 'https://jobs.ashbyhq.com/tessel'],
  ])('is not made for %s', (_, url) => {
    expect(request(url)).toBeNull();
  });
});

describe('the answer', () => {
  test('gives the salary of each tier, and neither equity nor bonus', () => {
    expect(payOf({ compensationTiers: [tier('Zone A'), tier('Zone B')] })).toMatchObject([
      { value: { label: 'Zone A', min: 170_000, max: 215_000, currency: 'USD', period: '1 YEAR' } },
      { value: { label: 'Zone B', provenance: 'employer-structured' } },
    ]);
  });

  test('names its rule and quotes the data', () => {
    expect(payOf({ summaryComponents: [equity, salary] })).toMatchObject([
      {
        rule: 'ashby-posting-api',
        source: 'page-data',
        quote:
          '"minValue": 170000, "maxValue": 215000, "currencyCode": "USD", "interval": "1 YEAR"',
      },
    ]);
  });

  test('falls back to the words of the summary', () => {
    expect(
      payOf({ compensationTierSummary: '$170K – $215K • 0.1% – 0.5% • Offers Bonus' }),
    ).toMatchObject([{ value: { kind: 'text', text: '$170K – $215K' } }]);
  });

  test.each<[string, Json]>([
    ['nothing', null],
    ['equity alone', { compensationTiers: [{ title: 'A', components: [equity] }] }],
    ['figures without a kind', { summaryComponents: [{ minValue: 1, maxValue: 2 }] }],
    ['words', 'a lot'],
    ['a summary without end', { compensationTierSummary: `$170K ${'x'.repeat(10_000)}` }],
  ])('has no pay in %s', (_, compensation) => {
    expect(payOf(compensation)).toEqual([]);
  });

  test('keeps the pay of the other postings, and the text of the one asked for alone', () => {
    const answers = ashbyBoard.read(
      { jobs: [job(null), job({ summaryComponents: [salary] }, { id: OTHER.toUpperCase() })] },
      ID,
    );
    expect(answers?.get(ID)).toMatchObject({
      pay: [],
      description: { value: 'We read contracts.' },
    });
    expect(answers?.get(OTHER)).toMatchObject({ pay: [{}], description: null });
  });

  test('says nothing of a posting that is not listed', () => {
    const answers = ashbyBoard.read({ jobs: [null, 'x', job(null, { id: OTHER })] }, ID);
    expect(answers?.get(ID)).toEqual({ pay: [], description: null });
  });

  test.each<[string, Json]>([
    ['no list', { jobs: {} }],
    ['another shape', { errors: ['not found'] }],
    ['nothing', null],
  ])('is none where it is %s', (_, json) => {
    expect(ashbyBoard.read(json, ID)).toBeNull();
  });
});

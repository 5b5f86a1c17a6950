import { describe, expect, test } from 'vitest';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { recordAnswerer } from './record-answerer';

const answer = recordAnswerer(guidePack());
const answered = (record: object) => answer(JSON.stringify(record));

const POSTING = {
  id: 'p1',
  title: 'Senior Machine Learning Engineer',
  company: 'Tessel Analytics',
  location: 'San Francisco, CA',
  workplace: 'Hybrid',
  description: 'You will train models.\nThe base salary range is $250,000 - $330,000 a year.',
};

const PAGE = `<!doctype html><title>Job</title><style>body { color: red; broken</style>
<h1>Senior Machine Learning Engineer</h1>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Senior Machine Learning Engineer',
  url: 'https://jobs.tessel.example/ml',
  hiringOrganization: { '@type': 'Organization', name: 'Tessel Analytics' },
  description: '<p>You will train models.</p>',
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Boston', addressRegion: 'MA', addressCountry: 'US' },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { '@type': 'QuantitativeValue', minValue: 210000, maxValue: 250000, unitText: 'YEAR' },
  },
})}</script>`;

describe('a posting record', () => {
  test('gives the posting and its assessment, by the names of the contract', async () => {
    const profile = { currentBase: 200_000 };

    expect(await answered({ ...POSTING, profile })).toMatchObject({
      id: 'p1',
      posting: {
        site: 'given',
        postingId: 'p1',
        title: POSTING.title,
        company: POSTING.company,
        locations: [
          {
            raw: 'San Francisco, CA',
            city: 'San Francisco',
            state: 'CA',
            country: 'US',
            metro: 'san-francisco',
          },
        ],
        workplace: 'hybrid',
        pay: [
          {
            min: 250_000,
            max: 330_000,
            currency: 'USD',
            period: 'year',
            component: 'base',
            zone: null,
            provenance: 'employer-text',
          },
        ],
        payAbsence: null,
      },
      assessment: {
        coverage: 'covered',
        level: { id: 'senior', confidence: 'stated' },
        metro: 'san-francisco',
        skills: [],
        domains: [],
        market: { low: 230_000, high: 350_000, openEnded: false },
        basePay: { min: 250_000, max: 330_000 },
        verdict: 'at',
        strength: 'plain',
        compaRatio: 1,
        rangePenetration: 0.5,
        headroom: { low: 33_000, high: 66_000 },
        counter: { low: 290_000, high: 350_000 },
        expectedOffer: 290_000,
        walkAway: { low: 230_000, high: 240_000 },
        walkAwayStatus: 'clears',
        steps: [{ rule: 'level:senior' }, { rule: 'geo:san-francisco' }],
        notes: [],
      },
    });
  });

  test('reads a description of HTML as the same text', async () => {
    const html =
      '<p>You will train models.</p><p>The base salary range is $250,000&nbsp;- $330,000 a year.</p>';

    expect(await answered({ ...POSTING, description: html })).toMatchObject({
      posting: { pay: [{ min: 250_000, max: 330_000 }] },
    });
  });

  test('scores a written offer', async () => {
    expect(await answered({ ...POSTING, offer: { base: 260_000 } })).toMatchObject({
      assessment: { expectedOffer: 260_000 },
    });
  });

  test('says why there is no pay', async () => {
    expect(await answered({ ...POSTING, description: 'You will train models.' })).toMatchObject({
      posting: { pay: [], payAbsence: expect.stringMatching(/\S/) },
      assessment: { verdict: 'unknown', basePay: null },
    });
  });
});

describe('a page record', () => {
  test('is read as the content script would', async () => {
    const record = { id: 'w1', url: 'https://jobs.tessel.example/ml', html: PAGE };

    expect(await answered(record)).toMatchObject({
      id: 'w1',
      posting: {
        title: POSTING.title,
        locations: [{ city: 'Boston', metro: 'boston' }],
        pay: [{ min: 210_000, max: 250_000, provenance: 'employer-structured' }],
      },
      assessment: { metro: 'boston', verdict: 'at' },
    });
  });

  test('without a single posting says why', async () => {
    const record = { id: 'w2', url: 'https://tessel.example/', html: '<h1>Tessel</h1>' };

    expect(await answered(record)).toEqual({
      id: 'w2',
      posting: null,
      reason: expect.stringMatching(/\S/),
    });
  });
});

test('a record that cannot be read gives its id and what was wrong', async () => {
  expect(await answered({ id: 'x1', title: 'ML Engineer' })).toEqual({
    id: 'x1',
    error: 'description: is missing',
  });
});

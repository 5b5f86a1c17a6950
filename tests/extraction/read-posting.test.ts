import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPosting } from '@/extraction/read-posting';
import type { Found, PageReading, PostedPay } from '@/posting/page-reading';
import type { ReadingRules } from '@/posting/reading-rules';

const rules: ReadingRules = {
  metros: [
    { id: 'san-francisco', names: ['San Francisco Bay Area', 'San Francisco, CA'] },
    { id: 'new-york', names: ['New York, NY'] },
  ],
  premiums: [
    { id: 'rag', kind: 'skill', terms: ['RAG'] },
    { id: 'fintech', kind: 'domain', terms: ['fintech'] },
  ],
};

function found<T>(value: T, rule = 'test-rule'): Found<T> {
  return { value, rule, source: 'dom', quote: String(value) };
}

function payText(label: string, text: string): Found<PostedPay> {
  return found({ kind: 'text', provenance: 'employer-structured', label, text });
}

function page(changes: Partial<PageReading> = {}): PageReading {
  return {
    site: 'greenhouse',
    postingId: '77',
    url: 'https://jobs.example/northwind/77?utm=x',
    title: found('  Senior\n Machine Learning   Engineer '),
    company: found('Northwind'),
    locations: [found({ text: 'San Francisco, CA' }), found({ text: 'Remote (US)' })],
    workplace: [],
    employmentTypes: [found('Full-time')],
    seniority: null,
    pay: [],
    description: found(
      'Northwind is a fintech company.\nBuild RAG systems.\nBase salary: $180,000 - $240,000 a year.',
    ),
    closed: false,
    health: ['the company’s logo is missing'],
    ...changes,
  };
}

describe('a posting', () => {
  it('has every field resolved', () => {
    expect(readPosting(page(), rules)).toMatchObject({
      key: 'greenhouse:77',
      site: 'greenhouse',
      postingId: '77',
      title: 'Senior Machine Learning Engineer',
      company: 'Northwind',
      locations: [{ city: 'San Francisco', state: 'CA', country: 'US', metro: 'san-francisco' }],
      workplace: 'remote',
      remoteScope: 'US',
      employmentTypes: ['Full-time'],
      pay: [{ min: 180000, max: 240000, currency: 'USD', period: 'year', zonePlaces: [] }],
      payAbsence: null,
      role: {
        coverage: 'covered',
        level: { ids: ['senior'] },
        internship: false,
        skills: [{ id: 'rag', quote: 'Build RAG systems.' }],
        domains: [{ id: 'fintech' }],
      },
      closed: false,
      health: ['the company’s logo is missing'],
    });
  });

  it('traces each field to its words', () => {
    const { traces } = readPosting(page({ company: null }), rules);
    expect(traces.title).toMatchObject({ rule: 'test-rule', source: 'dom' });
    expect(traces.company).toBeUndefined();
    expect(traces.pay).toMatchObject({ source: 'text' });
    expect(traces.pay?.quote).toContain('$180,000 - $240,000');
  });

  it('says why there is no pay', () => {
    const { pay, payAbsence } = readPosting(page({ description: found('Build models.') }), rules);
    expect(pay).toEqual([]);
    expect(payAbsence).toBeTruthy();
  });

  it('is an internship when the site says so', () => {
    const reading = page({
      title: found('ML Engineer, Summer'),
      employmentTypes: [found('INTERN')],
    });
    expect(readPosting(reading, rules).role.internship).toBe(true);
  });

  it('can be without anything but a title', () => {
    const reading = page({ company: null, locations: [], employmentTypes: [], description: null });
    expect(readPosting(reading, rules)).toMatchObject({
      company: null,
      locations: [],
      workplace: 'unknown',
      description: '',
      pay: [],
    });
  });

  it('has the site and URL for a key where the site gives no id', () => {
    expect(readPosting(page({ postingId: null }), rules).key).toBe(
      'greenhouse:https://jobs.example/northwind/77',
    );
  });
});

describe('pay by zone', () => {
  it('knows the places of a zone, and none for a letter', () => {
    const reading = page({
      description: null,
      pay: [
        payText('San Francisco, CA', '$200,000 - $250,000 USD'),
        payText('Zone A', '$150,000 - $190,000 USD'),
      ],
    });
    expect(
      readPosting(reading, rules).pay.map(({ zone, zonePlaces }) => [
        zone,
        zonePlaces.map(({ metro }) => metro),
      ]),
    ).toEqual([
      ['San Francisco, CA', ['san-francisco']],
      ['Zone A', []],
    ]);
  });

  it('takes a plain dollar for the country’s own', () => {
    const reading = page({ locations: [found({ text: 'Toronto, ON' })] });
    expect(readPosting(reading, rules).pay[0]?.currency).toBe('CAD');
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, text) => {
      const reading = page({
        title: found(words),
        company: found(text),
        locations: [found({ text, city: words })],
        workplace: [found(text)],
        description: found(`${text}\n${words} $1${words}`),
      });
      expect(readPosting(reading, rules).title).toBe(words.replace(/\s+/g, ' ').trim());
    }),
  );
});

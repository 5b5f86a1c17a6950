import { describe, expect, test } from 'vitest';
import { parseRecord } from './input-record.schema';

const METROS = new Set(['boston', 'national']);
const POSTING = { id: 'a1', title: 'Senior ML Engineer', description: 'Pay: $200,000.' };
const PAGE = { id: 'b1', url: 'https://jobs.tessel.example/1', html: '<h1>Hello</h1>' };

const parse = (record: unknown) => parseRecord(JSON.stringify(record), METROS);

describe('records that can be used', () => {
  test('a posting: what is not given is null, and the profile is empty', () => {
    expect(parse(POSTING)).toEqual({
      ok: true,
      record: {
        ...POSTING,
        kind: 'posting',
        company: null,
        location: null,
        workplace: null,
        profile: {},
        offer: undefined,
      },
    });
  });

  test('a page', () => {
    expect(parse(PAGE)).toEqual({
      ok: true,
      record: { ...PAGE, kind: 'page', profile: {}, offer: undefined },
    });
  });

  test('a profile and an offer', () => {
    const profile = {
      level: 'senior',
      skills: ['rag'],
      metro: 'boston',
      currentBase: 180_000,
      walkAway: 210_000,
      stance: 'cautious',
      premiumWeight: 'half',
      stepsOff: ['geo'],
    };

    expect(parse({ ...PAGE, profile, offer: { base: 205_000 } })).toMatchObject({
      record: { profile, offer: { base: 205_000 } },
    });
  });

  test('null counts as absent, also inside the profile', () => {
    const record = {
      ...POSTING,
      company: null,
      offer: null,
      profile: { level: null, metro: null },
    };

    expect(parse(record)).toMatchObject({ record: { company: null, profile: {} } });
  });

  test('fields that are not known, and a byte order mark, are passed over', () => {
    const line = `\uFEFF${JSON.stringify({ ...POSTING, site: 'board', pay: [] })}`;

    expect(parseRecord(line, METROS)).toMatchObject({ ok: true });
  });

  test('a number as id is its digits', () => {
    expect(parse({ ...POSTING, id: 17 })).toMatchObject({ record: { id: '17' } });
  });
});

describe('records that cannot be used', () => {
  test.each<[name: string, line: string, id: string | null, error: string]>([
    ['half a line', '{"id": "a1", "ti', null, 'not a line of JSON'],
    ['a list', '[]', null, 'not a JSON object'],
    ['null', 'null', null, 'not a JSON object'],
    ['no id', '{"title": "x", "description": ""}', null, 'id: must be text that is not empty'],
    ['no title', '{"id": "a1", "description": ""}', 'a1', 'title: is missing'],
    [
      'a blank title',
      '{"id": "a1", "title": " ", "description": ""}',
      'a1',
      'title: must not be blank',
    ],
    ['no description', '{"id": "a1", "title": "x"}', 'a1', 'description: is missing'],
    [
      'a list as location',
      '{"id": "a1", "title": "x", "description": "", "location": ["x"]}',
      'a1',
      'location: must be text',
    ],
    ['a page without address', '{"id": "b1", "html": ""}', 'b1', 'url: is missing'],
    [
      'a page with half an address',
      '{"id": "b1", "html": "", "url": "/jobs/1"}',
      'b1',
      'url: must be an absolute address',
    ],
  ])('%s', (_name, line, id, error) => {
    expect(parseRecord(line, METROS)).toEqual({ ok: false, id, error });
  });

  test.each<[name: string, extra: object, field: string]>([
    ['an unknown level', { profile: { level: 'lead' } }, 'profile.level'],
    ['pay as text', { profile: { currentBase: '180k' } }, 'profile.currentBase'],
    ['an unknown stance', { profile: { stance: 'bold' } }, 'profile.stance'],
    ['an unknown metro', { profile: { metro: 'atlantis' } }, 'profile.metro'],
    ['an offer of nothing', { offer: { base: 0 } }, 'offer.base'],
    ['an offer as a number', { offer: 205_000 }, 'offer'],
  ])('%s is said with its field', (_name, extra, field) => {
    const parsed = parse({ ...POSTING, ...extra });

    expect(parsed).toMatchObject({ ok: false, id: 'a1' });
    expect(parsed).toHaveProperty('error', expect.stringMatching(new RegExp(`^${field}: \\S`)));
  });
});

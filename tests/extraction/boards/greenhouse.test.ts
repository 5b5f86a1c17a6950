import { describe, expect, test } from 'vitest';
import { greenhouseBoard } from '@/extraction/boards/greenhouse';
import type { Json, JsonObject } from '@/extraction/sites/shared/json';
import { madeReading } from '../../messaging/made-reading';

const answer = (parts: JsonObject = {}): Json => ({
  id: 4471002,
  title: 'Senior Machine Learning Engineer',
  content: '&lt;p&gt;Robots &amp;amp; shelves.&lt;/p&gt;',
  ...parts,
});
const pay = (...ranges: Json[]) =>
  greenhouseBoard.read(answer({ pay_input_ranges: ranges }), '4471002')?.get('4471002')?.pay;

describe('the request', () => {
  test.each([
    ['a board of its own', 'https://job-boards.greenhouse.io/tessel/jobs/4471002'],
    ['an older board', 'https://boards.greenhouse.io/tessel/jobs/4471002'],
    ['a board of the EU', 'https://job-boards.eu.greenhouse.io/tessel/jobs/4471002'],
  ])('for %s goes to the one public host', (_, url) => {
    expect(greenhouseBoard.request(madeReading({ url }))).toEqual({
      url: 'https://boards-api.greenhouse.io/v1/boards/tessel/jobs/4471002?pay_transparency=true',
    });
  });

  test.each([
    ['another site', 'https://job-boards.greenhouse.io.example/tessel/jobs/4471002'],
    ['a page without encryption', 'http://job-boards.greenhouse.io/tessel/jobs/4471002'],
    ['a form without a board', 'https://job-boards.greenhouse.io/embed/job_app'],
    ['another posting', 'https://job-boards.greenhouse.io/tessel/jobs/99'],
    ['a path below the posting', 'https://job-boards.greenhouse.io/tessel/jobs/4471002/more'],
  ])('is not made for %s', (_, url) => {
    expect(greenhouseBoard.request(madeReading({ url }))).toBeNull();
  });

  test('keeps the name of a board in its place', () => {
    const url = 'https://job-boards.greenhouse.io/a%2F..%3Fb/jobs/4471002';
    expect(greenhouseBoard.request(madeReading({ url }))?.url).toContain(
      '/v1/boards/a%2F..%3Fb/jobs/4471002?',
    );
  });
});

describe('the answer', () => {
  const range = {
    min_cents: 18_000_000,
    max_cents: 24_050_050,
    currency_type: 'USD',
    title: 'US Annual Pay Range',
    blurb: '<p>What we expect to pay.</p>',
  };

  test('gives pay in dollars, with an excerpt and the period that the words name', () => {
    expect(pay(range)).toEqual([
      {
        rule: 'greenhouse-board-api',
        source: 'page-data',
        quote: '"min": 180000, "max": 240500.5, "currency_type": "USD"',
        value: {
          kind: 'figures',
          provenance: 'employer-structured',
          label: 'US Annual Pay Range',
          min: 180_000,
          max: 240_500.5,
          currency: 'USD',
          period: 'Annual',
        },
      },
    ]);
  });

  test.each<[string, Json, object[]]>([
    [
      'the period of the blurb',
      { ...range, title: 'Texas', blurb: '<p>Paid per hour.</p>' },
      [{ period: 'per hour', label: 'Paid per hour. Texas' }],
    ],
    [
      'the period of a blurb as long as a paragraph',
      {
        ...range,
        title: 'Texas',
        blurb: `<p>Paid per hour. ${'We hire in many places. '.repeat(50)}</p>`,
      },
      [{ period: 'per hour', label: expect.stringMatching(/places\. Texas$/) }],
    ],
    ['no period where no word names one', { ...range, title: 'Zone A' }, [{ period: null }]],
    ['one end alone', { ...range, max_cents: null }, [{ min: 180_000, max: null }]],
    ['nothing of a range without ends', { ...range, min_cents: null, max_cents: null }, []],
    ['nothing of a label without end', { ...range, title: 'x'.repeat(10_000) }, []],
    ['nothing of what is no range', 'competitive', []],
  ])('has %s', (_, given, expected) => {
    expect(pay(given)?.map(({ value }) => value)).toMatchObject(expected);
  });

  test('keeps all zones apart', () => {
    const zones = pay({ ...range, title: 'Zone A' }, { ...range, title: 'Zone B' });
    expect(zones?.map(({ value }) => value.label)).toEqual(['Zone A', 'Zone B']);
  });

  test('gives the text of the description', () => {
    expect(greenhouseBoard.read(answer(), '4471002')?.get('4471002')).toMatchObject({
      pay: [],
      description: { value: 'Robots & shelves.', rule: 'greenhouse-board-api' },
    });
  });

  test.each<[string, Json]>([
    ['another posting', answer({ id: 99 })],
    ['a list', []],
    ['nothing', null],
    ['an error', { status: 404, error: 'Job not found' }],
  ])('is none where it is %s', (_, json) => {
    expect(greenhouseBoard.read(json, '4471002')).toBeNull();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { ashbyCards } from '@/extraction/sites/cards/ashby';
import type { CardList } from '@/extraction/sites/cards/card-list';
import { cardLists } from '@/extraction/sites/cards/card-lists';
import { greenhouseCards } from '@/extraction/sites/cards/greenhouse';
import { leverCards } from '@/extraction/sites/cards/lever';
import { linkedinCards } from '@/extraction/sites/cards/linkedin';
import { siteAdapters } from '@/extraction/sites/registry';
import * as samples from './card-samples';

const url = new URL('https://example.com/');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function readAll(list: CardList, html: string) {
  const document = parse(html);
  return list.find(document).map((card) => {
    const words = list.read(card, { document, url });
    if (!words) return { id: list.idOf(card), words };
    const { lines, locations, pay, ...others } = words;
    return {
      id: list.idOf(card),
      ...others,
      locations: locations.map(({ text }) => text),
      pay: pay.map((posted) => posted.kind === 'text' && posted.text),
      lines: lines.map((line) => line.textContent.trim()),
    };
  });
}

const UUID = '7d0c1f2e-5a4b-4c3d-9e8f-001122334455';

test.each<[string, CardList, string, object[]]>([
  [
    'LinkedIn',
    linkedinCards,
    samples.SDUI_CARD,
    [
      {
        id: '4310000001',
        title: 'Senior ML Engineer',
        company: 'Larkspur Systems',
        locations: ['San Francisco, CA (Hybrid)'],
        workplace: [],
        pay: ['$180K/yr - $240K/yr'],
        lines: ['Larkspur Systems', 'San Francisco, CA (Hybrid)'],
      },
    ],
  ],
  [
    'LinkedIn, older, and a card that is not filled yet',
    linkedinCards,
    samples.CLASSIC_CARD,
    [
      {
        id: '4310000002',
        title: 'AI Engineer',
        company: 'Tessellate',
        locations: ['United States (Remote)'],
        workplace: [],
        pay: ['$124K/yr - $155K/yr'],
        lines: ['Tessellate', 'United States (Remote)', '$124K/yr - $155K/yr · 7 benefits'],
      },
      { id: '4310000003', words: null },
    ],
  ],
  [
    'LinkedIn for visitors',
    linkedinCards,
    samples.GUEST_CARD,
    [
      {
        id: '4310000004',
        title: 'NLP Engineer',
        company: 'Oriel Robotics',
        locations: ['Seattle, WA'],
        workplace: [],
        pay: ['$150,000.00 - $180,000.00'],
        lines: ['Oriel Robotics', 'Seattle, WA'],
      },
    ],
  ],
  [
    'Greenhouse',
    greenhouseCards,
    samples.GREENHOUSE_ROW,
    [
      {
        id: '4471002',
        title: 'Machine Learning Engineer',
        company: null,
        locations: ['Austin, TX', 'New York, NY'],
        workplace: [],
        pay: [],
        lines: ['Austin, TX; New York, NY', 'New'],
      },
    ],
  ],
  [
    'Greenhouse, older, with postings on the employer’s site',
    greenhouseCards,
    samples.GREENHOUSE_OLD_ROW,
    [
      {
        id: '4471003',
        title: 'AI Engineer',
        company: null,
        locations: ['Remote - US'],
        workplace: [],
        pay: [],
        lines: ['Remote - US', 'AI Engineer'],
      },
    ],
  ],
  [
    'Lever',
    leverCards,
    samples.LEVER_ROW,
    [
      {
        id: UUID,
        title: 'ML Engineer',
        company: null,
        locations: ['Chicago, IL'],
        workplace: ['Hybrid'],
        pay: [],
        lines: ['ML Engineer', 'Chicago, IL'],
      },
    ],
  ],
  [
    'Ashby by its rows',
    ashbyCards,
    samples.ASHBY_ROW,
    [
      {
        id: UUID,
        title: 'Research Engineer',
        company: null,
        locations: ['New York'],
        workplace: ['Hybrid'],
        pay: ['$210K – $260K'],
        lines: [
          'Research Engineer',
          'Research • New York • Full time • Hybrid • $210K – $260K • Offers Equity',
        ],
      },
    ],
  ],
  [
    'Ashby by its data',
    ashbyCards,
    samples.ASHBY_ROW_WITH_DATA,
    [
      expect.objectContaining({
        locations: ['Boston', 'Denver'],
        workplace: ['Remote'],
        pay: ['$200K – $250K'],
      }),
    ],
  ],
])('%s', (_, list, html, cards) => {
  expect(readAll(list, html)).toEqual(cards);
});

describe('a card', () => {
  it('of LinkedIn without an id of a posting is left alone', () => {
    const html = samples.SDUI_CARD.replaceAll('job-card-component-ref-4310000001', '5b1e-uuid');
    expect(readAll(linkedinCards, html)).toEqual([]);
  });

  it('of LinkedIn takes neither the benefits nor the age of a posting for its place', () => {
    const html = samples.SDUI_CARD.replace('<p>San Francisco, CA (Hybrid)</p>', '');
    expect(readAll(linkedinCards, html)).toMatchObject([
      { locations: [], pay: ['$180K/yr - $240K/yr'] },
    ]);
  });

  it('of LinkedIn whose company stands first is read by the title that its button names', () => {
    const html = samples.SDUI_CARD.replace(
      '<p><span class',
      '<p>Actively recruiting</p><p><span class',
    );
    expect(readAll(linkedinCards, html)).toMatchObject([
      { title: 'Senior ML Engineer', company: 'Larkspur Systems' },
    ]);
  });

  it('of Ashby whose line names no team has no place, rather than a wrong one', () => {
    const html = samples.ASHBY_ROW.replace('Research • New York', 'Research');
    expect(readAll(ashbyCards, html)).toMatchObject([{ locations: [] }]);
  });
});

test.each(cardLists)('$site is the adapter’s site, at the same addresses', ({ site, matches }) => {
  const adapter = siteAdapters.find(({ id }) => id === site);
  expect(matches).toEqual(adapter?.matches);
});

test.each(cardLists)('$site handles its own addresses and no others', ({ handles, matches }) => {
  const own = matches.map((pattern) =>
    pattern
      .replace('*.', 'uk.')
      .replace('/*', pattern.includes('/jobs/') ? '/search' : '/jobs/search'),
  );
  expect(own.map((address) => handles(new URL(address)))).toEqual(own.map(() => true));
  expect(handles(new URL('https://evil.example/jobs.lever.co/jobs/linkedin.com/'))).toBe(false);
});

test.each([
  ['nothing', ''],
  [
    'empty cards',
    '<li data-occludable-job-id=""></li><div class="posting"></div><tr class="opening">',
  ],
  [
    'odd ids',
    '<div data-entity-urn="urn:li:jobPosting:x"><a href="%00">x</a></div><a href="//">y</a>',
  ],
  [
    'odd data',
    '<script>window.__appData = {"jobBoard": {"jobPostings": [1, null, {"id": []}, "x"]}}</script>',
  ],
  ['cards in cards', '<div class="opening">'.repeat(500)],
])('no list throws on %s', (_, html) => {
  for (const list of cardLists) expect(() => readAll(list, html + samples.ASHBY_ROW)).not.toThrow();
});

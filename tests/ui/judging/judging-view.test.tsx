// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '@/posting/profile';
import type { PackEdit } from '@/scoring/pack-edit';
import { JUDGING_SECTIONS } from '@/ui/components/judging-link';
import { JudgingView } from '@/ui/judging/judging-view';
import type { MarketData } from '@/ui/market/market-data';
import { parseCatalogue } from '../../words/english-catalogue';
import { judgingData, withOtherFigures } from './judging-data';

const data = judgingData();

function show(shown: MarketData = data, profile: Profile = {}): HTMLElement {
  return render(<JudgingView data={shown} profile={profile} />).container;
}

const section = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No section has the id ${id}`);
  return found;
};

/** The words of each row of a section's tables. */
const rows = (id: string): string[] =>
  [...section(id).querySelectorAll('tbody tr')].map(({ textContent }) => textContent);

/** All that is said with a figure in it. */
const figured = (container: HTMLElement): Set<string> =>
  new Set(
    [...container.querySelectorAll('p, li, td, th, dd, dt, a')]
      .map(({ textContent }) => textContent)
      .filter((text) => /\d/.test(text)),
  );

/** An edit of the guide’s bands. */
const bandEdit = (entry: string, field: 'low' | 'high', value: number): PackEdit => ({
  kind: 'figure',
  pack: 'guide',
  list: 'bands',
  entry,
  field,
  value,
});

const thousands = (usd: number): string => `$${Math.round(usd / 100) / 10}K`;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const signed = (share: number): string =>
  share === 0 ? '0%' : `${share > 0 ? '+' : '−'}${percent(Math.abs(share))}`;

beforeEach(() => window.history.replaceState(null, '', '/judging.html'));

describe('figures', () => {
  it('stand in no text of the catalogue', () => {
    const texts = parseCatalogue()
      .filter(({ key }) => key[0] === 'judging')
      .flatMap((message) =>
        message.type === 'plural' ? Object.values(message.plurals) : [message.message],
      );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it('all change with the market data, but for those of the code itself', () => {
    const { container, unmount } = render(<JudgingView data={data} profile={{}} />);
    const before = figured(container);
    unmount();
    const after = figured(show(withOtherFigures(data)));

    expect(before.size).toBeGreaterThan(150);
    expect([...before].filter((text) => after.has(text))).toEqual([
      'Years asked, by level: entry from 0, mid from 3, senior from 5, staff from 8.',
      '10th',
      '25th',
      '50th',
      '75th',
      '90th',
      'Where it lies among the ranges that you have viewed, from 8 of the same level up. They stay in this browser.',
    ]);
  });

  it('are those of the market data', () => {
    show();
    const { market, published, postedPay, rangeLaws } = data;
    const { policy } = market;

    expect(rows('levels')).toEqual(
      market.bands.map(({ label, low, high, openEnded }) =>
        expect.stringMatching(
          new RegExp(
            `^${label}.*\\${thousands(low)}–\\${thousands(high)}${openEnded ? '\\+' : ''}`,
          ),
        ),
      ),
    );
    const premiumRows = rows('premiums');
    for (const [at, { label, low, high }] of market.premiums.entries()) {
      const figure =
        low === null || high === null ? 'valued, no figure' : `${signed(low)} to ${signed(high)}`;
      expect(premiumRows[at]).toContain(label);
      expect(premiumRows[at]).toContain(figure);
    }
    const placeRows = rows('geographies');
    for (const { label, low, high, rpp } of published.geographies) {
      const figure =
        low === 1 && high === 1 ? 'as the nation' : `${signed(low - 1)} to ${signed(high - 1)}`;
      expect(placeRows.filter((row) => row.startsWith(figure) && row.includes(label))).toEqual([
        expect.stringContaining(`${label} ${rpp}`),
      ]);
    }
    expect(rows('pay').map((row) => row.match(/[\d,]+$/)?.[0].replace(',', ''))).toEqual(
      ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'].map((period) =>
        String(policy.periodsPerYear[period as 'year']),
      ),
    );
    expect(section('pay')).toHaveTextContent(`a maximum of ${policy.assumedSpread} times`);
    expect(section('premiums')).toHaveTextContent(`at most ×${policy.factorCap}`);
    expect(section('premiums')).toHaveTextContent(
      `the next one ${percent(policy.premiumDecay)} of its figure, the one after that ${percent(policy.premiumDecay ** 2)}`,
    );
    const { low, high } = policy.flexibility;
    expect(section('counter')).toHaveTextContent(
      `${percent(low)} to ${percent(high)} above the posted maximum`,
    );
    expect(section('counter')).toHaveTextContent(
      `plus ${percent(high)} if your stance is strong, plus ${percent(low)} if it is cautious`,
    );
    const { lowShareOfHigh, offer, roundTo, minimumWidth } = policy.counter;
    expect(section('counter')).toHaveTextContent(`at most ${percent(lowShareOfHigh)} of the high`);
    expect(section('counter')).toHaveTextContent(
      `${percent(offer.highFloor)} to ${percent(offer.highCeiling)} of the offer, the low end at least ${percent(offer.lowFloor)}`,
    );
    expect(section('counter')).toHaveTextContent(
      `nearest $${roundTo.toLocaleString('en-US')}, and at least $${minimumWidth.toLocaleString('en-US')}`,
    );
    expect(section('walk-away')).toHaveTextContent(
      `${percent(policy.walkAway.low - 1)} to ${percent(policy.walkAway.high - 1)} above your current base`,
    );
    expect(section('notes')).toHaveTextContent(
      `more than ${policy.wideRange.mild} times the minimum is noted as wide, of more than ${policy.wideRange.over} times`,
    );
    expect(rows('opinions')).toEqual(
      postedPay?.tables.map(({ n }) => expect.stringContaining(n.toLocaleString('en-US'))),
    );
    expect(rows('laws')).toHaveLength(rangeLaws?.jurisdictions.length ?? 0);
  });

  it('of the reason for the limit and of the bands beside posted pay are computed from the posted ranges', () => {
    show();
    // 293,250 over 210,000; 240,000 over 210,000.
    expect(section('premiums')).toHaveTextContent(
      'the 95th percentile of 1,706 posted senior ML engineer ranges (2024 to January 2025) is 1.4 times their median',
    );
    expect(rows('limits')[2]).toBe('Senior$240K$210K×1.141,706');
    // 0.25 + 0.20 / 2 + 0.15 / 4 at the high end.
    expect(section('premiums')).toHaveTextContent('together add 25% to 38.8%, not 40% to 60%');
  });
});

describe('the user’s own changes', () => {
  const edits: PackEdit[] = [
    bandEdit('mid', 'low', 170_000),
    { ...bandEdit('seattle', 'high', 1.3), list: 'geographies', pack: 'places' } as PackEdit,
    { kind: 'off', pack: 'guide', list: 'premiums', entry: 'mlops' },
    {
      kind: 'added',
      pack: 'guide',
      list: 'premiums',
      rule: {
        id: 'agents',
        kind: 'skill',
        label: 'Agent platforms',
        terms: ['agent platform'],
        low: 0.05,
        high: 0.08,
        source: 'yours',
        ref: '',
      },
    },
  ];

  it('judge, and are marked with what was published', () => {
    show(judgingData(edits));
    expect(section('short')).toHaveTextContent('You made 4 changes to it');
    expect(rows('levels')[1]).toContain('$170K–$210Kyourspublished: $165K–$210K');
    const seattle = rows('geographies').find((row) => row.includes('Seattle'));
    expect(seattle).toContain('+10% to +30% yours');
    expect(seattle).toContain('published: +10% to +20%');
    expect(rows('premiums').find((row) => row.startsWith('MLOps'))).toContain(
      'switched off by you',
    );
    expect(rows('premiums').at(-1)).toContain('+5% to +8%your rule');
    // The example is judged by them, too: 170,000 with both premiums at their low ends.
    expect(section('example')).toHaveTextContent('Market band$208.3K–$283.5K');
  });

  it('are none at first', () => {
    show();
    expect(section('short')).toHaveTextContent('All its figures are as published.');
    expect(screen.queryByText('yours')).not.toBeInTheDocument();
  });
});

describe('the worked example', () => {
  it('shows each step from the posted range to the counter', () => {
    show();
    expect(section('example')).toHaveTextContent(
      'Half of $180,000 plus $220,000 gives the middle, $200,000.',
    );
    expect(section('example')).toHaveTextContent(
      'The posted middle, $200,000, is under the low end of the band, $202,125.',
    );
    expect(section('example')).toHaveTextContent('$220,000 plus 20% is $264,000.');
    expect(section('example')).toHaveTextContent('Counter range$245K–$265K');
    expect(section('example')).toHaveTextContent('Left on the table$45K–$65K');
  });

  it('is judged with the profile when asked to', async () => {
    show(data, { level: 'senior', stance: 'cautious', skills: ['rag'] });
    expect(section('example')).toHaveTextContent('Nothing states the level: mid is assumed.');
    await userEvent.click(screen.getByLabelText('with your profile'));
    const example = within(section('example'));
    expect(example.getByText('Well below market')).toBeInTheDocument();
    expect(example.getByText(/yours, senior, is used/)).toBeInTheDocument();
    expect(example.getByText('The most to ask for: $220,000 plus 10% is $242,000.')).toBeVisible();
    expect(example.getByText(/only yours count/)).toBeInTheDocument();
  });
});

it('has an address for every section, named in the contents', () => {
  show();
  const links = within(screen.getByRole('navigation', { name: 'Contents' }));
  for (const id of JUDGING_SECTIONS) {
    const name = section(id).querySelector('h2')?.textContent ?? '';
    expect(links.getAllByText(name)[0]).toHaveAttribute('href', `#${id}`);
  }
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '@/messaging/messages';
import type { Posting } from '@/posting/posting';
import { assess } from '@/scoring/assess';
import { bundledPack, bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import { noteObservedPay } from '@/storage/observed-pay';
import { installBundledPacks } from '@/storage/packs';
import { writeSettings } from '@/storage/settings';
import { JudgedView } from '@/ui/popup/judged-view';
import type { Panel } from '@/ui/popup/panel';
import { emptyStores } from '../../storage/empty-stores';
import {
  madeLevel,
  madePay,
  madePlace,
  madePosting,
  madeRole,
  SAN_FRANCISCO,
} from '../../scoring/made-posting';

vi.mock(import('@/messaging/messages'), { spy: true });

beforeAll(async () => {
  // It loads after the first paint; the tests are not about how long that takes.
  await import('@/ui/popup/panels');
});

beforeEach(async () => {
  vi.mocked(sendMessage).mockReset().mockResolvedValue({ kind: 'corrected' });
  await emptyStores();
  await installBundledPacks(bundledPacks);
});

const DAY = '2026-11-24';
const senior: Partial<Posting> = {
  locations: [SAN_FRANCISCO],
  role: madeRole(),
  pay: [madePay({ min: 200_000, max: 240_000 })],
};

function show(parts: Partial<Posting> = {}, panel: Panel = 'why') {
  const posting = madePosting({ ...senior, ...parts });
  const law = { laws: bundledPack('pay-transparency'), day: DAY };
  const assessment = assess(posting, guidePack(), {}, undefined, law);
  const judged = { posting, assessment };
  return render(
    <JudgedView
      judged={judged}
      correction={null}
      postedPay={postedPayOpinion(judged, bundledPack('posted-pay'))}
      panel={panel}
    />,
  );
}

/** Notes so many senior postings, their middles from $170K up, $10K apart. */
const observe = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      noteObservedPay({
        key: `board:${index}`,
        level: 'senior',
        metro: 'national',
        low: 150_000 + index * 10_000,
        high: 190_000 + index * 10_000,
        month: '2026-11',
      }),
    ),
  );

const opinion = (name: string) => screen.findByRole('region', { name });

describe('under the verdict', () => {
  it('says at once where posted ranges point elsewhere, and in full among the opinions', async () => {
    show();
    const verdict = screen.getByRole('region', { name: /below market/i });
    expect(verdict).toHaveTextContent(/Posted ranges differ: \d+\w+ percentile of 1,706\./);
    const words = await screen.findByText(/^The guide calls this/);
    expect(words).toHaveTextContent(
      /^The guide calls this .*below market; it stands at the \d+\w+ percentile of 1,706 posted senior ML engineer ranges \(2024 to January 2025\)\.$/,
    );
  });

  it('says nothing of the kind where both agree', async () => {
    show({ pay: [madePay({ min: 120_000, max: 150_000 })] });
    await opinion('Among posted ranges');
    expect(screen.queryByText(/The guide calls this|Posted ranges differ/)).toBeNull();
  });

  it.each([
    ['nothing assumed', {}, /Nothing is assumed/],
    ['an assumed end', { pay: [madePay({ min: 200_000, max: null })] }, /maximum is assumed/],
    [
      'an assumed level',
      { role: madeRole({ level: { ...madeLevel('mid'), confidence: 'assumed' as const } }) },
      /Nothing states the level/,
    ],
  ])('names the weakest link: %s', (_, parts, words) => {
    show(parts);
    const label = screen.getByText('How sure is this?');
    expect(label.parentElement).toHaveTextContent(words);
  });

  it('the verdict and its weakest link do not wait for the packs', () => {
    show();
    expect(screen.getByRole('heading', { name: /below market/i })).toBeInTheDocument();
    expect(screen.getByText('How sure is this?')).toBeInTheDocument();
    expect(screen.getByText(/^Posted ranges differ/)).toBeInTheDocument();
  });
});

describe('second opinions', () => {
  it('the percentile among posted ranges, with how many, when and whose', async () => {
    show();
    const region = await opinion('Among posted ranges');
    expect(region).toHaveTextContent(/\d+\w+ percentile/);
    expect(region).toHaveTextContent('1,706 posted senior ML engineer ranges');
    expect(region).toHaveTextContent('CC0-1.0, as of 2025-01-26');
    expect(within(region).getByRole('img')).toHaveTextContent('This one $220K');
    expect(within(region).getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/foorilla/ai-jobs-net-salaries',
    );
  });

  it('a level of which no ranges are known: says so', async () => {
    show({ role: madeRole({ level: madeLevel('staff') }) });
    expect(await opinion('Among posted ranges')).toHaveTextContent('none of staff level known');
  });

  it('no pay: nothing to place', async () => {
    show({ pay: [], payAbsence: 'none stated' });
    const region = await opinion('Among posted ranges');
    expect(region).toHaveTextContent('no base pay to place');
    expect(within(region).queryByRole('img')).toBeNull();
  });

  it('two levels at once: asks for one', async () => {
    show({ role: madeRole({ level: madeLevel('senior', 'staff') }) });
    await screen.findByText(/names two levels/);
    expect(screen.queryByRole('region', { name: 'Your own market' })).toBeNull();
  });

  it.each([0, 3, 6])('your own market: %d of 8 so far', async (count) => {
    await observe(count);
    show();
    expect(await opinion('Your own market')).toHaveTextContent(`${count} of 8 so far`);
  });

  it('your own market from eight on, this one among them', async () => {
    await observe(7);
    show();
    const region = await opinion('Your own market');
    expect(region).toHaveTextContent('8 senior ranges that you have viewed: median $205K');
    expect(region).toHaveTextContent('75th percentile');
    expect(within(region).getByRole('img')).toHaveTextContent('This one $220K');
  });

  it('your own market follows what is viewed while the popup is open', async () => {
    show();
    expect(await opinion('Your own market')).toHaveTextContent('0 of 8 so far');
    await observe(7);
    await waitFor(async () =>
      expect(await opinion('Your own market')).toHaveTextContent('8 senior ranges'),
    );
  });

  it('your own market switched off: says so', async () => {
    await writeSettings({ ownMarket: false });
    show();
    expect(await opinion('Your own market')).toHaveTextContent('switched off');
  });
});

describe('the law note', () => {
  const denver = madePlace({ raw: 'Denver, CO', city: 'Denver', state: 'CO', country: 'US' });

  it('names the law and its date, and gives a line to ask with', async () => {
    const user = userEvent.setup();
    show({ locations: [denver], pay: [], payAbsence: 'none stated' }, 'ask');
    await screen.findByText(
      /^Colorado usually requires a pay range in postings \(since January 1, 2021\)/,
    );
    await user.click(screen.getByRole('button', { name: 'Copy the line for the recruiter' }));
    await expect(navigator.clipboard.readText()).resolves.toMatch(
      /^Could you share the pay range for this role\?/,
    );
  });

  it('is not there for a posting with a range', async () => {
    show({ locations: [denver] }, 'ask');
    await screen.findByRole('heading', { name: 'Once the offer is in writing' });
    expect(screen.queryByText(/usually requires/)).toBeNull();
  });
});

describe('at another level', () => {
  it('what the company’s own code usually means, with its source', async () => {
    show({ company: 'Google', title: 'Software Engineer, Machine Learning, L5' });
    const words = await screen.findByText(/L5 at Google is usually senior\./);
    expect(words).toHaveTextContent('designgurus.io');
  });

  it('tries the next level in place, and keeps nothing of it', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Try it as staff' }));
    expect(screen.getByText('Only tried, not judged so')).toBeInTheDocument();
    expect(
      screen.getByText('As staff it would be well below market ($287.5K–$437.5K+).'),
    ).toBeInTheDocument();
    expect(screen.getByText(/The counter range would/)).toBeInTheDocument();
    expect(sendMessage).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Try it as mid' }));
    expect(screen.getByText(/^As mid it would be/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try it as mid' }));
    expect(screen.queryByText('Only tried, not judged so')).toBeNull();
  });

  it('sets the level for good, as a correction', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Try it as staff' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set the level to staff' }));
    await waitFor(() =>
      expect(sendMessage).toHaveBeenCalledWith('correct', {
        key: expect.any(String) as string,
        correction: { level: 'staff' },
      }),
    );
    expect(screen.queryByText('Only tried, not judged so')).toBeNull();
  });

  it.each([
    ['entry', ['mid']],
    ['staff', ['senior']],
  ] as const)('%s: %s', async (level, others) => {
    show({ role: madeRole({ level: madeLevel(level) }) });
    const buttons = await screen.findAllByRole('button', { name: /^Try it as/ });
    expect(buttons.map(({ textContent }) => textContent)).toEqual(
      others.map((other) => `Try it as ${other}`),
    );
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '@/ui/popup/popup-state';
import { PopupView } from '@/ui/popup/popup-view';
import { fakeGrants } from '../../access/fake-grants';
import { judgedFrame } from '../../storage/made-judged';
import { SAMPLES } from '../samples';
import type { SampleName } from '../samples';

beforeAll(async () => {
  // It loads after the first paint; the tests are not about how long that takes.
  await import('@/ui/popup/panels');
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeGrants();
});

function show(state: PopupState) {
  return render(<PopupView state={state} />);
}

function judgedState(name: SampleName): PopupState {
  return { ...judgedFrame(), judged: SAMPLES[name] };
}

function showSample(name: SampleName) {
  return show(judgedState(name));
}

/** Opens a tab of a judged posting, and waits for what stands there. */
async function open(panel: 'Why' | 'Ask' | 'Posting' | 'Save') {
  await userEvent.click(screen.getByRole('tab', { name: new RegExp(`^${panel}`) }));
  const shown = screen.getByRole('tabpanel', { name: new RegExp(`^${panel}`) });
  await waitFor(() => expect(shown).not.toBeEmptyDOMElement());
  return within(shown);
}

const counter = () => screen.queryByRole('region', { name: 'Counter range' });
const verdict = () => screen.getAllByRole('heading', { level: 2 })[0]?.closest('section');
const picture = () => screen.queryByRole('img', { name: /Annual base salary/ });

describe('a judged posting', () => {
  it.each([
    ['well below', 'Well below market', '▼▼'],
    ['below', 'Below market', '▼'],
    ['at', 'At market, middle third', '◆'],
    ['above', 'Above market', '▲'],
    ['well above', 'Well above market', '▲▲'],
  ] as const)('%s: says it by word and shape', (name, words, shape) => {
    showSample(name);
    const heading = screen.getByRole('heading', { name: words });
    expect(heading).toHaveTextContent(shape);
    expect(counter()).toBeInTheDocument();
    expect(picture()).toBeInTheDocument();
  });

  it('shows the posting, and how its level is known', () => {
    showSample('well below');
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'Senior Machine Learning Engineer, Retrieval',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Larkspur Systems · San Francisco, CA')).toBeInTheDocument();
    expect(screen.getByText('Senior, stated')).toBeInTheDocument();
    expect(screen.getByText('Hybrid')).toBeInTheDocument();
  });

  it('shows every number of the verdict and the counter', async () => {
    showSample('well below');
    expect(
      screen.getByText('Posted middle $210K: $54.5K under the market band.'),
    ).toBeInTheDocument();
    expect(counter()).toHaveTextContent('$265K–$290K');
    expect(counter()).toHaveTextContent('Headroom +$24K–$48K above the max');
    const why = await open('Why');
    expect(why.getByText('0.64')).toBeInTheDocument();
    expect(why.getByText('−43%')).toBeInTheDocument();
    const ask = await open('Ask');
    expect(ask.getByText('+$24K–$48K')).toBeInTheDocument();
    expect(ask.getByText('$210K')).toBeInTheDocument();
    expect(ask.getByText('$55K–$80K')).toBeInTheDocument();
  });

  it('gives a line to ask with, and copies it', async () => {
    const user = userEvent.setup();
    showSample('well below');
    await open('Ask');
    await user.click(screen.getByRole('button', { name: 'Copy the line' }));
    await expect(navigator.clipboard.readText()).resolves.toMatch(
      /with Retrieval-augmented generation.*, I am looking for a base salary of \$265,000 to \$290,000\./,
    );
  });

  it('copies the counter range in full', async () => {
    const user = userEvent.setup();
    showSample('well below');
    await user.click(screen.getByRole('button', { name: 'Copy counter range' }));
    await expect(navigator.clipboard.readText()).resolves.toBe('$265,000 to $290,000');
    expect(screen.getByRole('button', { name: 'Copy counter range' })).toHaveTextContent('Copied');
  });

  it('shows each step with its factor, dollars, source and words', async () => {
    showSample('well below');
    const place = (await screen.findByText('San Francisco Bay Area', { selector: 'li *' })).closest(
      'li',
    )!;
    expect(place).toHaveTextContent('×1.15 / 1.25');
    expect(place).toHaveTextContent('+$30K / +$70K');
    expect(place).toHaveTextContent('Read from: “San Francisco, CA”');
    expect(place).toHaveTextContent('1,969 AI job postings');
  });

  it('shows a step that is switched off as not counted', async () => {
    showSample('with a profile');
    const place = (await screen.findByText('San Francisco Bay Area', { selector: 'li *' })).closest(
      'li',
    )!;
    expect(place).toHaveTextContent('not counted');
    expect(place).not.toHaveTextContent('+$');
  });

  it('says whether the counter clears the walk-away', async () => {
    showSample('with a profile');
    const ask = await open('Ask');
    expect(
      ask.getByText('The whole counter range clears your walk-away of $247.3K.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Walk away under $247.3K' })).toBeInTheDocument();
  });

  it('marks an assumed end wherever it shows', () => {
    showSample('assumed maximum');
    expect(screen.getByText(/\$245\.1K with its assumed end: /)).toBeInTheDocument();
    expect(
      screen.getByRole('cell', { name: '$190K–$300.2K (maximum assumed)' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Only a minimum is known/)).toBeInTheDocument();
  });

  it('lists several ranges, each with its verdict, and says which is compared', async () => {
    showSample('several zones');
    expect(screen.getByRole('tab', { name: 'Posting 3 ranges' })).toBeInTheDocument();
    await open('Posting');
    const [bayArea, austin, bonus] = within(
      screen.getByRole('list', { name: 'Posted ranges' }),
    ).getAllByRole('listitem');
    expect(bayArea).toHaveTextContent('$225K–$310K/yr');
    expect(bayArea).toHaveTextContent('Compared here.');
    expect(bayArea).toHaveTextContent('At market');
    expect(austin).toHaveTextContent('Base salary · Austin');
    expect(austin).toHaveTextContent('At market');
    expect(bonus).toHaveTextContent('Bonus');
    expect(bonus).not.toHaveTextContent('market');
  });

  it('says what an hourly range comes to in a year', async () => {
    showSample('hourly');
    expect(
      screen.getByRole('row', { name: 'Posted, by the year $197.6K–$250.6K' }),
    ).toBeInTheDocument();
    await open('Posting');
    expect(screen.getByText('Compared as $197.6K–$250.6K a year.')).toBeInTheDocument();
    expect(screen.getByText('$95–$120.50/hr')).toBeInTheDocument();
  });

  it('shows the words that each field was read from', async () => {
    showSample('well below');
    await open('Posting');
    expect(screen.getByText('“San Francisco, CA (Hybrid)”')).toBeVisible();
    expect(screen.getByText('“The base salary range is $180,000 - $240,000.”')).toBeVisible();
  });

  it('puts what could not be read first among the notes', async () => {
    showSample('everything long');
    expect(screen.getByRole('tab', { name: /^Why \d cautions$/ })).toBeInTheDocument();
    await open('Why');
    const notes = within(screen.getByRole('list', { name: 'Notes' })).getAllByRole('listitem');
    expect(notes[0]).toHaveTextContent('The company name could not be found');
  });

  it('reads a changed verdict out', () => {
    const { rerender } = show({ kind: 'loading', reason: 'Not there yet.' });
    expect(screen.getByText('Reading the posting', { selector: 'output' })).toBeInTheDocument();
    rerender(<PopupView state={judgedState('at')} />);
    expect(
      screen.getByText('Senior Machine Learning Engineer: At market, middle third', {
        selector: 'output',
      }),
    ).toBeInTheDocument();
  });
});

describe('a posting without a verdict', () => {
  it('no pay posted: counters from the market, and says so', async () => {
    showSample('no pay posted');
    expect(screen.getByRole('heading', { name: 'No pay posted' })).toBeInTheDocument();
    expect(counter()).toHaveTextContent('$225K–$265K');
    expect(counter()).toHaveTextContent('From the market band alone');
    expect(counter()).not.toHaveTextContent('Headroom');
    expect(screen.getByText('Mid, assumed')).toBeInTheDocument();
    const why = await open('Why');
    expect(why.getByRole('link', { name: 'Your profile' })).toHaveAttribute(
      'href',
      '/options.html',
    );
    const posting = await open('Posting');
    expect(posting.getByText('No pay was read: none stated.')).toBeVisible();
  });

  it.each([
    ['not an AI role', 'Not an AI role', '$42–$58/hr'],
    ['internship', 'Internship, not judged', '$55–$70.50/hr'],
    ['outside the US', 'Outside the US', 'CA$160K–CA$200K/yr'],
  ] as const)(
    '%s: no market and no counter, the posted pay all the same',
    async (name, words, pay) => {
      showSample(name);
      expect(screen.getByRole('heading', { name: words })).toBeInTheDocument();
      expect(counter()).toBeNull();
      expect(picture()).toBeNull();
      expect(verdict()).toHaveTextContent(`On the page: ${pay}`);
      expect(screen.getAllByRole('tab').map(({ textContent }) => textContent.trim())).toEqual([
        'Posting',
        'Save',
      ]);
      const posting = await open('Posting');
      expect(posting.getByText(pay)).toBeVisible();
      expect(screen.queryByText(/Compared/)).toBeNull();
    },
  );

  it.each([
    ['other currency', 'Other currency', 'CA$150K–CA$190K/yr'],
    ['OTE only', 'OTE only', '$260K–$320K/yr'],
  ] as const)('%s: the market is shown, no counter is given', async (name, words, pay) => {
    showSample(name);
    expect(screen.getByRole('heading', { name: words })).toBeInTheDocument();
    expect(counter()).toBeNull();
    expect(picture()).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: 'Posted' })).toBeNull();
    expect(verdict()).toHaveTextContent(`On the page: ${pay}`);
    const ask = await open('Ask');
    expect(ask.getByText(/could you share the base salary range/)).toBeInTheDocument();
  });

  it('site estimate only: shown as the site’s, never as posted', async () => {
    showSample('site estimate only');
    await open('Posting');
    expect(screen.getByRole('heading', { name: 'Estimate only' })).toBeInTheDocument();
    expect(screen.getByText(/Estimated by the job site/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Pay on the page' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Posted pay' })).toBeNull();
    expect(screen.queryByRole('rowheader', { name: 'Posted' })).toBeNull();
  });

  it('says one thing once', async () => {
    showSample('internship');
    await open('Posting');
    expect(screen.queryByRole('list', { name: 'Notes' })).toBeNull();
  });
});

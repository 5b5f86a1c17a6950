// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { readProfile, writeProfile } from '@/storage/profile';
import { markHintSeen, readSeenHints } from '@/storage/seen-hints';
import { readWelcomeProgress, writeWelcomeProgress } from '@/storage/welcome-progress';
import { OptionsPage } from '@/ui/options/options-page';
import { fakeGrants } from '../../access/fake-grants';
import { emptyStores } from '../../storage/empty-stores';
import '../pointer-capture';

const title = (text: string) => screen.findByText(text, { selector: 'h1' });
const press = (name: string) => userEvent.click(screen.getByText(name));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeGrants();
  await emptyStores();
  window.history.replaceState(null, '', '/options.html');
});

describe('OptionsPage', () => {
  it('opens with the stored profile and stores what is changed', async () => {
    await installBundledPacks(bundledPacks);
    await writeProfile({ level: 'staff' });
    render(<OptionsPage />);
    await title('Your profile');
    expect(screen.getByLabelText('Staff')).toBeChecked();

    await userEvent.type(screen.getByLabelText(/current base/i), '240k');
    await waitFor(async () =>
      expect(await readProfile()).toMatchObject({ level: 'staff', currentBase: 240_000 }),
    );
  });

  it('waits for the market data, which the first run may store later', async () => {
    render(<OptionsPage />);
    expect(await screen.findByText('Loading the market data…')).toBeInTheDocument();
    await installBundledPacks(bundledPacks);
    expect(await title('Your profile')).toBeInTheDocument();
  });

  it('says what is wrong when the data cannot be read', async () => {
    vi.spyOn(database.packs, 'filter').mockImplementation(() => {
      throw new DOMException('gone', 'DatabaseClosedError');
    });
    render(<OptionsPage />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your profile could not be opened');
    expect(alert).toHaveTextContent('Reload this page');
  });

  it('says that nothing leaves the browser', async () => {
    window.history.replaceState(null, '', '/options.html#sites');
    render(<OptionsPage />);
    const privacy = await screen.findByLabelText('Privacy');
    expect(privacy).toHaveTextContent('stored in this browser only');
    expect(privacy).toHaveTextContent('unless you turn on “Ask the board for missing pay”.');
    expect(screen.getByRole('checkbox', { name: 'Ask the board for missing pay' })).toBeVisible();
  });
});

const links = () => screen.getByRole('navigation', { name: 'Options' });
const current = () => within(links()).getByText(/./, { selector: '[aria-current]' });
/** What the browser does on a link to a part. */
const goTo = (hash: string) => {
  window.history.replaceState(null, '', hash);
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
};

describe('the parts of the page', () => {
  beforeEach(() => installBundledPacks(bundledPacks));

  it.each([
    ['#profile', 'Profile', 'Your profile'],
    ['#market', 'Market data', 'Market data'],
    ['#sites', 'Sites & privacy', 'Sites & privacy'],
    ['#help', 'Help', 'Help'],
    ['#elsewhere', 'Profile', 'Your profile'],
  ])('opens at %s', async (hash, label, heading) => {
    window.history.replaceState(null, '', `/options.html${hash}`);
    render(<OptionsPage />);
    await title(heading);
    expect(current()).toHaveTextContent(label);
    expect(document.title).toBe(`${heading} · Headroom`);
    expect(document.body).toHaveFocus();
  });

  it('links to each part, and takes the focus to the one that is gone to', async () => {
    render(<OptionsPage />);
    await title('Your profile');
    expect(
      within(links())
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#profile', '#market', '#sites', '#data', '#help']);
    goTo('#sites');
    await title('Sites & privacy');
    expect(current()).toHaveTextContent('Sites & privacy');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('keeps what was typed in the profile a moment before it is left', async () => {
    render(<OptionsPage />);
    await title('Your profile');
    await userEvent.type(screen.getByLabelText(/current base/i), '240k');
    goTo('#sites');
    await title('Sites & privacy');
    await waitFor(async () => expect(await readProfile()).toMatchObject({ currentBase: 240_000 }));
  });
});

const moved = () => screen.getByText('What your answers change').parentElement;

describe('the welcome', () => {
  beforeEach(async () => {
    await installBundledPacks(bundledPacks);
    window.history.replaceState(null, '', '/options.html?welcome=1');
  });

  const FIRST = 'Know how a posting pays before you answer it';

  it('leads through three steps, stores what is entered, and ends at the profile', async () => {
    render(<OptionsPage />);
    await title(FIRST);
    expect(document.title).toBe('Welcome · Headroom');
    expect(screen.getByText('AI Engineer', { selector: 'p' })).toBeInTheDocument();

    await press('Next');
    expect(await title('Four things about you')).toHaveFocus();
    expect(moved()).toHaveTextContent('judged as for anyone');
    await userEvent.click(screen.getByLabelText('Senior'));
    // The national senior band, with both skills that the sample asks for.
    expect(moved()).toHaveTextContent('$202.1K–$283.5K$245K–$378K');
    await press('Next');
    expect(await title('Where you will see it')).toHaveFocus();
    await press('Done');

    await title('Your profile');
    expect(screen.getByLabelText('Senior')).toBeChecked();
    await waitFor(async () => expect(await readProfile()).toMatchObject({ level: 'senior' }));
    expect(window.location.search).toBe('');
    expect(screen.queryByText('Continue')).not.toBeInTheDocument();
  });

  it('can be skipped at any step, and stores nothing then', async () => {
    render(<OptionsPage />);
    await title(FIRST);
    await press('Where it shows');
    await title('Where you will see it');
    await press('Skip');
    await title('Your profile');
    expect(await readProfile()).toEqual({});
    expect(screen.queryByText('Continue')).not.toBeInTheDocument();
  });

  it('goes back without losing what was entered', async () => {
    render(<OptionsPage />);
    await title(FIRST);
    await press('Next');
    await userEvent.click(screen.getByLabelText(/^Cautious/));
    await press('Back');
    await press('Next');
    expect(screen.getByLabelText(/^Cautious/)).toBeChecked();
  });

  it('goes on at the step where it was left, and offers so on the options page', async () => {
    const { unmount } = render(<OptionsPage />);
    await title(FIRST);
    await press('Next');
    await title('Four things about you');
    unmount();

    window.history.replaceState(null, '', '/options.html');
    const options = render(<OptionsPage />);
    expect(await screen.findByText('You left the welcome at step 2 of 3.')).toBeInTheDocument();
    expect(screen.getByText('Continue')).toHaveAttribute('href', '/options.html?welcome=1');
    options.unmount();

    window.history.replaceState(null, '', '/options.html?welcome=1');
    const again = render(<OptionsPage />);
    await title('Four things about you');
    await press('Skip');
    again.unmount();

    window.history.replaceState(null, '', '/options.html?welcome=1');
    render(<OptionsPage />);
    await title(FIRST);
  });

  it('is not offered again once it was declined', async () => {
    await writeWelcomeProgress({ step: 1, isOver: false });
    window.history.replaceState(null, '', '/options.html');
    const { unmount } = render(<OptionsPage />);
    await userEvent.click(await screen.findByText('Not now'));
    unmount();
    expect(await readWelcomeProgress()).toEqual({ step: 1, isOver: true });
  });
});

describe('help', () => {
  it('leads to how postings are judged and to the welcome, and shows the hints once more', async () => {
    await installBundledPacks(bundledPacks);
    await markHintSeen('first-verdict');
    window.history.replaceState(null, '', '/options.html#help');
    render(<OptionsPage />);
    await title('Help');
    expect(screen.getByText('Read it')).toHaveAttribute('href', '/judging.html');
    expect(screen.getByText('Take it again')).toHaveAttribute('href', '/options.html?welcome=1');
    await press('Show them again');
    expect(await screen.findByText('Each hint will be shown once more.')).toBeInTheDocument();
    expect(await readSeenHints()).toEqual([]);
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { readProfile, writeProfile } from '@/storage/profile';
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
    ).toEqual(['#profile', '#market', '#sites']);
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

describe('the welcome', () => {
  beforeEach(async () => {
    await installBundledPacks(bundledPacks);
    window.history.replaceState(null, '', '/options.html?welcome=1');
  });

  it('leads through three steps, stores what is entered, and ends at the profile', async () => {
    render(<OptionsPage />);
    await title('What Headroom does');
    expect(screen.getByLabelText('Sample posting')).toBeInTheDocument();

    await press('Next');
    expect(await title('Four things about you')).toHaveFocus();
    await userEvent.click(screen.getByLabelText('Senior'));
    await press('Next');
    await title('Where to look');
    await press('Done');

    await title('Your profile');
    expect(screen.getByLabelText('Senior')).toBeChecked();
    expect(await readProfile()).toMatchObject({ level: 'senior' });
    expect(window.location.search).toBe('');
  });

  it('can be skipped, and stores nothing then', async () => {
    render(<OptionsPage />);
    await title('What Headroom does');
    await press('Skip');
    await title('Your profile');
    expect(await readProfile()).toEqual({});
  });

  it('goes back without losing what was entered', async () => {
    render(<OptionsPage />);
    await title('What Headroom does');
    await press('Next');
    await userEvent.type(screen.getByLabelText(/current base/i), '$185k');
    await press('Back');
    await press('Next');
    expect(screen.getByLabelText(/current base/i)).toHaveValue('185,000');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { fakeBrowser } from 'wxt/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Posting } from '@/posting/posting';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { savePosting } from '@/storage/saved-postings';
import { putSaved } from '@/storage/saved-store';
import { correct } from '@/service/correct';
import { rescoreSaved } from '@/service/rescore-saved';
import { writeCompareColumns } from '@/storage/compare-columns';
import { ComparePage } from '@/ui/compare/compare-page';
import { AUSTIN, madeLevel, madePay, madeRole, SAN_FRANCISCO } from '../../scoring/made-posting';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';
import { installWebLocks } from '../../storage/web-locks';
import { COLUMN_IDS } from '@/ui/compare/column';
import '../pointer-capture';

const DAY = 86_400_000;
let day = 0;

/** Saves a posting a day after the one before. */
async function save(name: string, parts: Partial<Posting> = {}): Promise<void> {
  day += 1;
  const own = { key: `given:${name}`, title: name, url: `https://jobs.tessel.example/${name}` };
  await savePosting(madeJudged({ ...own, ...parts }), Date.UTC(2026, 8, 1) + day * DAY);
}

const saveThree = async () => {
  await save('Beta', { company: 'Quarry Lane', pay: [madePay({ min: 150_000, max: 170_000 })] });
  await save('Alpha', { company: 'larkspur', locations: [SAN_FRANCISCO] });
  await save('Gamma', { company: null, pay: [], payAbsence: 'none stated', locations: [AUSTIN] });
};

const titles = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const row = (title: string) =>
  within(screen.getByRole('rowheader', { name: title }).closest('tr')!);
const column = (name: string) => screen.getByRole('columnheader', { name });
/** The notices' corner lets the pointer through until a moment after the first notice stands in it. */
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }), {
    pointerEventsCheck: PointerEventsCheckLevel.Never,
  });
const shown = () => screen.findByRole('table');

beforeEach(async () => {
  const manifest = { manifest_version: 3 as const, name: 'Headroom', version: '1.0.0' };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  installWebLocks();
  await emptyStores();
  await installBundledPacks(bundledPacks);
  await writeCompareColumns(COLUMN_IDS);
});

afterEach(() => vi.restoreAllMocks());

describe('ComparePage', () => {
  it('says what to do while nothing is saved', async () => {
    render(<ComparePage />);
    expect(await screen.findByText('Nothing saved yet')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows every saved posting with its judgement, the latest saved first', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    expect(titles()).toEqual(['Gamma', 'Alpha', 'Beta']);
    const alpha = row('Alpha');
    for (const words of ['larkspur', 'San Francisco, CA', 'Senior', '$200K–$260K', '$230K–$350K']) {
      expect(alpha.getByText(words)).toBeInTheDocument();
    }
    expect(alpha.getByText('At market')).toBeInTheDocument();
    expect(alpha.getByText('0.79')).toBeInTheDocument();
    expect(row('Gamma').getByText('No pay posted')).toBeInTheDocument();
  });

  it('judges a saved posting with what the user set right, and follows when they take it back', async () => {
    await save('Alpha', { locations: [SAN_FRANCISCO] });
    await correct({ key: 'given:Alpha', correction: { level: 'entry', metro: 'austin' } });
    render(<ComparePage />);
    await shown();
    const alpha = row('Alpha');
    expect(alpha.getByText('Entry')).toBeInTheDocument();
    expect(alpha.getByText('Austin area')).toBeInTheDocument();
    expect(alpha.getByText('Well above market')).toBeInTheDocument();
    await act(() => correct({ key: 'given:Alpha', correction: null }));
    expect(await row('Alpha').findByText('At market')).toBeInTheDocument();
    expect(row('Alpha').getByText('San Francisco, CA')).toBeInTheDocument();
  });

  it('takes in a posting that is saved while the page is open', async () => {
    await save('Beta');
    render(<ComparePage />);
    await shown();
    await act(() => save('Alpha'));
    expect(await screen.findByRole('rowheader', { name: 'Alpha' })).toBeInTheDocument();
  });

  it.each([
    ['Title', ['Alpha', 'Beta', 'Gamma'], 'ascending'],
    ['Company', ['Alpha', 'Beta', 'Gamma'], 'ascending'],
    ['Place', ['Gamma', 'Alpha', 'Beta'], 'ascending'],
    ['Posted', ['Alpha', 'Beta', 'Gamma'], 'descending'],
    ['Market', ['Alpha', 'Gamma', 'Beta'], 'descending'],
    ['Verdict', ['Alpha', 'Beta', 'Gamma'], 'descending'],
    ['Compa-ratio', ['Alpha', 'Beta', 'Gamma'], 'descending'],
  ])('sorts by %s, rows without a value last', async (name, order, direction) => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    await userEvent.click(within(column(name)).getByRole('button'));
    expect(titles()).toEqual(order);
    expect(column(name)).toHaveAttribute('aria-sort', direction);
    expect(column('Saved')).toHaveAttribute('aria-sort', 'none');
  });

  it('sorts by every column, by keyboard, either way', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    const headings = screen.getAllByRole('columnheader').slice(1, -1);
    expect(headings).toHaveLength(13);
    for (const heading of headings) {
      within(heading).getByRole('button').focus();
      await userEvent.keyboard('{Enter}');
      const first = heading.getAttribute('aria-sort');
      await userEvent.keyboard(' ');
      const second = heading.getAttribute('aria-sort');
      expect(new Set([first, second])).toEqual(new Set(['ascending', 'descending']));
    }
  });

  it('removes a posting, keeps the keyboard’s place, and brings it back', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    await press('Remove Alpha');
    await waitFor(() => expect(titles()).toEqual(['Gamma', 'Beta']));
    expect(screen.getByRole('button', { name: 'Remove Beta' })).toHaveFocus();
    expect(await screen.findByText('Removed “Alpha”')).toBeInTheDocument();

    await press('Undo');
    await waitFor(() => expect(titles()).toEqual(['Gamma', 'Alpha', 'Beta']));
    await waitFor(() => expect(screen.queryByText('Removed “Alpha”')).not.toBeInTheDocument());
  });

  it('undoes several removals one by one, or all at once', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    for (const name of ['Alpha', 'Beta', 'Gamma']) {
      await press(`Remove ${name}`);
      await waitFor(() => expect(screen.queryByRole('rowheader', { name })).toBeNull());
    }
    expect(await screen.findByText('Removed 3 postings, last “Gamma”')).toBeInTheDocument();
    await press('Undo');
    await waitFor(() => expect(titles()).toEqual(['Gamma']));
    await press('Undo all');
    await waitFor(() => expect(titles()).toEqual(['Gamma', 'Alpha', 'Beta']));
    expect(await database.savedPostings.count()).toBe(3);
  });

  it('says so when a posting cannot be removed, and keeps it', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    vi.spyOn(database.savedPostings, 'bulkDelete').mockRejectedValue(new Error('broken'));
    await press('Remove Alpha');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read or written');
    expect(titles()).toContain('Alpha');
  });

  it('judges anew when the profile changes, and keeps the verdict of the day it was saved', async () => {
    const role = madeRole({ level: { ...madeLevel('mid'), confidence: 'assumed' } });
    const title = 'Machine Learning Engineer';
    await save('Alpha', { role, title });
    render(<ComparePage />);
    await shown();
    expect(row(title).getByText('Above market')).toBeInTheDocument();
    expect(row(title).getByText('Mid (assumed)')).toBeInTheDocument();

    await act(async () => {
      await writeProfile({ level: 'staff', currentBase: 100_000 });
      await rescoreSaved();
    });
    expect(await row(title).findByText('Well below market')).toBeInTheDocument();
    expect(row(title).getByText('When saved: Above market')).toBeInTheDocument();
    expect(row(title).getByText('Staff (yours)')).toBeInTheDocument();
    expect(row(title).getByText('Clears your walk-away')).toBeInTheDocument();
  });

  it('shows the others when a record is damaged, and says how many are', async () => {
    await saveThree();
    await putSaved([{ key: 'broken:1', posting: { title: 5 } } as never]);
    render(<ComparePage />);
    await shown();
    expect(
      await screen.findByText(/One saved posting could not be read and is not shown/),
    ).toBeInTheDocument();
    expect(titles()).toHaveLength(3);
    expect(screen.getByText(/broken:1/)).toBeInTheDocument();
  });

  it('shows the kept text, as text', async () => {
    const description = 'Own our models.\n\n<img src=x onerror="alert(1)">';
    await save('Alpha', { description });
    render(<ComparePage />);
    await shown();
    await press('Alpha');
    const dialog = within(await screen.findByRole('dialog', { name: 'Alpha' }));
    expect(await dialog.findByText(/Own our models/)).toHaveTextContent(
      '<img src=x onerror="alert(1)">',
    );
    expect(document.querySelector('img')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Alpha' })).toHaveFocus();
  });

  it('links to the original, and never to an address that runs script', async () => {
    await save('Alpha');
    await save('Beta', { url: 'javascript:alert(1)' });
    render(<ComparePage />);
    await shown();
    const link = screen.getByRole('link', { name: 'Open the original of Alpha' });
    expect(link).toHaveAttribute('href', 'https://jobs.tessel.example/Alpha');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.getAllByRole('link', { name: /original of/ })).toHaveLength(1);
    expect(await screen.findByText(/One saved posting could not be read/)).toBeInTheDocument();
  });

  it('says each posting’s ranges in words beside the picture', async () => {
    await saveThree();
    render(<ComparePage />);
    await shown();
    await userEvent.click(screen.getByRole('radio', { name: 'Chart' }));
    const chart = within(screen.getByRole('figure', { name: 'All on one axis' }));
    expect(
      chart.getByText(/At market. Posted \$200K–\$260K, market \$230K–\$350K, counter/),
    ).toBeInTheDocument();
  });

  it('says what is wrong when nothing can be read', async () => {
    vi.spyOn(database.savedRows, 'orderBy').mockImplementation(() => {
      throw new DOMException('gone', 'DatabaseClosedError');
    });
    render(<ComparePage />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your saved postings could not be read',
    );
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Posting } from '@/posting/posting';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { writeCorrection } from '@/storage/corrections';
import { savePosting } from '@/storage/saved-postings';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { ComparePage } from '@/ui/compare/compare-page';
import { AUSTIN, madeLevel, madePay, madeRole, SAN_FRANCISCO } from '../../scoring/made-posting';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';
import '../full-page';

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
/** jsdom's blobs have no `text()`. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.readAsText(blob);
  });
}

const shown = () => screen.findByRole('table');

beforeEach(async () => {
  await emptyStores();
  await installBundledPacks(bundledPacks);
});

afterEach(() => vi.restoreAllMocks());

describe('ComparePage', () => {
  it('says what to do while nothing is saved', async () => {
    render(<ComparePage readRole={readPostingRole} />);
    expect(await screen.findByText('Nothing saved yet')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows every saved posting with its judgement, the latest saved first', async () => {
    await saveThree();
    render(<ComparePage readRole={readPostingRole} />);
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
    await writeCorrection('given:Alpha', { level: 'entry', metro: 'austin' });
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    const alpha = row('Alpha');
    expect(alpha.getByText('Entry')).toBeInTheDocument();
    expect(alpha.getByText('Austin area')).toBeInTheDocument();
    expect(alpha.getByText('Well above market')).toBeInTheDocument();
    await act(() => writeCorrection('given:Alpha', null));
    expect(await row('Alpha').findByText('At market')).toBeInTheDocument();
    expect(row('Alpha').getByText('San Francisco, CA')).toBeInTheDocument();
  });

  it('takes in a posting that is saved while the page is open', async () => {
    await save('Beta');
    render(<ComparePage readRole={readPostingRole} />);
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
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    await userEvent.click(within(column(name)).getByRole('button'));
    expect(titles()).toEqual(order);
    expect(column(name)).toHaveAttribute('aria-sort', direction);
    expect(column('Saved')).toHaveAttribute('aria-sort', 'none');
  });

  it('sorts by every column, by keyboard, either way', async () => {
    await saveThree();
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    const headings = screen.getAllByRole('columnheader').slice(0, -1);
    expect(headings).toHaveLength(10);
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
    render(<ComparePage readRole={readPostingRole} />);
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
    render(<ComparePage readRole={readPostingRole} />);
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
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    vi.spyOn(database.savedPostings, 'delete').mockRejectedValue(new Error('broken'));
    await press('Remove Alpha');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read or written');
    expect(titles()).toContain('Alpha');
  });

  it('judges anew when the profile changes, and keeps the verdict of the day it was saved', async () => {
    const role = madeRole({ level: { ...madeLevel('mid'), confidence: 'assumed' } });
    await save('Alpha', { role });
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    expect(row('Alpha').getByText('Above market')).toBeInTheDocument();
    expect(row('Alpha').getByText('Mid (assumed)')).toBeInTheDocument();

    await act(() => writeProfile({ level: 'staff', currentBase: 100_000 }));
    expect(await row('Alpha').findByText('Below market')).toBeInTheDocument();
    expect(row('Alpha').getByText('When saved: Above market')).toBeInTheDocument();
    expect(row('Alpha').getByText('Staff (yours)')).toBeInTheDocument();
    expect(row('Alpha').getByText('Clears your walk-away')).toBeInTheDocument();
  });

  it('shows the others when a record is damaged, and says how many are', async () => {
    await saveThree();
    await database.table('savedPostings').put({ key: 'broken:1', posting: { title: 5 } });
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    expect(titles()).toHaveLength(3);
    expect(
      screen.getByText(/One saved posting could not be read and is not shown/),
    ).toBeInTheDocument();
    expect(screen.getByText(/broken:1/)).toBeInTheDocument();
  });

  it('shows the kept text, as text', async () => {
    const description = 'Own our models.\n\n<img src=x onerror="alert(1)">';
    await save('Alpha', { description });
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    await press('Read the text of Alpha');
    const dialog = within(await screen.findByRole('dialog', { name: 'Alpha' }));
    expect(dialog.getByText(/Own our models/)).toHaveTextContent('<img src=x onerror="alert(1)">');
    expect(document.querySelector('img')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Read the text of Alpha' })).toHaveFocus();
  });

  it('links to the original only by http or https', async () => {
    await save('Alpha');
    await save('Beta', { url: 'javascript:alert(1)' });
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    const link = screen.getByRole('link', { name: 'Open the original of Alpha' });
    expect(link).toHaveAttribute('href', 'https://jobs.tessel.example/Alpha');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.queryByRole('link', { name: /original of Beta/ })).not.toBeInTheDocument();
  });

  it('says each posting’s ranges in words beside the picture', async () => {
    await saveThree();
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    const chart = within(screen.getByRole('figure', { name: 'All on one axis' }));
    expect(
      chart.getByText(/At market. Posted \$200K–\$260K, market \$230K–\$350K, counter/),
    ).toBeInTheDocument();
  });

  it('exports what is shown, in the order shown', async () => {
    await saveThree();
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { revokeObjectURL: () => {} }));
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    render(<ComparePage readRole={readPostingRole} />);
    await shown();
    await userEvent.click(within(column('Title')).getByRole('button'));
    await press('Export CSV');
    expect(click).toHaveBeenCalledOnce();
    const lines = (await textOf(blobs[0]!)).split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('says what is wrong when nothing can be read', async () => {
    vi.spyOn(database.savedPostings, 'toArray').mockRejectedValue(
      new DOMException('gone', 'DatabaseClosedError'),
    );
    render(<ComparePage readRole={readPostingRole} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your saved postings could not be read',
    );
  });

  it('shows cards in a narrow window, sorted by a list', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    await saveThree();
    render(<ComparePage readRole={readPostingRole} />);
    const sort = await screen.findByLabelText('Sort by');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.selectOptions(sort, 'Title, ascending');
    const cards = within(screen.getAllByRole('list')[0]!);
    const names = cards.getAllByRole('heading').map((heading) => heading.textContent);
    expect(names).toEqual(['Alpha', 'Beta', 'Gamma']);
    vi.unstubAllGlobals();
  });
});

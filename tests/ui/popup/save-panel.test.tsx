// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { getSavedPosting, savePosting } from '@/storage/saved-postings';
import { JudgedView } from '@/ui/popup/judged-view';
import './loaded-panels';
import { madeJudged } from '../../storage/made-judged';

const judged = madeJudged();
const { key } = judged.posting;

async function show(shown = judged) {
  render(<JudgedView judged={shown} correction={null} panel="save" />);
  await screen.findByRole('tabpanel', { name: 'Save' });
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(async () => {
  vi.restoreAllMocks();
  await database.savedPostings.clear();
});

describe('saving', () => {
  it('saves the whole posting with its judgement, and takes it back', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Save posting' }));
    expect(await screen.findByText('Saved.', { selector: 'p' })).toBeInTheDocument();
    expect(await getSavedPosting(key)).toMatchObject(judged);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();

    await click('Undo');
    expect(await screen.findByRole('button', { name: 'Save posting' })).toBeInTheDocument();
    expect(await getSavedPosting(key)).toBeNull();
  });

  it('shows a posting saved before, removes it, and brings it back with its first date', async () => {
    await savePosting(judged, Date.UTC(2026, 4, 4, 12));
    await show();
    expect(await screen.findByText(/Saved .*2026/, { selector: 'p' })).toBeInTheDocument();

    await click('Remove');
    expect(await screen.findByText('Removed.', { selector: 'p' })).toBeInTheDocument();
    expect(await getSavedPosting(key)).toBeNull();

    await click('Undo');
    expect(await screen.findByText(/Saved .*2026/, { selector: 'p' })).toBeInTheDocument();
    expect(await getSavedPosting(key)).toMatchObject({ savedAt: Date.UTC(2026, 4, 4, 12) });
  });

  it('updates a posting saved before', async () => {
    await savePosting(judged, 1_000);
    const changed = madeJudged({ title: 'Senior Machine Learning Engineer, Search' });
    await show(changed);
    await userEvent.click(await screen.findByRole('button', { name: 'Update' }));
    expect(
      await screen.findByText('Saved posting updated.', { selector: 'p' }),
    ).toBeInTheDocument();
    const saved = await getSavedPosting(key);
    expect(saved?.posting.title).toBe('Senior Machine Learning Engineer, Search');
    expect(saved?.savedAt).toBe(1_000);
  });

  it('in one click, whatever is open, and then leads to what can be said of it', async () => {
    render(<JudgedView judged={judged} correction={null} panel="posting" />);
    await click('Save');
    await userEvent.click(await screen.findByRole('button', { name: 'Saved' }));
    await userEvent.selectOptions(await screen.findByLabelText('Status'), 'applied');
    await userEvent.type(screen.getByLabelText('Tags'), 'remote{Enter}');
    await userEvent.type(screen.getByLabelText('Note'), 'Asked Ana');
    await waitFor(async () =>
      expect(await getSavedPosting(key)).toMatchObject({
        status: 'applied',
        tags: ['remote'],
        note: 'Asked Ana',
      }),
    );
    expect(screen.getByRole('link', { name: 'Open compare' })).toHaveAttribute(
      'href',
      '/compare.html',
    );
  });

  it('says in words why it could not save', async () => {
    await show();
    vi.spyOn(database.savedPostings, 'bulkPut').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Save posting' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('no room left'));
    expect(screen.getByRole('button', { name: 'Save posting' })).toBeInTheDocument();
  });
});

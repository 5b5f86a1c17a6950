// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { getSavedPosting, savePosting } from '@/storage/saved-postings';
import { SaveBar } from '@/ui/popup/save-bar';
import { madeJudged } from '../../storage/made-judged';

const judged = madeJudged();
const { key } = judged.posting;
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(async () => {
  vi.restoreAllMocks();
  await database.savedPostings.clear();
});

describe('SaveBar', () => {
  it('saves the whole posting with its judgement, and takes it back', async () => {
    render(<SaveBar judged={judged} />);
    await click('Save posting');
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(await getSavedPosting(key)).toMatchObject(judged);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();

    await click('Undo');
    expect(await screen.findByRole('button', { name: 'Save posting' })).toBeInTheDocument();
    expect(await getSavedPosting(key)).toBeNull();
  });

  it('shows a posting saved before, removes it, and brings it back with its first date', async () => {
    await savePosting(judged, Date.UTC(2026, 4, 4, 12));
    render(<SaveBar judged={judged} />);
    expect(await screen.findByText(/Saved .*2026/)).toBeInTheDocument();

    await click('Remove');
    expect(await screen.findByText('Removed.')).toBeInTheDocument();
    expect(await getSavedPosting(key)).toBeNull();

    await click('Undo');
    expect(await screen.findByText(/Saved .*2026/)).toBeInTheDocument();
    expect(await getSavedPosting(key)).toMatchObject({ savedAt: Date.UTC(2026, 4, 4, 12) });
  });

  it('updates a posting saved before', async () => {
    await savePosting(judged, 1_000);
    const changed = madeJudged({ title: 'Senior Machine Learning Engineer, Search' });
    render(<SaveBar judged={changed} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Update' }));
    expect(await screen.findByText('Saved posting updated.')).toBeInTheDocument();
    const saved = await getSavedPosting(key);
    expect(saved?.posting.title).toBe('Senior Machine Learning Engineer, Search');
    expect(saved?.savedAt).toBe(1_000);
  });

  it('says in words why it could not save', async () => {
    render(<SaveBar judged={judged} />);
    vi.spyOn(database.savedPostings, 'bulkPut').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    );
    await click('Save posting');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('no room left'));
    expect(screen.getByRole('button', { name: 'Save posting' })).toBeInTheDocument();
  });
});

// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readProfile, readUnreadableProfile } from '@/storage/profile';
import '../pointer-capture';
import { field, press, showEditor } from './show-editor';

const damaged = { level: 'staff', years: -3, currentBase: 240_000, evidence: { rag: 'Three' } };
const notice = () => screen.findByLabelText('A damaged profile was found');

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ profile: damaged });
  await readProfile();
});

describe('a damaged profile', () => {
  it('is said to be put aside, with what is wrong and what it held', async () => {
    showEditor();
    expect(await notice()).toHaveTextContent('Your stored profile was damaged.');
    expect(await notice()).toHaveTextContent(
      'Years of experience: Years of experience cannot be below 0.',
    );
    expect(screen.getByLabelText('The damaged profile, as it was stored')).toHaveTextContent(
      '"currentBase": 240000',
    );
  });

  it('gives back what can be read, and can be put aside again', async () => {
    const { onSave } = showEditor({ metro: 'seattle' });
    await notice();
    await press('Use what can be read');
    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith(
        expect.objectContaining({
          level: 'staff',
          currentBase: 240_000,
          evidence: { rag: 'Three' },
          metro: 'seattle',
        }),
      ),
    );
    expect(onSave.mock.lastCall?.[0]).not.toHaveProperty('years');
    await waitFor(() => expect(screen.queryByText(/was damaged/)).not.toBeInTheDocument());
    expect(field('Staff')).toBeChecked();
    expect(await readUnreadableProfile()).toBeNull();

    await press('Undo');
    expect(await notice()).toBeInTheDocument();
    expect(field('Not set')).toBeChecked();
    expect(await readUnreadableProfile()).toEqual(damaged);
  });

  it('stays where what can be read could not be stored', async () => {
    const { onSave } = showEditor();
    await notice();
    onSave.mockRejectedValue(new Error('The browser has no room left.'));
    await press('Use what can be read');
    expect(await screen.findByText(/Not saved. The browser has no room left./)).toBeInTheDocument();
    expect(await readUnreadableProfile()).toEqual(damaged);
    expect(await notice()).toBeInTheDocument();
  });

  it('goes when the user starts anew, and comes back by undo', async () => {
    const { onSave } = showEditor();
    await notice();
    await press('Start anew');
    await waitFor(() => expect(screen.queryByText(/was damaged/)).not.toBeInTheDocument());
    expect(await readUnreadableProfile()).toBeNull();
    expect(onSave).not.toHaveBeenCalled();
    await press('Undo');
    expect(await notice()).toBeInTheDocument();
  });

  it('offers nothing to use where nothing can be read', async () => {
    await fakeBrowser.storage.local.set({ profile: 'a text' });
    await readProfile();
    showEditor();
    expect(await notice()).toHaveTextContent('None of it can be read.');
    expect(screen.queryByText('Use what can be read')).not.toBeInTheDocument();
  });

  it('is not spoken of where none was stored', async () => {
    fakeBrowser.reset();
    const watched = vi.spyOn(fakeBrowser.storage.local, 'get');
    showEditor();
    await waitFor(() => expect(watched).toHaveBeenCalled());
    await Promise.all(watched.mock.results.map(({ value }) => value));
    expect(screen.queryByText(/was damaged/)).not.toBeInTheDocument();
  });
});

// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeBrowser } from 'wxt/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettings, writeSettings } from '@/storage/settings';
import { AskBoardsSection } from '@/ui/options/ask-boards-section';

const option = () => screen.getByRole('checkbox', { name: 'Ask the board for missing pay' });

async function shown() {
  render(<AskBoardsSection />);
  await waitFor(() => expect(option()).toBeEnabled());
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('is off, and says what is sent before it is turned on', async () => {
  await shown();
  expect(option()).not.toBeChecked();
  expect(option()).toHaveAccessibleDescription(/posting’s own public address .* nothing about you/);
  expect(option()).toHaveAccessibleDescription(
    /Greenhouse, Lever or Ashby .* Workday and Workable/,
  );
  expect(option()).toHaveAccessibleDescription(/only request that Headroom ever makes/);
});

it('names only the boards that can be asked without an id of the installation', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0b8f2a52/');
  await shown();
  expect(option()).toHaveAccessibleDescription(/^On Workday and Workable/);
  expect(option()).not.toHaveAccessibleDescription(/Greenhouse|Ashby/);
});

it('stores the choice, and takes it back', async () => {
  await shown();
  await userEvent.click(option());
  await waitFor(() => expect(option()).toBeChecked());
  expect(await readSettings()).toMatchObject({ askBoards: true });
  await userEvent.click(option());
  await waitFor(() => expect(option()).not.toBeChecked());
  expect(await readSettings()).toMatchObject({ askBoards: false });
});

it('follows a choice that is made on another page', async () => {
  await shown();
  await writeSettings({ askBoards: true });
  await waitFor(() => expect(option()).toBeChecked());
});

it('says what went wrong, and shows the choice as it is stored', async () => {
  await shown();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('broken'));
  await userEvent.click(option());
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be read or written');
  expect(option()).not.toBeChecked();
});

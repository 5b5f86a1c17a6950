// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeBackup } from '@/storage/backup/make-backup';
import { readProfile, writeProfile } from '@/storage/profile';
import { getSavedPosting, labelPostings, savePosting } from '@/storage/saved-postings';
import { downloadFile } from '@/ui/components/download-file';
import { DataPart } from '@/ui/options/data/data-part';
import { emptyStores } from '../../../storage/empty-stores';
import { madeJudged } from '../../../storage/made-judged';

vi.mock('@/ui/components/download-file', () => ({ downloadFile: vi.fn<typeof downloadFile>() }));

// The ones of jsdom cannot be read.
vi.stubGlobal('Blob', NodeBlob);
vi.stubGlobal('File', NodeFile);

beforeEach(emptyStores);

/** By the event, since the input's own file list cannot be set otherwise. */
function choose(file: Blob): void {
  fireEvent.change(screen.getByLabelText('Choose a backup file'), {
    target: { files: [new File([file], 'backup.json')] },
  });
}

it('makes a backup, and takes it in again after everything was cleared', async () => {
  const user = userEvent.setup();
  await savePosting(madeJudged(), 1000);
  await writeProfile({ years: 5 });
  render(<DataPart />);
  expect(await screen.findByText('Never backed up')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Back up to a file' }));
  expect(await screen.findByText(/^Backed up: \d+ kB/)).toBeVisible();
  const [file, name] = vi.mocked(downloadFile).mock.calls[0] ?? [];
  expect(name).toMatch(/^headroom-backup-\d{4}-\d\d-\d\d\.json$/);

  await user.click(screen.getByRole('button', { name: 'Clear everything…' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await readProfile()).toEqual({ years: 5 });
  await user.click(screen.getByRole('button', { name: 'Clear everything…' }));
  await user.click(screen.getByRole('button', { name: 'Clear everything' }));
  expect(await screen.findByText('Everything is cleared.')).toBeVisible();
  expect(await getSavedPosting('given:1')).toBeNull();

  choose(file!);
  const row = await screen.findByRole('row', { name: /^Saved postings/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '0', '0']);
  expect(await getSavedPosting('given:1')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Merge it' }));
  expect(await screen.findByText(/^Done: 1 new/)).toBeVisible();
  expect(await getSavedPosting('given:1')).toMatchObject({ savedAt: 1000 });
  expect(await readProfile()).toEqual({ years: 5 });
});

it('says what either way would do, and does nothing when it is let be', async () => {
  const user = userEvent.setup();
  await savePosting(madeJudged(), 1000);
  await labelPostings(['given:1'], { status: 'applied' }, 2000);
  const file = await makeBackup();
  await labelPostings(['given:1'], { status: 'offer' }, 3000);
  render(<DataPart />);

  choose(file);
  expect(await screen.findByText(/There is nothing to do/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Merge it' })).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: 'Restore' }));
  expect(screen.getByRole('button', { name: 'Restore it' })).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(await getSavedPosting('given:1')).toMatchObject({ status: 'offer' });
});

it('says in words why a file is not taken', async () => {
  render(<DataPart />);
  choose(new Blob(['%PDF-1.7']));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not a backup of Headroom.');
  choose((await makeBackup()).slice(0, 300));
  expect(await screen.findByText(/ends before its end/)).toBeVisible();
});

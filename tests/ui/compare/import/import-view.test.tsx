// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { sendMessage } from '@/messaging/messages';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { judgeReadings } from '@/service/judge-readings';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { ImportView } from '@/ui/compare/import/import-view';
import { emptyStores } from '../../../storage/empty-stores';

vi.mock('@/messaging/messages', () => ({ sendMessage: vi.fn<() => void>() }));

const onLeave = vi.fn<() => void>();
const choose = async (text: string) => {
  const file = new File([text], 'jobs.csv', { type: 'text/csv' });
  // This page has no way to read a file's bytes.
  const bytes = new TextEncoder().encode(text).buffer;
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
  await userEvent.upload(screen.getByLabelText(/Choose/), file);
};
/** By its title: a search by role takes its time in a page of many choices. */
const line = (title: string) => {
  const rows = screen.getAllByText(title).map((words) => words.closest('tr'));
  return within(rows.find((row) => row !== null)!);
};

beforeEach(async () => {
  await emptyStores();
  await installBundledPacks(bundledPacks);
  vi.mocked(sendMessage).mockImplementation((_: string, readings: unknown) =>
    judgeReadings(readings),
  );
});

it('shows what each row becomes, takes another column, and changes nothing before it is accepted', async () => {
  render(<ImportView onLeave={onLeave} />);
  await choose(
    [
      'Posting,Employer,Location,Base,Link,Stage',
      'Senior ML Engineer,Tessel,"San Francisco, CA","$200,000 - $260,000",https://jobs.tessel.example/1,applied',
      'Senior ML Engineer,Tessel,"San Francisco, CA",,https://jobs.tessel.example/1,',
      ',Kelp,,,,',
      'Staff NLP Engineer,Kelp,Remote,,,dreaming',
    ].join('\n'),
  );
  await waitFor(() => expect(screen.getByText('Import 2 postings')).toBeEnabled());
  expect(line('Senior ML Engineer').getByText('No pay posted')).toBeInTheDocument();
  expect(screen.getByText('Left out; the same posting as line 2')).toBeInTheDocument();
  expect(screen.getByText('Left out; it has no title')).toBeInTheDocument();
  expect(line('Staff NLP Engineer').getByText('“dreaming” is no status here.')).toBeInTheDocument();

  await userEvent.selectOptions(screen.getByLabelText('Pay, in words'), 'Base');
  expect(await screen.findByText('$200K–$260K')).toBeInTheDocument();
  expect(line('Senior ML Engineer').getByText('At market')).toBeInTheDocument();
  expect(line('Senior ML Engineer').getByText('New')).toBeInTheDocument();
  expect(await database.savedPostings.count()).toBe(0);

  await waitFor(() => expect(screen.getByText('Import 2 postings')).toBeEnabled());
  await userEvent.click(screen.getByText('Import 2 postings'));
  expect(await screen.findByText('2 postings were imported.')).toBeInTheDocument();
  expect(await database.savedPostings.count()).toBe(2);
  await userEvent.click(screen.getByText('Show all saved postings'));
  expect(onLeave).toHaveBeenCalled();
});

it('says why a file is none, and why nothing could be judged', async () => {
  render(<ImportView onLeave={onLeave} />);
  await choose('Title,Company\n');
  expect(await screen.findByRole('alert')).toHaveTextContent('headings and no rows');
  vi.mocked(sendMessage).mockResolvedValue({ kind: 'failed', message: 'No market data.' });
  await choose('Foo\nSenior ML Engineer\n');
  expect(await screen.findByText(/which column holds the title/)).toBeInTheDocument();
  expect(screen.getByText('Import 0 postings')).toBeDisabled();
  await userEvent.selectOptions(screen.getByLabelText('Title'), 'Foo');
  expect(await screen.findByText('No market data.')).toBeInTheDocument();
});

// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, expect, it } from 'vitest';
import { readSettings, writeSettings } from '@/storage/settings';
import { NoteSitesSection } from '@/ui/options/note-sites-section';

const site = (name: string) => screen.getByRole('switch', { name });

beforeEach(() => fakeBrowser.reset());

it('says how to hide the note where it is hidden nowhere', async () => {
  render(<NoteSitesSection />);
  expect(screen.getByText(/choose “Hide on …”/)).toBeInTheDocument();
  await waitFor(async () => expect(await readSettings()).toMatchObject({ noteOff: [] }));
  expect(screen.queryByRole('switch')).toBeNull();
});

it('turns the note on again, and off again, on one site', async () => {
  await writeSettings({ noteOff: ['www.linkedin.com', 'jobs.lever.co'] });
  render(<NoteSitesSection />);
  await waitFor(() => expect(site('jobs.lever.co')).not.toBeChecked());
  await userEvent.click(site('jobs.lever.co'));
  await waitFor(() => expect(site('jobs.lever.co')).toBeChecked());
  expect(await readSettings()).toMatchObject({ noteOff: ['www.linkedin.com'] });
  await userEvent.click(site('jobs.lever.co'));
  await waitFor(() => expect(site('jobs.lever.co')).not.toBeChecked());
  expect(await readSettings()).toMatchObject({ noteOff: ['www.linkedin.com', 'jobs.lever.co'] });
});

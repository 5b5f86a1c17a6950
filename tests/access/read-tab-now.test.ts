import { beforeEach, expect, it, vi } from 'vitest';
import { readTabNow } from '@/access/read-tab-now';
import { fakeGrants } from './fake-grants';

beforeEach(() => vi.restoreAllMocks());

it('runs the scripts for sites on request in every frame of the tab', async () => {
  const { execute } = fakeGrants();
  await readTabNow(7);
  expect(execute).toHaveBeenCalledWith({
    target: { tabId: 7, allFrames: true },
    files: [
      '/page-note.js',
      '/content-scripts/any-site.js',
      '/content-scripts/job-boards-on-request.js',
      '/content-scripts/applicant-tracking-on-request.js',
    ],
  });
});

it('says what to do where the browser does not allow it', async () => {
  fakeGrants().execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await expect(readTabNow(7)).rejects.toThrow(/toolbar button.*Cannot access contents of the page/);
});

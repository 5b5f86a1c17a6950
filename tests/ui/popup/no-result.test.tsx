// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupState } from '@/ui/popup/popup-state';
import { PopupView } from '@/ui/popup/popup-view';
import { fakeGrants } from '../../access/fake-grants';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeGrants();
});

function show(state: PopupState) {
  return render(<PopupView state={state} />);
}

describe('a tab without a result', () => {
  it('no posting: why, and what is read', () => {
    show({ kind: 'none', reason: 'This page lists several postings.' });
    expect(screen.getByRole('heading', { name: 'No job posting on this tab' })).toBeInTheDocument();
    expect(screen.getByText('This page lists several postings.')).toBeInTheDocument();
    expect(screen.getByText('jobs.example and LinkedIn')).toBeInTheDocument();
  });

  it('a page whose address the browser does not tell: offers to reload it, in case', () => {
    show({ kind: 'unread', tabId: 1, url: null });
    expect(screen.getByRole('heading', { name: 'No job posting on this tab' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
    expect(screen.getByText(/click Headroom’s toolbar button/)).toBeInTheDocument();
  });

  it('a tab that was closed meanwhile: says so', () => {
    show({ kind: 'no-tab' });
    expect(screen.getByText('The tab was closed.')).toBeInTheDocument();
  });

  it('a job site that has not been read: offers to reload it', async () => {
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue();
    show({ kind: 'unread', tabId: 7, url: 'https://www.linkedin.com/jobs/view/1' });
    expect(screen.getByText(/installed or updated/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('reading: says so', () => {
    show({ kind: 'loading', reason: 'The posting is not there yet.' });
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByText('The posting is not there yet.')).toBeInTheDocument();
  });

  it('failed: says what, and shows no figure', () => {
    const { container } = show({ kind: 'failed', message: 'The browser has no room left.' });
    expect(screen.getByRole('alert')).toHaveTextContent('The browser has no room left.');
    expect(container).not.toHaveTextContent('$');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  });

  it('failed on a page: offers to reload it', async () => {
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue();
    const frame = { tabId: 9, frameId: 0, url: 'https://jobs.example/1' };
    show({ kind: 'failed', message: 'The browser has no room left.', frame });
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(reload).toHaveBeenCalledWith(9);
  });

  it('opening: nothing yet', () => {
    expect(show({ kind: 'opening' }).container).toBeEmptyDOMElement();
  });

  it('has the way to the full pages', () => {
    show({ kind: 'none', reason: 'No posting.' });
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/compare.html');
    expect(screen.getByRole('link', { name: 'Options' })).toHaveAttribute('href', '/options.html');
  });
});

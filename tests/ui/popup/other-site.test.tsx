// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/ui/popup/popup-view';
import { fakeGrants } from '../../access/fake-grants';
import { judgedFrame } from '../../storage/made-judged';
import './loaded-panels';

const CAREERS = 'https://careers.example.com/*';
const PAGE = 'https://careers.example.com/jobs/1';

let grants: ReturnType<typeof fakeGrants>;

beforeEach(() => {
  vi.restoreAllMocks();
  grants = fakeGrants();
});

function showUnread(url: string) {
  return render(<PopupView state={{ kind: 'unread', tabId: 7, url }} />);
}

const at = (url: string) => ({ frame: { tabId: 7, frameId: 0, url } });
const readNow = () => screen.queryByRole('button', { name: 'Read this page' });
const always = () => screen.findByRole('button', { name: /^Always on/ });

describe('a page of any other site', () => {
  it('is read on a click', async () => {
    showUnread(PAGE);
    expect(screen.getByRole('heading', { name: 'Read this page?' })).toBeInTheDocument();
    await userEvent.click(readNow()!);
    expect(grants.execute.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 7 } });
    expect(screen.getByRole('button', { name: 'Reading…' })).toBeDisabled();
  });

  it('says what to do where the browser does not allow it, and can be tried again', async () => {
    grants.execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
    showUnread(PAGE);
    await userEvent.click(readNow()!);
    expect(await screen.findByRole('alert')).toHaveTextContent('toolbar button');
    expect(readNow()).toBeEnabled();
  });

  it('is read always once the user and the browser agree', async () => {
    showUnread(PAGE);
    const button = await always();
    expect(button).toHaveAccessibleName('Always on this site');
    expect(screen.getByText(/allow careers\.example\.com and nothing else/)).toBeInTheDocument();
    await userEvent.click(button);
    expect(grants.request).toHaveBeenCalledWith({ origins: [CAREERS] });
    expect(await screen.findByText(/read by themselves/)).toBeInTheDocument();
  });

  it.each([
    ['the user says no', () => Promise.resolve(false), 'You did not allow it'],
    ['the browser does not ask', () => Promise.reject(new Error('No gesture.')), 'No gesture.'],
  ])('stays as it was when %s', async (_who, answer, words) => {
    grants.request.mockImplementation(answer);
    showUnread(PAGE);
    await userEvent.click(await always());
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(await always()).toBeEnabled();
  });

  it('can be read on a click alone where it is not encrypted', () => {
    showUnread('http://careers.example.com/jobs/1');
    expect(readNow()).toBeInTheDocument();
    expect(screen.queryByText(/Always/)).toBeNull();
  });

  it('is not asked for twice', async () => {
    grants.allow(CAREERS);
    showUnread(PAGE);
    expect(await screen.findByText(/read by themselves/)).toBeInTheDocument();
    expect(readNow()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Always/ })).toBeNull();
  });
});

it('a site that is known goes by its name', async () => {
  showUnread('https://www.glassdoor.com/job-listing/1');
  expect(screen.getByRole('heading', { name: 'Headroom can read Glassdoor' })).toBeInTheDocument();
  expect(await always()).toHaveAccessibleName('Always on Glassdoor');
});

describe('a page that the browser keeps closed', () => {
  it.each(['chrome://extensions/', 'about:addons', 'https://chromewebstore.google.com/detail/1'])(
    '%s: says so, and offers nothing',
    (url) => {
      showUnread(url);
      expect(screen.getByText(/keeps this page closed to extensions/)).toBeInTheDocument();
      expect(readNow()).toBeNull();
      expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
    },
  );
});

describe('a page that was read on a click', () => {
  it('offers to read its site always, until it may', async () => {
    render(<PopupView state={{ ...judgedFrame(), ...at(PAGE) }} />);
    await userEvent.click(await always());
    expect(grants.request).toHaveBeenCalledWith({ origins: [CAREERS] });
    expect(screen.queryByRole('button', { name: /^Always on/ })).toBeNull();
  });

  it('offers it under a page without a posting too', async () => {
    render(<PopupView state={{ kind: 'none', reason: 'No posting.', ...at(PAGE) }} />);
    expect(await always()).toHaveAccessibleName('Always on this site');
  });

  it('offers nothing of the kind on a site of the manifest', async () => {
    const onLinkedIn = at('https://www.linkedin.com/jobs/view/1');
    render(<PopupView state={{ ...judgedFrame(), ...onLinkedIn }} />);
    await screen.findByRole('button', { name: /^Save/ });
    expect(screen.queryByRole('button', { name: /^Always on/ })).toBeNull();
  });
});

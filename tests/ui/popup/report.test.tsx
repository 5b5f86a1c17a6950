// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Posting } from '@/posting/posting';
import { siteChangedLine } from '@/posting/site-changed';
import { PopupView } from '@/ui/popup/popup-view';
import { fakeGrants } from '../../access/fake-grants';
import { judgedFrame } from '../../storage/made-judged';
import './loaded-panels';

const URL_OF_POSTING = 'https://www.linkedin.com/jobs/view/401/';
const frame = { tabId: 7, frameId: 3, url: URL_OF_POSTING };

let execute: ReturnType<typeof fakeGrants>['execute'];

beforeEach(() => {
  vi.restoreAllMocks();
  ({ execute } = fakeGrants());
  execute.mockResolvedValue([{ documentId: '', frameId: 3, result: 'main.job\n h1' }]);
});

function showUnreadable() {
  return render(
    <PopupView state={{ kind: 'unreadable', reason: 'The title is not there.', frame }} />,
  );
}

async function showJudged(parts: Partial<Posting>) {
  render(<PopupView state={{ ...judgedFrame(parts), frame }} panel="posting" />);
  await screen.findByRole('button', { name: 'Report a wrong reading' });
}

const reportText = () => screen.getByLabelText('Text of the report');

/** The report loads on its click. */
async function askForReport(button: string) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findByRole('dialog', { name: 'Report' });
  return user;
}

describe('a page that could not be read', () => {
  it('says so and why, and shows no figure', async () => {
    const { container } = showUnreadable();
    expect(
      await screen.findByRole('heading', { name: 'Headroom could not read this page' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('The title is not there.');
    expect(screen.getByText(/LinkedIn may build its pages in a new way/)).toBeInTheDocument();
    expect(container).not.toHaveTextContent('$');
  });

  it('shows the whole report before anything can be done with it', async () => {
    showUnreadable();
    expect(execute).not.toHaveBeenCalled();
    await askForReport('Show a report');
    expect(execute.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [3] } });
    expect(reportText()).toHaveTextContent('https://www.linkedin.com/jobs/view/0/');
    expect(reportText()).toHaveTextContent('Not read: The title is not there.');
    expect(reportText()).toHaveTextContent('main.job h1');
  });

  it.each([
    [
      [{ field: 'title', rule: 'top-card-title', found: 0, kept: 0, size: 0 }],
      '- title: top-card-title found nothing',
    ],
    [[{ field: 'title', rule: 'x', found: 0, kept: 0, size: 'Zz words' }], 'not tried'],
    ['Zz words', 'not tried'],
  ])(
    'has the rules that its frame says it tried, and nothing else of it: %j',
    async (res, line) => {
      const send = (...[, , , answer]: [number, unknown, object, (given: unknown) => void]) =>
        answer({ res });
      const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
      showUnreadable();
      await askForReport('Show a report');
      expect(sent.mock.lastCall?.slice(0, 3)).toMatchObject([
        7,
        { type: 'tryRules' },
        { frameId: 3 },
      ]);
      expect(reportText()).toHaveTextContent(line);
      expect(reportText()).not.toHaveTextContent('Zz');
    },
  );

  it('copies and saves just what is shown', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    showUnreadable();
    const user = await askForReport('Show a report');
    const shown = reportText().textContent;
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    await expect(navigator.clipboard.readText()).resolves.toBe(shown);
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(click).toHaveBeenCalledOnce();
    expect(saved.map(({ size }) => size)).toEqual([new TextEncoder().encode(shown).length]);
  });

  it('says what is missing where the browser keeps the page closed', async () => {
    execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
    showUnreadable();
    await askForReport('Show a report');
    const dialog = within(screen.getByRole('dialog', { name: 'Report' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('toolbar button');
    expect(reportText()).toHaveTextContent('not looked at');
  });

  it('closes the report again', async () => {
    showUnreadable();
    const user = await askForReport('Show a report');
    await user.click(screen.getByRole('button', { name: 'Close the report' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a posting that was read', () => {
  it('says how sure each field is, in words', async () => {
    await showJudged({
      traces: { title: { rule: 'top-card-title', source: 'dom', quote: 'ML Engineer' } },
    });
    const title = screen.getByText('Title, from the page').closest('div')!;
    expect(title).toHaveTextContent('Likely');
    expect(title).toHaveTextContent('Rule top-card-title.');
    expect(screen.getByText('Seniority').closest('div')).toHaveTextContent('Missing');
  });

  it('has a report of a wrong reading, without its words', async () => {
    await showJudged({ site: 'linkedin', title: 'Zz Engineer' });
    await askForReport('Report a wrong reading');
    expect(reportText()).toHaveTextContent('Reader: linkedin');
    expect(reportText()).not.toHaveTextContent('Zz');
  });

  it('that came from the general data of a known site says so, and shows what was found', async () => {
    await showJudged({ site: 'greenhouse', health: [siteChangedLine('Greenhouse')] });
    expect(screen.getByRole('list', { name: 'Notes' })).toHaveTextContent('Greenhouse has changed');
    expect(screen.getByRole('button', { name: 'Report a wrong reading' })).toBeVisible();
  });
});

it('names its version', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Headroom',
    version: '9.8.7',
  });
  showUnreadable();
  await userEvent.click(screen.getByRole('button', { name: 'Show a report' }));
  expect(reportText()).toHaveTextContent('Headroom 9.8.7');
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveSites, registerAddedSites, takeInSites } from '@/service/site-grants';
import { changeTab, readTab } from '@/storage/tab-states';
import type { TabState } from '@/storage/tab-state';
import { fakeGrants, MANIFEST_SITES } from '../access/fake-grants';
import { madeTab } from '../messaging/made-sender';
import { installWebLocks } from '../storage/web-locks';

const CAREERS = 'https://careers.example.com/*';
const JOBS = 'https://jobs.example.org/*';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  installWebLocks();
});

const sitesOf = ({ scripts }: ReturnType<typeof fakeGrants>) =>
  [...scripts.values()].flatMap(({ matches }) => matches).toSorted();

const stateAt = (url: string): TabState => ({
  0: { kind: 'none', reason: 'No posting.', url, reportedAt: 1 },
});

/** Content scripts that end when they are told so; gives the tabs that were told. */
function fakeScripts(): number[] {
  const told: number[] = [];
  const send = async (tabId: number, message: unknown): Promise<object> => {
    if (typeof message === 'object') told.push(tabId);
    if (told.includes(tabId)) throw new Error('Receiving end does not exist.');
    return {};
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    tabId: number,
    message: unknown,
    _options: object,
    answer?: (response?: object) => void,
  ) => {
    const sent = send(tabId, message);
    if (!answer) return sent;
    return sent.then(answer, () => answer());
  }) as never);
  return told;
}

describe('registerAddedSites', () => {
  it('registers one script for each site that the user added, and none for the others', async () => {
    const grants = fakeGrants(CAREERS, JOBS);
    await registerAddedSites();
    expect([...grants.scripts.values()]).toEqual(
      [CAREERS, JOBS].map((pattern) => ({
        id: `always:${pattern}`,
        matches: [pattern],
        js: ['/page-note.js', '/content-scripts/any-site.js'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
  });

  it('changes nothing when run again, or twice at once', async () => {
    const grants = fakeGrants(CAREERS);
    await Promise.all([registerAddedSites(), registerAddedSites()]);
    await registerAddedSites();
    expect(sitesOf(grants)).toEqual([CAREERS]);
    expect(grants.register).toHaveBeenCalledOnce();
  });

  it('takes up what was allowed, and drops what was taken back, while the worker did not run', async () => {
    const grants = fakeGrants(CAREERS);
    await registerAddedSites();
    grants.takeBack(CAREERS);
    grants.allow(JOBS);
    await registerAddedSites();
    expect(sitesOf(grants)).toEqual([JOBS]);
  });

  it('leaves scripts alone that are none of its own', async () => {
    const grants = fakeGrants();
    grants.scripts.set('other', { id: 'other', matches: [JOBS] });
    await registerAddedSites();
    expect(sitesOf(grants)).toEqual([JOBS]);
  });
});

describe('takeInSites', () => {
  it('reads what is open of the site', async () => {
    const grants = fakeGrants(CAREERS);
    grants.queryTabs.mockResolvedValue([madeTab({ id: 3 }), madeTab({ id: 4 })] as never);
    grants.execute.mockRejectedValueOnce(new Error('Frame is showing an error page'));
    await takeInSites([CAREERS]);
    expect(grants.queryTabs).toHaveBeenCalledWith({ url: [CAREERS], discarded: false });
    expect(grants.execute.mock.calls.map(([{ target }]) => target.tabId)).toEqual([3, 4]);
    expect(sitesOf(grants)).toEqual([CAREERS]);
  });

  it('has nothing to do for the sites of the manifest', async () => {
    const grants = fakeGrants();
    await takeInSites(MANIFEST_SITES);
    expect(grants.queryTabs).not.toHaveBeenCalled();
    expect(sitesOf(grants)).toEqual([]);
  });
});

describe('leaveSites', () => {
  it('ends what runs on the site, forgets what it showed, and leaves other tabs alone', async () => {
    const grants = fakeGrants(CAREERS, JOBS);
    const told = fakeScripts();
    await registerAddedSites();
    await changeTab(3, () => stateAt('https://careers.example.com/jobs/1'));
    await changeTab(4, () => stateAt('https://jobs.example.org/1'));
    grants.takeBack(CAREERS);
    await leaveSites([CAREERS]);
    expect(sitesOf(grants)).toEqual([JOBS]);
    expect(told).toEqual([3]);
    expect(await readTab(3)).toEqual({});
    expect(await readTab(4)).not.toEqual({});
  });
});

import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseNote, noteChoice, tellNoteChosen } from '@/service/note-choice';

const BOARD = 'https://job-boards.greenhouse.io/tessel/jobs/1';
const OTHER = 'https://www.linkedin.com/jobs/view/1/';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the note of a site', () => {
  it('is shown as one line until the user chooses otherwise', async () => {
    expect(await noteChoice(BOARD)).toEqual({ shown: true, unfolded: false });
  });

  it('is turned off on every page of its host, and on no other', async () => {
    await chooseNote(BOARD, { shown: false });
    expect(await noteChoice('https://job-boards.greenhouse.io/larkspur/jobs/2')).toMatchObject({
      shown: false,
    });
    expect(await noteChoice('https://boards.greenhouse.io/tessel')).toMatchObject({ shown: true });
    await chooseNote(OTHER, { shown: false });
    await chooseNote(BOARD, { shown: true });
    expect(await noteChoice(BOARD)).toMatchObject({ shown: true });
    expect(await noteChoice(OTHER)).toMatchObject({ shown: false });
  });

  it('is unfolded on all sites at once', async () => {
    await chooseNote(BOARD, { unfolded: true });
    expect(await noteChoice(OTHER)).toEqual({ shown: true, unfolded: true });
  });

  it.each([['off'], [null], [{ shown: 'no' }], [{ unfolded: 1 }]])(
    'stays as it is after a choice that makes no sense: %j',
    async (change) => {
      await chooseNote(BOARD, change);
      expect(await noteChoice(BOARD)).toEqual({ shown: true, unfolded: false });
    },
  );

  it('is shown where the settings cannot be read, and a choice that cannot be kept breaks nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await noteChoice(BOARD)).toEqual({ shown: true, unfolded: false });
    await expect(chooseNote(BOARD, { shown: false })).resolves.toBeUndefined();
  });
});

it('every tab that shows something of ours is told', async () => {
  await fakeBrowser.storage.session.set({ 'tab:3': {}, 'tab:7': {} });
  const told: unknown[] = [];
  const send = (tabId: number, message: { type: string }, ...rest: unknown[]) => {
    told.push([tabId, message.type]);
    const answer = rest.find((part) => typeof part === 'function');
    answer?.();
    return Promise.resolve();
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  await tellNoteChosen();
  expect(told).toEqual([
    [3, 'noteChosen'],
    [7, 'noteChosen'],
  ]);
});

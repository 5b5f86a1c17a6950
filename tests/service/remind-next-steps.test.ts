import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { remindNextSteps } from '@/service/remind-next-steps';
import { labelPostings, savePosting } from '@/storage/saved-postings';
import { emptyStores } from '../storage/empty-stores';
import { madeJudged } from '../storage/made-judged';
import { installWebLocks } from '../storage/web-locks';

const shown = vi.fn<(id: string, options: { title: string; message: string }) => void>();
const allowed = vi.fn<() => Promise<boolean>>();

beforeEach(async () => {
  await emptyStores();
  installWebLocks();
  vi.clearAllMocks();
  allowed.mockResolvedValue(true);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(allowed);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(((
    id: string,
    options: never,
  ) => {
    shown(id, options);
    return Promise.resolve(id);
  }) as never);
});

/** Local time on the third of December. */
const at = (hour: number, day = 3) => new Date(2026, 11, day, hour);

async function saveWithStep(key: string, on: string | null, text = 'Ask who interviews') {
  await savePosting(madeJudged({ key }), 1000);
  await labelPostings([key], { nextStep: { text, on } });
}

const ids = () => shown.mock.calls.map(([id]) => id).toSorted();

describe('a reminder', () => {
  it('is shown on the day and later, with what to do and for which posting', async () => {
    await saveWithStep('given:1', '2026-12-03');
    await saveWithStep('given:2', '2026-12-01', '');
    await saveWithStep('given:3', '2026-12-04');
    await saveWithStep('given:4', null);
    await remindNextSteps(at(10));
    expect(ids()).toEqual(['next-step:given:1', 'next-step:given:2']);
    expect(shown.mock.calls.find(([id]) => id === 'next-step:given:1')?.[1]).toMatchObject({
      title: 'Next step: Ask who interviews',
      message: 'Senior Machine Learning Engineer, Tessel Robotics',
    });
  });

  it('is shown once, and again for another day', async () => {
    await saveWithStep('given:1', '2026-12-03');
    await remindNextSteps(at(10));
    await remindNextSteps(at(11));
    expect(ids()).toHaveLength(1);
    await labelPostings(['given:1'], { nextStep: { text: 'Call', on: '2026-12-04' } });
    await remindNextSteps(at(12));
    expect(ids()).toHaveLength(1);
    await remindNextSteps(at(10, 4));
    expect(ids()).toHaveLength(2);
  });

  it('counts those past the third', async () => {
    for (const key of ['1', '2', '3', '4', '5']) {
      // oxlint-disable-next-line no-await-in-loop
      await saveWithStep(`given:${key}`, '2026-12-03');
    }
    await remindNextSteps(at(10));
    expect(ids()).toHaveLength(3);
    expect(shown.mock.calls.some(([, { message }]) => message.includes('and 2 more'))).toBe(true);
  });

  it('waits for the morning, and for the user’s leave', async () => {
    await saveWithStep('given:1', '2026-12-03');
    await remindNextSteps(at(7));
    allowed.mockResolvedValue(false);
    await remindNextSteps(at(10));
    expect(ids()).toEqual([]);
    allowed.mockResolvedValue(true);
    await remindNextSteps(at(10));
    expect(ids()).toHaveLength(1);
  });
});

it('sets the alarm for the next morning', async () => {
  await remindNextSteps(at(7));
  expect((await fakeBrowser.alarms.get('next-steps'))?.scheduledTime).toBe(at(9).getTime());
  await remindNextSteps(at(10));
  expect((await fakeBrowser.alarms.get('next-steps'))?.scheduledTime).toBe(at(9, 4).getTime());
});

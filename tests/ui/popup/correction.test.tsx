// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { sendMessage } from '@/messaging/messages';
import type { Correction } from '@/posting/correction';
import { rangeIdentity } from '@/posting/correction';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import { installBundledPacks } from '@/storage/packs';
import { JudgedView } from '@/ui/popup/judged-view';
import { SAMPLES } from '../samples';
import type { SampleName } from '../samples';
import './loaded-panels';

vi.mock(import('@/messaging/messages'), { spy: true });

beforeAll(async () => {
  await installBundledPacks(bundledPacks);
  // A menu loads with its first use; the tests are not about how long that takes.
  await import('@/ui/components/choice-menu');
});

beforeEach(() => {
  vi.mocked(sendMessage).mockReset().mockResolvedValue({ kind: 'corrected' });
});

function view(name: SampleName, correction: Correction | null = null) {
  const pack = guidePack();
  const posting = applyCorrection(SAMPLES[name].posting, correction, pack, readPostingRole);
  const judged = { posting, assessment: assess(posting, pack, {}) };
  return <JudgedView judged={judged} correction={correction} panel="posting" />;
}

async function show(name: SampleName, correction: Correction | null = null) {
  const shown = render(view(name, correction));
  await screen.findByRole('heading', { name: 'Read from the page' });
  return shown;
}

const field = (name: string) => screen.findByRole('button', { name: new RegExp(`change ${name}`) });

/** Opens a field's menu and picks an item. */
async function choose(opener: HTMLElement, role: 'menuitem' | 'menuitemradio', name: string) {
  await userEvent.click(opener);
  await userEvent.click(await screen.findByRole(role, { name }));
}

const undo = (name: string) =>
  userEvent.click(screen.getByRole('button', { name: `Undo ${name}` }));

/** The correction that the worker was asked for last; waits for it. */
async function asked(name: SampleName): Promise<Correction | null> {
  await waitFor(() => expect(sendMessage).toHaveBeenCalled());
  const [type, request] = vi.mocked(sendMessage).mock.lastCall ?? [];
  expect(type).toBe('correct');
  expect(request).toMatchObject({ key: SAMPLES[name].posting.key });
  return (request as { correction: Correction | null }).correction;
}

describe('the level', () => {
  it('is set by a click and a choice', async () => {
    await show('well below');
    const level = await field('level');
    expect(level).toHaveTextContent('Senior, stated');
    await userEvent.click(level);
    expect(await screen.findByRole('menuitemradio', { name: 'Senior' })).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Staff' }));
    expect(await asked('well below')).toEqual({ level: 'staff' });
    expect(await screen.findByText('Level set by you')).toBeInTheDocument();
  });

  it('that was set says so, keeps what was read, and is undone with the keyboard left in place', async () => {
    await show('well below', { level: 'staff', metro: 'austin' });
    expect(await field('level')).toHaveTextContent('Staff, set by you');
    expect(screen.getByText('“Senior”')).toBeVisible();
    await undo('level');
    expect(await asked('well below')).toEqual({ metro: 'austin' });
    expect(await field('level')).toHaveFocus();
    expect(await screen.findByText('Level as it was read')).toBeInTheDocument();
  });

  it('has no undo as long as nothing was set', async () => {
    await show('well below');
    await field('level');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('of an internship that is none', async () => {
    await show('internship');
    const level = await field('level');
    expect(level).toHaveTextContent('Internship');
    await choose(level, 'menuitemradio', 'Mid');
    expect(await asked('internship')).toEqual({ level: 'mid' });
  });
});

describe('the place', () => {
  it('is one of the market pack’s, the nation first', async () => {
    await show('well below');
    const place = await field('place');
    expect(place).toHaveTextContent('San Francisco Bay Area');
    await userEvent.click(place);
    const choices = await screen.findAllByRole('menuitemradio');
    expect(choices).toHaveLength(guidePack().geographies.length);
    expect(choices[0]).toHaveTextContent('United States');
    expect(screen.getByRole('menuitemradio', { name: 'San Francisco Bay Area' })).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Boston area' }));
    expect(await asked('well below')).toEqual({ metro: 'boston' });
  });

  it('that was set says so and is undone', async () => {
    await show('well below', { metro: 'boston' });
    expect(await field('place')).toHaveTextContent('Boston area, set by you');
    expect(screen.getByText('Larkspur Systems · Boston area')).toBeInTheDocument();
    await undo('place');
    expect(await asked('well below')).toBeNull();
  });

  it('can be set for a job that was read as abroad', async () => {
    await show('outside the US');
    const place = await field('place');
    expect(place).toHaveTextContent('Outside the US');
    await choose(place, 'menuitemradio', 'Seattle area');
    expect(await asked('outside the US')).toEqual({ metro: 'seattle' });
  });
});

/** A posted range, by its place in the list. */
function row(index: number) {
  const list = within(screen.getByRole('list', { name: 'Posted ranges' }));
  return within(list.getAllByRole('listitem')[index]!);
}

const rangeField = (index: number) => row(index).findByRole('button', { name: /change range/ });

describe('the workplace', () => {
  it('is set where nothing says it', async () => {
    await show('above');
    const workplace = await field('workplace');
    expect(workplace).toHaveTextContent('Workplace?');
    await choose(workplace, 'menuitemradio', 'Hybrid');
    expect(await asked('above')).toEqual({ workplace: 'hybrid' });
  });

  it('that was set says so and is undone', async () => {
    await show('well below', { workplace: 'remote' });
    const workplace = await field('workplace');
    expect(workplace).toHaveTextContent('Remote, set by you');
    await undo('workplace');
    expect(await asked('well below')).toBeNull();
    expect(workplace).toHaveFocus();
  });
});

describe('posted ranges', () => {
  const zones = SAMPLES['several zones'].posting.pay;

  it('another one is compared', async () => {
    await show('several zones');
    await choose(await rangeField(1), 'menuitem', 'Compare this range');
    expect(await asked('several zones')).toEqual({ compared: rangeIdentity(zones[1]!) });
  });

  it('the one that is compared, and one that is no base pay, do not offer it', async () => {
    await show('several zones');
    for (const index of [0, 2]) {
      await userEvent.click(await rangeField(index));
      await screen.findByRole('menuitemradio', { name: 'Bonus' });
      expect(screen.queryByRole('menuitem', { name: 'Compare this range' })).toBeNull();
      await userEvent.keyboard('{Escape}');
    }
  });

  it('say what they pay for, and per what, beside what was set before', async () => {
    await show('several zones', { level: 'staff' });
    await choose(await rangeField(2), 'menuitemradio', 'Base salary');
    const range = rangeIdentity(zones[2]!);
    expect(await asked('several zones')).toEqual({
      level: 'staff',
      ranges: [{ range, component: 'base' }],
    });
  });

  it('set by the user say so, and are undone as a whole', async () => {
    const range = rangeIdentity(zones[1]!);
    const correction: Correction = {
      compared: range,
      ranges: [{ range, period: 'month' }],
      level: 'staff',
    };
    await show('several zones', correction);
    expect(await rangeField(1)).toHaveTextContent('Set by you');
    expect(row(1).getByText(/^Compared here/)).toBeInTheDocument();
    expect(row(0).queryByRole('button', { name: 'Undo range' })).toBeNull();
    await userEvent.click(row(1).getByRole('button', { name: 'Undo range' }));
    expect(await asked('several zones')).toEqual({ level: 'staff' });
  });

  it('set back to what was read need no correction', async () => {
    const range = rangeIdentity(zones[1]!);
    await show('several zones', { ranges: [{ range, period: 'month' }] });
    await choose(await rangeField(1), 'menuitemradio', 'Year');
    expect(await asked('several zones')).toBeNull();
  });
});

describe('a range that is not pay', () => {
  const ranges = [
    { range: rangeIdentity(SAMPLES['several zones'].posting.pay[0]!), notPay: true as const },
  ];

  it('is dropped by a click and a choice', async () => {
    await show('several zones');
    await choose(await rangeField(0), 'menuitem', 'This is not pay');
    expect(await asked('several zones')).toEqual({ ranges });
  });

  it('stays in sight, is not judged, and comes back', async () => {
    await show('several zones', { ranges });
    const list = within(screen.getByRole('list', { name: 'Posted ranges' }));
    const rows = list.getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveTextContent('Compared here');
    expect(rows[0]).toHaveTextContent('$190K–$262K/yr');
    expect(rows[2]).toHaveTextContent('$225K–$310K/yr Not pay, set by you');
    await undo('range');
    expect(await asked('several zones')).toBeNull();
  });
});

describe('what the page is', () => {
  it('an AI role after all', async () => {
    await show('not an AI role');
    await choose(await field('role'), 'menuitem', 'This is an AI role');
    expect(await asked('not an AI role')).toEqual({ coverage: 'covered' });
  });

  it('set by the user says so and is undone', async () => {
    await show('at', { coverage: 'not-covered' });
    expect(await field('role')).toHaveTextContent('Not an AI role, set by you');
    await undo('role');
    expect(await asked('at')).toBeNull();
  });

  it('no job posting: nothing is judged, and there is a way back', async () => {
    const { rerender } = await show('at');
    await choose(await field('role'), 'menuitem', 'Not a job posting');
    expect(await asked('at')).toEqual({ notAPosting: true });
    rerender(view('at', { notAPosting: true }));
    expect(screen.getByRole('heading', { name: 'Not a job posting' })).toBeInTheDocument();
    expect(screen.queryByText(/\$/)).toBeNull();
    const back = screen.getByRole('button', { name: 'Undo' });
    expect(back).toHaveFocus();
    await userEvent.click(back);
    await waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
    expect(await asked('at')).toBeNull();
  });
});

describe('by keyboard', () => {
  it('a menu opens, is walked through, and gives the keyboard back', async () => {
    await show('well below');
    const level = await field('level');
    level.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitemradio', { name: 'Entry' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await asked('well below')).toEqual({ level: 'mid' });
    expect(level).toHaveFocus();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['the worker', () => Promise.resolve({ kind: 'failed' as const, message: 'No room left.' })],
    ['the way there', () => Promise.reject(new Error('No room left.'))],
  ])('is said where it goes wrong in %s', async (_, answer) => {
    vi.mocked(sendMessage).mockImplementation(answer);
    await show('well below');
    await choose(await field('level'), 'menuitemradio', 'Staff');
    expect(await screen.findByRole('alert')).toHaveTextContent('No room left.');
    expect(await field('level')).toHaveTextContent('Senior, stated');
  });
});

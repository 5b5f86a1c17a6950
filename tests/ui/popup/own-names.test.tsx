// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { sendMessage } from '@/messaging/messages';
import type { Correction } from '@/posting/correction';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { JudgedView } from '@/ui/popup/judged-view';
import { SAMPLES } from '../samples';
import './loaded-panels';

vi.mock(import('@/messaging/messages'), { spy: true });

const { posting: read } = SAMPLES['well below'];

// The form loads with its first use; the tests are not about how long that takes.
beforeAll(() => import('@/ui/popup/own-names-form'));

beforeEach(() => {
  vi.mocked(sendMessage).mockReset().mockResolvedValue({ kind: 'corrected' });
});

function show(correction: Correction | null = null) {
  const pack = guidePack();
  const posting = applyCorrection(read, correction, pack, readPostingRole);
  const judged = { posting, assessment: assess(posting, pack, {}) };
  render(<JudgedView judged={judged} correction={correction} />);
}

const opener = () => screen.getByRole('button', { name: 'Change title or company' });

async function openForm() {
  await userEvent.click(opener());
  await screen.findByRole('form', { name: 'Title and company' });
  return { title: screen.getByLabelText('Title'), company: screen.getByLabelText('Company') };
}

async function retype(field: HTMLElement, words: string) {
  await userEvent.clear(field);
  if (words) await userEvent.type(field, words);
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Use these' }));

async function asked(): Promise<unknown> {
  await waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  expect(vi.mocked(sendMessage).mock.lastCall?.[0]).toBe('correct');
  return vi.mocked(sendMessage).mock.lastCall?.[1];
}

describe('the title and the company', () => {
  it('begin as they are, and are set in one line', async () => {
    show();
    const { title, company } = await openForm();
    expect(title).toHaveFocus();
    expect(title).toHaveValue(read.title);
    expect(company).toHaveValue('Larkspur Systems');
    await retype(title, '  Staff  AI Engineer ');
    await submit();
    expect(await asked()).toEqual({ key: read.key, correction: { title: 'Staff AI Engineer' } });
    expect(await screen.findByText('Title set by you')).toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it('have the role read anew, say whose they are, and stand beside what was read', async () => {
    show({ title: 'Staff Machine Learning Engineer', company: 'Tessel' });
    expect(screen.getByRole('heading', { name: 'Staff Machine Learning Engineer' })).toBeVisible();
    expect(screen.getByText(/^Tessel · /)).toBeVisible();
    expect(screen.getByRole('button', { name: /change level/ })).toHaveTextContent('Staff, stated');
    expect(screen.getByText('Title set by you')).toBeVisible();
    expect(screen.getByText('Company set by you')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Posting' }));
    expect(await screen.findByText(`“${read.title}”`)).toBeVisible();
  });

  it.each([
    ['title', { company: 'Tessel' }],
    ['company', { title: 'Staff AI Engineer' }],
  ])('are undone each by itself: the %s', async (name, left) => {
    show({ title: 'Staff AI Engineer', company: 'Tessel' });
    await userEvent.click(screen.getByRole('button', { name: `Undo ${name}` }));
    expect(await asked()).toEqual({ key: read.key, correction: left });
    expect(opener()).toHaveFocus();
  });

  it('as read need no correction', async () => {
    show({ title: 'Staff AI Engineer', company: 'Tessel' });
    const { title, company } = await openForm();
    await retype(title, read.title);
    await retype(company, '');
    await submit();
    expect(await asked()).toEqual({ key: read.key, correction: null });
    expect(await screen.findByText('Title and company as they were read')).toBeInTheDocument();
  });

  it('left as they are ask for nothing', async () => {
    show();
    await openForm();
    await submit();
    await waitFor(() => expect(screen.queryByRole('form', { name: /Title/ })).toBeNull());
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('without a title are refused beside it', async () => {
    show();
    const { title } = await openForm();
    await retype(title, '   ');
    await submit();
    await waitFor(() => expect(title).toBeInvalid());
    expect(title).toHaveAccessibleDescription(/^Enter the title of the job\./);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

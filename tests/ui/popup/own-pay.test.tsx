// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { sendMessage } from '@/messaging/messages';
import type { Correction, OwnPay } from '@/posting/correction';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { JudgedView } from '@/ui/popup/judged-view';
import { SAMPLES } from '../samples';
import type { SampleName } from '../samples';
import './loaded-panels';

vi.mock(import('@/messaging/messages'), { spy: true });

const PAY: OwnPay = {
  min: 62.5,
  max: 80,
  currency: 'USD',
  period: 'hour',
  component: 'base',
};

// The form loads with its first use; the tests are not about how long that takes.
beforeAll(() => import('@/ui/popup/own-pay-form'));

beforeEach(() => {
  vi.mocked(sendMessage).mockReset().mockResolvedValue({ kind: 'corrected' });
});

function view(name: SampleName, correction: Correction | null) {
  const pack = guidePack();
  const { posting: read } = SAMPLES[name];
  const posting = applyCorrection(read, correction, pack, readPostingRole);
  const judged = { posting, assessment: assess(posting, pack, {}) };
  return <JudgedView judged={judged} correction={correction} panel="posting" />;
}

async function show(name: SampleName, correction: Correction | null = null) {
  const shown = render(view(name, correction));
  await screen.findByRole('heading', { name: 'Read from the page' });
  return shown;
}

const part = () => within(screen.getByRole('region', { name: 'Pay set by you' }));
const opener = () => part().getByRole('button', { name: /pay yourself|your pay figure/ });

async function openForm() {
  await userEvent.click(opener());
  return within(await screen.findByRole('form', { name: 'Your pay figure' }));
}

async function asked(): Promise<unknown> {
  await waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  const [type, request] = vi.mocked(sendMessage).mock.lastCall ?? [];
  expect(type).toBe('correct');
  return request;
}

describe('pay that was not read', () => {
  it('is typed in, and judged in its place', async () => {
    const { rerender } = await show('no pay posted');
    const form = await openForm();
    expect(form.getByLabelText('From')).toHaveFocus();
    await userEvent.keyboard('180k');
    await userEvent.type(form.getByLabelText('To'), '$240,000{Enter}');
    const pay = { ...PAY, min: 180_000, max: 240_000, period: 'year' as const };
    const { key } = SAMPLES['no pay posted'].posting;
    expect(await asked()).toEqual({ key, correction: { pay } });
    expect(await screen.findByText('Pay set by you')).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Your pay figure' })).toBeNull();

    rerender(view('no pay posted', { pay }));
    expect(opener()).toHaveTextContent('Change your pay figure');
    expect(opener()).toHaveFocus();
    expect(part().getByText('$180K–$240K/yr')).toBeVisible();
    expect(part().getByText('Set by you')).toBeVisible();
    expect(screen.getByText(/^The middle of your range \$210K: /)).toBeVisible();
    expect(screen.getByText('No pay was read: none stated.')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: /Why/ }));
    const own = 'The pay was entered by you, not read from the page.';
    expect(await screen.findByText(own)).toBeVisible();
  });

  it('may be one end, by the hour, in another currency, of another kind', async () => {
    await show('no pay posted');
    const form = await openForm();
    await userEvent.type(form.getByLabelText('To'), '€62.50');
    await userEvent.selectOptions(form.getByLabelText('Currency'), 'EUR');
    await userEvent.selectOptions(form.getByLabelText('For each'), 'Hour');
    await userEvent.selectOptions(form.getByLabelText('It is'), 'Total compensation');
    await userEvent.click(form.getByRole('button', { name: 'Use this pay' }));
    expect(await asked()).toMatchObject({
      correction: {
        pay: { min: null, max: 62.5, currency: 'EUR', period: 'hour', component: 'total' },
      },
    });
  });

  it.each([
    [['', ''], 'From', 'Enter at least one figure.'],
    [['lots', ''], 'From', 'Enter one amount in USD, such as 185,000 or 185k.'],
    [['€180k', ''], 'From', 'Enter one amount in USD, such as 185,000 or 185k.'],
    [
      ['185', '240k'],
      'From',
      'This reads as $185/yr, too little to be pay. For thousands, add a k.',
    ],
    [['', '240,000k'], 'To', 'This reads as $240M/yr, too much to be pay.'],
    [['240k', '180k'], 'To', 'This is under the lower end.'],
  ])('typed as %j is refused beside "%s"', async ([min, max], label, message) => {
    await show('no pay posted');
    const form = await openForm();
    if (min) await userEvent.type(form.getByLabelText('From'), min);
    if (max) await userEvent.type(form.getByLabelText('To'), max);
    await userEvent.click(form.getByRole('button', { name: 'Use this pay' }));
    await waitFor(() => expect(form.getByLabelText(label)).toBeInvalid());
    expect(form.getByLabelText(label)).toHaveAccessibleDescription(message);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is left alone by Cancel, which gives the keyboard back', async () => {
    await show('no pay posted');
    const form = await openForm();
    await userEvent.type(form.getByLabelText('From'), '180k');
    await userEvent.click(form.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form', { name: 'Your pay figure' })).toBeNull();
    expect(opener()).toHaveFocus();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('pay that was read wrong', () => {
  it('stays in sight as it was read, without a verdict of its own', async () => {
    await show('several zones', { pay: PAY });
    expect(part().getByText('$62.50–$80/hr')).toBeVisible();
    expect(part().getByText('Compared here as $130K–$166.4K a year.')).toBeVisible();
    const rows = within(screen.getByRole('list', { name: 'Posted ranges' })).getAllByRole(
      'listitem',
    );
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\$225K–\$310K\/yrBase salary/),
      expect.stringMatching(/^\$190K–\$262K\/yrBase salary/),
      expect.stringMatching(/^\$20K–\$40K\/yrBonus/),
    ]);
  });

  it('begins with the currency and the period of what was read', async () => {
    await show('other currency');
    const form = await openForm();
    expect(form.getByLabelText('Currency')).toHaveValue('CAD');
  });

  it('is changed from what was typed before', async () => {
    await show('well below', { level: 'staff', pay: PAY });
    const form = await openForm();
    expect(form.getByLabelText('From')).toHaveValue('62.5');
    await userEvent.clear(form.getByLabelText('To'));
    await userEvent.click(form.getByRole('button', { name: 'Use this pay' }));
    expect(await asked()).toMatchObject({
      correction: { level: 'staff', pay: { ...PAY, max: null } },
    });
  });

  it('is back after Undo, and the keyboard with it', async () => {
    const { rerender } = await show('well below', { level: 'staff', pay: PAY });
    await userEvent.click(screen.getByRole('button', { name: 'Undo pay' }));
    expect(await asked()).toMatchObject({ correction: { level: 'staff' } });
    expect(await screen.findByText('Pay as it was read')).toBeInTheDocument();
    rerender(view('well below', { level: 'staff' }));
    expect(opener()).toHaveTextContent('Enter the pay yourself');
    expect(opener()).toHaveFocus();
  });

  it.each([
    [{ component: 'total' as const }, 'The pay that you set is not base salary'],
    [{ currency: 'EUR' }, 'The pay that you set is in another currency'],
  ])('set to %o has no verdict, and says why', async (parts, words) => {
    await show('well below', { pay: { ...PAY, ...parts } });
    expect(screen.getByText(words, { exact: false })).toBeVisible();
    expect(screen.queryByText(/Well below market/)).toBeNull();
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { listObservedPay, noteObservedPay } from '@/storage/observed-pay';
import { readSettings } from '@/storage/settings';
import { button, freshStores, row, shownMarket, user } from './shown-market';

beforeEach(freshStores);

const note = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      noteObservedPay({
        key: `greenhouse:${index}`,
        level: 'senior',
        metro: 'austin',
        low: 180_000 + index * 1000,
        high: 220_000 + index * 1000,
        month: '2026-11',
      }),
    ),
  );
const card = () => screen.getByLabelText('Your own market');

describe('your own market', () => {
  it('is counted up to eight, and then shown', async () => {
    await note(7);
    await shownMarket();
    expect(await within(card()).findAllByText('7 of 8 so far')).not.toHaveLength(0);
    await note(8);
    expect(
      await within(card()).findAllByText('n = 8 · median $203.5K · half $201.8K–$205.3K'),
    ).not.toHaveLength(0);
  });

  it('is listed, and cleared once that is confirmed, with undo', async () => {
    await note(2);
    await shownMarket();
    await user.click(await screen.findByText('See all 2 that were noted'));
    expect(row('greenhouse:1')).toHaveTextContent('$181K–$221K');
    await user.click(button('Clear…'));
    expect(button('Keep')).toHaveFocus();
    await user.click(button('Keep'));
    expect(await listObservedPay()).toHaveLength(2);

    await user.click(button('Clear…'));
    await user.click(button('Clear'));
    expect(await within(card()).findByText('Nothing noted yet.')).toBeInTheDocument();
    expect(await listObservedPay()).toEqual([]);
    await user.click(await screen.findByText('Undo', { selector: 'button' }));
    await waitFor(async () => expect(await listObservedPay()).toHaveLength(2));
  });

  it('can be switched off', async () => {
    await shownMarket();
    const option = screen.getByRole('checkbox', {
      name: 'Note the pay of the postings that I view',
    });
    await waitFor(() => expect(option).toBeChecked());
    await user.click(option);
    await waitFor(async () => expect(await readSettings()).toMatchObject({ ownMarket: false }));
    expect(option).not.toBeChecked();
  });
});

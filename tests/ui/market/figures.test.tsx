// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { setEdit } from '@/storage/pack-edits';
import { getActivePack } from '@/storage/packs';
import {
  button,
  edits,
  endField,
  freshStores,
  row,
  shownMarket,
  typeFigure,
  user,
} from './shown-market';

beforeEach(freshStores);
afterEach(() => vi.restoreAllMocks());

describe('figures', () => {
  it('stand beside their sources', async () => {
    await shownMarket();
    expect(row('Senior AI engineer')).toHaveTextContent(
      'Senior AI engineer · 5+ years$200K–$280KChangeAI Market Pulse2026, G3',
    );
    expect(within(row('Seattle area')).getByText('derived')).toBeInTheDocument();
    expect(within(row('Seattle area')).getByRole('link')).toHaveAttribute(
      'href',
      'https://www.bls.gov/oes/',
    );
    expect(row('Several LLM platforms')).toHaveTextContent('valued, no figure');
    expect(screen.getByText('All figures are as published.')).toBeInTheDocument();
  });

  it('are changed in place, marked as yours, and go back at a click', async () => {
    await shownMarket();
    await typeFigure('Senior AI engineer', '220k', null);
    await user.click(button('Save'));
    await waitFor(() => expect(row('Senior AI engineer')).toHaveTextContent('$220K–$280Kyours'));
    expect(row('Senior AI engineer')).toHaveTextContent('$200K–$280K');
    expect(await edits()).toEqual([
      {
        kind: 'figure',
        pack: 'guide',
        list: 'bands',
        entry: 'senior',
        field: 'low',
        value: 220_000,
      },
    ]);
    await waitFor(() => expect(button('Change Senior AI engineer')).toHaveFocus());

    await user.click(button('Senior AI engineer: as published'));
    await waitFor(() => expect(row('Senior AI engineer')).not.toHaveTextContent('yours'));
    expect(await edits()).toEqual([]);
  });

  it('of both ends change at once, by Enter', async () => {
    await shownMarket();
    await typeFigure('Entry-level AI engineer', '170k', '190,000{Enter}');
    await waitFor(async () =>
      expect((await getActivePack())?.bands[0]).toMatchObject({ low: 170_000, high: 190_000 }),
    );
  });

  it('that make no sense are refused beside the field, as they are typed', async () => {
    await shownMarket();
    const form = await typeFigure('Senior AI engineer', '300k', null);
    const field = endField('From');
    expect(within(form).getByRole('alert')).toHaveTextContent(
      'The low end, 300,000, is above the high end, 280,000.',
    );
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/The low end/);
    expect(button('Save')).toBeDisabled();
    await user.type(field, '{Enter}');
    expect(await edits()).toEqual([]);

    await user.keyboard('{Escape}');
    expect(form).not.toBeInTheDocument();
    await waitFor(() => expect(button('Change Senior AI engineer')).toHaveFocus());
  });

  it('of places and premiums are typed in per cent', async () => {
    await shownMarket();
    await typeFigure('Austin area', '5%', '10%{Enter}');
    await waitFor(() => expect(row('Austin area')).toHaveTextContent('+5% to +10%yours'));
    await typeFigure('Several LLM platforms', '5', '8%{Enter}');
    await waitFor(() => expect(row('Several LLM platforms')).toHaveTextContent('+5% to +8%yours'));
    const pack = await getActivePack();
    expect(pack?.geographies.find(({ id }) => id === 'austin')).toMatchObject({
      low: 1.05,
      high: 1.1,
    });
    expect(pack?.premiums.find(({ id }) => id === 'multi-llm')).toMatchObject({
      low: 0.05,
      high: 0.08,
    });
  });

  it('set to the published one are no change', async () => {
    await setEdit({
      kind: 'figure',
      pack: 'guide',
      list: 'bands',
      entry: 'senior',
      field: 'high',
      value: 300_000,
    });
    await shownMarket();
    await typeFigure('Senior AI engineer', null, '280k{Enter}');
    await waitFor(async () => expect(await edits()).toEqual([]));
  });

  it('follow what another page does, and all go back at once, with undo', async () => {
    await shownMarket();
    await setEdit({
      kind: 'figure',
      pack: 'guide',
      list: 'bands',
      entry: 'staff',
      field: 'high',
      value: 400_000,
    });
    await setEdit({ kind: 'off', pack: 'places', list: 'geographies', entry: 'seattle' });
    await waitFor(() =>
      expect(row('Staff or principal AI engineer')).toHaveTextContent('$250K–$400K+yours'),
    );
    expect(await screen.findByText(/made 2 changes/)).toBeInTheDocument();
    await user.click(button('All as published'));
    await waitFor(async () => expect(await edits()).toEqual([]));
    await user.click(await screen.findByText('Undo', { selector: 'button' }));
    await waitFor(async () => expect(await edits()).toHaveLength(2));
  });

  it('are not changed where they cannot be stored, and that is said', async () => {
    await shownMarket();
    vi.spyOn(database.packEdits, 'bulkPut').mockRejectedValueOnce(new Error('broken'));
    const form = await typeFigure('Senior AI engineer', '220k{Enter}', null);
    expect(await screen.findByText(/could not be read or written/)).toHaveAttribute(
      'role',
      'alert',
    );
    expect(form).toBeInTheDocument();
  });
});

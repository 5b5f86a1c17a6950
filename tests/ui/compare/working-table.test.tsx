// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Posting } from '@/posting/posting';
import { readCompareColumns } from '@/storage/compare-columns';
import { getSavedPosting, savePosting } from '@/storage/saved-postings';
import { ComparePage } from '@/ui/compare/compare-page';
import { madePay } from '../../scoring/made-posting';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';
import '../pointer-capture';

let day = 0;

async function save(title: string, parts: Partial<Posting> = {}): Promise<void> {
  day += 1;
  await savePosting(madeJudged({ key: `given:${title}`, title, ...parts }), day * 86_400_000);
}

const titles = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const row = (title: string) => screen.getByRole('rowheader', { name: title }).closest('tr')!;
const line = async (name: RegExp) =>
  (await screen.findByRole('rowheader', { name })).closest('tr')!;
const column = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });
const card = (name: string, title: string) =>
  within(column(name)).getByText(title).closest<HTMLElement>('li')!;
const click = async (role: 'button' | 'radio' | 'checkbox' | 'menuitemcheckbox', name: string) =>
  userEvent.click(await screen.findByRole(role, { name }));
const show = async () => {
  render(<ComparePage />);
  await waitFor(() => expect(titles()).toHaveLength(4));
};

beforeEach(async () => {
  await emptyStores();
  await save('Delta', { pay: [], payAbsence: 'none stated' });
  await save('Gamma', { pay: [madePay({ min: 90_000, max: 110_000 })], company: 'Quarry Lane' });
  await save('Beta');
  await save('Alpha', { company: 'Larkspur' });
});

describe('filters', () => {
  it('narrow the rows down by words, and say how many there are', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox'), 'lark');
    expect(titles()).toEqual(['Alpha']);
    expect(screen.getByText(/1 of 4 postings/)).toBeInTheDocument();
    await click('button', 'Clear filters');
    expect(titles()).toHaveLength(4);
  });

  it('go by verdict, with the count of each', async () => {
    await show();
    await userEvent.click(screen.getAllByRole('button', { name: 'Verdict' })[0]!);
    await click('menuitemcheckbox', 'No verdict 1');
    await userEvent.keyboard('{Escape}');
    expect(titles()).toEqual(['Delta']);
  });

  it('that nothing has say so, with the way back', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('No saved posting has all of this')).toBeInTheDocument();
    await click('button', 'Show all');
    expect(titles()).toHaveLength(4);
  });

  it('are reached by the slash key', async () => {
    await show();
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

it('columns come and go, and the choice is kept', async () => {
  await show();
  expect(screen.queryByRole('columnheader', { name: 'Note' })).not.toBeInTheDocument();
  await click('button', 'Columns');
  await click('menuitemcheckbox', 'Note');
  await click('menuitemcheckbox', 'Company');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('columnheader', { name: 'Note' })).toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: 'Company' })).not.toBeInTheDocument();
  expect(await readCompareColumns()).toEqual(expect.arrayContaining(['title', 'note']));
  expect(await readCompareColumns()).not.toContain('company');
});

describe('by keys, a row', () => {
  it('is moved to, selected and opened, and the rows between with Shift', async () => {
    await show();
    row('Alpha').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(row('Beta')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(row('Delta')).toHaveFocus();
    await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('2 postings selected')).toBeInTheDocument();
    await userEvent.keyboard(' ');
    expect(screen.getByText('1 posting selected')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Beta' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(row('Beta')).toHaveFocus());
  });

  it('is removed, and the next one has the focus', async () => {
    await show();
    row('Beta').focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(titles()).toEqual(['Alpha', 'Gamma', 'Delta']));
    expect(row('Gamma')).toHaveFocus();
  });

  it('gets the focus back from its controls', async () => {
    await show();
    within(row('Beta')).getByRole('checkbox').focus();
    await userEvent.keyboard('{Escape}');
    expect(row('Beta')).toHaveFocus();
  });
});

describe('the selected', () => {
  it('are set to a status together', async () => {
    await show();
    await click('checkbox', 'Select all that are shown');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Set the status of the selected' }),
      'Applied',
    );
    await waitFor(() => expect(within(row('Delta')).getByRole('combobox')).toHaveValue('applied'));
    expect(await getSavedPosting('given:Alpha')).toMatchObject({ status: 'applied' });
  });

  it('stay selected behind a filter, and are said to be', async () => {
    await show();
    await click('checkbox', 'Select Beta');
    await userEvent.type(screen.getByRole('searchbox'), 'alpha');
    expect(screen.getByText('1 posting selected, 1 not shown')).toBeInTheDocument();
  });

  it('of two stand side by side, what differs marked', async () => {
    await show();
    await click('checkbox', 'Select Alpha');
    expect(screen.getByRole('button', { name: 'Side by side' })).toBeDisabled();
    await click('checkbox', 'Select Gamma');
    await click('button', 'Side by side');
    expect(screen.getByRole('heading', { name: '2 side by side' })).toHaveFocus();
    expect(await line(/^Posted base/)).toHaveAttribute('data-differs');
    expect(await line(/^Level/)).not.toHaveAttribute('data-differs');
    await userEvent.click(screen.getByRole('switch', { name: 'Only what differs' }));
    expect(screen.queryByRole('rowheader', { name: /^Level/ })).not.toBeInTheDocument();
    await click('button', 'All saved postings');
    expect(titles()).toHaveLength(4);
  });
});

describe('labels', () => {
  it('are set in the opened posting, each kept as it is changed', async () => {
    await show();
    await click('button', 'Alpha');
    const dialog = within(await screen.findByRole('dialog', { name: 'Alpha' }));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'Offer');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Tags' }), 'referral{Enter}');
    expect(await dialog.findByText('referral')).toBeInTheDocument();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Note' }), 'Call Ana');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await getSavedPosting('given:Alpha')).toMatchObject({
        status: 'offer',
        tags: ['referral'],
        note: 'Call Ana',
      }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Remove the tag referral' }));
    await waitFor(() => expect(dialog.queryByText('referral')).not.toBeInTheDocument());
  });
});

describe('the board', () => {
  it('moves a card by key, and the focus goes with it', async () => {
    await show();
    await click('radio', 'Board');
    card('Saved', 'Beta').focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(card('Applied', 'Beta')).toHaveFocus());
    expect(await getSavedPosting('given:Beta')).toMatchObject({ status: 'applied' });
    await userEvent.keyboard('{ArrowLeft}');
    expect(card('Saved', 'Alpha')).toHaveFocus();
  });

  it('moves a card by its menu', async () => {
    await show();
    await click('radio', 'Board');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Status of Gamma' }),
      'Closed',
    );
    await waitFor(() => expect(card('Closed', 'Gamma')).toBeInTheDocument());
  });
});

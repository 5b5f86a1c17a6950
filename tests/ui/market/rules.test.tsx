// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setEdit } from '@/storage/pack-edits';
import { getActivePack } from '@/storage/packs';
import { button, edits, freshStores, row, shownMarket, typeFigure, user } from './shown-market';

beforeEach(freshStores);

async function addRule(terms: string): Promise<void> {
  await user.click(button('Add a skill or domain'));
  await user.type(screen.getByLabelText('Name'), 'Graph databases');
  await user.type(screen.getByLabelText('Terms, one per line'), terms);
  await user.type(screen.getByLabelText('Adds at least, %'), '10%');
  await user.type(screen.getByLabelText('Adds at most, %'), '15%');
  await user.click(button('Add rule'));
}

describe('switches', () => {
  it('take a place or a rule out, and back in', async () => {
    await shownMarket();
    const counts = screen.getByLabelText('Seattle area counts');
    await user.click(counts);
    await waitFor(async () =>
      expect(await edits()).toEqual([
        { kind: 'off', pack: 'places', list: 'geographies', entry: 'seattle' },
      ]),
    );
    expect(counts).not.toBeChecked();
    expect(row('Seattle area')).toHaveTextContent('+10% to +20%');
    await user.click(counts);
    await waitFor(async () => expect(await edits()).toEqual([]));
    expect(counts).toBeChecked();
  });

  it('are not there for a level or the nation', async () => {
    await shownMarket();
    expect(within(row('United States')).queryByRole('checkbox')).not.toBeInTheDocument();
    expect(within(row('Senior AI engineer')).queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('a rule of one’s own', () => {
  it('is added, changed, and removed with undo', async () => {
    await shownMarket();
    await addRule('Neo4j{Enter}C++');
    await waitFor(() => expect(row('Graph databases')).toHaveTextContent('+10% to +15%yours'));
    expect((await getActivePack())?.premiums.at(-1)).toMatchObject({
      id: 'own-graph-databases',
      terms: ['Neo4j', 'C++'],
      source: 'yours',
    });

    await typeFigure('Graph databases', null, '20%{Enter}');
    await waitFor(() => expect(row('Graph databases')).toHaveTextContent('+10% to +20%yours'));

    await user.click(button('Remove Graph databases'));
    await waitFor(async () => expect(await edits()).toEqual([]));
    await user.click(await screen.findByText('Undo', { selector: 'button' }));
    await waitFor(() => expect(row('Graph databases')).toHaveTextContent('+10% to +20%'));
  });

  it('that makes no sense is refused, each field in words', async () => {
    await shownMarket();
    await addRule('.*');
    expect(screen.getByLabelText('Terms, one per line')).toHaveAccessibleDescription(
      /“\.\*”, has no letter and no digit/,
    );
    expect(await edits()).toEqual([]);
  });
});

describe('changes that do not count', () => {
  it('are shown with their reason, and dropped', async () => {
    await setEdit({
      kind: 'figure',
      pack: 'guide',
      list: 'bands',
      entry: 'senior',
      field: 'low',
      value: 900_000,
    });
    await setEdit({ kind: 'off', pack: 'guide', list: 'premiums', entry: 'gone' });
    await shownMarket();
    const card = screen.getByLabelText('Changes that do not count');
    expect(card).toHaveTextContent(
      'Level “senior”, low end: 900,000. Low 900,000 is above high 280,000.',
    );
    expect(card).toHaveTextContent('Rule “gone”, switched off. The pack no longer has this entry.');
    await user.click(button('Drop: Rule “gone”, switched off.'));
    await waitFor(async () => expect(await edits()).toHaveLength(1));
    expect(row('Senior AI engineer')).not.toHaveTextContent('yours');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledPack } from '@/scoring/packs/bundled-packs';
import { listMarketPacks } from '@/storage/market-packs';
import { getActivePack } from '@/storage/packs';
import { button, freshStores, shownMarket, user } from './shown-market';

beforeEach(freshStores);

const input = () => screen.getByLabelText('Import JSON or CSV');

/** jsdom's files have no `text()`. */
function file(text: string, name: string): File {
  return Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
}

const json = (change: object) =>
  file(JSON.stringify({ ...bundledPack('market'), ...change }), 'mine.json');

describe('packs', () => {
  it('that are wrong are refused with every field, and nothing is changed', async () => {
    await shownMarket();
    const [entry, ...others] = bundledPack('market').bands;
    await user.upload(
      input(),
      json({ name: '', colour: 'red', bands: [{ ...entry, low: -5 }, ...others] }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“mine.json” was not imported, and nothing was changed.');
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
    expect(alert).toHaveTextContent(/colour/);
    expect(alert).toHaveTextContent(/low/);
    expect(await listMarketPacks()).toHaveLength(1);

    await user.upload(input(), file('{"id": "x",', 'cut.json'));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('not valid JSON: line 1'),
    );
    await user.click(button('Close'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('that are too large are refused before they are read', async () => {
    await shownMarket();
    const large = json({});
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    const text = vi.spyOn(large, 'text');
    await user.upload(input(), large);
    expect(await screen.findByRole('alert')).toHaveTextContent('50 MB; a pack has at most 5 MB');
    expect(text).not.toHaveBeenCalled();
  });

  it('are shown before they are taken, added, chosen, and removed with undo', async () => {
    await shownMarket();
    await user.upload(input(), json({ id: 'mine', name: 'My own market', publisher: 'Me' }));
    const preview = await screen.findByLabelText('What will be added');
    expect(preview).toHaveTextContent('My own market: Me, 2026');
    expect(within(preview).getByText('Senior AI engineer').closest('tr')).toHaveTextContent(
      '$200K–$280K',
    );
    expect(await listMarketPacks()).toHaveLength(1);

    await user.click(button('Add'));
    const choice = await screen.findByLabelText('My own market');
    expect(choice).not.toBeChecked();
    await user.click(choice);
    await waitFor(async () => expect((await getActivePack())?.name).toBe('My own market'));

    await user.click(button('Remove My own market'));
    await waitFor(async () => expect((await getActivePack())?.id).toBe('guide'));
    await user.click(await screen.findByText('Undo', { selector: 'button' }));
    await waitFor(() => expect(screen.getByLabelText('My own market')).toBeChecked());
  });

  it('come from a table of bands, under a name, and judge at once', async () => {
    await shownMarket();
    const csv =
      'Level,High,Low\nentry,120k,100k\nmid,150k,130k\nsenior,$200k,160000\nstaff,300k,210k\n';
    await user.upload(input(), file(csv, 'bands.csv'));
    const name = await screen.findByLabelText('Name of the new pack');
    expect(name).toHaveValue('bands');
    await user.clear(name);
    await user.type(name, 'Bay 2026');
    await user.click(button('Add and judge with it'));
    await waitFor(async () =>
      expect(await getActivePack()).toMatchObject({
        name: 'Bay 2026',
        bands: [
          { low: 100_000 },
          { low: 130_000 },
          { low: 160_000, high: 200_000 },
          { high: 300_000 },
        ],
      }),
    );
    expect(await screen.findByText('Added “Bay 2026”. It judges from now on.')).toBeInTheDocument();
  });
});

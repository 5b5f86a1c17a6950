import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { handleInstall } from '@/service/handle-install';
import { database } from '@/storage/database';
import { getActivePack } from '@/storage/packs';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

beforeEach(async () => {
  installWebLocks();
  await emptyStores();
});

const welcomes = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/options.html?welcome=1'));

describe('handleInstall', () => {
  it('takes in the packs and opens the welcome on the first install', async () => {
    await handleInstall({ reason: 'install' });
    expect(await getActivePack()).toEqual(guidePack());
    expect(await welcomes()).toHaveLength(1);
  });

  it('takes in the packs anew on an update, and opens nothing', async () => {
    await handleInstall({ reason: 'install' });
    await database.table('packs').update('guide', { 'document.version': 0 });
    await handleInstall({ reason: 'update', previousVersion: '0.0.9' });
    expect(await getActivePack()).toEqual(guidePack());
    expect(await welcomes()).toHaveLength(1);
  });

  it('does nothing when the browser itself was updated', async () => {
    await handleInstall({ reason: 'chrome_update' });
    expect(await getActivePack()).toBeNull();
    expect(await welcomes()).toEqual([]);
  });
});

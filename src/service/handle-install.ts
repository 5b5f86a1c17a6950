import { browser } from '#imports';
import type { Browser } from '#imports';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { installBundledPacks } from '@/storage/packs';
import { judgeAnew } from './judge-anew';

/** On install and on update: takes in the bundled packs. On the first install: opens the welcome. */
export async function handleInstall({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html?welcome=1') });
  }
  if (reason === 'install' || reason === 'update') {
    await installBundledPacks(bundledPacks);
    await judgeAnew();
  }
}

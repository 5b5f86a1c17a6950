import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

/**
 * Puts the page note before each script that reads postings, in the same frames of the same sites. The one for badges has
 * no use for it. While developing, the scripts are no part of the manifest: the note then stands in it alone.
 */
function addPageNote({ config }: Wxt, manifest: Browser.runtime.Manifest): void {
  const file = 'page-note.js';
  if (config.command === 'serve') {
    const matches = manifest.host_permissions ?? [];
    const inFrames = { all_frames: true, run_at: 'document_idle' as const };
    manifest.content_scripts = [{ matches, js: [file], ...inFrames }];
    return;
  }
  for (const { js = [] } of manifest.content_scripts ?? []) {
    if (!js.some((path) => path.endsWith('/list-badges.js'))) js.unshift(file);
  }
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: resolve('entrypoints'),
  publicDir: resolve('src/public'),
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  hooks: { 'build:manifestGenerated': addPageNote },
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    // storage: the profile, and what each tab shows while the worker sleeps.
    // unlimitedStorage: what the user saved is not removed where the disk gets full, and Firefox does not ask about it.
    // activeTab: the tab whose toolbar button was clicked: its address, and its page if the user then asks to read it.
    // scripting: to read such a page or tell how it is built, and to keep reading the sites that the user added.
    // contextMenus: one entry in the menu of a page, which opens the popup.
    // alarms: once a day, to look for next steps that are due.
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
    ],
    // Asked for with the first reminder that the user sets.
    optional_permissions: ['notifications'],
    // None of it is given at install: the user may allow single sites, one by one.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_manifest_name__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+H' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'headroom@headroom.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});

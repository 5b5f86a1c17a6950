import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: resolve('entrypoints'),
  publicDir: resolve('src/public'),
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: ({ browser }) => ({
    name: 'Headroom',
    description:
      'Shows on a job page whether an AI engineering posting pays below, at or above market, and the counter range to ask for.',
    // storage: the profile, and what each tab shows while the worker sleeps.
    // activeTab: the tab whose toolbar button was clicked: its address, and its page if the user then asks to read it.
    // scripting: to read such a page or tell how it is built, and to keep reading the sites that the user added.
    permissions: ['storage', 'activeTab', 'scripting'],
    // None of it is given at install: the user may allow single sites, one by one.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Headroom' },
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

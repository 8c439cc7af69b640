import { join } from 'node:path';

import { preact } from '@preact/preset-vite';
import { mergeConfig, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';

import { readPack } from './cli/read-pack.ts';
import { compiledLexicon } from './scripts/compiled-lexicon.ts';
import { smallest } from './scripts/smallest.ts';

/** WXT's own start of a script looks after its modules and its log: this script has neither. */
const plainStart = {
  name: 'plain-start',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint|define-unlisted-script/ },
    handler: (code: string, id: string) => {
      if (id.includes('define')) return 'export const defineUnlistedScript = (main) => main;';
      const [imported] = /^import definition from .+;$/m.exec(code) ?? [];
      if (!imported) throw new Error('WXT starts unlisted scripts in another way than it did');
      return `${imported}\ndefinition();\n`;
    },
  },
};

/**
 * A default import of the polyfill, which is no module, would copy the browser's interface, and so have
 * it made whole: 5 ms at the start of each script.
 */
const plainPolyfill = {
  name: 'plain-polyfill',
  apply: 'build' as const,
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser\.m?js$/ },
    handler: (code: string) => {
      if (code.trim() !== "export { default as browser } from 'webextension-polyfill';") {
        throw new Error('the polyfill is brought in in another way than it was');
      }
      return "export const browser = require('webextension-polyfill');";
    },
  },
};

/**
 * What the popup has in common with other pages comes in one file: each file is a round trip to the
 * browser, and a popup that opens has no time for many.
 */
const common = {
  name: (id: string, graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>) => {
    const ofPopup = new Set([join(import.meta.dirname, 'entrypoints/popup/popup.tsx')]);
    for (const each of ofPopup) {
      for (const imported of graph.getModuleInfo(each)?.importedIds ?? []) ofPopup.add(imported);
    }
    // The builder's own helper is for whoever asks for more, at once.
    return ofPopup.has(id) && !id.startsWith('\0') ? 'common' : null;
  },
  minShareCount: 2,
};

/** What the builders put before each page's own script comes in one file too. */
const start = { name: 'start', test: /preload-helper|virtual:wxt-html-plugins/ };

const PACK = 'data/packs/syria-talks';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  vite: () => ({
    // The oldest browsers that the manifest admits: nothing is rewritten for older ones.
    build: {
      target: ['chrome140', 'firefox142'],
      // They preload modules by themselves.
      modulePreload: { polyfill: false },
      // WXT's logger says nothing in a build, but would be in each page's script.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
    // What writes citations could fetch its parts from the network: not in this extension.
    define: { XMLHttpRequest: 'undefined' },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      compiledLexicon,
      plainPolyfill,
    ],
  }),
  manifest: ({ browser }) => ({
    name: 'On the Record',
    description: '__MSG_extension_summary__',
    default_locale: 'en',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-mention': {
        description: '__MSG_behaviour_command_next__',
        suggested_key: { default: 'Alt+Shift+Period' },
      },
      'previous-mention': {
        description: '__MSG_behaviour_command_previous__',
        suggested_key: { default: 'Alt+Shift+Comma' },
      },
      'open-card': {
        description: '__MSG_behaviour_command_open__',
        suggested_key: { default: 'Alt+Shift+O' },
      },
    },
    permissions: ['storage', 'scripting', 'contextMenus'],
    action: { default_title: 'On the Record' },
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content-script.js'],
        css: ['assets/content-script.css'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        ...(browser === 'firefox' ? {} : { match_origin_as_fallback: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-the-record@on-the-record.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const content = entrypoints.some(({ name }) => name === 'content-script');
      if (content && config.build?.minify !== false) {
        config.plugins = [...(config.plugins ?? []), plainStart, smallest];
      }
      if (entrypoints.some(({ name }) => name === 'popup')) {
        config.build = mergeConfig(config.build ?? {}, {
          rolldownOptions: { output: { codeSplitting: { groups: [start, common] } } },
        });
      }
    },
    // The pack's folder becomes one file, which the background reads at install and update.
    'build:publicAssets': async (_wxt, files) => {
      const { value } = await readPack(PACK);
      files.push({ relativeDest: 'packs/syria-talks.json', contents: JSON.stringify(value) });
    },
  },
});

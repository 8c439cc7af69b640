import { describe, expect, it } from 'vitest';

import { lexicon } from '../../core/matching/lexicon/lexicon.ts';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browser/browser-name.ts';
import { filesOf, gzipSize, manifestOf, textOf } from './built.ts';

const CONTENT_SCRIPT = 'content-script.js';
const BACKGROUND = 'background.js';
const CONTENT_SCRIPT_LIMIT = 12 * 1024;
/** What draws and takes what is typed 25 kB, what searches 10. */
const POPUP_LIMIT = (25 + 10) * 1024;

/** Strings that survive minification and that only these libraries have. */
const SIGNATURES = {
  preact: /__PREACT|\b__k\b.*\b__e\b|dangerouslySetInnerHTML/s,
  dexie: /DexieError|Dexie\.|\bMissingAPIError\b/,
  'floating-ui': /fallbackPlacements|crossAxis/,
};

/** The scripts that the popup's document asks for itself. */
function firstScripts(name: BrowserName): string[] {
  const html = textOf(name, 'popup.html');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
}

/** All that a popup loads as it opens. */
function popupScripts(name: BrowserName): string[] {
  const first = firstScripts(name);
  const files = new Set(first);
  for (const file of first) {
    for (const each of importsOf(name, file, /import\(`\.\/([^`]+)`\)/g)) files.add(each);
  }
  // Each further file is a round trip to the browser.
  expect(files.size - first.length).toBe(1);
  for (const file of files) {
    for (const each of importsOf(name, file, /\b(?:from|import)["`]\.\/([^"`]+)["`]/g)) {
      files.add(each);
    }
  }
  return [...files];
}

function importsOf(name: BrowserName, file: string, imports: RegExp): string[] {
  return [...textOf(name, file).matchAll(imports)].map(([, each = '']) => `chunks/${each}`);
}

function sizeOf(name: BrowserName, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSize(name, file), 0);
}

describe.each(BROWSER_NAMES)('the build for %s', (name) => {
  it('asks for these permissions and no others', () => {
    const manifest = manifestOf(name);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('lets no page reach into it', () => {
    const manifest = manifestOf(name);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('runs one script on every page', () => {
    expect(manifestOf(name).content_scripts.flatMap(({ js }) => js)).toEqual([CONTENT_SCRIPT]);
  });

  it(`costs every page at most ${CONTENT_SCRIPT_LIMIT} bytes of script, gzipped`, () => {
    expect(gzipSize(name, CONTENT_SCRIPT)).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  it(`loads at most ${POPUP_LIMIT} bytes of script, gzipped, for the popup to be used`, () => {
    const scripts = popupScripts(name);
    expect(scripts).toHaveLength(4);
    expect(scripts.some((file) => textOf(name, file).includes('fuzzy'))).toBe(true);
    expect(sizeOf(name, scripts)).toBeLessThanOrEqual(POPUP_LIMIT);
  });

  it('loads nothing for the popup that changes a database', () => {
    for (const file of popupScripts(name)) {
      expect(textOf(name, file)).not.toMatch(SIGNATURES.dexie);
    }
  });

  it('hands the popup’s field over where it is, with the focus and what is being typed', () => {
    // What is drawn takes nodes over in their order; a space between would have it move them.
    const [, body = ''] = /<body>(.+)<\/body>/s.exec(textOf(name, 'popup.html')) ?? [];
    expect(body).toMatch(/^<main class="popup"><h1 [^>]+>[^<]+<\/h1><input [^>]+><\/main>$/);
  });

  it('draws the popup before any other file has come', () => {
    const html = textOf(name, 'popup.html');
    expect(html).toContain('<style>');
    expect(html).not.toMatch(/<link[^>]*stylesheet|<script(?![^>]*type="module")/);
    expect(sizeOf(name, firstScripts(name))).toBeLessThan(1280);
  });

  it.each(Object.entries(SIGNATURES))('keeps %s out of the content script', (_, signature) => {
    expect(textOf(name, CONTENT_SCRIPT)).not.toMatch(signature);
    const elsewhere = filesOf(name).filter(
      (file) => file.endsWith('.js') && file !== CONTENT_SCRIPT,
    );
    // The signature is worth something only if it finds the library where it is.
    expect(elsewhere.some((file) => signature.test(textOf(name, file)))).toBe(true);
  });

  it('has what writes citations in a script of its own', () => {
    const citeproc = filesOf(name).filter(
      (file) => file.endsWith('.js') && textOf(name, file).includes('makeCitationCluster'),
    );
    expect(citeproc).toEqual(['cite.js']);
  });

  it('has the lexicon compiled, and no list of words', () => {
    const background = textOf(name, BACKGROUND);
    const bytes = /fromBase64\([`'"]([\w+/=]{1000,})/.exec(background)?.[1] ?? '';
    expect(Buffer.from(bytes, 'base64')).toEqual(Buffer.from(lexicon().buffer));
    expect(background).not.toContain('goalkeeper');
  });

  it('has no U+FFFF, for which Chromium refuses a script without a word', () => {
    // Only where it is put into pages; the background's database library has one.
    const scripts = filesOf(name).filter((file) => /\.(js|css)$/.test(file) && file !== BACKGROUND);
    expect(scripts).toContain(CONTENT_SCRIPT);
    expect(scripts.filter((file) => textOf(name, file).includes('\uFFFF'))).toEqual([]);
  });

  it('lets no browser check the spelling of what is typed, which some send to their makers', () => {
    const pages = filesOf(name).filter((file) => file.endsWith('.html'));
    expect(pages).toContain('popup.html');
    expect(
      pages.filter((page) => !/<html[^>]* spellcheck="false"/.test(textOf(name, page))),
    ).toEqual([]);
  });

  it('names no address to speak to', () => {
    const scripts = filesOf(name).filter((file) => file.endsWith('.js'));
    const network = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport)\b/;
    expect(scripts.filter((file) => network.test(textOf(name, file)))).toEqual([]);
  });

  it('has no source maps and no test code', () => {
    expect(filesOf(name).filter((file) => /\.map$|test/.test(file))).toEqual([]);
  });

  it('is of the version that package.json names', async () => {
    const { default: project } = await import('../../package.json');
    expect(manifestOf(name).version).toBe(project.version);
  });
});

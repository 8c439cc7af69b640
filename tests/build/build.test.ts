import { describe, expect, it } from 'vitest';

import { lexicon } from '../../core/matching/lexicon/lexicon.ts';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browser/browser-name.ts';
import { filesOf, gzipSize, manifestOf, textOf } from './built.ts';

const CONTENT_SCRIPT = 'content-script.js';
const BACKGROUND = 'background.js';
const CONTENT_SCRIPT_LIMIT = 12 * 1024;
const POPUP_LIMIT = 25 * 1024;
const SEARCH_LIMIT = 10 * 1024;

/** Strings that survive minification and that only these libraries have. */
const SIGNATURES = {
  preact: /__PREACT|\b__k\b.*\b__e\b|dangerouslySetInnerHTML/s,
  dexie: /DexieError|Dexie\.|\bMissingAPIError\b/,
  'floating-ui': /fallbackPlacements|crossAxis/,
};

/** All that a popup loads as it opens: what draws and takes what is typed; what searches. */
function popupScripts(name: BrowserName): { drawing: string[]; searching: string[] } {
  const html = textOf(name, 'popup.html');
  const first = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const asked = first.flatMap((file) => importsOf(name, file, /import\(`\.\/([^`]+)`\)/g));
  const drawing = new Set([...first, ...asked.filter((file) => !file.includes('own-search'))]);
  const searching = new Set(asked.filter((file) => !drawing.has(file)));
  expect([drawing.size - first.length, searching.size]).toEqual([1, 1]);
  for (const files of [drawing, searching]) {
    for (const file of files) {
      for (const each of importsOf(name, file, /\b(?:from|import)["`]\.\/([^"`]+)["`]/g)) {
        files.add(each);
      }
    }
  }
  return { drawing: [...drawing], searching: [...searching.difference(drawing)] };
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
    const { drawing } = popupScripts(name);
    expect(sizeOf(name, drawing)).toBeLessThanOrEqual(POPUP_LIMIT);
  });

  it(`loads at most ${SEARCH_LIMIT} bytes more for the popup to search, without what changes a database`, () => {
    const { drawing, searching } = popupScripts(name);
    expect(searching.some((file) => textOf(name, file).includes('fuzzy'))).toBe(true);
    expect(sizeOf(name, searching)).toBeLessThanOrEqual(SEARCH_LIMIT);
    for (const file of [...drawing, ...searching]) {
      expect(textOf(name, file)).not.toMatch(SIGNATURES.dexie);
    }
  });

  it('draws the popup before any other file has come', () => {
    const html = textOf(name, 'popup.html');
    expect(html).toContain('<style>');
    expect(html).not.toMatch(/<link[^>]*stylesheet|<script(?![^>]*type="module")/);
    const [first = ''] = popupScripts(name).drawing;
    expect(gzipSize(name, first)).toBeLessThan(1024);
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

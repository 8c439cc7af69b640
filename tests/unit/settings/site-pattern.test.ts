import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doesUrlMatchPatterns, isValidPattern } from 'webext-patterns';

import { offExpression } from '../../../core/settings/off-expression.ts';
import { MOST_SITES } from '../../../core/settings/settings.ts';
import {
  patternOfHost,
  problemOfListing,
  readSite,
  type SiteProblem,
} from '../../../core/settings/site-pattern.ts';
import { asciiHost } from '../../../platform/ascii-host.ts';

const read = (written: string) => readSite(written, asciiHost);

/** Whether a page at this address is off where these sites are. */
function off(address: string, ...sitesOff: string[]): boolean {
  const source = offExpression({ enabled: true, sites: 'all-but', sitesOff, sitesOn: [] });
  return new RegExp(source).test(address);
}

describe('a site as a reader writes it', () => {
  it.each([
    ['example.com', '*://*.example.com/*'],
    [' Example.COM ', '*://*.example.com/*'],
    ['www.example.com', '*://*.example.com/*'],
    ['example.com/', '*://*.example.com/*'],
    ['https://example.com', '*://*.example.com/*'],
    ['https://example.com/', '*://*.example.com/*'],
    ['http://www.example.com/#top', '*://*.example.com/*'],
    ['example.com:8080', '*://*.example.com/*'],
    ['news.example.com/world/*', '*://news.example.com/world/*'],
    ['*.example.com', '*://*.example.com/*'],
    ['пример.рф', '*://*.xn--e1afmkfd.xn--p1ai/*'],
    ['localhost', '*://localhost/*'],
    ['192.168.0.1', '*://192.168.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['*://example.com/', '*://example.com/'],
    ['*://www.example.com/', '*://www.example.com/'],
    ['*://*.example.com/', '*://*.example.com/'],
    ['http://example.com/*', 'http://example.com/*'],
    ['https://*/*', 'https://*/*'],
    ['*://*.example.com/a*b', '*://*.example.com/a*b'],
    ['https://example.com/one/page.html?q=1', 'https://example.com/one/page.html?q=1'],
  ])('%j is the pattern %s', (written, pattern) => {
    expect(read(written)).toEqual({ ok: true, pattern });
    expect(isValidPattern(pattern)).toBe(true);
  });

  it.each<[string, SiteProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://example.com/*', 'scheme'],
    ['about://config/', 'scheme'],
    ['exam ple.com', 'host'],
    ['reader@example.com', 'host'],
    ['https:///path', 'host'],
    ['*./*', 'host'],
    ['-example-.com', 'host'],
    ['example.*', 'wildcard'],
    ['exa*mple.com/*', 'wildcard'],
    ['*://*.*.com/*', 'wildcard'],
    [`example.com/${'a'.repeat(300)}`, 'long'],
  ])('%j is refused: %s', (written, problem) => {
    expect(read(written)).toEqual({ ok: false, problem });
  });

  it('is read again as the same pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
        const once = read(written);
        expect(once.ok ? read(once.pattern) : once).toEqual(once);
      }),
    );
  });
});

describe('the expression for addresses that are off', () => {
  it.each([
    ['*://*.example.com/*', 'https://example.com/', true],
    ['*://*.example.com/*', 'http://a.b.example.com/x?y#z', true],
    ['*://*.example.com/*', 'http://example.com:8080/', true],
    ['*://*.example.com/*', 'http://notexample.com/', false],
    ['*://*.example.com/*', 'http://example.com.evil.test/', false],
    ['*://*.example.com/*', 'http://evil.test/http://example.com/', false],
    ['*://*.example.com/*', 'ftp://example.com/', false],
    ['*://example.com/*', 'http://a.example.com/', false],
    ['https://example.com/*', 'http://example.com/', false],
    ['*://*/*', 'https://any.test/', true],
    ['*://example.com/news/*', 'http://example.com/news/1', true],
    ['*://example.com/news/*', 'http://example.com/sports/news/1', false],
    ['*://example.com/one', 'http://example.com/one#part', true],
    ['*://example.com/one', 'http://example.com/one/two', false],
    ['*://example.com/*/b*.html', 'http://example.com/a/bc.html', true],
    ['*://example.com/*/b*.html', 'http://example.com/a/bc.html?x', false],
    ['*://example.com/*#*', 'http://example.com/a#b', false],
    ['*://example.com/(a+)+$', 'http://example.com/aaa', false],
    ['*://example.com/(a+)+$', 'http://example.com/(a+)+$', true],
    ['*://example.com/?q=[1]*', 'http://example.com/?q=[1]2', true],
  ])('of %s matches %s: %s', (pattern, address, expected) => {
    expect(off(address, pattern)).toBe(expected);
  });

  it('agrees with the browsers’ own patterns', () => {
    const host = fc.constantFrom('a.test', 'b.a.test', 'aa.test', 'test');
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-'), maxLength: 8 });
    const stars = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom('*', 'http', 'https'),
        fc.oneof(
          host,
          host.map((name) => `*.${name}`),
          fc.constant('*'),
        ),
        stars,
        fc.constantFrom('http', 'https'),
        host,
        path,
        (scheme, hosts, paths, at, site, file) => {
          const pattern = `${scheme}://${hosts}/${paths}`;
          const address = `${at}://${site}/${file}`;
          expect(off(address, pattern)).toBe(doesUrlMatchPatterns(address, pattern));
        },
      ),
    );
  });

  it('takes as many patterns as are stored', () => {
    const patterns = Array.from({ length: 1_000 }, (_, n) => `*://site-${n}.test/*a*b*c*`);
    expect(off('http://site-999.test/xaxbxc', ...patterns)).toBe(true);
    expect(off('http://site-1000.test/xaxbxc', ...patterns)).toBe(false);
  });

  it.each([
    ['*://*.example.com/*', `http://${'a.'.repeat(5_000)}b/`],
    [`*://x.test/${'*a'.repeat(100)}b`, `http://x.test/${'a'.repeat(20_000)}`],
    [`*://x.test/${'*ab'.repeat(90)}*`, `http://x.test/${'ab'.repeat(89)}${'a'.repeat(20_000)}`],
  ])('is tested at once, however hostile: %s', (pattern, address) => {
    const began = performance.now();
    expect(off(address, pattern)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('passes over what is no pattern', () => {
    expect(off('http://example.com/', 'example', '', ')(', '*://a*b/')).toBe(false);
  });

  it.each(['http://example.com/', 'about:blank', 'file:///a.html'])('has %s', (address) => {
    const test = (settings: Partial<Parameters<typeof offExpression>[0]>) =>
      new RegExp(
        offExpression({ enabled: true, sites: 'all-but', sitesOff: [], sitesOn: [], ...settings }),
      ).test(address);
    expect(test({})).toBe(false);
    expect(test({ enabled: false })).toBe(true);
    expect(test({ sites: 'only' })).toBe(true);
    expect(test({ sites: 'only', sitesOn: ['*://other.test/*'] })).toBe(true);
    expect(test({ sites: 'only', sitesOn: [patternOfHost('example.com')] })).toBe(
      !address.startsWith('http://example.com'),
    );
  });
});

it('a list takes sites that it has not, until it is full', () => {
  const list = Array.from({ length: MOST_SITES - 1 }, (_, n) => `*://site-${n}.test/*`);
  expect(problemOfListing('*://new.test/*', list)).toBeUndefined();
  expect(problemOfListing('*://site-0.test/*', list)).toBe('known');
  expect(problemOfListing('*://new.test/*', [...list, '*://last.test/*'])).toBe('full');
});

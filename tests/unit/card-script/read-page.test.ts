import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ReadPage } from '../../../entrypoints/card/read-page.ts';

const withHead = (html: string): Document =>
  parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`).document;

/** A page of which that has come, at an address, and what has been read of it. */
function reading(html: string, readyState: DocumentReadyState) {
  const document = withHead(html);
  const at = { url: 'https://example.org/first', readyState };
  Object.defineProperty(document, 'URL', { get: () => at.url });
  Object.defineProperty(document, 'readyState', { get: () => at.readyState });
  const become = (then: string): void => {
    document.head.replaceChildren(...withHead(then).head.childNodes);
  };
  vi.stubGlobal('document', document);
  return { at, become, read: new ReadPage() };
}

const FIRST = '<title>First</title><meta property="article:published_time" content="2013-05-01">';
const SECOND = '<title>Second</title><meta property="article:published_time" content="2015-01-23">';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('is another one where an app has gone on to the next article', () => {
    const { at, become, read } = reading(FIRST, 'complete');
    expect(read.current).toMatchObject({ title: 'First', date: '2013-05-01' });
    become(SECOND);
    at.url = 'https://example.org/second';
    expect(read.current).toMatchObject({ title: 'Second', date: '2015-01-23' });
  });

  it('is looked at again while it still comes', () => {
    const { at, become, read } = reading('<title>First</title>', 'loading');
    expect(read.current.date).toBeUndefined();
    become(FIRST);
    at.readyState = 'interactive';
    expect(read.current.date).toBe('2013-05-01');
  });

  it.each([
    ['title', '<title>Second</title>', { title: 'Second' }],
    ['date', SECOND.replace('Second', 'First'), { date: '2015-01-23' }],
  ])('is another one where an app tells its %s only after its address', (_what, then, page) => {
    const { at, become, read } = reading(FIRST, 'complete');
    at.url = 'https://example.org/second';
    expect(read.current).toMatchObject({ title: 'First', date: '2013-05-01' });
    become(then);
    expect(read.current).toMatchObject(page);
  });

  it('is looked at once where it stays the same', () => {
    const { become, read } = reading(FIRST, 'complete');
    const before = read.current;
    become(`${FIRST}<meta name="author" content="A. Varga">`);
    expect(read.current).toBe(before);
  });
});

import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, vi } from 'vitest';

import {
  loadIndex,
  onCorpusPublished,
  loadNumbering,
  loadPageData,
  onPageDataStored,
  storeIndex,
  storePageSettings,
} from '../../../platform/index-store.ts';

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const GROUND = { german: false, states: [], roles: false };
const NUMBERS = { revision: 7, keys: ['harbour-talks/mara-quell'], stamp: 'a', ground: GROUND };
const OTHERS = Uint8Array.of(1, 2, 3);
const LARGE = new Uint8Array(200_000).fill(7);

/** A page that reads itself again with all that is stored for it. */
function openPage() {
  const onStored = vi.fn<() => void>();
  const life = new AbortController();
  onPageDataStored(onStored, life.signal);
  return { onStored, close: () => life.abort() };
}

describe('the stored index', () => {
  it('is none as long as none was stored', async () => {
    expect(await loadIndex()).toBeUndefined();
  });

  it('is loaded as it was stored', async () => {
    await storeIndex(BYTES, NUMBERS);
    expect(await loadIndex()).toEqual(BYTES);
  });

  it('begins where typed arrays of four bytes may begin', async () => {
    await storeIndex(BYTES, NUMBERS);
    expect((await loadIndex())?.byteOffset).toBe(0);
  });

  it('comes with the numbers of its subjects', async () => {
    await storeIndex(BYTES, NUMBERS);
    expect(await loadNumbering()).toEqual(NUMBERS);
  });

  it('is the last one stored', async () => {
    await storeIndex(BYTES, NUMBERS);
    await storeIndex(OTHERS, NUMBERS);
    expect(await loadIndex()).toEqual(OTHERS);
  });

  it('is kept in a form that JSON carries', async () => {
    await storeIndex(BYTES, NUMBERS);
    const stored = await fakeBrowser.storage.local.get();
    expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
    expect(JSON.stringify(stored)).toContain(Buffer.from(BYTES).toString('base64'));
  });

  it('is none where something else stands in its place', async () => {
    await fakeBrowser.storage.local.set({ 'alias-index': { bytes: 7 } });
    expect(await loadIndex()).toBeUndefined();
    await fakeBrowser.storage.local.set({ 'alias-index': 'bytes' });
    expect(await loadIndex()).toBeUndefined();
  });

  it('reaches the pages that are open', async () => {
    const { onStored } = openPage();
    await storeIndex(BYTES, NUMBERS);
    expect(onStored).toHaveBeenCalledOnce();
  });

  it('reaches no page again where it is equal', async () => {
    await storeIndex(BYTES, NUMBERS);
    const { onStored } = openPage();
    await storeIndex(BYTES.slice(), NUMBERS);
    expect(onStored).not.toHaveBeenCalled();
  });

  it('tells that the corpus is another where only its texts differ', async () => {
    await storeIndex(BYTES, NUMBERS);
    const onPublished = vi.fn<() => void>();
    const life = new AbortController();
    onCorpusPublished(onPublished, life.signal);
    await storeIndex(BYTES.slice(), { ...NUMBERS, stamp: 'b' });
    expect(onPublished).toHaveBeenCalledOnce();
    life.abort();
  });

  it('reaches no page that is over', async () => {
    const { onStored, close } = openPage();
    close();
    await storeIndex(BYTES, NUMBERS);
    expect(onStored).not.toHaveBeenCalled();
  });

  it('is not what else is stored', async () => {
    const { onStored } = openPage();
    await fakeBrowser.storage.local.set({ other: { bytes: 'AAAA' } });
    await fakeBrowser.storage.session.set({ 'alias-index': { bytes: 'AAAA' } });
    expect(onStored).not.toHaveBeenCalled();
  });

  it.each([
    ['large', OTHERS, LARGE],
    ['small', LARGE, OTHERS],
  ])('that has become %s is the only one', async (_size, before, after) => {
    await storeIndex(before, NUMBERS);
    const { onStored } = openPage();
    await storeIndex(after, NUMBERS);
    expect(await loadIndex()).toEqual(after);
    expect(onStored).toHaveBeenCalledOnce();
  });

  it('that is large is read by itself, where the page is on', async () => {
    await storeIndex(LARGE, NUMBERS);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const [, index] = await loadPageData();
    const [first] = await Promise.all(get.mock.results.map(({ value }) => value as unknown));
    expect(JSON.stringify(first).length).toBeLessThan(LARGE.length);
    expect(await index()).toEqual(LARGE);
    get.mockRestore();
  });

  it('that is small is read with the settings', async () => {
    await storeIndex(OTHERS, NUMBERS);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const [, index] = await loadPageData();
    expect(await index()).toEqual(OTHERS);
    expect(get).toHaveBeenCalledOnce();
    get.mockRestore();
  });

  it('that is taken away reaches no page', async () => {
    await storeIndex(BYTES, NUMBERS);
    const { onStored } = openPage();
    await fakeBrowser.storage.local.remove('alias-index');
    expect(onStored).not.toHaveBeenCalled();
  });
});

describe('the stored settings of pages', () => {
  const settings = { off: '(?!)', first: true, ambiguous: true, code: false };

  it('are loaded as they were stored', async () => {
    expect((await loadPageData())[0]).toBeUndefined();
    await storePageSettings(settings);
    expect((await loadPageData())[0]).toEqual(settings);
  });

  it('reach the pages that are open, once', async () => {
    const { onStored } = openPage();
    await storePageSettings(settings);
    await storePageSettings({ ...settings });
    expect(onStored).toHaveBeenCalledOnce();
  });
});

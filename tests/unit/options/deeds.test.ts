import '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { backupOf } from '../../../core/backup/backup.ts';
import type { Size } from '../../../core/hover/box.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { loadBuiltInPack } from '../../../entrypoints/background/corpus.ts';
import { packHandlers } from '../../../entrypoints/background/pack-handlers.ts';
import { searchIndexReady } from '../../../entrypoints/background/search-index.ts';
import {
  bringBack,
  eraseAll,
  importFile,
  type Past,
  removePack,
} from '../../../entrypoints/options/deeds.ts';
import type { Ask } from '../../../entrypoints/options/long-text.ts';
import { forgetCardSize, loadCardSize, storeCardSize } from '../../../platform/card-size-store.ts';
import { changeSettings, loadSettings } from '../../../platform/settings-store.ts';
import { otherPack, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const ID = 'syria-talks';
const builtIn = () => ({ ...testPack(), pack: { ...testPack().pack, id: ID } });

/** A settings page with a background that has one pack. */
async function started() {
  vi.stubGlobal('fetch', async () => Response.json(builtIn()));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const database = freshDatabase();
  // What a change has begun needs the database to its end.
  onTestFinished(() => searchIndexReady(database));
  await loadBuiltInPack(database);
  const handlers = packHandlers(database);
  const deaf = new Set<string>();
  const ask = (async (name: keyof typeof handlers, request: never) => {
    const handler = handlers[name] as (request: unknown, sender: undefined) => Promise<unknown>;
    const reply = (await handler(request, undefined)) as { ok: boolean; value: unknown };
    return reply.ok && !deaf.has(name) ? reply.value : undefined;
  }) as Ask;
  /** Ends the background before it answers this. */
  const unanswered = (name: keyof typeof handlers): unknown => deaf.add(name);
  const titles = async () => (await ask('packs:list', {}))?.packs.map((one) => one.metadata.title);
  return { ask, unanswered, titles };
}

/** A file with everything that a colleague has. */
function fileOf(changed: Partial<Settings>, cardSize?: Size): File {
  const packs = [{ enabled: true, pack: otherPack('other') }];
  const backup = backupOf(packs, { version: 1, changed }, cardSize);
  return new File([JSON.stringify(backup)], 'all.json');
}

const SITES = ['*://*.mine.test/*'];
const THEIRS = { sitesOff: ['*://*.theirs.test/*'], theme: 'dark' } as const;

/** What was done, which is expected to be there. */
function done(past: Past | undefined): Past {
  if (!past) throw new Error('Nothing can be undone');
  return past;
}

describe('a file with settings', () => {
  it('says that it has replaced the reader’s, and gives them back', async () => {
    const { ask } = await started();
    await changeSettings({ sitesOff: SITES, spotStates: false });
    const { imported, past } = await importFile(fileOf({ ...THEIRS, sync: true }), ask);
    expect(imported).toMatchObject({ replaced: [], settings: true });
    expect(past).toMatchObject({ deed: 'replaced', titles: '', settings: true });
    expect(await loadSettings()).toMatchObject({ ...THEIRS, spotStates: false, sync: false });
    // What no file has replaced is the reader's still.
    await changeSettings({ dwell: 600 });
    expect(await bringBack(done(past), ask)).toBe(true);
    expect(await loadSettings()).toMatchObject({
      sitesOff: SITES,
      theme: 'system',
      spotStates: false,
      dwell: 600,
      sync: false,
    });
  });

  it('says nothing of settings that are the same', async () => {
    const { ask } = await started();
    await changeSettings({ theme: 'dark' });
    expect((await importFile(fileOf({ theme: 'dark', sync: true }), ask)).past).toBeUndefined();
  });

  it.each([null, { width: 400, height: 300 }])(
    'gives cards its size, and gives them back what they had: %j',
    async (mine) => {
      const { ask } = await started();
      if (mine) await storeCardSize(mine);
      const theirs = { width: 500, height: 200 };
      const { past } = await importFile(fileOf({}, theirs), ask);
      expect(await loadCardSize()).toEqual(theirs);
      expect(past).toMatchObject({ deed: 'replaced', titles: '', settings: true });
      expect((await importFile(fileOf({}, theirs), ask)).past).toBeUndefined();
      expect(await bringBack(done(past), ask)).toBe(true);
      expect(await loadCardSize()).toEqual(mine);
    },
  );

  it('without a size leaves that of cards as it is', async () => {
    const { ask } = await started();
    await storeCardSize({ width: 400, height: 300 });
    await importFile(fileOf(THEIRS), ask);
    expect(await loadCardSize()).toEqual({ width: 400, height: 300 });
  });

  it('can be undone where the background was ended before it answered', async () => {
    const { ask, unanswered } = await started();
    unanswered('data:import');
    await changeSettings({ sitesOff: SITES });
    const { imported, past } = await importFile(fileOf(THEIRS), ask);
    expect([imported, past?.settings]).toEqual([undefined, true]);
    expect((await importFile(fileOf(THEIRS), ask)).past).toBeUndefined();
  });
});

it('everything that is erased is in the file, and comes back, the size of cards too', async () => {
  const { ask, titles } = await started();
  const before = await titles();
  const size = { width: 400, height: 300 };
  await storeCardSize(size);
  let saved = '';
  const past = await eraseAll((text) => (saved = text), ask);
  expect(JSON.parse(saved)).toMatchObject({ cardSize: size });
  expect([await titles(), await loadCardSize()]).toEqual([[], null]);
  expect(await bringBack(done(past), ask)).toBe(true);
  expect([await titles(), await loadCardSize()]).toEqual([before, size]);
  await forgetCardSize();
  await importFile(new File([saved], 'all.json'), ask);
  expect(await loadCardSize()).toEqual(size);
});

describe('a pack', () => {
  const { title } = testPack().pack;

  it('that a file turns off, equal as it is, is turned on again', async () => {
    const { ask } = await started();
    const on = async () => (await ask('packs:list', {}))?.packs.map(({ enabled }) => enabled);
    const backup = backupOf([{ enabled: false, pack: builtIn() }], { version: 1, changed: {} });
    const { past } = await importFile(new File([JSON.stringify(backup)], 'all.json'), ask);
    expect(past).toMatchObject({ deed: 'replaced', titles: title });
    expect(await on()).toEqual([false]);
    expect(await bringBack(done(past), ask)).toBe(true);
    expect(await on()).toEqual([true]);
  });

  it('is removed, and brought back', async () => {
    const { ask, titles } = await started();
    const past = await removePack(ID, ask);
    expect(past).toMatchObject({ deed: 'removed', titles: title });
    expect(await titles()).toEqual([]);
    expect(await bringBack(done(past), ask)).toBe(true);
    expect(await titles()).toEqual([title]);
  });

  it('that another page has removed is not said to be removed here', async () => {
    const { ask } = await started();
    await removePack(ID, ask);
    expect(await removePack(ID, ask)).toBeUndefined();
  });

  it('can be brought back where the background was ended before it answered', async () => {
    const { ask, unanswered, titles } = await started();
    unanswered('packs:remove');
    const past = await removePack(ID, ask);
    expect(await titles()).toEqual([]);
    expect(await bringBack(done(past), ask)).toBe(true);
    expect(await titles()).toEqual([title]);
  });
});

it('a file that the browser does not let be read is named, and changes nothing', async () => {
  const { ask, titles } = await started();
  const before = await titles();
  const text = async (): Promise<string> =>
    Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await importFile({ name: 'all.json', text }, ask)).toEqual({ unread: 'all.json' });
  expect(await titles()).toEqual(before);
});

import '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { loadBuiltInPack } from '../../../entrypoints/background/corpus.ts';
import { packHandlers } from '../../../entrypoints/background/pack-handlers.ts';
import { searchIndexReady } from '../../../entrypoints/background/search-index.ts';
import { type Ask, giveText, takeText } from '../../../entrypoints/options/long-text.ts';
import { publishIfChanged } from '../../../entrypoints/background/publish.ts';
import { enablePack } from '../../../data/packs.ts';
import { indexIsRight } from '../../../data/search/stamp.ts';
import { loadNumbering } from '../../../platform/index-store.ts';
import { changeSettings, loadSettings } from '../../../platform/settings-store.ts';
import { nextRevision, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const BUILT_IN = 'syria-talks';

/** A background with the pack for tests in the place of the built-in one. */
async function started() {
  const pack = testPack();
  const builtIn = { ...pack, pack: { ...pack.pack, id: BUILT_IN } };
  vi.stubGlobal('fetch', async () => Response.json(builtIn));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const database = freshDatabase();
  // What a change has begun needs the database to its end.
  onTestFinished(() => searchIndexReady(database));
  await loadBuiltInPack(database);
  const handlers = packHandlers(database);
  const ask = async <N extends keyof typeof handlers>(
    name: N,
    request: Parameters<(typeof handlers)[N]>[0],
  ) => {
    const reply = await (
      handlers[name] as (request: unknown, sender: undefined) => Promise<unknown>
    )(request, undefined);
    return reply as Awaited<ReturnType<(typeof handlers)[N]>>;
  };
  const answered = async (name: keyof typeof handlers, request: never): Promise<unknown> => {
    const reply = await ask(name, request);
    return reply.ok ? reply.value : undefined;
  };
  const exported = async (request: { packs?: string[] } = {}): Promise<string> => {
    const kept = await ask('data:export', request);
    return (await takeText(kept.ok ? kept.value : undefined, answered as Ask)) ?? '';
  };
  const importText = async (text: string, how: { back?: boolean } = {}) =>
    ask('data:import', { given: (await giveText(text, answered as Ask)) ?? '', ...how });
  return { database, ask, exported, importText };
}

/** The keys of the subjects that pages spot. */
const spotted = async () => (await loadNumbering())?.keys ?? [];

describe('the background, asked about packs', () => {
  it('lists them', async () => {
    const { ask } = await started();
    expect(await ask('packs:list', {})).toMatchObject({
      ok: true,
      value: { builtInRemoved: false, packs: [{ metadata: { id: BUILT_IN }, enabled: true }] },
    });
  });

  it('lets pages spot nothing of one that is turned off', async () => {
    const { ask } = await started();
    const before = await spotted();
    expect(before.length).toBeGreaterThan(0);
    await ask('packs:enable', { id: BUILT_IN, enabled: false });
    expect(await spotted()).toEqual([]);
    await ask('packs:enable', { id: BUILT_IN, enabled: true });
    expect(await spotted()).toEqual(before);
  });

  it('spots the subjects of the first pack first', async () => {
    const { ask, importText } = await started();
    await importText(JSON.stringify(testPack()));
    const first = async () => (await spotted())[0]?.split('/')[0];
    expect(await first()).toBe(BUILT_IN);
    await ask('packs:order', { ids: [testPack().pack.id, BUILT_IN] });
    expect(await first()).toBe(testPack().pack.id);
  });

  it('leaves a removed built-in pack away until it is asked for', async () => {
    const { database, ask } = await started();
    await ask('packs:remove', { id: BUILT_IN });
    await loadBuiltInPack(database);
    expect(await ask('packs:list', {})).toMatchObject({
      value: { builtInRemoved: true, packs: [] },
    });
    expect(await spotted()).toEqual([]);
    await ask('packs:restore', {});
    expect(await ask('packs:list', {})).toMatchObject({
      value: { builtInRemoved: false, packs: [{ enabled: true }] },
    });
  });

  it('exports one of them, which undoes its removal', async () => {
    const { ask, exported, importText } = await started();
    const before = await ask('packs:list', {});
    const text = await exported({ packs: [BUILT_IN] });
    await ask('packs:remove', { id: BUILT_IN });
    await importText(text);
    expect(await ask('packs:list', {})).toEqual(before);
  });

  it('takes a newer revision for an older one, keeps it, and brings the older one back', async () => {
    const { ask, exported, importText } = await started();
    const before = await ask('packs:list', {});
    const older = await exported({ packs: [BUILT_IN] });
    const pack = nextRevision((next) => {
      next.pack.id = BUILT_IN;
      next.pack.title = 'Another';
    });
    const { title } = testPack().pack;
    const none = { imported: [], replaced: [], kept: [], settings: false, problems: [] };
    const newer = await importText(JSON.stringify(pack));
    expect(newer).toEqual({ ok: true, value: { ...none, replaced: [title] } });
    expect(await importText(older)).toEqual({ ok: true, value: { ...none, kept: ['Another'] } });
    expect(await ask('packs:list', {})).not.toEqual(before);
    await importText(older, { back: true });
    expect(await ask('packs:list', {})).toEqual(before);
  });

  it.each(['data:import', 'packs:enable', 'packs:remove', 'packs:restore'] as const)(
    'makes the search index anew after %s, before anybody searches',
    async (name) => {
      const { database, ask, importText } = await started();
      if (name === 'data:import') await importText(JSON.stringify(testPack()));
      else await ask(name, { id: BUILT_IN, enabled: false });
      await expect.poll(() => indexIsRight(database)).toBe(true);
    },
  );

  it('says what it has changed though no search index can be made', async () => {
    const { database, ask } = await started();
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    const fail = (id: string): void => {
      if (id === 'state:') throw new Error('the disk is full');
    };
    database.search.hook('creating', fail);
    expect(await ask('packs:enable', { id: BUILT_IN, enabled: false })).toMatchObject({ ok: true });
    await expect.poll(() => error.mock.calls.flat().join()).toContain('the disk is full');
    expect(await indexIsRight(database)).toBe(false);
    database.search.hook('creating').unsubscribe(fail);
  });

  it('publishes what a background that was ended had no time to', async () => {
    const { database } = await started();
    await enablePack(database, BUILT_IN, false);
    expect(await spotted()).not.toEqual([]);
    await publishIfChanged(database);
    expect(await spotted()).toEqual([]);
  });
});

describe('the background, asked for all data', () => {
  it('brings back by an import what was exported and erased', async () => {
    const { ask, exported, importText } = await started();
    await ask('packs:enable', { id: BUILT_IN, enabled: false });
    await changeSettings({ theme: 'dark' });
    const text = await exported();
    const before = await ask('packs:list', {});

    await ask('data:erase', {});
    expect(await ask('packs:list', {})).toMatchObject({ value: { packs: [] } });
    expect((await loadSettings()).theme).toBe('system');

    const imported = await importText(text);
    expect(imported).toMatchObject({
      ok: true,
      value: { problems: [], imported: [testPack().pack.title] },
    });
    expect(await ask('packs:list', {})).toEqual(before);
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('takes no syncing from a file, except to bring it back', async () => {
    const { exported, importText } = await started();
    await changeSettings({ sync: true, theme: 'dark' });
    const text = await exported();
    await changeSettings({ sync: false, theme: 'light' });
    expect(await importText(text)).toMatchObject({ value: { settings: true } });
    expect(await loadSettings()).toMatchObject({ sync: false, theme: 'dark' });
    expect(await importText(text)).toMatchObject({ value: { settings: false } });
    await importText(text, { back: true });
    expect(await loadSettings()).toMatchObject({ sync: true, theme: 'dark' });
  });

  it('says what is wrong with a file, and leaves everything as it is', async () => {
    const { exported, importText } = await started();
    const before = await exported();
    const reply = await importText('{"pack": 1}');
    expect(reply).toMatchObject({ ok: true, value: { imported: [] } });
    expect(reply.ok && reply.value.problems.length).toBeGreaterThan(0);
    expect(await exported()).toEqual(before);
  });
});

import '../../fixtures/fake-browser.ts';
import '../../fixtures/fake-scripting.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { loadBuiltInPack } from '../../../entrypoints/background/corpus.ts';
import { searchHandlers } from '../../../entrypoints/background/search-handlers.ts';
import { loadNumbering } from '../../../platform/index-store.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const QUELL = { text: 'quell', groups: ['person' as const], most: 5 };

/** The background of an extension whose built-in pack is the one for tests, loaded. */
async function started() {
  vi.stubGlobal('fetch', async () => Response.json(testPack()));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const database = freshDatabase();
  await loadBuiltInPack(database);
  return { database, handlers: searchHandlers(database) };
}

describe('the background, asked to search', () => {
  it('says that the index is being made, makes it, and then finds', async () => {
    const { handlers } = await started();
    expect(await handlers['search:find'](QUELL, undefined)).toEqual({
      ok: true,
      value: { rebuilding: true, groups: [] },
    });
    const ready = [
      handlers['search:ready']({}, undefined),
      handlers['search:ready']({}, undefined),
    ];
    for (const reply of ready) expect(await reply).toEqual({ ok: true, value: null });
    expect(await handlers['search:find'](QUELL, undefined)).toMatchObject({
      ok: true,
      value: { rebuilding: false, groups: [{ group: 'person', total: 1 }] },
    });
  });

  it('makes the index once for all who wait', async () => {
    const { database, handlers } = await started();
    const builds: unknown[] = [];
    database.search.hook('creating', (id) => {
      if (id === 'state:') builds.push(id);
    });
    await Promise.all([1, 2, 3].map(() => handlers['search:ready']({}, undefined)));
    await handlers['search:ready']({}, undefined);
    expect(builds).toHaveLength(1);
  });

  it('has the built-in pack back first where the browser has cleared the database', async () => {
    const { database, handlers } = await started();
    await Promise.all(database.tables.map((table) => table.clear()));
    await handlers['search:ready']({}, undefined);
    expect(await handlers['search:find'](QUELL, undefined)).toMatchObject({
      value: { groups: [{ group: 'person', total: 1 }] },
    });
  });

  it('says where the database can not be read', async () => {
    const { database, handlers } = await started();
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    database.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    onTestFinished(() => open.mockRestore());
    for (const reply of [
      handlers['search:find'](QUELL, undefined),
      handlers['search:ready']({}, undefined),
    ]) {
      expect(await reply).toMatchObject({ ok: false, error: { code: 'database-unavailable' } });
    }
    expect(error).toHaveBeenCalledTimes(2);
  });
});

describe('the background, asked who is on a page', () => {
  it('says so by the numbers that the page has', async () => {
    const { handlers } = await started();
    const { revision, keys } = (await loadNumbering()) ?? { revision: 0, keys: [] as string[] };
    const number = keys.indexOf(`${PACK_ID}/norvane`);
    const request = { revision, subjects: [number, 999] };
    expect(await handlers['page:subjects'](request, undefined)).toMatchObject({
      ok: true,
      value: {
        subjects: [{ number, key: `${PACK_ID}/norvane`, name: { en: 'Norvane' }, kind: 'state' }],
      },
    });
  });

  it('knows nobody of another revision', async () => {
    const { handlers } = await started();
    expect(await handlers['page:subjects']({ revision: 1, subjects: [0] }, undefined)).toEqual({
      ok: true,
      value: { subjects: [] },
    });
  });
});

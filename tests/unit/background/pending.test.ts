import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import type { Table } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { backupOf } from '../../../core/backup/backup.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { packHandlers } from '../../../entrypoints/background/pack-handlers.ts';
import { finishInterrupted } from '../../../entrypoints/background/pending.ts';
import { publish } from '../../../entrypoints/background/publish.ts';
import { loadCardSize, storeCardSize } from '../../../platform/card-size-store.ts';
import { loadNumbering, loadPageData } from '../../../platform/index-store.ts';
import { changeSettings, loadSettings } from '../../../platform/settings-store.ts';
import { loadSyncState, storeSyncState } from '../../../platform/sync-store.ts';
import { otherPack, testPack } from '../../fixtures/pack.ts';
import { contents, freshDatabase } from '../data/open-database.ts';

/** A corpus of one pack, and settings that the reader has changed. */
async function started(): Promise<CorpusDatabase> {
  const database = freshDatabase();
  await importPack(database, testPack());
  await changeSettings({ theme: 'dark', spotStates: false, density: 'every' });
  await publish(database);
  return database;
}

const FILE = JSON.stringify(
  backupOf([{ enabled: true, pack: otherPack('other') }], {
    version: 1,
    changed: { theme: 'light', spotPersons: false, density: 'none' },
  }),
);

/** What changes corpus and settings. */
const DEEDS = {
  erasing: (database: CorpusDatabase) => packHandlers(database)['data:erase']({}, undefined),
  importing: async (database: CorpusDatabase) => {
    const handlers = packHandlers(database);
    await handlers['text:give']({ text: 'file', at: 0, part: FILE }, undefined);
    return handlers['data:import']({ given: 'file' }, undefined);
  },
};
type Deed = keyof typeof DEEDS;

/** All that is stored and counts. */
async function stored(database: CorpusDatabase) {
  const { search, ...corpus } = await contents(database);
  expect(search).toBeDefined();
  return {
    corpus,
    settings: await loadSettings(),
    pages: (await loadPageData())[0],
    spotted: (await loadNumbering())?.keys,
  };
}

/** A background that is ended does nothing more: neither does one that fails here. */
const END = {
  'with the corpus written and the settings to be noted': (database) =>
    failing(database.pending, 'creating'),
  'before the settings are written': () => failingToStore('settings'),
  'before it is noted that the settings are written': (database) =>
    failing(database.pending, 'deleting'),
  'before pages are told of the settings': () => failingToStore('page-settings'),
  'before pages are told of the corpus': () => failingToStore('alias-index'),
} satisfies Record<string, (database: CorpusDatabase) => () => void>;
type Moment = keyof typeof END;
const [FIRST, ...LATER] = Object.keys(END) as [Moment, ...Moment[]];

function failing({ hook }: Table, event: 'creating' | 'deleting'): () => void {
  const stop = (): never => {
    throw new Error('ended here');
  };
  const on = event === 'creating' ? hook.creating : hook.deleting;
  on.subscribe(stop);
  return () => on.unsubscribe(stop);
}

function failingToStore(key: string): () => void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  local.set = async (items: object) => {
    if (key in items) throw new Error('ended here');
    await set(items);
  };
  return () => {
    local.set = set;
  };
}

/** Does it and ends in the middle. */
async function endedAt(moment: Moment, deed: Deed, database: CorpusDatabase): Promise<void> {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const mend = END[moment](database);
  onTestFinished(mend);
  expect(await DEEDS[deed](database)).toMatchObject({
    ok: false,
    error: { detail: expect.stringContaining('ended here') as string },
  });
  mend();
  error.mockRestore();
}

/** What it brings about when nothing comes between. */
async function whole(deed: Deed) {
  const database = await started();
  await DEEDS[deed](database);
  const after = await stored(database);
  await fakeBrowser.storage.local.clear();
  return after;
}

describe.each(['erasing', 'importing'] as const)('%s corpus and settings', (deed) => {
  it('changes both', async () => {
    const after = await whole(deed);
    const before = await stored(await started());
    expect(after.corpus).not.toEqual(before.corpus);
    expect(after.settings).not.toEqual(before.settings);
    expect(after.pages).not.toEqual(before.pages);
    expect(after.spotted).not.toEqual(before.spotted);
  });

  it(`ended ${FIRST}, leaves everything as it was`, async () => {
    const database = await started();
    const before = await stored(database);
    await endedAt(FIRST, deed, database);
    await finishInterrupted(database);
    expect(await stored(database)).toEqual(before);
  });

  it.each(LATER)('ended %s, is completed when the background next starts', async (moment) => {
    const after = await whole(deed);
    const database = await started();
    await endedAt(moment, deed, database);
    await finishInterrupted(database);
    expect(await stored(database)).toEqual(after);
  });

  it('is not done again over what the reader has changed since', async () => {
    const database = await started();
    await endedAt('before it is noted that the settings are written', deed, database);
    await changeSettings({ theme: 'page' });
    await storeCardSize({ width: 400, height: 300 });
    await finishInterrupted(database);
    expect((await loadSettings()).theme).toBe('page');
    expect(await loadCardSize()).toEqual({ width: 400, height: 300 });
  });
});

it('the built-in pack comes back where the browser has cleared the database', async () => {
  vi.stubGlobal('fetch', async () => Response.json(testPack()));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const database = await started();
  await Promise.all(database.tables.map((table) => table.clear()));
  await finishInterrupted(database);
  expect(await database.packs.count()).toBe(1);
  expect((await loadNumbering())?.keys).not.toEqual([]);
});

it.each(['erasing', 'importing'] as const)(
  '%s forgets the size of cards and what is synced only where everything goes',
  async (deed) => {
    const database = await started();
    await storeCardSize({ width: 400, height: 300 });
    await storeSyncState({ known: { theme: { version: 1, at: 5, value: 'dark' } } });
    await DEEDS[deed](database);
    const forgotten = deed === 'erasing';
    expect((await loadCardSize()) === null).toBe(forgotten);
    expect(Object.keys((await loadSyncState()).known).length === 0).toBe(forgotten);
  },
);

it('a file with everything never holds half of a change', async () => {
  const database = await started();
  await endedAt('before the settings are written', 'importing', database);
  const handlers = packHandlers(database);
  const kept = await handlers['data:export']({}, undefined);
  const file = await handlers['text:take'](
    { text: kept.ok ? kept.value.text : '', at: 0 },
    undefined,
  );
  expect(JSON.parse(file.ok ? file.value : '')).toMatchObject({
    packs: [{}, { pack: { pack: { id: 'other' } } }],
    settings: { changed: { theme: 'light', spotPersons: false } },
  });
});

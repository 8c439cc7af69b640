import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { importPack } from '../../../data/import-pack.ts';
import { loadBuiltInPack } from '../../../entrypoints/background/corpus.ts';
import { loadIndex, onPageDataStored } from '../../../platform/index-store.ts';
import { nextRevision, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

/** Lets the extension's package hold this value as its built-in pack. */
function packageWith(pack: unknown) {
  const read = vi.fn<(url: string) => Promise<Response>>(async () => Response.json(pack));
  vi.stubGlobal('fetch', read);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return read;
}

describe('loading the built-in pack', () => {
  it('reads it from the extension’s own package', async () => {
    const read = packageWith(testPack());
    await loadBuiltInPack(freshDatabase());
    expect(read).toHaveBeenCalledExactlyOnceWith(
      fakeBrowser.runtime.getURL('/packs/syria-talks.json'),
    );
  });

  it('brings it into the database and stores the index of its names', async () => {
    packageWith(testPack());
    const database = freshDatabase();
    await loadBuiltInPack(database);
    expect(await database.packs.orderBy('id').primaryKeys()).toEqual([PACK_ID]);
    expect(await loadIndex()).toBeInstanceOf(Uint8Array);
  });

  it('a second time lets no open page read itself again', async () => {
    packageWith(testPack());
    const database = freshDatabase();
    await loadBuiltInPack(database);
    const onStored = vi.fn<() => void>();
    onPageDataStored(onStored, new AbortController().signal);
    await loadBuiltInPack(database);
    expect(onStored).not.toHaveBeenCalled();
  });

  it('of a revision with a new name reaches the open pages', async () => {
    packageWith(testPack());
    const database = freshDatabase();
    await loadBuiltInPack(database);
    const onStored = vi.fn<() => void>();
    onPageDataStored(onStored, new AbortController().signal);
    packageWith(
      nextRevision(({ actors }) => {
        for (const actor of actors) actor.prefLabel['de'] = `${actor.id} auf Deutsch`;
      }),
    );
    await loadBuiltInPack(database);
    expect(onStored).toHaveBeenCalledOnce();
  });

  it('leaves a pack of that name and revision as the reader has imported it', async () => {
    packageWith(testPack());
    const database = freshDatabase();
    const own = testPack();
    for (const actor of own.actors) actor.prefLabel['de'] = `${actor.id} auf Deutsch`;
    await importPack(database, own);
    await loadBuiltInPack(database);
    const { value } = (await database.subjects.get(`${PACK_ID}/mara-quell`)) ?? {};
    expect(value?.prefLabel['de']).toBe('mara-quell auf Deutsch');
  });

  it('refuses one that is not valid, and leaves the corpus as it was', async () => {
    packageWith({ ...testPack(), actors: 'none' });
    const database = freshDatabase();
    await expect(loadBuiltInPack(database)).rejects.toThrow('The built-in pack is invalid');
    expect(await database.packs.count()).toBe(0);
    expect(await loadIndex()).toBeUndefined();
  });
});

import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, vi } from 'vitest';

import { readIndex } from '../../../core/matching/alias-index.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { bringInAll } from '../../../data/bring-in-all.ts';
import { enablePack } from '../../../data/packs.ts';
import { publish, publishIfChanged } from '../../../entrypoints/background/publish.ts';
import { loadIndex, loadNumbering, onPageDataStored } from '../../../platform/index-store.ts';
import { changeSettings } from '../../../platform/settings-store.ts';
import { nextRevision, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

/** A pack of one person and nothing else. */
function personPack(id: string, name: string): Pack {
  const pack = testPack();
  const actors = pack.actors
    .filter((actor) => actor.id === 'tomas-brandt')
    .map((actor) => ({ ...actor, prefLabel: { en: name }, altLabel: [] }));
  return { ...pack, pack: { ...pack.pack, id }, actors, events: [], topics: [], sources: [] };
}

const PENN = personPack('penn', 'Nora Penn');
const WEIR = personPack('weir', 'Anton Weir');
const TEXT = 'Mara Quell and Nora Penn met Anton Weir at the Harbour talks in Eastport.';

/** Which subjects a page spots in the text, by their keys. */
async function spotted(): Promise<(string | undefined)[]> {
  const bytes = await loadIndex();
  const index = bytes && readIndex(bytes);
  const numbering = await loadNumbering();
  if (!index || !numbering) throw new Error('no index is stored');
  expect(numbering.revision).toBe(index.revision);
  return scannerOf(index)
    .scan(TEXT)
    .flatMap(({ entries }) => entries.map(({ subjectNumber: subject }) => numbering.keys[subject]));
}

/** The pack of the tests, brought in and published. */
async function published(): Promise<CorpusDatabase> {
  const database = freshDatabase();
  await bringInAll(database, [{ pack: testPack() }]);
  await publish(database);
  return database;
}

/** Whether the subjects of all packs are read meanwhile. */
async function readsAll(database: CorpusDatabase, action: () => Promise<void>): Promise<boolean> {
  const read = vi.spyOn(database.subjects, 'orderBy');
  await action();
  const all = read.mock.calls.length > 0;
  read.mockRestore();
  return all;
}

/** Publishes all anew and expects that pages spot the same as before that. */
async function expectRight(database: CorpusDatabase): Promise<void> {
  const before = { spotted: await spotted(), numbering: await loadNumbering() };
  await publish(database);
  expect(await spotted()).toEqual(before.spotted);
  const numbering = await loadNumbering();
  expect(before.numbering).toMatchObject({ keys: numbering?.keys, stamp: numbering?.stamp });
}

describe('publishing a pack that comes behind the others', () => {
  it.each([
    [
      'that is imported',
      async (database: CorpusDatabase) => (await bringInAll(database, [{ pack: PENN }])).added,
    ],
    [
      'of several that are imported',
      async (database: CorpusDatabase) =>
        (await bringInAll(database, [{ pack: WEIR }, { pack: PENN }])).added,
    ],
    [
      'that is turned on',
      async (database: CorpusDatabase) => {
        await bringInAll(database, [{ pack: PENN, enabled: false }]);
        await publish(database);
        return enablePack(database, 'penn', true);
      },
    ],
  ])('%s reads its subjects only', async (_which, change) => {
    const database = await published();
    const added = await change(database);
    expect(await readsAll(database, () => publish(database, added))).toBe(false);
    expect(await spotted()).toContain('penn/tomas-brandt');
    await expectRight(database);
  });

  it('may be done again', async () => {
    const database = await published();
    for (const pack of [PENN, WEIR]) {
      const { added } = await bringInAll(database, [{ pack }]);
      expect(await readsAll(database, () => publish(database, added))).toBe(false);
    }
    expect(await spotted()).toEqual(
      expect.arrayContaining(['penn/tomas-brandt', 'weir/tomas-brandt']),
    );
    await expectRight(database);
  });

  it('leaves away what is not to be spotted', async () => {
    const database = await published();
    await changeSettings({ spotPersons: false });
    await publish(database);
    await publish(database, (await bringInAll(database, [{ pack: PENN }])).added);
    expect(await spotted()).not.toContain('penn/tomas-brandt');
    await expectRight(database);
  });

  it('reaches no open page where it has nothing to spot', async () => {
    const database = await published();
    const { added } = await bringInAll(database, [{ pack: PENN, enabled: false }]);
    const onStored = vi.fn<() => void>();
    onPageDataStored(onStored, new AbortController().signal);
    await publish(database, added);
    expect(onStored).not.toHaveBeenCalled();
    await expectRight(database);
  });
});

describe('publishing reads all subjects', () => {
  it('where an earlier change has not been published', async () => {
    const database = await published();
    await bringInAll(database, [{ pack: WEIR }]);
    const { added } = await bringInAll(database, [{ pack: PENN }]);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    expect(await spotted()).toContain('weir/tomas-brandt');
  });

  it('where the corpus has been changed since', async () => {
    const database = await published();
    const { added } = await bringInAll(database, [{ pack: PENN }]);
    await bringInAll(database, [{ pack: WEIR }]);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    expect(await spotted()).toContain('weir/tomas-brandt');
  });

  it('where other subjects are to be spotted than those in the index', async () => {
    const database = await published();
    await changeSettings({ spotEvents: false });
    const { added } = await bringInAll(database, [{ pack: PENN }]);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    expect(await spotted()).not.toContain('harbour-talks/opening');
  });

  it('where a pack comes between others', async () => {
    const database = await published();
    await bringInAll(database, [{ pack: PENN, enabled: false }, { pack: WEIR }]);
    await publish(database);
    const added = await enablePack(database, 'penn', true);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    expect((await loadNumbering())?.keys.slice(-2)).toEqual([
      'penn/tomas-brandt',
      'weir/tomas-brandt',
    ]);
  });

  it('where a pack that is there is brought in again', async () => {
    const database = await published();
    const pack = nextRevision(({ actors }) => {
      for (const actor of actors) actor.prefLabel['en'] = `${actor.id} Penn`;
    });
    const { added } = await bringInAll(database, [{ pack }]);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
  });

  it('where the stored index is gone, or of another version', async () => {
    const database = await published();
    const { added } = await bringInAll(database, [{ pack: PENN }]);
    await fakeBrowser.storage.local.set({ 'alias-index': { bytes: 'AAAA' } });
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    expect(await spotted()).toContain('penn/tomas-brandt');
  });

  it('where a state comes that events may be about', async () => {
    const database = await published();
    const pack = testPack();
    const other = { ...pack, pack: { ...pack.pack, id: 'other' } };
    const { added } = await bringInAll(database, [{ pack: other }]);
    expect(await readsAll(database, () => publish(database, added))).toBe(true);
    await expectRight(database);
  });
});

describe('a background that was ended before it published', () => {
  it('an added pack publishes it when it runs again', async () => {
    const database = await published();
    await bringInAll(database, [{ pack: PENN }]);
    await publishIfChanged(database);
    expect(await spotted()).toContain('penn/tomas-brandt');
  });

  it('a changed setting publishes it when it runs again', async () => {
    const database = await published();
    await changeSettings({ spotEvents: false });
    await publishIfChanged(database);
    expect(await spotted()).not.toContain('harbour-talks/opening');
  });
});

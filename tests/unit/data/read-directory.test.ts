import { describe, expect, it } from 'vitest';

import type { DirectoryEntry } from '../../../core/library/directory.ts';
import type { ListName } from '../../../core/library/route.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { countFor, readDirectory, readTotals } from '../../../data/read-directory.ts';
import { readEvent } from '../../../data/read-library.ts';
import { generatedPack } from '../../fixtures/generated-pack.ts';
import { otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from './open-database.ts';

const key = (id: string): string => `${PACK_ID}/${id}`;

/** All pages of a list, one after the other. */
async function pagesOf(database: CorpusDatabase, list: ListName): Promise<DirectoryEntry[][]> {
  const pages: DirectoryEntry[][] = [];
  let after: string | undefined;
  do {
    const page = await readDirectory(database, list, 'en', after);
    pages.push(page.entries);
    after = page.next;
  } while (after !== undefined);
  return pages;
}

describe('a list of the library', () => {
  it('has all things of its sort, of all packs', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    await importPack(database, otherPack('other'));
    const { actors, events, topics, sources } = testPack();
    for (const [list, things] of Object.entries({ actors, events, topics, sources })) {
      const keys = (await pagesOf(database, list as ListName)).flat().map((entry) => entry.key);
      const ids = things.map((thing) => ('source' in thing ? thing.source.id : thing.id));
      expect(keys.toSorted()).toEqual(
        [...ids.map(key), ...ids.map((id) => `other/${id}`)].toSorted(),
      );
    }
  });

  it('comes in pages, each thing once', async () => {
    const database = freshDatabase();
    await importPack(database, generatedPack({ actors: 4_100, quotes: 1 }));
    const pages = await pagesOf(database, 'actors');
    expect(pages).toHaveLength(3);
    const keys = pages.flat().map((entry) => entry.key);
    expect(keys).toHaveLength(4_100);
    expect(new Set(keys).size).toBe(4_100);
  });

  it('counts the quotes and stances of what is asked for', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await countFor(database, 'actors', [key('mara-quell'), key('nobody')])).toEqual({
      [key('mara-quell')]: { quotes: 3, stances: 2 },
      [key('nobody')]: { quotes: 0, stances: 0 },
    });
    expect(await countFor(database, 'topics', [key('river-toll')])).toEqual({
      [key('river-toll')]: { quotes: 2, stances: 3 },
    });
    expect(await countFor(database, 'events', [key('lantern-accord')])).toEqual({
      [key('lantern-accord')]: { quotes: 2, stances: 0 },
    });
    expect(await countFor(database, 'sources', [key('gazette')])).toEqual({
      [key('gazette')]: { quotes: 4, stances: 3 },
    });
  });
});

describe('what a list counts of a thing', () => {
  it.each(testPack().events.map(({ id }) => id))('is what its view shows: %s', async (id) => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const record = await readEvent(database, key(id));
    const counts = await countFor(database, 'events', [key(id)]);
    expect(counts[key(id)]?.quotes).toBe(record?.said.quotes.length);
  });
});

describe('the totals of a corpus', () => {
  it('are what its packs have', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const { actors, events, topics, sources } = testPack();
    expect(await readTotals(database)).toEqual({
      actors: actors.length,
      events: events.length,
      topics: topics.length,
      sources: sources.length,
      quotes: 6,
      stances: 4,
      packs: [{ id: PACK_ID, title: 'The Harbour talks' }],
    });
  });

  it('are nothing where there is none', async () => {
    expect(await readTotals(freshDatabase())).toMatchObject({ actors: 0, quotes: 0, packs: [] });
  });
});

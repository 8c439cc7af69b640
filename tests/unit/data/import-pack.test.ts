import { describe, expect, it } from 'vitest';

import { rowsOf } from '../../../core/corpus/rows.ts';
import { importPack } from '../../../data/import-pack.ts';
import { nextRevision, otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { contents, freshDatabase } from './open-database.ts';

/** How many rows the pack for tests has: subjects, topics, sources, quotes and stances. */
const ROWS = Object.values({ ...rowsOf(testPack()) }).reduce(
  (sum, rows: readonly unknown[]) => sum + rows.length,
  0,
);

describe('importing a pack', () => {
  it('writes every row of it', async () => {
    const database = freshDatabase();
    expect(await importPack(database, testPack())).toEqual({ written: ROWS, removed: 0 });
    expect(await database.subjects.count()).toBe(8);
    expect(await database.topics.count()).toBe(2);
    expect(await database.sources.count()).toBe(2);
    expect(await database.quotes.count()).toBe(6);
    expect(await database.stances.count()).toBe(4);
  });

  it('remembers the pack with its revision', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await database.packs.toArray()).toEqual([
      { id: PACK_ID, metadata: testPack().pack, enabled: true, order: 0 },
    ]);
  });

  it('a second time changes nothing', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const before = await contents(database);
    expect(await importPack(database, testPack())).toEqual({ written: 0, removed: 0 });
    expect(await contents(database)).toEqual(before);
  });

  it('twice at once writes it once', async () => {
    const database = freshDatabase();
    const outcomes = await Promise.all([
      importPack(database, testPack()),
      importPack(database, testPack()),
    ]);
    expect(outcomes).toEqual([
      { written: ROWS, removed: 0 },
      { written: 0, removed: 0 },
    ]);
  });

  it('keeps the words of a quote as they are', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const row = await database.quotes.get(`${PACK_ID}/quell-border`);
    expect(row?.value.target.selector[0].exact).toBe(
      'The border stays open [for all] … and that is <final> & agreed,',
    );
  });
});

describe('importing a higher revision', () => {
  it('writes the rows that differ and no others', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const changed = nextRevision(({ actors }) => {
      for (const actor of actors)
        if (actor.id === 'norvane') actor.description = { en: 'A state.' };
    });
    expect(await importPack(database, changed)).toEqual({ written: 1, removed: 0 });
    const row = await database.subjects.get(`${PACK_ID}/norvane`);
    expect(row?.value.description).toEqual({ en: 'A state.' });
  });

  it('adds the rows that are new', async () => {
    const database = freshDatabase();
    const whole = testPack();
    const less = testPack();
    less.sources = less.sources.slice(0, 1);
    await importPack(database, less);
    whole.pack.revision = 2;
    // One source, two quotes and one stance.
    expect(await importPack(database, whole)).toEqual({ written: 4, removed: 0 });
  });

  it('removes the rows that the pack no longer has', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    const shorter = nextRevision((pack) => {
      pack.sources = pack.sources.filter(({ source }) => source.id !== 'review');
    });
    expect(await importPack(database, shorter)).toEqual({ written: 0, removed: 4 });
    expect(await database.quotes.where('source').equals(`${PACK_ID}/review`).count()).toBe(0);
    expect(await database.stances.get(`${PACK_ID}/norvane-on-toll`)).toBeUndefined();
  });

  it('finds a changed row under its new values, and no longer under the old', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    await importPack(
      database,
      nextRevision(({ sources }) => {
        for (const quote of sources[0]?.quotes ?? []) {
          if (quote.id === 'quell-toll') quote.speakers = ['ilse-varga'];
        }
      }),
    );
    const spoken = (id: string) =>
      database.quotes.where('speakers').equals(`${PACK_ID}/${id}`).primaryKeys();
    expect(await spoken('mara-quell')).not.toContain(`${PACK_ID}/quell-toll`);
    expect(await spoken('ilse-varga')).toContain(`${PACK_ID}/quell-toll`);
  });

  it('remembers the revision although no row differs', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(
      await importPack(
        database,
        nextRevision(() => undefined),
      ),
    ).toEqual({
      written: 0,
      removed: 0,
    });
    expect((await database.packs.get(PACK_ID))?.metadata.revision).toBe(2);
  });
});

describe('importing a lower revision', () => {
  it('changes nothing', async () => {
    const database = freshDatabase();
    await importPack(
      database,
      nextRevision(({ topics }) => topics.pop()),
    );
    const before = await contents(database);
    expect(await importPack(database, testPack())).toEqual({ written: 0, removed: 0 });
    expect(await contents(database)).toEqual(before);
  });
});

describe('two packs side by side', () => {
  it('hold things of the same ids apart', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await importPack(database, otherPack('other'))).toEqual({ written: ROWS, removed: 0 });
    expect(await database.packs.orderBy('id').primaryKeys()).toEqual([PACK_ID, 'other']);
    expect(await database.subjects.count()).toBe(16);
  });

  it('change and lose rows without each other', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    await importPack(database, otherPack('other'));
    const before = await database.quotes.where('pack').equals('other').toArray();
    await importPack(
      database,
      nextRevision((pack) => {
        pack.sources = [];
      }),
    );
    expect(await database.quotes.where('pack').equals(PACK_ID).count()).toBe(0);
    expect(await database.quotes.where('pack').equals('other').toArray()).toEqual(before);
  });
});

import { describe, expect, it } from 'vitest';

import type { Standings } from '../../../core/agreement/standings.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readStandings } from '../../../data/read-standings.ts';
import { generatedPack } from '../../fixtures/generated-pack.ts';
import { otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from './open-database.ts';

const key = (id: string): string => `${PACK_ID}/${id}`;
const TOLL = key('river-toll');

/** Where all but one actor stand on the toll, in a corpus of these packs. */
async function standings(
  { but = 'mara-quell', date }: { but?: string; date?: string } = {},
  ...packs: Pack[]
): Promise<Standings> {
  const database = freshDatabase();
  for (const pack of packs.length > 0 ? packs : [testPack()]) await importPack(database, pack);
  return readStandings(database, TOLL, key(but), date);
}

describe('where others stand on a topic', () => {
  it('is their newest stance, with its basis and date, and who they are', async () => {
    expect(await standings()).toEqual({
      others: [
        {
          key: key('norvane'),
          name: { en: 'Norvane' },
          kind: 'state',
          position: 'conditional',
          asOf: '2014-06',
          basis: 'reported',
        },
      ],
      more: 0,
      unread: 0,
    });
  });

  it('is the stance that held at the page’s date, and by when that had changed', async () => {
    const { others } = await standings({ date: '2014-05-20' });
    expect(others[0]).toMatchObject({
      position: 'opposes',
      asOf: '2014-05-13',
      basis: 'assessed',
      when: 'then',
      change: { position: 'conditional', asOf: '2014-06' },
    });
  });

  it('is told to be later where nothing is known from then', async () => {
    const { others } = await standings({ date: '2010' });
    expect(others[0]).toMatchObject({ when: 'later' });
  });

  it('leaves out whom the card is about', async () => {
    const { others } = await standings({ but: 'norvane' });
    expect(others.map((one) => one.key)).toEqual([key('mara-quell')]);
  });

  it('has the newest first', async () => {
    const { others } = await standings({ but: 'ilse-varga' });
    expect(others.map((one) => one.key)).toEqual([key('norvane'), key('mara-quell')]);
  });

  it('is of the topic’s own pack', async () => {
    const { others } = await standings({}, testPack(), otherPack('other'));
    expect(others.map((one) => one.key)).toEqual([key('norvane')]);
  });

  it('is nothing where nobody else stands anywhere', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await readStandings(database, key('open-border'), key('mara-quell'))).toEqual({
      others: [],
      more: 0,
      unread: 0,
    });
  });
});

describe('where many stand on a topic', () => {
  it('reads and names no more than it must, and counts the rest', async () => {
    const pack = generatedPack({ actors: 1, quotes: 1 });
    const { stances, subjects } = rowsOf(pack);
    const [stance] = stances;
    const [actor] = subjects;
    if (!stance || !actor) throw new Error('the pack has an actor with a stance');
    const database = freshDatabase();
    const numbers = Array.from({ length: 1_500 }, (_, n) => String(n).padStart(4, '0'));
    await database.subjects.bulkAdd(numbers.map((n) => ({ ...actor, key: `many/${n}` })));
    await database.stances.bulkAdd(
      numbers.map((n) => ({ ...stance, key: `many/s${n}`, actor: `many/${n}`, topic: 'many/t' })),
    );
    const { others, more, unread } = await readStandings(database, 'many/t', 'many/0000');
    expect(others).toHaveLength(60);
    expect(others.length + more).toBe(999);
    expect(unread).toBe(500);
  });
});

import { describe, expect, it } from 'vitest';

import { rowsOf, type PackRows } from '../../../core/corpus/rows.ts';
import { otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';

const PACK = testPack();
const rows = rowsOf(PACK);
const key = (id: string): string => `${PACK_ID}/${id}`;

function keysOf({ subjects, topics, sources, quotes, stances }: PackRows): string[] {
  const tables = [subjects, topics, sources, quotes, stances];
  return tables.flatMap((table) => table.map((row) => row.key));
}

describe('the rows of a pack', () => {
  it('hold each of its things once', () => {
    expect(rows).toMatchObject({
      subjects: { length: 8 },
      topics: { length: 2 },
      sources: { length: 2 },
      quotes: { length: 6 },
      stances: { length: 4 },
    });
  });

  it('keep each thing as the pack has it', () => {
    expect(rows.subjects.map(({ value }) => value)).toEqual([...PACK.actors, ...PACK.events]);
    expect(rows.sources.map(({ value }) => value)).toEqual(
      PACK.sources.map(({ source }) => source),
    );
    expect(rows.quotes.map(({ value }) => value)).toEqual(
      PACK.sources.flatMap(({ quotes }) => quotes),
    );
  });

  it('have keys that no other pack’s rows have', () => {
    const mine = keysOf(rows);
    expect(new Set(mine).size).toBe(mine.length);
    const others = new Set(keysOf(rowsOf(otherPack('other'))));
    expect(mine.filter((one) => others.has(one))).toEqual([]);
  });

  it('tell actors from events, and find events by their participants', () => {
    const found = rows.subjects.map(({ key, type, participants }) => [key, type, participants]);
    expect(found).toContainEqual([key('mara-quell'), 'actor', []]);
    expect(found).toContainEqual([key('opening'), 'event', [key('norvane'), key('river-council')]]);
  });

  it('find quotes by source, speaker, topic and what they are about', () => {
    expect(rows.quotes.find((row) => row.key === key('quell-border'))).toMatchObject({
      pack: PACK_ID,
      source: key('gazette'),
      speakers: [key('mara-quell')],
      topics: [key('open-border')],
      about: [key('opening')],
    });
  });

  it('find the actors to whom a quote was said and who passed it on, by when that was', () => {
    const pack = testPack();
    const [border, doors, varga, toll] = pack.sources[0]?.quotes ?? [];
    if (!border || !doors || !varga || !toll) throw new Error('the pack has changed');
    doors.said = { date: { edtf: '2014-05', known: 'stated' }, to: 'norvane' };
    // Her own words, relayed by herself: she has no other part in them.
    doors.chain = [{ by: 'mara-quell', how: 'published' }];
    // Nobody says when: the source is of that day.
    varga.chain = ['wire-desk', 'norvane', 'wire-desk'].map((by) => ({ by, how: 'relayed' }));
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    expect(rowsOf(pack).ways).toEqual([
      {
        key: key('quell-doors'),
        pack: PACK_ID,
        saidTo: [[key('norvane'), day('2014-05-31')]],
        passedOn: [],
      },
      {
        key: key('varga-toll'),
        pack: PACK_ID,
        saidTo: [],
        passedOn: [
          [key('wire-desk'), day('2014-05-13')],
          [key('norvane'), day('2014-05-13')],
        ],
      },
      {
        key: key('quell-toll'),
        pack: PACK_ID,
        saidTo: [],
        passedOn: [[key('wire-desk'), day('2013-12-31')]],
      },
    ]);
  });

  it('find stances by source, actor and topic', () => {
    expect(rows.stances.find((row) => row.key === key('norvane-on-toll'))).toMatchObject({
      pack: PACK_ID,
      source: key('review'),
      actor: key('norvane'),
      topic: key('river-toll'),
    });
  });
});

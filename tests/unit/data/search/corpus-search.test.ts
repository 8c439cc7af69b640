import 'fake-indexeddb/auto';

import { beforeAll, describe, expect, it } from 'vitest';

import { CorpusSearch } from '../../../../data/search/corpus-search.ts';
import { buildIndex } from '../../../../data/search/build-index.ts';
import { CorpusDatabase } from '../../../../data/database.ts';
import { importPack } from '../../../../data/import-pack.ts';
import type { Group, Hit, Search } from '../../../../core/search/results.ts';
import { testPack } from '../../../fixtures/pack.ts';
import { freshName } from '../open-database.ts';

/** The pack of the tests, with names in further scripts and spellings. */
function pack() {
  const pack = testPack();
  const [quell, norvane] = pack.actors;
  Object.assign(quell?.prefLabel ?? {}, { ar: 'مارا الكويل' });
  const accord = pack.events.find(({ id }) => id === 'lantern-accord');
  Object.assign(accord?.prefLabel ?? {}, { de: 'Damp' });
  Object.assign(norvane?.prefLabel ?? {}, { fr: 'Norvâne-sur-Mer', de: 'Moors' });
  return pack;
}

let corpus: CorpusSearch;

beforeAll(async () => {
  const database = new CorpusDatabase(freshName());
  await importPack(database, pack());
  await buildIndex(database);
  corpus = new CorpusSearch(() => database.connection());
  return () => database.delete();
});

async function find(search: Partial<Search>) {
  return corpus.find({ text: '', groups: [], most: 5, ...search });
}

/** What was found, by group: the ids of the things. */
async function ids(search: Partial<Search> | string): Promise<Partial<Record<Group, string[]>>> {
  const { groups } = await find(typeof search === 'string' ? { text: search } : search);
  const id = ({ key }: Hit): string => key.replace('harbour-talks/', '');
  return Object.fromEntries(groups.map(({ group, hits }) => [group, hits.map(id)]));
}

describe('people, organisations, states and events', () => {
  it.each([
    ['Quell', 'person', 'mara-quell'],
    ['mara que', 'person', 'mara-quell'],
    ['квел', 'person', 'mara-quell'],
    ['КВЕЛЛ', 'person', 'mara-quell'],
    ['كويل', 'person', 'mara-quell'],
    ['الكُوَيل', 'person', 'mara-quell'],
    ['Quel', 'person', 'mara-quell'],
    ['Qeull', 'person', 'mara-quell'],
    ['Kuell', 'person', 'mara-quell'],
    ['Brant', 'person', 'tomas-brandt'],
    ['Tomás', 'person', 'tomas-brandt'],
    ['norvan', 'state', 'norvane'],
    ['norvane sur mer', 'state', 'norvane'],
    ['norvanesurmer', 'state', 'norvane'],
    ['eastport', 'state', 'norvane'],
    ['RC', 'organization', 'river-council'],
    ['lantern', 'event', 'lantern-accord'],
  ] as const)('are found as %s', async (text, group, id) => {
    expect((await ids(text))[group]?.[0]).toBe(id);
  });

  it('come with the name that was found', async () => {
    const { groups } = await find({ text: 'квелл', groups: ['person'] });
    expect(groups[0]?.hits).toEqual([
      {
        group: 'person',
        key: 'harbour-talks/mara-quell',
        name: { en: 'Mara Quell', ru: 'Мара Квелл', ar: 'مارا الكويل' },
        found: 'Мара Квелл',
      },
    ]);
  });

  it('are those that have all words before those that have one', async () => {
    expect(await ids('river council')).toMatchObject({ organization: ['river-council'] });
    expect(await ids('harbour talks')).toMatchObject({ event: ['opening'] });
  });
});

describe('topics and sources', () => {
  it.each([
    ['open border', { topic: ['open-border'] }],
    ['should ships', { topic: ['river-toll'] }],
    ['gazette', { source: ['gazette'] }],
    ['Nora Penn', { source: ['gazette'] }],
    ['river under review', { source: ['review'] }],
  ])('are found by %s', async (text, expected) => {
    expect(await ids(text)).toMatchObject(expected);
  });
});

describe('a wrong second letter', () => {
  it('is forgiven in names, and beside words that are right', async () => {
    expect(await ids({ text: 'Qeull', groups: ['person'] })).toEqual({ person: ['mara-quell'] });
    const others = await ids({ text: 'Norvane Qeull', groups: ['person', 'state'] });
    expect(others).toEqual({ person: ['mara-quell'], state: ['norvane'] });
  });
});

describe('a first letter', () => {
  it('finds all names that begin with it', async () => {
    expect((await ids({ text: 'q', groups: ['person'] })).person).toEqual(['mara-quell']);
    expect((await ids({ text: 'n', groups: ['state'] })).state).toEqual(['norvane']);
  });
});

describe('a wrong first letter', () => {
  it('is forgiven in names, whatever quotes the other words find', async () => {
    expect(await ids('Kuell doors')).toEqual({ person: ['mara-quell'], quote: ['quell-doors'] });
  });

  it('is not looked for in words that quotes have', async () => {
    expect(await ids('doors')).toEqual({ quote: ['quell-doors'] });
    expect(await ids('Kuell doors')).not.toHaveProperty('state');
  });

  it('is looked for where no quote is wanted, or none is of the time', async () => {
    expect(await ids({ text: 'doors', groups: ['state'] })).toEqual({ state: ['norvane'] });
    expect(await ids({ text: 'lamp', to: '2013' })).toEqual({ event: ['lantern-accord'] });
  });

  it('is not where names are found that begin right', async () => {
    expect(await ids('Kuell Norvane')).toEqual({ state: ['norvane'] });
  });
});

describe('quotes', () => {
  it('are found by their words', async () => {
    expect(await ids('lamp oil')).toMatchObject({ quote: ['brandt-lamp'] });
    expect(await ids('doors')).toEqual({ quote: ['quell-doors'] });
  });

  it('are found by their speaker and their words', async () => {
    expect((await ids('quell toll')).quote).toEqual(['quell-toll']);
  });

  it('are found in spite of typing errors', async () => {
    expect((await ids('anohter')).quote).toEqual(['quell-toll']);
  });

  it('come with speaker and date, or that of the source', async () => {
    const { groups } = await find({ text: 'never pay', groups: ['quote'] });
    expect(groups).toEqual([
      {
        group: 'quote',
        total: 1,
        hits: [
          {
            group: 'quote',
            key: 'harbour-talks/varga-toll',
            text: 'will never pay the toll',
            speakers: [{ key: 'harbour-talks/ilse-varga', name: { en: 'Ilse Varga' } }],
            date: '2014-05-13',
          },
        ],
      },
    ]);
  });

  it('are counted beyond those that are given', async () => {
    const { groups } = await find({ text: 'quell', groups: ['quote'], most: 2 });
    expect(groups[0]?.total).toBe(3);
    expect(groups[0]?.hits).toHaveLength(2);
  });
});

describe('without a word', () => {
  it('a kind gives all of it, the newest first, the most quoted of what has no date', async () => {
    expect(await ids({ groups: ['event'] })).toEqual({ event: ['opening', 'lantern-accord'] });
    expect((await ids({ groups: ['person'] })).person?.[0]).toBe('mara-quell');
    expect((await ids({ groups: ['quote'], most: 2 })).quote).toHaveLength(2);
    const { groups } = await find({ groups: ['topic'], most: 1 });
    expect(groups.map(({ total, hits }) => [total, hits.length])).toEqual([[2, 1]]);
  });

  it('dates give what has a date between them', async () => {
    expect(await ids({ to: '2013' })).toEqual({ event: ['lantern-accord'], quote: ['quell-toll'] });
    expect(await ids({ groups: ['event', 'person'], from: '2014' })).toEqual({
      event: ['opening'],
    });
    expect(await ids({ groups: ['event', 'person'], from: '../..' })).toEqual({
      event: ['opening', 'lantern-accord'],
    });
    expect(await ids({ groups: ['source'], from: '2014-06' })).toEqual({ source: ['review'] });
  });

  it('nothing that is chosen gives nothing', async () => {
    expect(await ids({})).toEqual({});
  });
});

describe('filters', () => {
  const topic = 'harbour-talks/river-toll';
  const source = 'harbour-talks/review';

  it('keep to the groups that are wanted', async () => {
    expect(await ids({ text: 'river', groups: ['organization', 'topic'] })).toEqual({
      organization: ['river-council'],
      topic: ['river-toll'],
    });
  });

  it('keep to quotes on a topic, or from a source, the newest first', async () => {
    expect(await ids({ topic })).toEqual({ quote: ['varga-toll', 'quell-toll'] });
    expect((await ids({ source })).quote?.toSorted()).toEqual(['accord-river', 'brandt-lamp']);
    expect(await ids({ topic, text: 'wall' })).toEqual({ quote: ['quell-toll'] });
    expect(await ids({ topic, source })).toEqual({});
  });

  it('keep to dates, of quotes, events and sources', async () => {
    expect(
      await ids({ text: 'the', from: '2014-05', to: '2014-05-12', groups: ['quote'] }),
    ).toEqual({ quote: ['quell-border'] });
    expect(await ids({ text: 'harbour', from: '2015' })).toEqual({});
    expect(await ids({ text: 'harbour', to: '2014' })).toMatchObject({
      event: ['opening'],
      source: ['gazette'],
    });
    expect(await ids({ text: 'quell', from: '2012', to: '2013' })).toEqual({
      quote: ['quell-toll'],
    });
  });
});

it('nothing is found where nothing is', async () => {
  expect(await find({ text: 'zzyzx' })).toEqual({ rebuilding: false, groups: [] });
  expect(await find({ text: ' — ' })).toEqual({ rebuilding: false, groups: [] });
});

import { describe, expect, it } from 'vitest';

import { keyOf } from '../../../core/corpus/key.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { importPack } from '../../../data/import-pack.ts';
import {
  readActor,
  readEvent,
  readSource,
  readTopic,
  readWords,
} from '../../../data/read-library.ts';
import { generatedPack } from '../../fixtures/generated-pack.ts';
import { nextRevision, otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from './open-database.ts';

const key = (id: string): string => `${PACK_ID}/${id}`;
const keysOf = (things: readonly { key: string }[]): string[] => things.map((thing) => thing.key);

async function corpusOf(...packs: Pack[]) {
  const database = freshDatabase();
  for (const pack of packs) await importPack(database, pack);
  return database;
}

describe('an actor of the library', () => {
  it('has its facts, and where else it is named', async () => {
    const pack = nextRevision(({ topics, sources: [gazette] }) => {
      for (const topic of topics) topic.about = ['norvane'];
      for (const quote of gazette?.quotes ?? []) quote.about.subjects = ['norvane'];
    });
    const record = await readActor(await corpusOf(pack, otherPack('other')), key('norvane'));
    expect(record?.facts.subject.name).toEqual({ en: 'Norvane' });
    expect(keysOf(record?.topicsAbout ?? [])).toEqual(pack.topics.map(({ id }) => key(id)));
    expect(keysOf(record?.elsewhere.quotes ?? []).toSorted()).toEqual(
      (pack.sources[0]?.quotes ?? []).map(({ id }) => key(id)).toSorted(),
    );
    // Others' stances that these quotes prove, and no stance of its own.
    expect(record?.elsewhere.stances.map((stance) => [stance.key, stance.actor.key])).toEqual([
      [key('quell-against-toll'), key('mara-quell')],
      [key('quell-for-border'), key('mara-quell')],
    ]);
  });

  it('has the sources that it has written or published, the newest first', async () => {
    const pack = nextRevision(({ sources: [gazette] }) => {
      if (!gazette) throw new Error('the pack has changed');
      gazette.source.publisher = 'river-council';
    });
    // Another pack's actor of the same id is another actor.
    const database = await corpusOf(pack, otherPack('other'));
    const council = await readActor(database, key('river-council'));
    expect(council?.sources.map((one) => [one.key, one.source.title])).toEqual([
      [key('review'), 'A river under review'],
      [key('gazette'), 'Talks open at the harbour'],
    ]);
    expect((await readActor(database, key('wire-desk')))?.sources).toEqual([]);
  });

  it('has those with a role in it, with these roles alone', async () => {
    const database = await corpusOf(testPack(), otherPack('other'));
    const norvane = await readActor(database, key('norvane'));
    expect(norvane?.members).toMatchObject([
      {
        key: key('mara-quell'),
        name: { en: 'Mara Quell' },
        roles: [{ role: { en: 'foreign minister' }, organization: { name: { en: 'Norvane' } } }],
      },
    ]);
    expect(norvane?.members[0]?.roles).toHaveLength(1);
    expect((await readActor(database, key('mara-quell')))?.members).toEqual([]);
  });

  it('has its readings of others', async () => {
    const record = await readActor(await corpusOf(testPack()), key('ilse-varga'));
    expect(keysOf(record?.elsewhere.stances ?? [])).toEqual([key('norvane-against-toll')]);
    expect(record?.elsewhere.stances[0]?.actor).toEqual({
      key: key('norvane'),
      name: { en: 'Norvane' },
      kind: 'state',
    });
  });

  it('has others’ words that it passed on, and that were said to it, the newest first', async () => {
    const pack = nextRevision(({ sources: [gazette, review] }) => {
      for (const quote of gazette?.quotes ?? []) {
        quote.said.to = 'norvane';
        quote.chain = [{ by: 'wire-desk', how: 'relayed' }];
      }
      for (const quote of review?.quotes ?? []) quote.said.to = 'tomas-brandt';
    });
    const database = await corpusOf(pack, otherPack('other'));
    const said = ['quell-border', 'quell-doors', 'varga-toll', 'quell-toll'];
    const norvane = await readActor(database, key('norvane'));
    // Of May 13, by its source; of May 12, in the order of the text; of 2013.
    const newest = ['varga-toll', 'quell-border', 'quell-doors', 'quell-toll'].map(key);
    expect(keysOf(norvane?.saidTo.quotes ?? [])).toEqual(newest);
    expect(norvane?.saidTo).toMatchObject({ total: said.length, stances: [] });
    expect(Object.keys(norvane?.saidTo.sources ?? {})).toEqual([key('gazette')]);
    expect(norvane?.passedOn).toMatchObject({ total: 0, quotes: [] });
    const desk = await readActor(database, key('wire-desk'));
    expect(keysOf(desk?.passedOn.quotes ?? [])).toEqual(newest);
    // To himself he has said his own.
    const brandt = await readActor(database, key('tomas-brandt'));
    expect(keysOf(brandt?.saidTo.quotes ?? [])).toEqual([key('accord-river')]);
    expect(keysOf(brandt?.facts.quotes ?? [])).toEqual([key('brandt-lamp')]);
  });

  it('has them part by part where they are many, each once, and reads no others', async () => {
    const pack = generatedPack({ actors: 200, quotes: 1_400 });
    for (const { quotes } of pack.sources) {
      for (const quote of quotes) quote.chain = [{ by: 'actor-0', how: 'relayed' }];
    }
    const database = await corpusOf(pack);
    const agency = keyOf(pack.pack.id, 'actor-0');
    const others = await database.quotes
      .filter(({ speakers }) => !speakers.includes(agency))
      .count();
    let read = 0;
    database.quotes.hook('reading', (row) => {
      read += 1;
      return row;
    });
    const first = (await readActor(database, agency))?.passedOn;
    expect(read).toBeLessThan(400);
    const parts = [first?.quotes ?? []];
    while (parts.flat().length < others) {
      const { quotes, total } = await readWords(database, agency, 'passedOn', parts.flat().length);
      expect([total, quotes.length > 0]).toEqual([others, true]);
      parts.push(quotes);
    }
    expect(parts.map(({ length }) => length)).toEqual([200, 1_000, others - 1_200]);
    expect(new Set(keysOf(parts.flat())).size).toBe(others);
    const dates = parts.flat().map(({ said }) => said.date?.edtf ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect((await readWords(database, agency, 'passedOn', others)).quotes).toEqual([]);
  });

  it('does not count its own words about itself as another’s', async () => {
    const pack = nextRevision(({ sources }) => {
      for (const { quotes } of sources) {
        for (const quote of quotes) quote.about.subjects = ['mara-quell'];
      }
    });
    const record = await readActor(await corpusOf(pack), key('mara-quell'));
    const speakers = record?.elsewhere.quotes.flatMap((quote) => keysOf(quote.speakers)) ?? [];
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers).not.toContain(key('mara-quell'));
  });
});

describe('a topic of the library', () => {
  it('has all stances on it with whose they are, and no quotes', async () => {
    const record = await readTopic(await corpusOf(testPack()), key('river-toll'), undefined);
    expect(record?.topic.key).toBe(key('river-toll'));
    expect(
      record?.collection.stances.map(({ actor, position }) => [actor.name['en'], position]),
    ).toEqual([
      ['Norvane', 'opposes'],
      ['Norvane', 'conditional'],
      ['Mara Quell', 'opposes'],
    ]);
    expect(record?.collection.quotes).toEqual([]);
  });

  it('has the quotes that prove the stance whose evidence is wanted', async () => {
    const database = await corpusOf(testPack());
    const record = await readTopic(database, key('river-toll'), key('norvane-against-toll'));
    expect(keysOf(record?.collection.quotes ?? [])).toEqual([key('varga-toll')]);
    const elsewhere = await readTopic(database, key('open-border'), key('norvane-against-toll'));
    expect(elsewhere?.collection.quotes).toEqual([]);
  });
});

describe('an event of the library', () => {
  it('has the words about it and those said at it, each once', async () => {
    const pack = nextRevision(({ sources }) => {
      const [gazette] = sources;
      const [border, doors] = gazette?.quotes ?? [];
      if (!border || !doors) throw new Error('the pack has changed');
      border.said = { ...border.said, event: 'opening' };
      doors.speakers = ['norvane'];
      doors.said = { event: 'opening' };
      doors.about.subjects = [];
    });
    const record = await readEvent(await corpusOf(pack), key('opening'));
    expect(keysOf(record?.said.quotes ?? []).toSorted()).toEqual([
      key('quell-border'),
      key('quell-doors'),
    ]);
  });

  it('has the words said at it by one who did not take part', async () => {
    const pack = nextRevision(({ sources }) => {
      const brandt = sources[1]?.quotes.find(({ id }) => id === 'brandt-lamp');
      if (!brandt) throw new Error('the pack has changed');
      brandt.said = { event: 'opening' };
      brandt.about.subjects = [];
    });
    // Another pack's event of the same id is another event.
    const record = await readEvent(await corpusOf(pack, otherPack('other')), key('opening'));
    expect(keysOf(record?.said.quotes ?? []).toSorted()).toEqual([
      key('brandt-lamp'),
      key('quell-border'),
      key('quell-doors'),
    ]);
  });

  it('has an agreement’s own words, and the topics about it', async () => {
    const record = await readEvent(await corpusOf(testPack()), key('lantern-accord'));
    expect(keysOf(record?.topicsAbout ?? [])).toEqual([key('river-toll')]);
    expect(keysOf(record?.said.quotes ?? []).toSorted()).toEqual([
      key('accord-river'),
      key('brandt-lamp'),
    ]);
  });
});

describe('a source of the library', () => {
  it('has its citation, and its quotes in the order of its text', async () => {
    const pack = nextRevision(({ sources }) => sources[0]?.quotes.reverse());
    const record = await readSource(await corpusOf(pack), key('gazette'));
    expect(record?.type).toBe('article-newspaper');
    const positions = record?.collection.quotes.map(({ position }) => position) ?? [];
    expect(positions).toHaveLength(4);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(keysOf(record?.collection.stances ?? [])).toHaveLength(3);
  });

  it('names who wrote it, where the pack knows them', async () => {
    const record = await readSource(await corpusOf(testPack()), key('review'));
    expect(record?.authors).toEqual([{ key: key('river-council'), name: { en: 'River Council' } }]);
    expect(record?.source.url).toBeUndefined();
  });
});

describe('the library', () => {
  it('has nothing under a key that the corpus has not, or has of another sort', async () => {
    const database = await corpusOf(testPack());
    expect(await readActor(database, key('nobody'))).toBeUndefined();
    expect(await readActor(database, key('opening'))).toBeUndefined();
    expect(await readEvent(database, key('mara-quell'))).toBeUndefined();
    expect(await readTopic(database, key('gazette'), undefined)).toBeUndefined();
    expect(await readSource(database, key('river-toll'))).toBeUndefined();
  });
});

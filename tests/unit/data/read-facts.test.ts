import { describe, expect, it } from 'vitest';

import type { Facts } from '../../../core/card/facts.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readFacts } from '../../../data/read-facts.ts';
import { nextRevision, otherPack, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from './open-database.ts';

const key = (id: string, pack = PACK_ID): string => `${pack}/${id}`;
const keysOf = (facts: readonly { key: string }[]): string[] => facts.map((fact) => fact.key);

/** The facts about a subject in a corpus of these packs. */
async function factsAbout(subject: string, ...packs: Pack[]): Promise<Facts> {
  const database = freshDatabase();
  for (const pack of packs) await importPack(database, pack);
  const facts = await readFacts(database, subject);
  if (!facts) throw new Error(`the corpus has no ${subject}`);
  return facts;
}

describe('the facts read about an actor', () => {
  it('are its stances and its own words', async () => {
    const facts = await factsAbout(key('mara-quell'), testPack());
    expect(facts.subject.name).toEqual({ en: 'Mara Quell', ru: 'Мара Квелл' });
    expect(keysOf(facts.stances)).toEqual([key('quell-for-border'), key('quell-against-toll')]);
    expect(keysOf(facts.quotes)).toEqual([
      key('quell-border'),
      key('quell-doors'),
      key('quell-toll'),
    ]);
  });

  it('tell the revision of the pack that they are from', async () => {
    const newer = nextRevision(() => undefined);
    const { pack } = await factsAbout(key('mara-quell'), testPack(), newer, otherPack('other'));
    expect(pack).toEqual({ id: PACK_ID, revision: 2 });
  });

  it('name the organisations, assessors, speakers and links of the chain', async () => {
    const quell = await factsAbout(key('mara-quell'), testPack());
    expect(quell.subject.roles[0]?.organization?.name).toEqual({ en: 'Norvane' });
    expect(quell.quotes[0]?.speakers[0]?.name).toMatchObject({ en: 'Mara Quell' });
    expect(quell.quotes.at(-1)?.chain[0]?.by).toEqual({ en: 'Wire Desk' });
    const norvane = await factsAbout(key('norvane'), testPack());
    expect(norvane.stances.at(-1)?.assessors[0]?.name).toEqual({ en: 'Ilse Varga' });
  });

  it('name an actor to whom words were said', async () => {
    const pack = nextRevision(({ sources }) => {
      for (const quote of sources[1]?.quotes ?? []) quote.said = { to: 'ilse-varga' };
    });
    const facts = await factsAbout(key('tomas-brandt'), pack);
    expect(facts.quotes[0]?.said.to).toEqual({ en: 'Ilse Varga' });
  });

  it('have the quotes of others that prove its stances', async () => {
    const facts = await factsAbout(key('norvane'), testPack());
    expect(keysOf(facts.quotes)).toEqual([key('varga-toll')]);
    expect(facts.quotes[0]?.speakers).toEqual([
      { key: key('ilse-varga'), name: { en: 'Ilse Varga' } },
    ]);
  });

  it('have no quotes that are only about it', async () => {
    const pack = nextRevision(({ sources }) => {
      for (const { stances } of sources) stances.splice(0);
    });
    expect((await factsAbout(key('norvane'), pack)).quotes).toEqual([]);
  });

  it('have the events that it took part in', async () => {
    const facts = await factsAbout(key('norvane'), testPack());
    expect(facts.events.map((event) => [event.key, event.as])).toEqual([[key('opening'), 'host']]);
  });

  it('have the topics of its stances and quotes', async () => {
    const facts = await factsAbout(key('tomas-brandt'), testPack());
    expect(Object.keys(facts.topics)).toEqual([]);
    const accord = await factsAbout(key('lantern-accord'), testPack());
    expect(Object.keys(accord.topics)).toEqual([key('open-border')]);
  });

  it('cite every source that they are from', async () => {
    const facts = await factsAbout(key('norvane'), testPack());
    expect(Object.keys(facts.sources).toSorted()).toEqual([key('gazette'), key('review')]);
  });

  it('leave out a stance whose topic the corpus lacks, and keep the rest', async () => {
    const pack = nextRevision((changed) => {
      changed.topics = changed.topics.filter(({ id }) => id !== 'open-border');
    });
    const facts = await factsAbout(key('mara-quell'), pack);
    expect(keysOf(facts.stances)).toEqual([key('quell-against-toll')]);
    expect(facts.quotes).toHaveLength(3);
  });
});

describe('the facts read about an event', () => {
  it('have the words about it', async () => {
    const facts = await factsAbout(key('opening'), testPack());
    expect(keysOf(facts.quotes)).toEqual([key('quell-border')]);
    expect(facts.quotes[0]?.speakers[0]?.name).toMatchObject({ en: 'Mara Quell' });
  });

  it('have its own words and those about it, each once', async () => {
    const pack = nextRevision(({ sources }) => {
      for (const quote of sources[1]?.quotes ?? []) quote.about.subjects = ['lantern-accord'];
    });
    const facts = await factsAbout(key('lantern-accord'), pack);
    expect(keysOf(facts.quotes)).toEqual([key('accord-river'), key('brandt-lamp')]);
  });

  it('name its participants', async () => {
    const facts = await factsAbout(key('opening'), testPack());
    expect(facts.subject.event?.participants.map(({ name }) => name['en'])).toEqual([
      'Norvane',
      'River Council',
    ]);
  });
});

describe('reading facts', () => {
  it('gives nothing for a subject that the corpus has not', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await readFacts(database, key('nobody'))).toBeUndefined();
    expect(await readFacts(database, key('mara-quell', 'other'))).toBeUndefined();
  });

  it('gives what is in the subject’s pack, where another has things of the same ids', async () => {
    const alone = await factsAbout(key('mara-quell'), testPack());
    const other = otherPack('other');
    for (const { quotes } of other.sources)
      for (const quote of quotes) quote.note = { en: 'Other' };
    expect(await factsAbout(key('mara-quell'), testPack(), other)).toEqual(alone);
    expect(
      keysOf((await factsAbout(key('mara-quell', 'other'), testPack(), other)).quotes),
    ).toEqual(['quell-border', 'quell-doors', 'quell-toll'].map((id) => key(id, 'other')));
  });
});

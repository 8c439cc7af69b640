import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import { nextRevision } from '../../fixtures/pack.ts';
import { key, rowsFor, without } from './rows.ts';

const keysOf = (facts: readonly { key: string }[]): string[] => facts.map((fact) => fact.key);

describe('the stances of an actor', () => {
  it('come newest first', () => {
    const { stances } = assembleFacts(rowsFor('mara-quell'));
    expect(keysOf(stances)).toEqual([key('quell-for-border'), key('quell-against-toll')]);
  });

  it('count as new as the last day that their date may mean', () => {
    const pack = nextRevision(({ sources }) => {
      for (const { stances } of sources) {
        for (const stance of stances) {
          if (stance.id === 'norvane-on-toll') stance.asOf = { edtf: '2014', known: 'stated' };
        }
      }
    });
    const { stances } = assembleFacts(rowsFor('norvane', pack));
    // 2014 may be its last day, and begins before the 13th of May.
    expect(keysOf(stances)).toEqual([key('norvane-on-toll'), key('norvane-against-toll')]);
  });

  it('of one date come in the order of their keys', () => {
    const pack = nextRevision(({ sources }) => {
      for (const { stances } of sources) {
        for (const stance of stances) stance.asOf = { edtf: '2014', known: 'stated' };
      }
    });
    const { stances } = assembleFacts(rowsFor('mara-quell', pack));
    expect(keysOf(stances)).toEqual([key('quell-against-toll'), key('quell-for-border')]);
  });

  it('carry the topic, the position, the basis and the date', () => {
    const [stance] = assembleFacts(rowsFor('mara-quell')).stances;
    expect(stance).toMatchObject({
      topic: key('open-border'),
      position: 'supports',
      basis: 'quoted',
      asOf: { edtf: '2014-05-12', known: 'stated' },
      summary: { en: 'Wants the border open for everybody.' },
      source: key('gazette'),
    });
  });

  it('name those whose reading they are', () => {
    const { stances } = assembleFacts(rowsFor('norvane'));
    expect(stances.map(({ basis, assessors }) => [basis, assessors])).toEqual([
      ['reported', []],
      ['assessed', [{ key: key('ilse-varga'), name: { en: 'Ilse Varga' } }]],
    ]);
  });

  it('refer to the quotes that prove them', () => {
    const [stance] = assembleFacts(rowsFor('mara-quell')).stances;
    expect(stance).toMatchObject({ quotes: [key('quell-border')], paragraphs: [] });
  });

  it('refer to the passages that prove them by the paragraph’s number, from 1', () => {
    const [stance] = assembleFacts(rowsFor('norvane')).stances;
    expect(stance).toMatchObject({ quotes: [], paragraphs: [3] });
  });

  it('are left out where the topic is not there', () => {
    const rows = rowsFor('mara-quell');
    const { stances } = assembleFacts({ ...rows, topics: without(rows.topics, 'open-border') });
    expect(keysOf(stances)).toEqual([key('quell-against-toll')]);
  });

  it('are left out where the source is not there', () => {
    const rows = rowsFor('norvane');
    const { stances } = assembleFacts({ ...rows, sources: without(rows.sources, 'review') });
    expect(keysOf(stances)).toEqual([key('norvane-against-toll')]);
  });
});

describe('the topics of a subject’s facts', () => {
  it('carry the whole question, the terms and what they are about', () => {
    const { topics } = assembleFacts(rowsFor('mara-quell'));
    expect(topics[key('river-toll')]).toEqual({
      key: key('river-toll'),
      question: { en: 'Should ships pay a toll on the river?' },
      label: { en: 'River toll' },
      terms: [{ value: 'toll', lang: 'en' }],
      about: [key('lantern-accord')],
    });
  });

  it('are those of its stances and quotes, each once', () => {
    expect(Object.keys(assembleFacts(rowsFor('mara-quell')).topics).toSorted()).toEqual([
      key('open-border'),
      key('river-toll'),
    ]);
    expect(Object.keys(assembleFacts(rowsFor('lantern-accord')).topics)).toEqual([
      key('open-border'),
    ]);
    expect(assembleFacts(rowsFor('wire-desk')).topics).toEqual({});
  });
});

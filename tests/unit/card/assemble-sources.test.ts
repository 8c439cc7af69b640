import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import { nextRevision } from '../../fixtures/pack.ts';
import { key, rowsFor } from './rows.ts';

describe('the sources of a subject’s facts', () => {
  it('are those that its stances and quotes are from, and no others', () => {
    const keys = (id: string) => Object.keys(assembleFacts(rowsFor(id)).sources).toSorted();
    expect(keys('mara-quell')).toEqual([key('gazette')]);
    expect(keys('norvane')).toEqual([key('gazette'), key('review')]);
    expect(keys('wire-desk')).toEqual([]);
  });

  it('are cited by title, authors, publisher, day of issue and address', () => {
    expect(assembleFacts(rowsFor('mara-quell')).sources[key('gazette')]).toEqual({
      title: 'Talks open at the harbour',
      authors: ['Nora Penn', 'Harbour staff'],
      publisher: 'The Eastport Gazette',
      issued: '2014-05-13',
      url: 'https://gazette.example/talks',
    });
  });

  it('are cited as precisely as they are known, and without what is not', () => {
    expect(assembleFacts(rowsFor('norvane')).sources[key('review')]).toEqual({
      title: 'A river under review',
      authors: [],
      publisher: 'River Council',
      issued: '2014-06',
    });
  });

  it('name an author of whom only the family name is known', () => {
    const pack = nextRevision(({ sources }) => {
      for (const { source } of sources) source.csl.author = [{ family: 'Penn' }];
    });
    expect(assembleFacts(rowsFor('norvane', pack)).sources[key('review')]?.authors).toEqual([
      'Penn',
    ]);
  });

  it('are as JSON what they were', () => {
    const facts = assembleFacts(rowsFor('mara-quell'));
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});

import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { QuoteFact } from '../../../core/card/facts.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import { nextRevision } from '../../fixtures/pack.ts';
import { key, rowsFor, without } from './rows.ts';

const keysOf = (facts: readonly { key: string }[]): string[] => facts.map((fact) => fact.key);

function quoteOf(subject: string, id: string): QuoteFact {
  const found = assembleFacts(rowsFor(subject)).quotes.find((quote) => quote.key === key(id));
  if (!found) throw new Error(`${subject} has no quote ${id}`);
  return found;
}

describe('the quotes of an actor', () => {
  it('come newest first, and those of one day in the order of the text', () => {
    expect(keysOf(assembleFacts(rowsFor('mara-quell')).quotes)).toEqual([
      key('quell-border'),
      key('quell-doors'),
      key('quell-toll'),
    ]);
  });

  it('without a date count from the day their source came out', () => {
    const pack = nextRevision(({ sources }) => {
      // Said in 2015, by its date; its neighbours without one came out in 2014.
      for (const quote of sources[0]?.quotes ?? []) {
        quote.said = quote.id === 'quell-toll' ? { date: { edtf: '2015', known: 'stated' } } : {};
      }
    });
    expect(keysOf(assembleFacts(rowsFor('mara-quell', pack)).quotes)).toEqual([
      key('quell-toll'),
      key('quell-border'),
      key('quell-doors'),
    ]);
  });

  it('of which no date is known at all come last', () => {
    const pack = nextRevision(({ sources }) => {
      for (const { source, quotes } of sources) {
        delete source.csl.issued;
        for (const quote of quotes) if (quote.id === 'quell-border') quote.said = {};
      }
    });
    expect(keysOf(assembleFacts(rowsFor('mara-quell', pack)).quotes).at(-1)).toBe(
      key('quell-border'),
    );
  });

  it('have their words exactly as the source has them', () => {
    expect(quoteOf('mara-quell', 'quell-border').text).toBe(
      'The border stays open [for all] … and that is <final> & agreed,',
    );
  });

  it('tell where, when and to whom the words were said', () => {
    expect(quoteOf('mara-quell', 'quell-border').said).toEqual({
      date: { edtf: '2014-05-12', known: 'stated' },
      forum: { en: 'opening of the Harbour talks' },
      place: { en: 'Eastport' },
      to: { en: 'reporters' },
    });
  });

  it('name an actor to whom the words were said', () => {
    const pack = nextRevision(({ sources }) => {
      for (const quote of sources[0]?.quotes ?? []) quote.said = { to: 'river-council' };
    });
    const [quote] = assembleFacts(rowsFor('ilse-varga', pack)).quotes;
    expect(quote?.said).toEqual({ to: { en: 'River Council' } });
  });

  it('tell who passed the words on, first to last, actors by their names', () => {
    expect(quoteOf('mara-quell', 'quell-toll').chain).toEqual([
      { by: { en: 'Wire Desk' }, how: 'relayed', date: { edtf: '2013-11', known: 'stated' } },
      { by: { en: 'a reader' }, how: 'reported' },
    ]);
  });

  it('refer to the quote that they run on from', () => {
    expect(quoteOf('mara-quell', 'quell-doors').continues).toBe(key('quell-border'));
    expect(quoteOf('mara-quell', 'quell-border')).not.toHaveProperty('continues');
  });

  it('carry a note where there is one', () => {
    expect(quoteOf('mara-quell', 'quell-toll').note).toEqual({
      en: 'Translated by the Wire Desk.',
    });
    expect(quoteOf('mara-quell', 'quell-border')).not.toHaveProperty('note');
  });

  it('tell the paragraph of the source, from 1', () => {
    expect(quoteOf('mara-quell', 'quell-border').paragraph).toBe(2);
    expect(quoteOf('mara-quell', 'quell-toll').paragraph).toBe(4);
  });

  it('link to the passage on the web', () => {
    expect(quoteOf('mara-quell', 'quell-toll').link).toBe(
      'https://gazette.example/talks#:~:text=the%20toll%20is%20a%20wall%20by%20another%20name',
    );
  });

  it('have no link where the address of the source is not known', () => {
    expect(quoteOf('tomas-brandt', 'brandt-lamp')).not.toHaveProperty('link');
  });

  it('are left out where the source is not there', () => {
    const rows = rowsFor('mara-quell');
    const { quotes } = assembleFacts({ ...rows, sources: without(rows.sources, 'gazette') });
    expect(quotes).toEqual([]);
  });
});

describe('the quotes of an agreement', () => {
  it('are its own words before others’ words about it, even newer ones', () => {
    const pack = nextRevision(({ sources }) => {
      for (const quote of sources[1]?.quotes ?? []) {
        const edtf = quote.id === 'accord-river' ? '2012-02' : '2014-05';
        quote.said = { date: { edtf, known: 'stated' } };
      }
    });
    const rows = rowsFor('lantern-accord', pack);
    const about = rowsOf(pack).quotes.filter((row) => row.about.includes(key('lantern-accord')));
    const { quotes } = assembleFacts({ ...rows, quotes: [...about, ...rows.quotes] });
    expect(keysOf(quotes)).toEqual([key('accord-river'), key('brandt-lamp')]);
  });
});

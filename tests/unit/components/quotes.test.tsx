import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { factsMarkup, linesOf, readable } from './render-card.tsx';
import { factsOf, factsWithQuote } from './facts.ts';
import type { QuoteFact } from '../../../core/card/facts.ts';
import { key } from '../card/rows.ts';

const BLOCKQUOTE = /<blockquote[^>]*>(.*?)<\/blockquote>/gs;

/** The quoted words on a card, as a reader sees them. */
function wordsOn(markup: string): string[] {
  return [...markup.matchAll(BLOCKQUOTE)].map(([, words = '']) =>
    words
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** The line above a quote, which names whoever else has said it. */
function speakersAbove(change: Parameters<typeof factsWithQuote>[0]): string {
  const lines = linesOf(factsWithQuote({ text: 'a lamp without oil', ...change }));
  return lines[lines.indexOf('a lamp without oil') - 1] ?? '';
}

/** The line below a quote: when and where it was said, and who reported it. */
function provenanceOf(change: Parameters<typeof factsWithQuote>[0]): string {
  const lines = linesOf(factsWithQuote({ text: 'a lamp without oil', ...change }));
  return lines[lines.indexOf('a lamp without oil') + 1] ?? '';
}

describe('a quote on the card', () => {
  it.each([
    'The border stays open [for all] … and that is <final> & agreed,',
    '"Yes," he said, \'no\' — “perhaps”',
    '<script>alert(1)</script>',
    'Tom &amp; Jerry &lt;3',
    'two  spaces\u00A0and\na line',
    'نص عربي «مقتبس»',
  ])('has its words unchanged: %j', (text) => {
    const markup = factsMarkup(factsWithQuote({ text }));
    expect(wordsOn(markup)).toEqual([text]);
    expect(markup).not.toContain('<script');
  });

  it('has its words unchanged, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(wordsOn(factsMarkup(factsWithQuote({ text })))).toEqual([text]);
      }),
    );
  });

  it('says that it is verbatim', () => {
    expect(provenanceOf({})).toMatch(/^Verbatim\b/);
  });

  it('names its speaker where it is not the card’s subject alone', () => {
    const speakers = [
      { key: key('tomas-brandt'), name: { en: 'Tomas Brandt' } },
      { key: key('mara-quell'), name: { en: 'Mara Quell' } },
    ];
    expect(speakersAbove({ speakers })).toBe('Tomas Brandt, Mara Quell:');
    expect(speakersAbove({ speakers: speakers.slice(1) })).toBe('Mara Quell:');
  });

  it('does not repeat the name of the card’s subject', () => {
    expect(provenanceOf({})).not.toContain('Brandt');
  });

  it('tells where, to whom and when the words were said', () => {
    const said = {
      forum: { en: 'opening' },
      to: { en: 'reporters' },
      place: { en: 'Eastport' },
      date: { edtf: '2014-05-12', known: 'stated' as const },
    };
    expect(provenanceOf({ said })).toContain('Opening, to reporters, Eastport, 12 May 2014; ');
  });

  it('tells every hand through which the words went, in order', () => {
    const chain: QuoteFact['chain'] = [
      {
        by: { en: 'the Wire Desk' },
        how: 'relayed',
        date: { edtf: '2013-11', known: 'stated' as const },
      },
      { by: { en: 'a reader' }, how: 'reported' },
    ];
    expect(provenanceOf({ chain })).toContain(
      'May 2014; relayed by the Wire Desk, November 2013; reported by a reader; ',
    );
  });

  it('cites its source with the paragraph', () => {
    expect(provenanceOf({})).toContain('River Council, June 2014, paragraph 2');
  });

  it('says so where the address of its source is not known', () => {
    expect(provenanceOf({})).toContain('address is not known');
    expect(factsMarkup(factsWithQuote({}))).not.toContain('<a ');
  });

  it('links to its passage on the web, in another tab that learns nothing of this one', () => {
    const link = 'https://gazette.example/talks#:~:text=a%20lamp';
    const markup = factsMarkup(factsWithQuote({ link }));
    expect(markup).toContain(`<a href="${link}" target="_blank" rel="noopener noreferrer">`);
    expect(readable(markup)).not.toContain('not known');
  });

  it('carries its note', () => {
    expect(linesOf(factsOf('mara-quell'))).toContain('Translated by the Wire Desk.');
  });

  it('appears once, although it proves a stance and is the subject’s own', () => {
    const words = wordsOn(factsMarkup(factsOf('mara-quell')));
    expect(words).toEqual([...new Set(words)]);
    expect(words).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { Facts } from '../../../core/card/facts.ts';
import type { ArrangedQuote } from '../../../core/context/quotes.ts';
import { arrange } from '../../../core/context/arrange.ts';
import { key, rowsFor } from '../card/rows.ts';

const QUELL: Facts = assembleFacts(rowsFor('mara-quell'));

const keysOf = (facts: readonly { key: string }[]): string[] => facts.map((fact) => fact.key);
const quotesOf = (arranged: readonly ArrangedQuote[]): string[] =>
  arranged.map(({ quote }) => quote.key);

describe('the arrangement of a card', () => {
  it('begins with the topic of the newest stance', () => {
    const { topics } = arrange(QUELL);
    expect(topics.map(({ topic }) => topic.key)).toEqual([key('open-border'), key('river-toll')]);
  });

  it('puts all stances on one topic together, newest first', () => {
    const { topics } = arrange(assembleFacts(rowsFor('norvane')));
    expect(topics).toHaveLength(1);
    expect(keysOf(topics.flatMap(({ stances }) => stances.map(({ stance }) => stance)))).toEqual([
      key('norvane-on-toll'),
      key('norvane-against-toll'),
    ]);
  });

  it('puts a topic’s older stances behind the newest of other topics’', () => {
    const [border, toll] = QUELL.stances;
    if (!border || !toll) throw new Error('Quell has two stances');
    const older = {
      ...border,
      key: key('older'),
      asOf: { edtf: '2012', known: 'stated' as const },
    };
    const { topics } = arrange({ ...QUELL, stances: [border, toll, older] });
    expect(
      topics.map(({ topic, stances }) => [topic.key, stances.map(({ stance }) => stance.key)]),
    ).toEqual([
      [key('open-border'), [border.key, older.key]],
      [key('river-toll'), [toll.key]],
    ]);
  });

  it('puts each quote beside the stance that it proves', () => {
    const proofs = arrange(QUELL).topics.flatMap(({ stances }) =>
      stances.map(({ stance, quotes }) => [stance.key, quotesOf(quotes)]),
    );
    expect(proofs).toEqual([
      [key('quell-for-border'), [key('quell-border')]],
      [key('quell-against-toll'), [key('quell-toll')]],
    ]);
  });

  it('shows a quote that proves two stances once, beside the newer', () => {
    const stances = QUELL.stances.map((stance) => ({ ...stance, quotes: [key('quell-border')] }));
    const { topics } = arrange({ ...QUELL, stances });
    const shown = topics.flatMap((topic) => topic.stances.map(({ quotes }) => quotesOf(quotes)));
    expect(shown).toEqual([[key('quell-border')], []]);
  });

  it('keeps the other quotes in their order', () => {
    expect(quotesOf(arrange(QUELL).others)).toEqual([key('quell-doors')]);
    expect(quotesOf(arrange({ ...QUELL, stances: [] }).others)).toEqual(keysOf(QUELL.quotes));
  });

  it('leaves out a proof that is not there', () => {
    const { topics, others } = arrange({ ...QUELL, quotes: [] });
    expect(topics.flatMap(({ stances }) => stances.flatMap(({ quotes }) => quotes))).toEqual([]);
    expect(others).toEqual([]);
  });
});

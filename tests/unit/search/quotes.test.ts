import { describe, expect, it } from 'vitest';

import { type Drawer, drawerOf, Drawers } from '../../../core/search/drawers.ts';
import { lookUp } from '../../../core/search/look-up.ts';
import { Tally } from '../../../core/search/tally.ts';
import { distinctWords } from '../../../core/search/words.ts';

const TEXTS = [
  'The border stays open',
  'Borders are walls by another name',
  'No toll on the border, no border on the river',
  'A lamp without oil',
];

function filed(texts: readonly string[]): Map<string, Drawer> {
  const drawers = new Drawers();
  for (const [at, text] of texts.entries()) drawers.file(at, distinctWords(text));
  const inOrder = Uint32Array.from(texts.keys());
  return new Map(drawers.close(inOrder).map((drawer) => [drawer.id, drawer]));
}

const drawers = filed(TEXTS);
const matches = (word: string) => {
  const drawer = drawers.get(drawerOf(word));
  return drawer ? lookUp(drawer, word) : [];
};

function find(query: string, admits: (number: number) => boolean = () => true) {
  const tally = new Tally(TEXTS.length);
  for (const word of distinctWords(query)) tally.add(matches(word));
  return tally.best(10, admits);
}

describe('looking a word up', () => {
  it('finds the word before longer ones', () => {
    expect(matches('border').map(({ numbers }) => [...numbers])).toEqual([[0, 2], [1]]);
  });

  it('finds what begins like it', () => {
    expect(matches('bor').map(({ numbers }) => [...numbers])).toEqual([[0, 2], [1]]);
  });

  it('forgives a typing error where nothing else is found', () => {
    expect(matches('bordre').flatMap(({ numbers }) => [...numbers])).toEqual([0, 2, 1]);
    expect(matches('wals').flatMap(({ numbers }) => [...numbers])).toEqual([1]);
    expect(matches('lump')).toEqual([]);
  });

  it('files quotes under their final numbers', () => {
    const few = new Drawers();
    few.file(0, ['war']);
    few.file(1, ['war', 'was']);
    const [drawer] = few.close(Uint32Array.of(1, 0));
    expect(drawer).toEqual({
      id: 'wa',
      words: 'war\nwas',
      ends: Uint32Array.of(2, 3),
      numbers: Uint32Array.of(1, 0, 0),
    });
  });
});

describe('the best quotes', () => {
  it('have all words of the query', () => {
    expect(find('border river')).toEqual({ numbers: [2], total: 1 });
  });

  it('have the most of them where none has all', () => {
    expect(find('toll river lamp')).toEqual({ numbers: [2], total: 1 });
  });

  it('come by how alike their words are, then the newest first', () => {
    expect(find('border')).toEqual({ numbers: [0, 2, 1], total: 3 });
  });

  it('are those that are admitted', () => {
    expect(find('border', (number) => number > 0)).toEqual({ numbers: [2, 1], total: 2 });
    expect(find('border river', (number) => number < 2)).toEqual({ numbers: [0, 1], total: 2 });
  });

  it('are counted beyond those that were asked for', () => {
    const tally = new Tally(TEXTS.length);
    tally.add(matches('bor'));
    expect(tally.best(2, () => true)).toEqual({ numbers: [0, 2], total: 3 });
  });

  it('are none for a word that none has', () => {
    expect(find('harbour')).toEqual({ numbers: [], total: 0 });
  });
});

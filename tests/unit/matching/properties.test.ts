import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileIndex } from '../../../core/matching/compile.ts';
import { Page, type ScannedText } from '../../../core/matching/page.ts';
import { fold } from '../../../core/text/fold.ts';
import { seen, spotted, spottedIn } from './spot.ts';
import { SUBJECTS, idOf } from './subjects.ts';

/** The words of a text, folded, told apart without the code under test. */
function foldedWords(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}_\p{Default_Ignorable_Code_Point}]+/gu) ?? [])
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}

const NAMES = new Map(
  SUBJECTS.map(({ names }, number) => [idOf(number), names.map(({ value }) => foldedWords(value))]),
);
const WORDS_OF_NAMES = new Set([...NAMES.values()].flat().flatMap((name) => name.split(' ')));

const names = fc.constantFrom(
  ...SUBJECTS.flatMap((subject) => subject.names.map(({ value }) => value)),
);
/** A name with some of its letters written otherwise. */
const respelled = fc
  .tuple(names, fc.nat(), fc.constantFrom('', '\u00AD', '\u200B', '\u0301'))
  .map(([name, place, between]) => {
    const at = place % (name.length + 1);
    return name.slice(0, at) + between + name.slice(at);
  });
const words = fc.constantFrom(
  'then',
  'in',
  'Mr.',
  'Paris',
  'Washington',
  'Hafez',
  'al',
  'anti',
  'п',
);
const gaps = fc.constantFrom(' ', ' ', ' ', '\u00A0', '\n  ', '-', ', ', '. ', '’s ', ' — ', '');
const texts = fc
  .array(fc.tuple(fc.oneof(names, respelled, words), gaps), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));
const pages = fc.array(texts, { maxLength: 5 });

/** Belong to a surname's mention and to no name of it. */
const INITIALS = /^(?:\p{Lu}\.\s*)+(?=\p{Lu}[\p{M}\p{Default_Ignorable_Code_Point}]*\p{Ll})/u;

describe('on any page', () => {
  it('the words of a mention are, folded, a name of each subject that it may refer to', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const [surface, subjects] of spotted(...page)) {
          for (const subject of subjects.split(' or ')) {
            expect(NAMES.get(subject)).toContain(foldedWords(surface.replace(INITIALS, '')));
          }
        }
      }),
      { examples: [[['thenJohn F. K\u00ADerry ', 'John Kerry ']]] },
    );
  });

  it('names are found where they stand between other words', () => {
    fc.assert(
      fc.property(names, texts, texts, (name, before, after) => {
        const text = `${before}; ${name}; ${after}`;
        const start = before.length + 2;
        expect(seen(text).map((sighting) => [sighting.start, sighting.end])).toContainEqual([
          start,
          start + name.length,
        ]);
      }),
    );
  });

  it('a text is to be decided anew only where the revision has changed', () => {
    fc.assert(
      fc.property(pages, fc.array(fc.nat({ max: 4 })), (page, turns) => {
        const texts = page
          .map((text) => ({ sightings: seen(text) }))
          .filter(({ sightings }) => sightings.length > 0);
        const whole = new Page(compileIndex(SUBJECTS));
        const there = new Set<ScannedText>();
        for (const turn of turns) {
          const text = texts[turn];
          if (!text) continue;
          const { revision } = whole;
          const before = texts.map((each) => whole.stampOf(each));
          if (there.delete(text)) whole.remove(text);
          else {
            there.add(text);
            whole.add(text);
          }
          const changed = texts.some((each, at) => whole.stampOf(each) !== before[at]);
          expect(changed && whole.revision === revision).toBe(false);
        }
      }),
      {
        examples: [
          [
            ['John Kerry met Lavrov.', 'Kerry Jones won the cup.'],
            [0, 1, 0, 1],
          ],
        ],
      },
    );
  });

  it('the names seen in a text ascend without overlapping', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end } of seen(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });

  it('what is a mention does not depend on the order of the texts', () => {
    const shuffled = pages.chain((page) =>
      fc.tuple(
        fc.constant(page),
        fc.shuffledSubarray(
          page.map((_, at) => at),
          { minLength: page.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([page, order]) => {
        const inOrder = spottedIn(page);
        const other = spottedIn(order.map((at) => page[at] ?? ''));
        expect(other).toEqual(order.map((at) => inOrder[at]));
      }),
    );
  });

  it('reading it a second time gives the same', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(spottedIn(page)).toEqual(spottedIn(page));
      }),
    );
  });

  it('texts without any name change nothing', () => {
    fc.assert(
      fc.property(pages, fc.nat(5), (page, at) => {
        const longer = page.toSpliced(at, 0, 'Nothing that anybody knows stands here.');
        expect(spotted(...longer)).toEqual(spotted(...page));
      }),
    );
  });

  it('a text none of whose words is in a name has no name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(
          !foldedWords(text)
            .split(' ')
            .some((word) => WORDS_OF_NAMES.has(word)),
        );
        expect(seen(text)).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';

import { ACTS_THERE, PLACED } from '../../../core/matching/acting.ts';
import { compileIndex, type NamedSubject } from '../../../core/matching/compile.ts';
import { bodyFacts, STATE } from '../../../core/matching/facts.ts';
import { PROSE } from '../../../core/matching/line.ts';
import { ITSELF, type Surroundings } from '../../../core/matching/neighbours.ts';
import { decide } from '../../../core/matching/resolve.ts';
import { seen } from './spot.ts';

/** What is said of the last name in a text. */
function surroundings(text: string, lang?: string): Surroundings {
  const last = seen(text, undefined, lang).at(-1);
  if (!last) throw new Error(`no name stands in: ${text}`);
  return last.surroundings;
}

describe('the neighbours of a name make another name of it', () => {
  it.each([
    ['a given name before it', 'a book by Chelsea Clinton'],
    ['a capitalised word behind it', 'the actress Kerry Washington'],
    ['a capitalised word behind a hyphen', 'the town of Kerry-Dingle'],
    ['a name over a particle', 'the rule of Hafez al-Assad'],
    ['a name over a particle without a hyphen', 'the rule of Hafez el Assad'],
    ['a name for whom somebody speaks', 'a spokesman for Hafez al-Assad'],
    ['an institution of land with a point of its own', 'a letter from Co. Kerry'],
  ])('by %s', (_what, text) => {
    expect(surroundings(text).other).not.toBe(ITSELF);
  });

  it.each([
    ['small words', 'what Kerry wants'],
    ['a word that opens a sentence', 'When Kerry spoke'],
    ['the end of a sentence', 'They flew to Paris. Kerry spoke'],
    ['a comma', 'in Paris, Kerry spoke'],
    ['a place', 'what in Paris Kerry spoke of'],
    ['a possessive', "Washington's Kerry"],
    ['a title', 'where Senator Kerry spoke'],
    ['a title with a point', 'where Sen. Kerry spoke'],
    ['a day', 'what Kerry Tuesday called a success'],
    ['an acronym', 'what Kerry US officials told'],
    ['a small prefix', 'the anti-Assad camp'],
    ['another name of the corpus in a compound', 'the Kerry-Lavrov plan'],
    ['a dash', 'they asked Kerry — Paris did not'],
  ])('but not by %s', (_what, text) => {
    expect(surroundings(text).other).toBe(ITSELF);
  });

  it('but not in a headline, where capitals tell nothing', () => {
    const found = surroundings('Foreign Leaders Meet Kerry Again');
    expect(found.line.style).not.toBe(PROSE);
    expect(found.other).toBe(ITSELF);
  });
});

describe('a name has a title', () => {
  it.each([
    'Secretary Kerry',
    'Mr. Kerry',
    'Mr Kerry',
    'the senator Kerry',
    'MR. KERRY',
    'Kerry, the senator',
  ])('in %j', (text) => {
    expect(surroundings(text).titles).not.toBe(0);
  });

  it.each([
    'Kerry',
    'the ambassador of Hafez al-Assad',
    'the secretary, Kerry',
    'He is a senator. Kerry',
  ])('not in %j', (text) => {
    expect(surroundings(text).titles).toBe(0);
  });
});

describe('a place is where something is', () => {
  it.each(['in Moscow', 'a flight to Moscow', 'near Moscow', 'В Moscow'])('in %j', (text) => {
    expect(surroundings(text).acting).toBe(PLACED);
  });

  it.each(['Moscow', 'what Moscow wants', 'with Moscow', 'in, say, Moscow', 'log-in: Moscow'])(
    'not in %j',
    (text) => {
      expect(surroundings(text).acting).not.toBe(PLACED);
    },
  );
});

describe('a place acts', () => {
  it.each([
    'Moscow refused',
    'Das Weiße Haus lehnte ab',
    'he threatened Moscow',
    'the hand of Moscow',
  ])('in %j', (text) => {
    expect(surroundings(text).acting).toBe(ACTS_THERE);
  });

  it('not behind an article, where it is a part of what acts', () => {
    expect(surroundings('The Moscow refused').acting).not.toBe(ACTS_THERE);
  });
});

describe('an acronym is an ordinary word', () => {
  it.each(['fr', 'fr-CA', 'it', 'es'])('that is the article of a page in %s', (lang) => {
    expect(surroundings('UN singe en hiver', lang).single).toBe(true);
  });

  it('not where it is none, though it tells of a country', () => {
    const us: NamedSubject = {
      key: 'test/us',
      event: false,
      facts: bodyFacts(STATE),
      names: [{ value: 'US', lang: 'en', kind: 'acronym', policy: 'distinctive' }],
    };
    const [sighting] = seen('L’armée US frappe', [us], 'fr');
    expect(sighting?.surroundings.single).toBe(false);
  });

  it.each(['en', 'de', undefined])('not on one in %s', (lang) => {
    expect(surroundings('UN observers came', lang).single).toBe(false);
  });
});

describe('the German genitive of a state', () => {
  const syria: NamedSubject = {
    key: 'test/syria',
    event: false,
    facts: bodyFacts(STATE),
    names: [
      { value: 'Syrien', lang: 'de', kind: 'full', policy: 'distinctive' },
      { value: 'Syrie', lang: 'fr', kind: 'full', policy: 'distinctive' },
    ],
  };
  const links = (texts: readonly string[], lang: string): boolean[] =>
    decide(
      texts.map((text) => ({ sightings: seen(text, [syria], lang) })),
      compileIndex([syria]),
    ).flatMap((decisions) => decisions.map((decision) => decision.links));

  it('is its people on a page in French, where the state is itself all the same', () => {
    const texts = ['Des milliers de Syriens attendent.', 'La Syrie attend.'];
    expect(links(texts, 'fr')).toEqual([false, true]);
  });

  it('is the state on one in German', () => {
    expect(links(['Die Zukunft Syriens ist offen.'], 'de')).toEqual([true]);
  });
});

describe('a text is a headline', () => {
  it.each([
    ['title case', 'Kerry Meets With Foreign Leaders'],
    ['capitals', 'KERRY MEETS WITH FOREIGN LEADERS'],
    ['title case with small words between', 'Kerry and the End of the Long Foreign Talks'],
    ['a question', 'Will Kerry Meet Foreign Leaders Again?'],
  ])('in %s', (_what, text) => {
    expect(surroundings(text).line.style).not.toBe(PROSE);
  });

  it.each([
    ['a sentence', 'Then Kerry met with foreign leaders.'],
    ['a sentence without its full stop', 'Then Kerry met with foreign leaders'],
    ['few words', 'John Kerry'],
    ['a sentence full of names', 'Kerry Met Foreign Leaders.'],
  ])('not in %s', (_what, text) => {
    expect(surroundings(text).line.style).toBe(PROSE);
  });
});

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { FIRST_NAMES, surnames } from './names.ts';
import { Random } from './random.ts';

/** The sizes of corpora that are compared, in names. */
export const CORPUS_SIZES = [50, 1_000, 10_000, 100_000] as const;

type Name = NamedSubject['names'][number];

/** The subjects that pages mention: the first of every corpus, so that hits are equal in all. */
const MENTIONED = 20;

/**
 * A corpus of exactly so many names: people with their full name, a variant with a middle name
 * for every other one, and their surname, a third of them common ones; every twentieth subject is
 * an event. A smaller corpus is the beginning of a larger one.
 */
export function corpusOf(nameCount: number): NamedSubject[] {
  const random = new Random(5);
  const subjects: NamedSubject[] = [];
  let left = nameCount;
  for (const [number, surname] of surnames(Math.ceil(nameCount / 2)).entries()) {
    if (left === 0) break;
    const event = number % 20 === 19;
    const names = (event ? eventNames(surname) : personNames(random, surname, number)).slice(
      0,
      left,
    );
    left -= names.length;
    subjects.push({ key: `bench/subject-${number}`, event, names });
  }
  if (left > 0) throw new Error(`${left} names are missing`);
  return subjects;
}

function personNames(random: Random, surname: string, number: number): Name[] {
  const first = random.pick(FIRST_NAMES);
  const middle = random.pick(FIRST_NAMES);
  const names: Name[] = [
    { value: `${first} ${surname}`, lang: 'en', kind: 'full', policy: 'distinctive' },
    {
      value: surname,
      lang: 'en',
      kind: 'surname',
      policy: number % 3 === 2 ? 'common' : 'distinctive',
    },
  ];
  if (number % 2 === 0) {
    names.push({
      value: `${first} ${middle} ${surname}`,
      lang: 'en',
      kind: 'variant',
      policy: 'distinctive',
    });
  }
  return names;
}

function eventNames(place: string): Name[] {
  return [
    { value: `${place} Peace Conference`, lang: 'en', kind: 'full', policy: 'distinctive' },
    { value: `${place} talks`, lang: 'en', kind: 'variant', policy: 'distinctive' },
  ];
}

/**
 * One mention in so many characters, as on a page about the corpus's matter; and as on one that
 * touches it.
 */
export const DENSE = 400;
export const SPARSE = 2_000;

/** How pages write the subjects that they mention: full names and surnames, distinctive ones. */
export function mentionedNames(): string[] {
  return corpusOf(CORPUS_SIZES[0])
    .slice(0, MENTIONED)
    .flatMap(({ names }) => names.filter(({ policy }) => policy === 'distinctive'))
    .map(({ value }) => value);
}

/** The names of a corpus as bare words, for the libraries that spotting is compared with. */
export function plainNames(nameCount: number): string[] {
  return corpusOf(nameCount).flatMap(({ names }) => names.map(({ value }) => value));
}

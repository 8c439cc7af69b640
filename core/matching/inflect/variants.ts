import type { NamedSubject, NameToSpot } from '../compile.ts';
import { PERSON, sortOf, STATE } from '../facts.ts';
import { arabicSpellings, type Clitics, withClitics } from './arabic.ts';
import { germanGenitive, germanPhraseForms } from './german.ts';
import { acronymSpellings, personSpellings } from './latin.ts';
import { isFeminine, personForms, phraseForms } from './russian.ts';

/** A written form of a name. */
export interface WrittenForm extends NameToSpot {
  /** Letters of the first word that stand before the name. */
  clitic: number;
}

const MOST_WORDS = 9;
const MOST_WORDS_OF_EVENTS = 4;
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** Languages that some name of a corpus is in: forms of a language are made only where it is. */
export function languagesOf(subjects: readonly NamedSubject[]): Set<string> {
  return new Set(
    subjects.flatMap(({ names }) => names.map(({ lang = '' }) => lang.split('-')[0] as string)),
  );
}

/** What the forms of a name depend on. */
interface Named {
  value: string;
  person: boolean;
  feminine: boolean;
  /** Several words that are no person's name. */
  phrase: boolean;
  /** Long names of events stand in headings, and keep their form. */
  inflected: boolean;
}

const plain = (values: readonly string[]): Clitics[] => values.map((form) => ({ form, clitic: 0 }));

const FORMS_OF: Readonly<Record<string, (named: Named) => Clitics[]>> = {
  ru({ value, person, feminine, phrase, inflected }) {
    if (!inflected) return [];
    if (person) return plain(personForms(value, feminine));
    const written = phrase ? uncapitalised(value) : value;
    return plain([written, ...phraseForms(written, false)]);
  },
  ar({ value, inflected }) {
    return [value, ...arabicSpellings(value)].flatMap((form) => [
      { form, clitic: 0 },
      ...(inflected ? withClitics(form) : []),
    ]);
  },
  de({ value, phrase, inflected }) {
    if (!phrase || !inflected) return [];
    return plain([value, ...germanPhraseForms(value)].map(uncapitalised));
  },
  fr({ value, phrase }) {
    return phrase ? plain([uncapitalised(value)]) : [];
  },
};

/**
 * All forms under which a subject's names are written, the names themselves first; forms
 * that another one covers already may come twice.
 */
export function writtenForms(
  { names, facts = 0, event }: NamedSubject,
  languages: ReadonlySet<string>,
): WrittenForm[] {
  const sort = event ? undefined : sortOf(facts);
  const person = sort === PERSON;
  const russian = names.find(({ lang, kind }) => lang === 'ru' && kind === 'full');
  const feminine = person && russian !== undefined && isFeminine(russian.value);

  return names.flatMap((name) => {
    const { value, kind, lang } = name;
    if (lang === undefined) return [{ ...name, clitic: 0 }];
    const words = value.split(' ').length;
    const acronym = kind === 'acronym';
    const inflected = !acronym && words <= (event ? MOST_WORDS_OF_EVENTS : MOST_WORDS);
    const named = { value, person, feminine, inflected, phrase: !person && words > 1 };
    const forms = [
      ...plain([value]),
      ...plain(acronym ? acronymSpellings(value) : []),
      ...plain(person && LATIN.test(value) ? personSpellings(value) : []),
      ...(FORMS_OF[lang.split('-')[0] as string]?.(named) ?? []),
    ];
    // German writes the names of other languages with its own genitive.
    const genitive = languages.has('de') && inflected && LATIN.test(value);
    if (genitive && (person || (sort === STATE && words === 1))) {
      forms.push(...plain(germanGenitive(value)));
    }
    return forms.map(({ form, clitic }) => ({ ...name, value: form, clitic }));
  });
}

/** What is no proper name in a language other than English need not be capitalised. */
function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  if (first === first.toUpperCase()) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

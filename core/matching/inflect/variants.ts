import type { NamedSubject, NameToSpot } from '../compile.ts';
import { PERSON, sortOf, STATE } from '../facts.ts';
import { arabicSpellings, type Clitics, withClitics } from './arabic.ts';
import { germanGenitive, germanPhraseForms } from './german.ts';
import { acronymSpellings, personSpellings } from './latin.ts';
import { isFeminine, personForms, phraseForms } from './russian.ts';

/** A written form of a name. */
export interface WrittenForm extends Omit<NameToSpot, 'lang'> {
  /** Letters of the first word that stand before the name. */
  clitic: number;
}

const MOST_WORDS = 9;
const MOST_WORDS_OF_EVENTS = 4;
/** Letters before it are Latin, or none. */
const FIRST_BEYOND_LATIN = 0x370;

/** Languages that some name of a corpus is in: forms of a language are made only where it is. */
export function languagesOf(subjects: readonly NamedSubject[]): Set<string> {
  const tags = new Set<string>();
  for (const { names } of subjects) for (const { lang } of names) if (lang) tags.add(lang);
  return new Set(Array.from(tags, languageOf));
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] as string;
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
  const german = languages.has('de');
  const sort = event ? undefined : sortOf(facts);
  const person = sort === PERSON;
  const russian = names.find(({ lang, kind }) => lang === 'ru' && kind === 'full');
  const feminine = person && russian !== undefined && isFeminine(russian.value);

  const written: WrittenForm[] = [];
  for (const name of names) {
    const { value, kind, lang } = name;
    const write = ({ form, clitic }: Clitics): void => {
      written.push({ value: form, kind, policy: name.policy, clitic });
    };
    write({ form: value, clitic: 0 });
    if (lang === undefined) continue;
    if (kind === 'acronym') {
      for (const form of acronymSpellings(value)) write({ form, clitic: 0 });
    }
    const latin = value.charCodeAt(0) < FIRST_BEYOND_LATIN;
    const phrase = !person && value.includes(' ');
    const most = event ? MOST_WORDS_OF_EVENTS : MOST_WORDS;
    const inflected = kind !== 'acronym' && (!phrase || value.split(' ').length <= most);
    if (person && latin) {
      for (const form of personSpellings(value)) write({ form, clitic: 0 });
    }
    FORMS_OF[languageOf(lang)]?.({ value, person, feminine, inflected, phrase }).forEach(write);
    // German writes the names of other languages with its own genitive.
    if (german && latin && inflected && (person || (sort === STATE && !phrase))) {
      for (const form of germanGenitive(value)) write({ form, clitic: 0 });
    }
  }
  return written;
}

/** What is no proper name in a language other than English need not be capitalised. */
function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  if (first === first.toUpperCase()) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

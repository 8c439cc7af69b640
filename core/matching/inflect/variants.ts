import type { NamedSubject, NameToSpot } from '../compile.ts';
import { PERSON, sortOf, STATE } from '../facts.ts';
import { arabicSpellings, type Clitics, withClitics } from './arabic.ts';
import { germanGenitive, germanPhraseForms } from './german.ts';
import { acronymSpellings, personSpellings } from './latin.ts';
import { isFeminine, personForms, phraseForms } from './russian.ts';

/**
 * Takes a written form of a name, and how many letters of its first word stand before the name.
 */
type Write = (form: string, name: NameToSpot, clitic: number) => void;

const MOST_WORDS = 9;
const MOST_WORDS_OF_EVENTS = 4;
/** Letters before it are Latin, or none. */
const FIRST_BEYOND_LATIN = 0x370;

/** Whether some name is German: only then are German forms made of those of other languages. */
export function haveGerman(subjects: readonly NamedSubject[]): boolean {
  for (const { names } of subjects) {
    for (const { lang } of names) if (lang !== undefined && languageOf(lang) === 'de') return true;
  }
  return false;
}

function languageOf(tag: string): string {
  return tag.length === 2 ? tag : (tag.split('-', 1)[0] as string);
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
  /** It may describe its subject, and have its capital only because it stands at the head of it. */
  description: boolean;
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
  de({ value, phrase, inflected, description }) {
    if (!phrase || !inflected) return [];
    const forms = [value, ...germanPhraseForms(value)];
    return plain(description ? forms.map(uncapitalised) : forms);
  },
  fr({ value, phrase }) {
    return phrase ? plain([uncapitalised(value)]) : [];
  },
};

/**
 * Writes all forms under which a subject's names are written, each name itself before its forms;
 * forms that another one covers already may come twice. `german` says whether the corpus has
 * German names.
 */
export function writtenForms(
  { names, facts = 0, event }: NamedSubject,
  german: boolean,
  write: Write,
): void {
  const sort = event ? undefined : sortOf(facts);
  const person = sort === PERSON;
  const russian = names.find(({ lang, kind }) => lang === 'ru' && kind === 'full');
  const feminine = person && russian !== undefined && isFeminine(russian.value);

  for (const name of names) {
    const { value, kind, lang } = name;
    write(value, name, 0);
    if (lang === undefined) continue;
    if (kind === 'acronym') for (const form of acronymSpellings(value)) write(form, name, 0);
    const latin = value.charCodeAt(0) < FIRST_BEYOND_LATIN;
    if (person && latin) for (const form of personSpellings(value)) write(form, name, 0);
    const formsOf = FORMS_OF[languageOf(lang)];
    if (!formsOf && !german) continue;
    const phrase = !person && value.includes(' ');
    const most = event ? MOST_WORDS_OF_EVENTS : MOST_WORDS;
    const arabic = languageOf(lang) === 'ar';
    const inflected =
      (kind !== 'acronym' || arabic) && (!phrase || value.split(' ').length <= most);
    for (const { form, clitic, common } of formsOf?.({
      value,
      person,
      feminine,
      inflected,
      phrase,
      description: event || kind === 'full',
    }) ?? []) {
      write(form, common ? { ...name, policy: 'common' } : name, clitic);
    }
    // German writes the names of other languages with its own genitive.
    if (german && latin && inflected && (person || (sort === STATE && !phrase))) {
      for (const form of germanGenitive(value)) write(form, name, 0);
    }
  }
}

/** What is no proper name in a language other than English need not be capitalised. */
function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  if (first === first.toUpperCase()) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

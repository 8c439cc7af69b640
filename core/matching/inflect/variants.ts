import type { NamedSubject, NameToSpot } from '../compile.ts';
import { PERSON, sortOf, STATE } from '../facts.ts';
import { arabicSpellings, withClitics } from './arabic.ts';
import { germanGenitive, germanPhraseForms } from './german.ts';
import { acronymSpellings, personSpellings } from './latin.ts';
import { isFeminine, personForms, phraseForms } from './russian.ts';

/** A written form of a name. */
export interface WrittenForm extends NameToSpot {
  /** Letters of the first word that stand before the name. */
  clitic: number;
}

const MOST_WORDS_INFLECTED = 5;
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** Languages that some name of a corpus is in: forms of a language are made only where it is. */
export function languagesOf(subjects: readonly NamedSubject[]): Set<string> {
  return new Set(
    subjects.flatMap(({ names }) => names.map(({ lang = '' }) => lang.split('-')[0] as string)),
  );
}

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
    const form = (value: string, clitic = 0): WrittenForm => ({ ...name, value, clitic });
    const { value, kind, lang } = name;
    const words = value.split(' ').length;
    const phrase = !person && words > 1;
    const forms = [form(value)];
    if (lang === undefined) return forms;
    if (kind === 'acronym') forms.push(...acronymSpellings(value).map((one) => form(one)));
    const inflected = kind !== 'acronym' && (!event || words <= MOST_WORDS_INFLECTED);
    if (person && LATIN.test(value)) {
      const spellings = personSpellings(value);
      forms.push(...spellings.map((one) => form(one)));
    }
    switch (lang.split('-')[0]) {
      case 'ru': {
        if (!inflected) break;
        const written = phrase ? uncapitalised(value) : value;
        const cases = person ? personForms(value, feminine) : phraseForms(written, false);
        forms.push(form(written), ...cases.map((one) => form(one)));
        break;
      }
      case 'ar':
        for (const one of [value, ...arabicSpellings(value)]) {
          forms.push(form(one), ...withClitics(one).map((each) => form(each.form, each.clitic)));
        }
        break;
      case 'fr':
        if (phrase) forms.push(form(uncapitalised(value)));
        break;
      case 'de':
        if (phrase && inflected) {
          forms.push(
            ...[value, ...germanPhraseForms(value)].map((one) => form(uncapitalised(one))),
          );
          break;
        }
    }
    // German writes the names of other languages with its own genitive.
    const genitive = person || (sort === STATE && words === 1);
    if (languages.has('de') && genitive && inflected && LATIN.test(value)) {
      forms.push(...germanGenitive(value).map((one) => form(one)));
    }
    return forms;
  });
}

/** What is no proper name in a language other than English need not be capitalised. */
function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  if (first === first.toUpperCase()) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

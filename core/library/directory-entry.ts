import type { SourceRow, SubjectRow, TopicRow } from '../corpus/rows.ts';
import type { LocalText } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';
import { localize } from '../text/local-text.ts';
import { issuedEdtf } from '../time/issued.ts';
import type { DirectoryEntry } from './directory.ts';

/** A subject's line, found by all its names in all languages. */
export function subjectEntry({ key, value }: SubjectRow, locale: string): DirectoryEntry {
  return {
    ...named(value.prefLabel, locale),
    key,
    kind: value.kind,
    ...('date' in value && { date: value.date.edtf }),
    forms: forms([
      ...Object.values(value.prefLabel),
      ...[...value.altLabel, ...value.hiddenLabel].map((name) => name.value),
    ]),
  };
}

/** A topic's line: its question, found by its label and terms too. */
export function topicEntry({ key, value }: TopicRow, locale: string): DirectoryEntry {
  return {
    ...named(value.question, locale),
    key,
    kind: '',
    forms: forms([
      ...Object.values(value.question),
      ...Object.values(value.label),
      ...value.terms.map((term) => term.value),
    ]),
  };
}

/** A source's line: its title, found by authors and publisher too. */
export function sourceEntry({ key, value: { csl } }: SourceRow): DirectoryEntry {
  const authors = csl.author.map((author) =>
    'literal' in author ? author.literal : `${author.given ?? ''} ${author.family}`,
  );
  return {
    key,
    name: csl.title,
    lang: csl.language ?? 'und',
    kind: csl.type,
    ...(csl.issued && { date: issuedEdtf(csl.issued) }),
    forms: forms([csl.title, ...authors, csl['container-title'] ?? '', csl.publisher ?? '']),
  };
}

function named(texts: LocalText, locale: string): { name: string; lang: string } {
  const { text: name, lang } = localize(texts, locale);
  return { name, lang };
}

/** Each on a line of its own, so that no search runs from one into the next. */
function forms(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => fold(text)))].join('\n');
}

import type { MessageKey } from '../../core/words/catalogue.ts';
import type { Words } from '../../core/words/words.ts';

/** The types of sources, as CSL names them. */
const SOURCE_TYPES: Readonly<Record<string, MessageKey>> = {
  'article-newspaper': 'library.type.newspaper',
  'article-magazine': 'library.type.magazine',
  report: 'library.type.report',
  webpage: 'library.type.webpage',
  interview: 'kind.interview',
  speech: 'library.type.speech',
  broadcast: 'library.type.broadcast',
  document: 'library.type.document',
};

/** The kind of a subject, or the type of a source, in words. */
export function kindInWords(words: Words, kind: string): string {
  return words.say(SOURCE_TYPES[kind] ?? (`kind.${kind}` as MessageKey));
}

/** As what an actor takes part in an event. */
export function partInWords(words: Words, as: string): string {
  return words.say(`library.as.${as}` as MessageKey);
}

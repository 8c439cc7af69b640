import type { Reason } from '../../core/context/reason.ts';
import type { Position } from '../../core/pack/pack.ts';
import type { Words } from '../../core/words/words.ts';
import { isolated } from '../words/isolated.ts';

/** Each position's sign has a shape of its own: colour alone tells nothing. */
export const SIGNS: Record<Position, string> = {
  supports: '+',
  opposes: '−',
  conditional: '±',
  ambiguous: '≈',
  undecided: '○',
};

const TERM_FOUND = {
  sentence: 'card.why.termInSentence',
  paragraph: 'card.why.termInParagraph',
  title: 'card.why.termInTitle',
} as const;

const SAME_WORDS = {
  sentence: 'card.why.wordsInSentence',
  paragraph: 'card.why.wordsInParagraph',
  title: 'card.why.wordsInTitle',
} as const;

/**
 * Why a fact comes first, in small print; `undefined` where it is only that it is the newest, or
 * the nearest after the page's date, which stands beside its own.
 */
export function reasonInWords(reason: Reason, words: Words): string | undefined {
  switch (reason.code) {
    case 'term':
      return words.say(TERM_FOUND[reason.where], isolated(words, reason.found));
    case 'same-words':
      return words.say(SAME_WORDS[reason.where]);
    case 'subject-present':
      return words.say('card.why.subject');
    case 'date':
      return words.say('card.why.date');
    case 'later':
    case 'newest':
      return undefined;
  }
}

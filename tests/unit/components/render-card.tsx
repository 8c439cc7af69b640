import { renderToString } from 'preact-render-to-string';

import { Card, type CardFace } from '../../../components/card/card.tsx';
import type { Facts } from '../../../core/card/facts.ts';
import { Speaking } from '../../../components/words/speech.tsx';
import { arrange } from '../../../core/context/arrange.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const BRITISH = wordsIn('en', 'en-GB');

/** The card's markup. */
export function cardMarkup(state: CardFace, surface = 'Quell', words = BRITISH): string {
  return renderToString(
    <Speaking words={words}>
      <Card surface={surface} state={state} />
    </Speaking>,
  );
}

export function factsMarkup(facts: Facts, words = BRITISH): string {
  return cardMarkup({ status: 'ready', facts, arrangement: arrange(facts) }, 'Quell', words);
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * What a reader sees of markup: its text, each element's on lines of its own, but
 * for explanations, which appear when they are asked for.
 */
export function readable(markup: string): string {
  return markup
    .replace(
      /<\/?(?:article|header|section|h[123]|p|ul|li|div|blockquote|output|details|summary)\b[^>]*>/g,
      '\n',
    )
    .replace(/<span[^>]* role="tooltip"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

/** The lines that a reader sees of the card of these facts. */
export function linesOf(facts: Facts, words = BRITISH): string[] {
  return readable(factsMarkup(facts, words)).split('\n');
}

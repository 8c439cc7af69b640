import { renderToString } from 'preact-render-to-string';

import { Card } from '../../../components/card/card.tsx';
import type { CardState } from '../../../components/card/contract.ts';
import type { Facts } from '../../../core/card/facts.ts';

/** The card's markup. */
export function cardMarkup(state: CardState, surface = 'Quell'): string {
  return renderToString(<Card surface={surface} state={state} locale="en-GB" />);
}

export function factsMarkup(facts: Facts): string {
  return cardMarkup({ status: 'ready', facts });
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a reader sees of markup: its text, each element's on lines of its own. */
export function readable(markup: string): string {
  return markup
    .replace(/<\/?(?:article|header|section|h[123]|p|ul|li|div|blockquote|output)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

/** The lines that a reader sees of the card of these facts. */
export function linesOf(facts: Facts): string[] {
  return readable(factsMarkup(facts)).split('\n');
}

import { describe, expect, it } from 'vitest';

import { arrange } from '../../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../../core/context/context.ts';
import { cardMarkup, readable } from './render-card.tsx';
import { factsOf } from './facts.ts';

/** What is read on the card of an actor of whom there is a quotation, and no position. */
function linesIn(context: Partial<Context>): string[] {
  const facts = { ...factsOf('mara-quell'), stances: [] };
  const arrangement = arrange(facts, { ...NO_CONTEXT, ...context });
  return readable(cardMarkup({ status: 'ready', facts, arrangement })).split('\n');
}

describe('a quotation that leads without a position', () => {
  it('has in small print why it comes first', () => {
    const lines = linesIn({ sentence: 'Would the border stay as it is?' });
    const why = lines.indexOf('This sentence mentions “border”');
    expect(why).toBeGreaterThan(0);
    expect(lines[why + 1]).toContain('The border stays open');
  });

  it('has none where it is the newest, or later than the page', () => {
    for (const context of [{}, { date: '2010' }]) {
      const markup = linesIn(context).join('\n');
      expect(markup).not.toContain('page’s date');
      expect(markup).not.toContain('mentions');
    }
  });
});

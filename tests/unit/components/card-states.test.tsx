import { describe, expect, it } from 'vitest';

import { FAILURES } from '../../../components/card/failures.ts';
import type { ErrorCode } from '../../../core/protocol/result.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { cardMarkup, linesOf, readable } from './render-card.tsx';
import { factsOf } from './facts.ts';

describe('the card', () => {
  it('says while it loads whom it looks up', () => {
    const markup = cardMarkup({ status: 'loading' }, 'Mara Quell');
    expect(readable(markup)).toBe('Mara Quell\nLooking it up…');
    expect(markup).toContain('aria-busy="true"');
  });

  it('says that the extension was updated, and what to do', () => {
    expect(readable(cardMarkup({ status: 'updated' }))).toBe(
      'Quell\nOn the Record was updated or turned off. Reload this page to go on.',
    );
  });

  it.each(Object.entries(FAILURES))('says in words what went wrong: %s', (code, message) => {
    const markup = cardMarkup({ status: 'failed', code: code as ErrorCode });
    expect(readable(markup)).toBe(`Quell\n${wordsIn('en').say(message)}`);
    expect(readable(markup)).not.toContain(code);
  });

  it('writes the page’s words on the side where a card in its language begins', () => {
    const markup = cardMarkup({ status: 'loading' }, 'Quell');
    expect(markup).toContain('<h1><bdi>Quell</bdi></h1>');
  });

  it('says so where the corpus has neither positions nor quotations', () => {
    expect(linesOf(factsOf('wire-desk'))).toEqual([
      'Organisation',
      'Wire Desk',
      'Wire Desk, invented for tests.',
      'The corpus has no positions and no quotations for this entry yet.',
    ]);
  });

  it('does not say that there is nothing where there is something', () => {
    expect(linesOf(factsOf('tomas-brandt')).join('\n')).not.toContain('has no positions');
  });

  it('shows the words of a page as words, whatever they are', () => {
    const markup = cardMarkup({ status: 'loading' }, '<img src=x onerror=alert(1)>"');
    expect(markup).not.toContain('<img');
    expect(readable(markup)).toContain('<img src=x onerror=alert(1)>"');
  });
});

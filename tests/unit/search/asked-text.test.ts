import { describe, expect, it } from 'vitest';

import { LONGEST_QUERY } from '../../../core/protocol/messages.ts';
import { askedText } from '../../../core/search/asked-text.ts';

describe('what a reader has selected, as a query', () => {
  it('is on one line, without space around it', () => {
    expect(askedText('\n  Sergei\n\tLavrov ')).toBe('Sergei Lavrov');
  });

  it('is nothing where nothing but space was selected', () => {
    expect(askedText(' \n\t ')).toBe('');
  });

  it('is text, whatever it is', () => {
    expect(askedText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });

  it('is no longer than a query may be', () => {
    expect(askedText('a'.repeat(10_000))).toBe('a'.repeat(LONGEST_QUERY));
    expect(askedText('word '.repeat(1_000)).length).toBeLessThanOrEqual(LONGEST_QUERY);
  });

  it('does not end in half a character', () => {
    const query = askedText(`${'a'.repeat(LONGEST_QUERY - 1)}😀`);
    expect(query).toBe('a'.repeat(LONGEST_QUERY - 1));
  });
});

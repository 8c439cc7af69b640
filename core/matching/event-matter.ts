import { tokenize, Tokens } from '../text/tokens.ts';
import type { NamedSubject } from './compile.ts';
import { sortOf, STATE } from './facts.ts';

/**
 * For each subject that is an event, the number of the state that its full name says it is
 * about, plus one; else 0. "Geneva II talks on Syria" is about Syria: talks that a page says
 * are on Ukraine are others.
 */
export function mattersOf(subjects: readonly NamedSubject[]): number[] {
  const tokens = new Tokens();
  const states = new Map<number, number>();
  subjects.forEach(({ event, facts = 0, names }, number) => {
    if (event || sortOf(facts) !== STATE) return;
    for (const { kind, value } of names) {
      tokenize(value, tokens);
      if (kind === 'full' && tokens.count === 1) states.set(tokens.first[0] as number, number + 1);
    }
  });
  return subjects.map(({ event, names }) => {
    if (!event) return 0;
    for (const { value, policy } of names) {
      if (policy === 'common') continue;
      tokenize(value, tokens);
      for (let at = 0; at < tokens.count; at++) {
        const state = states.get(tokens.first[at] as number);
        if (state) return state;
      }
    }
    return 0;
  });
}

import { tokenize, Tokens } from '../text/tokens.ts';
import type { NamedSubject } from './compile.ts';
import { BODY, sortOf, STATE } from './facts.ts';

/** The number of each state, by the first hash of the one word that its full name is. */
export type States = ReadonlyMap<number, number>;

/** The states among subjects, which are numbered from `from` on. */
export function statesOf(subjects: readonly NamedSubject[], from = 0): States {
  const tokens = new Tokens();
  const states = new Map<number, number>();
  subjects.forEach(({ event, facts = 0, names }, at) => {
    if (event || sortOf(facts) !== STATE) return;
    for (const { kind, value } of names) {
      if (kind !== 'full') continue;
      tokenize(value, tokens);
      if (tokens.count === 1) states.set(tokens.first[0] as number, from + at);
    }
  });
  return states;
}

/**
 * Whom or what subjects, which are numbered from `from` on, are about, by the number in the index plus one:
 * a visit about its visitor, or itself where the index does not have that one; others about a state, or 0.
 */
export function mattersOf(
  subjects: readonly NamedSubject[],
  states: States,
  from: number,
): Uint32Array {
  const tokens = new Tokens();
  const visitors = new Map(
    subjects.flatMap(({ visitor }) => (visitor === undefined ? [] : [[visitor, 0]])),
  );
  if (visitors.size > 0) {
    subjects.forEach(({ key, facts = 0 }, at) => {
      // Nobody is told apart by the name of a state on the page.
      if (visitors.has(key) && sortOf(facts) !== STATE) visitors.set(key, from + at + 1);
    });
  }
  return Uint32Array.from(subjects, (subject, at) =>
    subject.visitor === undefined
      ? matterOf(subject, states, tokens)
      : visitors.get(subject.visitor) || from + at + 1,
  );
}

/**
 * The number of the state that a name of an event, group or organisation, or a person's role, says it
 * is about, plus one; else 0. "Geneva II talks on Syria" is about Syria: talks that a page says are on Ukraine are
 * others.
 */
function matterOf(
  { event, facts = 0, names, roles = [] }: NamedSubject,
  states: States,
  tokens: Tokens,
): number {
  if (states.size === 0) return 0;
  const telling = names
    .filter(({ policy, kind }) => policy !== 'common' || kind === 'full')
    .map(({ value }) => value);
  for (const text of event || sortOf(facts) === BODY ? telling : roles) {
    tokenize(text, tokens);
    for (let at = 0; at < tokens.count; at++) {
      const state = states.get(tokens.first[at] as number);
      if (state !== undefined) return state + 1;
    }
  }
  return 0;
}

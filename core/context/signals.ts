import type { Facts } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import { compare, type Span, spanOf } from './timing.ts';
import type { Context } from './context.ts';
import { type SharedWords, sharedWords } from './same-words.ts';
import { type Hit, termHits } from './terms.ts';

/** What the context says about a subject's facts, worked out once for all of them. */
export interface Signals {
  /** The terms of each topic that the text uses. */
  hits: ReadonlyMap<Key, readonly Hit[]>;
  /** The words of each quote that the text has too. */
  sameWords: ReadonlyMap<Key, SharedWords>;
  /** Other subjects on the page; the states and organisations of its own roles are not others. */
  present: ReadonlySet<Key>;
  /** The page's date. */
  page: Span | undefined;
}

export function readSignals({ subject, topics, quotes }: Facts, context: Context): Signals {
  // In "Kerry said that the United States …" the country is the speaker, not the matter.
  const employers = subject.roles.flatMap(({ organization }) => organization?.key ?? []);
  const own = new Set([subject.key, ...employers]);
  const inOrder = Object.values(topics).toSorted((a, b) => compare(a.key, b.key));
  return {
    hits: termHits(inOrder, context),
    sameWords: sharedWords(quotes, context),
    present: new Set(context.subjects.filter((key) => !own.has(key))),
    page: spanOf(context.date),
  };
}

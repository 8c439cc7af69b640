import { useRef, useState } from 'preact/hooks';

import { type Choice, NO_FILTER } from '../../components/popup/filter.ts';
import type { Hit } from '../../core/search/results.ts';
import { localize } from '../../core/text/local-text.ts';
import { find } from './find.ts';
import { searchFor } from './use-search.ts';

type Choices = Record<'topic' | 'source', readonly Choice[]>;

/**
 * The topics and sources that filters can keep to, as the reader writes what they are called;
 * `onFound` is told when they come.
 */
export function useChoices(
  locale: string,
  onFound: (group: 'topic' | 'source', choices: readonly Choice[]) => void,
): {
  choices: Choices;
  lookUp: (group: 'topic' | 'source', text: string) => void;
} {
  const [choices, setChoices] = useState<Choices>({ topic: [], source: [] });
  const askedRef = useRef({ topic: '', source: '' });
  const lookUp = async (group: 'topic' | 'source', text: string): Promise<void> => {
    askedRef.current[group] = text;
    const reply = await find(searchFor(text, { ...NO_FILTER, groups: [group] }));
    // Answers may come in another order than they were asked for.
    if (reply.status !== 'ready' || askedRef.current[group] !== text) return;
    const hits = reply.value.groups.flatMap(({ hits }) => hits);
    const found = hits.flatMap((hit) => choiceOf(hit, locale));
    setChoices((before) => ({ ...before, [group]: found }));
    onFound(group, found);
  };
  return { choices, lookUp: (group, text) => void lookUp(group, text) };
}

function choiceOf(hit: Hit, locale: string): Choice[] {
  if (hit.group === 'topic') return [{ key: hit.key, label: localize(hit.label, locale).text }];
  if (hit.group === 'source') return [{ key: hit.key, label: hit.title }];
  return [];
}

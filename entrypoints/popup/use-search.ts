import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import { type Filter, filtersOn, isDate, NO_FILTER } from '../../components/popup/filter.ts';
import { type Answer as Reply, codeOf } from '../../core/protocol/answer.ts';
import type { ErrorCode } from '../../core/protocol/result.ts';
import type { Found, Search } from '../../core/search/results.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { find } from './find.ts';

/** The most results of each group: some of all, or many of the one that is wanted. */
const SOME = 4;
const MANY = 100;

export type Answer =
  /** Nothing is looked for. */
  | { status: 'idle' }
  | { status: 'found'; query: string; filter: Filter; found: Found }
  | { status: 'failed'; code: ErrorCode };

/** Whether the answer is one to this text and filter, and none of before. */
export function answers(answer: Answer, text: string, filter: Filter): boolean {
  return answer.status === 'found'
    ? answer.query === text && answer.filter === filter
    : isIdle(text, filter);
}

function isIdle(text: string, filter: Filter): boolean {
  return text.trim() === '' && filtersOn(filter) === 0;
}

export function searchFor(text: string, filter: Filter): Search {
  const { groups, from, to, topic, source } = filter;
  return {
    text,
    groups: [...groups],
    most: groups.length === 1 ? MANY : SOME,
    ...(isDate(from) && { from }),
    ...(isDate(to) && { to }),
    ...(topic.key !== undefined && { topic: topic.key }),
    ...(source.key !== undefined && { source: source.key }),
  };
}

/** A search for a text that was begun already. */
export interface EarlySearch {
  text: string;
  reply: Promise<Reply<Found>>;
}

/** The answer to what is typed and filtered; until it is there, the one before. */
export function useSearch(text: string, filter: Filter, early: EarlySearch | undefined): Answer {
  const [answer, setAnswer] = useState<Answer>({ status: 'idle' });
  /** Counts the indexes that there were. */
  const [index, setIndex] = useState(0);
  const idle = isIdle(text, filter);

  // At once: an effect of the other kind waits for a frame first.
  useLayoutEffect(() => {
    const life = new AbortController();
    if (idle) setAnswer({ status: 'idle' });
    else void search(text, filter, life.signal);
    return () => life.abort();

    async function search(text: string, filter: Filter, signal: AbortSignal): Promise<void> {
      const begun = index === 0 && filter === NO_FILTER && text === early?.text;
      const reply = await (begun ? early.reply : find(searchFor(text, filter)));
      if (signal.aborted) return;
      setAnswer(
        reply.status === 'ready'
          ? { status: 'found', query: text, filter, found: reply.value }
          : { status: 'failed', code: codeOf(reply) },
      );
    }
  }, [text, filter, index, idle, early]);

  // With each answer: where the background was ended meanwhile, nobody makes an index.
  useEffect(() => {
    if (answer.status !== 'found' || !answer.found.rebuilding) return undefined;
    const life = new AbortController();
    void answerTo('search:ready', {}).then((reply) => {
      if (life.signal.aborted) return;
      if (reply.status === 'ready') setIndex((before) => before + 1);
      else setAnswer({ status: 'failed', code: codeOf(reply) });
    });
    return () => life.abort();
  }, [answer]);
  return answer;
}

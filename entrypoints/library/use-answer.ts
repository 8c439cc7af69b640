import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import type { ErrorCode, Result } from '../../core/protocol/result.ts';
import { ask } from '../../platform/ask.ts';
import { Edition } from './edition.ts';

/** What was asked for, as far as it has come. */
export type Answer<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; code: ErrorCode };

/**
 * The background's answer to a request. While another one is on its way for the same thing, the
 * last answer stays; an answer that comes too late is dropped.
 */
export function useAnswer<N extends MessageName>(
  name: N,
  request: Request<N>,
  thing: string,
): [Answer<Reply<N>>, retry: () => void] {
  // Requests are JSON values, made anew at each rendering: equal ones are asked once.
  const asked = JSON.stringify(request);
  const begin = useCallback(() => ask(name, JSON.parse(asked) as Request<N>), [name, asked]);
  return useResult(begin, thing);
}

/**
 * The result of some work, which is done again whenever `begin` is another function or the corpus
 * has changed; as with an answer, the last result for the same thing stays meanwhile.
 */
export function useResult<T>(
  begin: () => Promise<Result<T>>,
  thing: string,
): [Answer<T>, retry: () => void] {
  const edition = useContext(Edition);
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ thing: string; answer: Answer<T> }>();
  useEffect(() => {
    let wanted = true;
    const adopt = (answer: Answer<T>): void => {
      if (wanted) setLast({ thing, answer });
    };
    begin().then(
      (result) => adopt(answerOf(result)),
      (error: unknown) => {
        console.error('On the Record’s background does not answer', error);
        adopt({ status: 'failed', code: 'database-unavailable' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [begin, thing, edition, attempt]);
  const retry = (): void => {
    setLast(undefined);
    setAttempt(attempt + 1);
  };
  return [last?.thing === thing ? last.answer : { status: 'loading' }, retry];
}

function answerOf<T>(result: Result<T>): Answer<T> {
  return result.ok
    ? { status: 'ready', value: result.value }
    : { status: 'failed', code: result.error.code };
}

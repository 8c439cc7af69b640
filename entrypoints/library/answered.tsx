import type { ComponentChildren } from 'preact';

import { Failed, Loading } from '../../components/library/states.tsx';
import type { Answer } from './use-answer.ts';

interface Props<T> {
  answer: Answer<T>;
  retry: () => void;
  children: (value: T) => ComponentChildren;
}

/** What was asked for once it is there; until then that it is read, or why it did not come. */
export function Answered<T>({ answer, retry, children }: Props<T>) {
  switch (answer.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed code={answer.code} address={location.hash} onRetry={retry} />;
    case 'ready':
      return <>{children(answer.value)}</>;
  }
}

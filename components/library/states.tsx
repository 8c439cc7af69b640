import type { ErrorCode } from '../../core/protocol/result.ts';
import { useWords } from '../words/speech.tsx';
import { ViewHeading } from './arrival.tsx';

/** While the database is read. */
export function Loading() {
  const words = useWords();
  return (
    <output class="notice" aria-busy="true">
      {words.say('library.loading')}
    </output>
  );
}

/** There is no such thing in the corpus, or no such view. */
export function NotThere({ address }: { address: string }) {
  const words = useWords();
  return (
    <>
      <ViewHeading>{words.say('library.notThere.title')}</ViewHeading>
      <p>{words.say('library.notThere.text')}</p>
      <p class="quiet" dir="ltr">
        {address}
      </p>
      <p>
        <a href="#/">{words.say('library.notThere.back')}</a>
      </p>
    </>
  );
}

interface FailedProps {
  code: ErrorCode;
  address: string;
  onRetry: () => void;
}

/** What was asked for did not come. */
export function Failed({ code, address, onRetry }: FailedProps) {
  const words = useWords();
  if (code === 'unknown-subject') return <NotThere address={address} />;
  return (
    <>
      <ViewHeading>{words.say('library.failed.title')}</ViewHeading>
      <p>{words.say('library.failed.text')}</p>
      <p>
        <button type="button" onClick={onRetry}>
          {words.say('library.failed.retry')}
        </button>
      </p>
    </>
  );
}

import { useWords } from '../words/speech.tsx';
import type { Copied } from './citing.ts';
import { FAILURES } from './failures.ts';

/** What has become of copying, announced; the text itself where the browser refused to take it. */
export function CopyOutcome({ outcome }: { outcome: Copied | undefined }) {
  const words = useWords();
  return (
    <>
      <output class="outcome">{outcome && words.say(messageOf(outcome))}</output>
      {outcome?.status === 'refused' && (
        <textarea
          readOnly
          rows={4}
          dir="auto"
          aria-label={words.say('cite.refused')}
          onFocus={({ currentTarget }) => currentTarget.select()}
        >
          {outcome.text}
        </textarea>
      )}
    </>
  );
}

function messageOf(outcome: Copied) {
  switch (outcome.status) {
    case 'copied':
      return 'cite.copied';
    case 'refused':
      return 'cite.refused';
    case 'updated':
      return 'card.updated';
    case 'failed':
      return outcome.code === 'card-unavailable' ? 'cite.notWritten' : FAILURES[outcome.code];
  }
}

import type { ErrorCode } from '../../core/protocol/result.ts';
import { FAILURES } from '../card/failures.ts';
import { useWords } from '../words/speech.tsx';

/** What there is to say of the list, where it does not speak for itself. */
export type State =
  | { status: 'failed'; code: ErrorCode }
  | { status: 'found'; query: string; total: number; rebuilding: boolean }
  | {
      status: 'page';
      page: 'unreachable' | 'absent' | 'off' | 'reading' | 'late' | 'read';
      subjects: number;
    };

interface Props {
  state: State;
  onOptions: () => void;
}

/** Says how things stand: to the eye where there is need, to screen readers always. */
export function Standing({ state, onOptions }: Props) {
  const words = useWords();
  switch (state.status) {
    case 'failed':
      return (
        <p class="standing" role="alert">
          {words.say(FAILURES[state.code])}
        </p>
      );
    case 'page':
      return (
        <output class="standing">
          {state.page !== 'read' && words.say(`popup.${state.page}`)}
          {state.page === 'read' && state.subjects === 0 && words.say('popup.nobody')}
        </output>
      );
    case 'found':
      return (
        <output class="standing">
          {state.rebuilding && <p>{words.say('popup.rebuilding')}</p>}
          {state.total > 0 ? (
            <p class="unseen">{words.count('popup.found', state.total)}</p>
          ) : (
            !state.rebuilding && <Nothing query={state.query} onOptions={onOptions} />
          )}
        </output>
      );
  }
}

function Nothing({ query, onOptions }: { query: string; onOptions: () => void }) {
  const words = useWords();
  return (
    <>
      <p class="nothing">
        {query.trim() === ''
          ? words.say('popup.nothingFiltered')
          : words.say('popup.nothing', query.trim())}
      </p>
      <p>{words.say('popup.searched')}</p>
      <p>
        {words.say('popup.missing')}{' '}
        <button type="button" class="link" onClick={onOptions}>
          {words.say('popup.add')}
        </button>
      </p>
    </>
  );
}

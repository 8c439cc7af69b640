import { useWords } from '../words/speech.tsx';

interface Props {
  /** What was done, where it can be taken back. */
  done: string | undefined;
  undo: () => Promise<void>;
}

/** Says what was done, with a button that takes it back. */
export function UndoLine({ done, undo }: Props) {
  const words = useWords();
  return (
    <output>
      {done !== undefined && (
        <>
          {done}{' '}
          <button type="button" class="reset" onClick={() => void undo()}>
            {words.say('options.reset.undo')}
          </button>
        </>
      )}
    </output>
  );
}

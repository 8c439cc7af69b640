import { useWords } from '../words/speech.tsx';

interface Props {
  /** What was done, if anything. */
  done: string | undefined;
  /** Absent where there is nothing to take back. */
  undo?: (() => Promise<void>) | undefined;
}

/** Says what was done, with a button that takes it back. */
export function UndoLine({ done, undo }: Props) {
  const words = useWords();
  return (
    <output>
      {done}
      {undo && (
        <>
          {' '}
          <button type="button" class="reset" onClick={() => void undo()}>
            {words.say('options.reset.undo')}
          </button>
        </>
      )}
    </output>
  );
}

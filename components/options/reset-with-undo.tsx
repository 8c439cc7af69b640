import { useWords } from '../words/speech.tsx';
import { UndoLine } from './undo-line.tsx';

interface Props {
  /** What is brought back. */
  label: string;
  /** Whether it is other than it came. */
  differs: boolean;
  /** Whether a reset has taken something that can be given back. */
  isTaken: boolean;
  reset: () => Promise<void>;
  undo: () => Promise<void>;
}

/** The button that brings one thing back to how it came, and behind it the way back. */
export function ResetWithUndo({ label, differs, isTaken, reset, undo }: Props) {
  const words = useWords();
  return (
    <>
      {differs && (
        <button
          type="button"
          class="reset"
          aria-label={words.say('options.reset.oneNamed', label)}
          onClick={() => void reset()}
        >
          {words.say('options.reset.single')}
        </button>
      )}
      <UndoLine
        done={isTaken ? words.say('options.reset.doneNamed', label) : undefined}
        undo={isTaken ? undo : undefined}
      />
    </>
  );
}

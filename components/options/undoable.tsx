import { useWords } from '../words/speech.tsx';

/** What was done to stored things, and what takes it back. */
export interface Undoable {
  /** Tells it from others. */
  key: string;
  deed: keyof typeof SAID;
  /** The titles of the packs that it was done to. */
  titles: string;
  /** Whether settings have given way to others. */
  settings: boolean;
  undo: () => void;
}

const SAID = {
  removed: 'options.pack.removed',
  replaced: 'options.data.replaced',
  erased: 'options.data.erased',
} as const;

/** Says of each what was done, with a button that takes it back. */
export function UndoableList({ of }: { of: readonly Undoable[] }) {
  const words = useWords();
  return (
    <output>
      {of.map(({ key, deed, titles, settings, undo }) => (
        <p key={key}>
          {(titles || !settings) && `${words.say(SAID[deed], titles)} `}
          {settings && `${words.say('options.data.settings')} `}
          <button type="button" class="reset" onClick={undo}>
            {words.say('options.reset.undo')}
          </button>
        </p>
      ))}
    </output>
  );
}

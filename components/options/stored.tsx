import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';

/** How much the browser stores for the extension, in bytes, and whether it keeps it. */
export interface StoredAmount {
  used: number;
  most: number;
  persistent: boolean;
  /** Whether the browser was asked to keep it, and would not. */
  refused: boolean;
}

interface Props {
  stored: StoredAmount | undefined;
  onPersist: () => void;
}

export function Stored({ stored, onPersist }: Props) {
  const words = useWords();
  const title = words.say('options.data.storedTitle');
  const inUnits = (bytes: number): string => {
    const [unit, size] = bytes < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
    const amount = bytes / size;
    return new Intl.NumberFormat(words.locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: amount < 10 ? 1 : 0,
    }).format(amount);
  };
  return (
    <Entry texts={[title]}>
      <h3>{title}</h3>
      {stored && (
        <>
          <p>{words.say('options.data.stored', inUnits(stored.used), inUnits(stored.most))}</p>
          <output class="help">
            {words.say(stored.persistent ? 'options.data.kept' : 'options.data.notKept')}{' '}
            {stored.refused && words.say('options.data.refused')}
          </output>
          {!stored.persistent && (
            <button type="button" id="persist" onClick={onPersist}>
              {words.say('options.data.ask')}
            </button>
          )}
        </>
      )}
    </Entry>
  );
}

import type { Size } from '../../core/hover/box.ts';
import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';

interface Props {
  /** `null` where cards are as large as what they show. */
  size: Size | null;
  onForget: () => void;
}

/** The size that the reader has given cards by pulling at one, and the way back. */
export function CardSize({ size, onForget }: Props) {
  const words = useWords();
  const label = words.say('options.cardSize.label');
  const help = words.say('options.cardSize.help');
  return (
    <Entry texts={[label, help]}>
      <h3 class="setting">{label}</h3>
      <p id="card-size">
        {size
          ? words.say('options.cardSize.given', words.number(size.width), words.number(size.height))
          : words.say('options.cardSize.none')}
      </p>
      <p class="help">{help}</p>
      {size && (
        <button
          type="button"
          class="reset"
          aria-label={words.say('options.reset.oneNamed', label)}
          onClick={onForget}
        >
          {words.say('options.reset.single')}
        </button>
      )}
    </Entry>
  );
}

import { useState } from 'preact/hooks';

import type { Size } from '../../core/hover/box.ts';
import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';
import { ResetWithUndo } from './reset-with-undo.tsx';

interface Props {
  /** `null` where cards are as large as what they show. */
  size: Size | null;
  /** Whether the size could be saved. */
  onGive: (size: Size | null) => Promise<boolean>;
}

/**
 * The size that the reader has given cards by pulling at one, and the way back. After a reset, what it
 * was is one press away, until it is saved again or another one is given.
 */
export function CardSize({ size, onGive }: Props) {
  const words = useWords();
  const [taken, setTaken] = useState<Size | null>(null);
  const label = words.say('options.cardSize.label');
  const help = words.say('options.cardSize.help');
  const reset = async (): Promise<void> => {
    if (await onGive(null)) setTaken(size);
  };
  const undo = async (): Promise<void> => {
    if (await onGive(taken)) setTaken(null);
  };
  return (
    <Entry texts={[label, help]}>
      <h3 class="setting">{label}</h3>
      <p id="card-size">
        {size
          ? words.say('options.cardSize.given', words.number(size.width), words.number(size.height))
          : words.say('options.cardSize.none')}
      </p>
      <p class="help">{help}</p>
      <ResetWithUndo
        label={label}
        differs={size !== null}
        isTaken={taken !== null && size === null}
        reset={reset}
        undo={undo}
      />
    </Entry>
  );
}

import { useState } from 'preact/hooks';

import type { Size } from '../../core/hover/box.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { toStored } from '../../core/settings/stored-settings.ts';
import { givenBack, type Taken, takenByReset } from '../../core/settings/taken.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';
import { UndoLine } from './undo-line.tsx';

interface Props {
  cardSize: Size | null;
  /** Whether the size could be saved. */
  giveCardSize: (size: Size | null) => Promise<boolean>;
}

/**
 * Brings all settings back to their defaults, and the size of cards. What they were before is one
 * press away, until it is saved again; what has been chosen since stays.
 */
export function ResetAll({ cardSize, giveCardSize }: Props) {
  const words = useWords();
  const { settings, save } = useChoosing();
  const [taken, setTaken] = useState<Taken>({});
  const [takenSize, setTakenSize] = useState<Size | null>(null);
  /** Whether a reset has found nothing to do. */
  const [inVain, setInVain] = useState(false);
  const back = givenBack(taken, settings);
  const areTaken = Object.keys(back).length > 0;
  const isSizeTaken = takenSize !== null && cardSize === null;
  const isTaken = areTaken || isSizeTaken;
  const asItCame = cardSize === null && Object.keys(toStored(settings).changed).length === 0;
  // What could not be saved has not been taken, or has not been given back.
  const reset = async (): Promise<void> => {
    setInVain(asItCame);
    const [saved, forgotten] = await Promise.all([save(DEFAULTS), giveCardSize(null)]);
    if (saved) setTaken((before) => takenByReset(before, settings));
    if (forgotten) setTakenSize((before) => cardSize ?? before);
  };
  const undo = async (): Promise<void> => {
    const [saved, given] = await Promise.all([
      !areTaken || save(back),
      !isSizeTaken || giveCardSize(takenSize),
    ]);
    if (saved) setTaken({});
    if (given) setTakenSize(null);
  };
  const said = isTaken ? 'options.reset.done' : inVain && asItCame && 'options.reset.inVain';
  return (
    <footer>
      <button type="button" onClick={() => void reset()}>
        {words.say('options.reset.all')}
      </button>
      <p class="help">{words.say('options.reset.help')}</p>
      <UndoLine done={said ? words.say(said) : undefined} undo={isTaken ? undo : undefined} />
    </footer>
  );
}

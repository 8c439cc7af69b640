import { useState } from 'preact/hooks';

import type { Size } from '../../core/hover/box.ts';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';
import { UndoLine } from './undo-line.tsx';

interface Props {
  cardSize: Size | null;
  /** Whether the size could be saved. */
  giveCardSize: (size: Size | null) => Promise<boolean>;
}

/** All that goes back. */
interface Whole {
  settings: Settings;
  cardSize: Size | null;
}

/**
 * Brings all settings back to their defaults, and the size of cards; what they were before is one
 * press away, until it is saved again.
 */
export function ResetAll({ cardSize, giveCardSize }: Props) {
  const words = useWords();
  const { settings, save } = useChoosing();
  const [before, setBefore] = useState<Whole>();
  const make = async (whole: Whole): Promise<boolean> => {
    const saved = await Promise.all([save(whole.settings), giveCardSize(whole.cardSize)]);
    return saved.every(Boolean);
  };
  return (
    <footer>
      <button
        type="button"
        onClick={() => {
          setBefore({ settings, cardSize });
          void make({ settings: DEFAULTS, cardSize: null });
        }}
      >
        {words.say('options.reset.all')}
      </button>
      <p class="help">{words.say('options.reset.help')}</p>
      <UndoLine
        done={before && words.say('options.reset.done')}
        undo={async () => {
          if (before && (await make(before))) setBefore(undefined);
        }}
      />
    </footer>
  );
}

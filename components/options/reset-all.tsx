import { useState } from 'preact/hooks';

import type { Size } from '../../core/hover/box.ts';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';

interface Props {
  cardSize: Size | null;
  giveCardSize: (size: Size | null) => void;
}

/**
 * Brings all settings back to their defaults, and the size of cards; what they were before is one
 * press away.
 */
export function ResetAll({ cardSize, giveCardSize }: Props) {
  const words = useWords();
  const { settings, change } = useChoosing();
  const [before, setBefore] = useState<{ settings: Settings; cardSize: Size | null }>();
  return (
    <footer>
      <button
        type="button"
        onClick={() => {
          setBefore({ settings, cardSize });
          change(DEFAULTS);
          giveCardSize(null);
        }}
      >
        {words.say('options.reset.all')}
      </button>
      <p class="help">{words.say('options.reset.help')}</p>
      <output>
        {before && (
          <>
            {words.say('options.reset.done')}{' '}
            <button
              type="button"
              class="reset"
              onClick={() => {
                change(before.settings);
                giveCardSize(before.cardSize);
                setBefore(undefined);
              }}
            >
              {words.say('options.reset.undo')}
            </button>
          </>
        )}
      </output>
    </footer>
  );
}

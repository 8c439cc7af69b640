import { useState } from 'preact/hooks';

import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';

/** Brings all settings back to their defaults; what they were before is one press away. */
export function ResetAll() {
  const words = useWords();
  const { settings, change } = useChoosing();
  const [before, setBefore] = useState<Settings>();
  return (
    <footer>
      <button
        type="button"
        onClick={() => {
          setBefore(settings);
          change(DEFAULTS);
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
                change(before);
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

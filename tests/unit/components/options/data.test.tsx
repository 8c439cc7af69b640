import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';

import { ChoosingContext } from '../../../../components/options/choosing.tsx';
import { Data } from '../../../../components/options/data.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import { DEFAULTS } from '../../../../core/settings/settings.ts';
import { wordsIn } from '../../../fixtures/speech.ts';

const nothing = (): void => undefined;

it.each([undefined, 'all <1>.json'])('names the file that could not be read: %s', (unread) => {
  const actions = { persist: nothing, exportAll: nothing, importFile: nothing, eraseAll: nothing };
  const html = render(
    <Speaking words={wordsIn('en')}>
      <ChoosingContext
        value={{ settings: DEFAULTS, change: nothing, save: async () => true, query: '' }}
      >
        <Data
          stored={undefined}
          imported={undefined}
          {...{ unread, actions }}
          replaced={[]}
          erased={[]}
        />
      </ChoosingContext>
    </Speaking>,
  );
  expect(html.includes('“all &lt;1>.json” could not be read')).toBe(unread !== undefined);
});

import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';

import { ChoosingContext } from '../../../../components/options/choosing.tsx';
import { Shortcuts } from '../../../../components/options/shortcuts.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import { DEFAULTS } from '../../../../core/settings/settings.ts';
import config from '../../../../wxt.config.ts';
import { wordsIn } from '../../../fixtures/speech.ts';

const nothing = (): void => undefined;
const CHOOSING = { settings: DEFAULTS, change: nothing, save: async () => true, query: '' };

it('every shortcut of the manifest is listed, with its keys', async () => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made otherwise now');
  const { commands = {} } = await config.manifest({
    browser: 'chrome',
    command: 'build',
    manifestVersion: 3,
    mode: 'production',
  });
  const shortcuts = Object.entries(commands).map(([name, { suggested_key: keys }]) => ({
    name,
    keys: typeof keys === 'object' ? (keys.default ?? '') : '',
  }));
  expect(shortcuts.map(({ keys }) => keys)).toContain('Alt+Shift+R');
  const text = render(
    <Speaking words={wordsIn('en')}>
      <ChoosingContext.Provider value={CHOOSING}>
        <Shortcuts shortcuts={shortcuts} onChange={nothing} />
      </ChoosingContext.Provider>
    </Speaking>,
  );
  for (const { keys } of shortcuts) expect(text).toContain(`<kbd dir="ltr">${keys}</kbd>`);
  expect(text).toContain('Open the search');
});

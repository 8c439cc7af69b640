import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';

import { UndoableList } from '../../../../components/options/undoable.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import { wordsIn } from '../../../fixtures/speech.ts';

const PACKS = 'Replaced by what the file has: A, B';
const SETTINGS = 'Your settings have given way to those of the file.';

it.each([
  ['packs', 'A, B', false, `${PACKS} `],
  ['settings', '', true, `${SETTINGS} `],
  ['both', 'A, B', true, `${PACKS} ${SETTINGS} `],
])('says that a file has replaced %s', (_, titles, settings, said) => {
  const one = { key: '1', deed: 'replaced', titles, settings, undo: () => undefined } as const;
  const html = render(
    <Speaking words={wordsIn('en')}>
      <UndoableList of={[one]} />
    </Speaking>,
  );
  expect(html).toContain(`<p>${said}<button`);
});

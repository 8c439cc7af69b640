import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';

import { SearchField } from '../../../components/popup/search-field.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { wordsIn } from '../../fixtures/speech.ts';

const PAGE = new URL('../../../entrypoints/popup/index.html', import.meta.url);

test('what is drawn takes the field over where it is, so that it keeps the focus', async () => {
  const { document } = parseHTML(readFileSync(PAGE, 'utf8'));
  vi.stubGlobal('document', document);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { body } = document;
  const [main, field] = [body.querySelector('main'), body.querySelector('input')];
  if (!main || !field) throw new Error('the document has no field of its own');
  const moved = [vi.spyOn(body, 'insertBefore'), vi.spyOn(main, 'insertBefore')];
  const nothing = (): void => undefined;
  await act(async () =>
    render(
      <Speaking words={wordsIn('en')}>
        <main class="popup">
          <h1 class="masthead">On the Record</h1>
          <SearchField
            text="typed"
            active={undefined}
            lines={0}
            onType={nothing}
            onMove={nothing}
            onEnter={nothing}
          />
          <p>drawn</p>
        </main>
      </Speaking>,
      body,
    ),
  );
  expect(body.querySelector('input')).toBe(field);
  expect(body.querySelector('p')?.textContent).toBe('drawn');
  const inserted = moved.flatMap((each) => each.mock.calls.map(([node]) => node));
  expect(inserted).not.toContain(field);
  expect(inserted).not.toContain(main);
});

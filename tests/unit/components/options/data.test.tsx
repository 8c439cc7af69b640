import type { ComponentProps } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';

import { ChoosingContext } from '../../../../components/options/choosing.tsx';
import { Data } from '../../../../components/options/data.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import { DEFAULTS } from '../../../../core/settings/settings.ts';
import { wordsIn } from '../../../fixtures/speech.ts';

const nothing = (): void => undefined;
const actions = { persist: nothing, exportAll: nothing, importFile: nothing, eraseAll: nothing };

/** What the settings show of the reader's data, after this import. */
function shown(given: Pick<ComponentProps<typeof Data>, 'unread' | 'imported'>): string {
  return render(
    <Speaking words={wordsIn('en')}>
      <ChoosingContext
        value={{ settings: DEFAULTS, change: nothing, save: async () => true, query: '' }}
      >
        <Data stored={undefined} {...{ ...given, actions }} replaced={[]} erased={[]} />
      </ChoosingContext>
    </Speaking>,
  );
}

it.each([undefined, 'all <1>.json'])('names the file that could not be read: %s', (unread) => {
  const html = shown({ unread, imported: undefined });
  expect(html.includes('“all &lt;1>.json” could not be read')).toBe(unread !== undefined);
});

it('tells of each fault where it is, and in what', () => {
  const fault = { message: '"x" does not fit here.', mend: 'Write one of: a, b.' };
  const problems = [
    { ...fault, pointer: '/actors/7/kind', id: 'ada-prime' },
    { ...fault, pointer: '/pack/revision' },
    { ...fault, pointer: '' },
  ];
  const html = shown({ unread: undefined, imported: { imported: [], kept: [], problems } });
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');
  for (const place of ['/actors/7/kind (ada-prime)', '/pack/revision', 'the whole file']) {
    expect(text).toContain(`At ${place}: "x" does not fit here. Write one of: a, b.`);
  }
});

import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';

import { PackItem } from '../../../../components/options/pack-item.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import { testPack } from '../../../fixtures/pack.ts';
import { wordsIn } from '../../../fixtures/speech.ts';

const counts = { subjects: 7, topics: 3, sources: 2, quotes: 1_234 };
const nothing = (): void => undefined;

/** A pack as the settings show it, with this in its metadata. */
function shown(metadata: Partial<ReturnType<typeof testPack>['pack']>): string {
  const pack = { metadata: { ...testPack().pack, ...metadata }, enabled: true, counts };
  const on = { onEnable: nothing, onConfirm: nothing, onRemove: nothing };
  return render(
    <Speaking words={wordsIn('en')}>
      <PackItem pack={pack} confirming={false} onUp={undefined} onDown={undefined} {...on} />
    </Speaking>,
  );
}

it('a pack shows what it is and what it holds', () => {
  const text = shown({ languages: ['en', 'zh-Hant'] });
  expect(text).toContain('Quotes: 1,234');
  expect(text).toContain('English, Traditional Chinese');
  expect(text).toContain('Revision 1 of November 23, 2026');
});

it('a pack is shown whatever stands in it', () => {
  const text = shown({
    title: '<b>',
    created: '2026-02-31',
    languages: ['de-1996-1996', 'en-a-b'],
  });
  expect(text).toContain('&lt;b>');
  expect(text).toContain('2026-02-31');
  expect(text).toContain('de-1996-1996, en-a-b');
});

import { type Asked, openLibrary, shown } from './open-library.tsx';

import { afterEach, expect, it, vi } from 'vitest';

import { addressOf } from '../../../core/library/route.ts';
import { MOST_COUNTED } from '../../../core/protocol/messages.ts';
import { saveFile } from '../../../platform/save-file.ts';

vi.mock(import('../../../platform/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const ENTRIES = Array.from({ length: MOST_COUNTED + 2 }, (_, n) => {
  const key = `pack/actor-${`${n}`.padStart(3, '0')}`;
  return { key, name: key, lang: 'en', kind: 'person', forms: key };
});
const ADDRESS = addressOf({ view: 'actors', text: '', kind: '' });

afterEach(() => {
  vi.mocked(saveFile).mockReset();
});

/** What has been saved so far: of each entry its quotes. */
async function quotesSaved(): Promise<string[][]> {
  const files = vi.mocked(saveFile).mock.calls.map(([, content]) => content.text());
  return (await Promise.all(files)).map((text) =>
    (JSON.parse(text) as { entries: { quotes: string }[] }).entries.map(({ quotes }) => quotes),
  );
}

/** A background that knows all counts. */
function answer({ name, request }: Asked): object {
  if (name === 'library:directory') return { ok: true, value: { entries: ENTRIES } };
  const counts = keysIn(request).map((key) => [key, { quotes: 7, stances: 1 }]);
  return { ok: true, value: Object.fromEntries(counts) as object };
}

function keysIn(request: object): string[] {
  return (request as { keys: string[] }).keys;
}

it('a list is saved though the background was ended meanwhile, without what was not counted', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const { press } = await openLibrary(ADDRESS, (asked) => {
    // Of what is in sight there are fewer.
    const ended = asked.name === 'library:counts' && keysIn(asked.request).length === MOST_COUNTED;
    if (ended) throw new Error('The message port closed before a response was received.');
    return answer(asked);
  });
  await press('Save as JSON');
  const left = Array.from({ length: MOST_COUNTED }, () => '');
  expect(await quotesSaved()).toEqual([[...left, '7', '7']]);
  expect(said).toHaveBeenCalledOnce();
});

it('a list is saved once, however often that is pressed meanwhile', async () => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { body, press } = await openLibrary(ADDRESS, async (asked) => {
    if (asked.name === 'library:counts') await held;
    return answer(asked);
  });
  await press('Save as JSON');
  const button = body.querySelector('.actions [aria-disabled="true"]');
  expect(button?.textContent).toBe('Save as JSON');
  await press('Save as JSON');
  await shown(() => release?.());
  expect(await quotesSaved()).toHaveLength(1);
  expect(button?.getAttribute('aria-disabled')).toBe('false');
});

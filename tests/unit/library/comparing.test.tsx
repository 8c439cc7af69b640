import { type Asked, openLibrary, shown } from './open-library.tsx';

import { describe, expect, it } from 'vitest';

import { parseRoute } from '../../../core/library/parse-route.ts';
import { addressOf } from '../../../core/library/route.ts';
import { factsAbout, inPack } from '../context/syria-talks.ts';

const [LAVROV, KERRY, RUSSIA, EVENT] = [
  'sergei-lavrov',
  'john-kerry',
  'russia',
  'geneva-communique',
].map(inPack) as [string, string, string, string];
const facts = new Map([
  [LAVROV, await factsAbout('sergei-lavrov')],
  [KERRY, await factsAbout('john-kerry')],
  [RUSSIA, await factsAbout('russia')],
  [EVENT, await factsAbout('geneva-communique')],
]);

/** A background that has these actors and no other. */
function answer({ name, request: { key = '' } }: Asked): object {
  if (name === 'library:directory') return { ok: true, value: { entries: [] } };
  const value = facts.get(key);
  return value ? { ok: true, value } : { ok: false, error: { code: 'unknown-subject' } };
}

const comparing = (...actors: string[]): string => addressOf({ view: 'compare', actors });
const textsOf = (body: HTMLElement, selector: string): (string | null)[] =>
  [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a comparison', () => {
  it('goes on without an actor that the corpus has not, says so, and drops it if asked', async () => {
    const library = await openLibrary(comparing(LAVROV, 'gone/one', KERRY, 'gone/two'), answer);
    const { body } = library;
    expect(textsOf(body, 'table.compared thead a')).toEqual(['Sergei Lavrov', 'John Kerry']);
    const notice = '2 of the actors that this address names are not, or no longer, in the corpus.';
    expect(body.querySelector('.notice')?.textContent).toContain(notice);
    await library.press('Leave out what is missing');
    expect(library.address()).toBe(comparing(LAVROV, KERRY));
    expect(body.querySelector('.notice')).toBeNull();
  });

  it('takes an event for no actor', async () => {
    const library = await openLibrary(comparing(LAVROV, EVENT, KERRY), answer);
    expect(textsOf(library.body, 'table.compared thead a')).toEqual([
      'Sergei Lavrov',
      'John Kerry',
    ]);
    await library.press('Leave out what is missing');
    expect(library.address()).toBe(comparing(LAVROV, KERRY));
  });

  it('keeps what is missing in the address while others are taken out', async () => {
    const library = await openLibrary(comparing(LAVROV, 'gone/one', KERRY), answer);
    await library.press('Remove Sergei Lavrov');
    expect(parseRoute(library.address())).toMatchObject({ actors: ['gone/one', KERRY] });
  });

  it('fails where the corpus can’t be read', async () => {
    const { body } = await openLibrary(comparing(LAVROV, 'gone/one', KERRY), (asked) =>
      asked.request.key === KERRY
        ? { ok: false, error: { code: 'database-unavailable' } }
        : answer(asked),
    );
    expect(body.querySelector('h1')?.textContent).toBe('The corpus can’t be read');
  });

  it('takes a second change before the first has been answered', async () => {
    let held = Promise.resolve();
    const library = await openLibrary(comparing(LAVROV, KERRY, RUSSIA), async (asked) => {
      await held;
      return answer(asked);
    });
    let release: (() => void) | undefined;
    held = new Promise((resolve) => (release = resolve));
    await library.press('Remove Sergei Lavrov');
    await library.press('Remove John Kerry');
    expect(library.address()).toBe(comparing(RUSSIA));
    expect(textsOf(library.body, '.chosen li')).toEqual(['Russia ×']);
    await shown(() => release?.());
    expect(textsOf(library.body, '.chosen li')).toEqual(['Russia ×']);
  });
});

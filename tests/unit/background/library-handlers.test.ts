import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { libraryHandlers } from '../../../entrypoints/background/library-handlers.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

/** The background of an extension whose built-in pack is the one for tests. */
function started() {
  vi.stubGlobal('fetch', async () => Response.json(testPack()));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const database = freshDatabase();
  return { database, handlers: libraryHandlers(database) };
}

describe('the background, asked by the library', () => {
  it('fills an empty database first', async () => {
    const { handlers } = started();
    expect(await handlers['library:totals']({}, undefined)).toMatchObject({
      ok: true,
      value: { packs: [{ id: PACK_ID }] },
    });
  });

  it.each([
    ['library:actor', 'mara-quell'],
    ['library:topic', 'river-toll'],
    ['library:event', 'opening'],
    ['library:source', 'gazette'],
  ] as const)('gives to %s what there is, and says where there is nothing', async (name, id) => {
    const { handlers } = started();
    expect(await handlers[name]({ key: `${PACK_ID}/${id}` }, undefined)).toMatchObject({
      ok: true,
    });
    expect(await handlers[name]({ key: 'gone' }, undefined)).toEqual({
      ok: false,
      error: { code: 'unknown-subject', detail: 'gone' },
    });
  });

  it('says that it can’t read its database', async () => {
    const { database, handlers } = started();
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    database.close();
    for (const answer of [
      handlers['library:totals']({}, undefined),
      handlers['library:directory']({ list: 'actors', locale: 'en' }, undefined),
      handlers['library:counts']({ list: 'actors', keys: [] }, undefined),
      handlers['library:actor']({ key: 'a' }, undefined),
    ]) {
      expect(await answer).toMatchObject({ ok: false, error: { code: 'database-unavailable' } });
    }
    expect(error).toHaveBeenCalledTimes(4);
  });

  it('opens a view in a tab, and never anything but a view', async () => {
    const { handlers } = started();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    onTestFinished(() => create.mockRestore());
    const page = fakeBrowser.runtime.getURL('/library.html');
    await handlers['library:open']({ route: '#/topic/p%2Ft?stance=p%2Fs' }, undefined);
    await handlers['library:open']({ route: '#/../popup.html?x=javascript:1' }, undefined);
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
      `${page}#/topic/p%2Ft?stance=p%2Fs`,
      `${page}#/../popup.html?x=javascript:1`,
    ]);
  });
});

import 'fake-indexeddb/auto';

import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { importPack } from '../../../data/import-pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { failure, type Result, success } from '../../../core/protocol/result.ts';
import type { Found } from '../../../core/search/results.ts';
import { testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const QUELL = { text: 'quell', groups: ['person' as const], most: 5 };
const NOTHING: Found = { rebuilding: false, groups: [] };

/** The popup's own search, as when a popup has just opened. */
async function opened() {
  vi.resetModules();
  const { find } = await import('../../../entrypoints/popup/find.ts');
  return find;
}

/** What is asked of the background, which answers each time with this. */
function background(reply: Result<Found>) {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);
  const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
  onTestFinished(() => {
    send.mockRestore();
    debug.mockRestore();
  });
  return send;
}

describe('the popup', () => {
  it('searches by itself, whatever the background does', async () => {
    const asked = background(failure('database-unavailable'));
    const database = freshDatabase('on-the-record');
    await importPack(database, testPack());
    await buildIndex(database);
    const find = await opened();
    expect(await find(QUELL)).toMatchObject({
      status: 'ready',
      value: { rebuilding: false, groups: [{ group: 'person', total: 1 }] },
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('says that there is no index yet', async () => {
    const asked = background(failure('database-unavailable'));
    await importPack(freshDatabase('on-the-record'), testPack());
    const find = await opened();
    expect(await find(QUELL)).toEqual({ status: 'ready', value: { rebuilding: true, groups: [] } });
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    [success(NOTHING), { status: 'ready', value: NOTHING }],
    [failure('database-unavailable'), { status: 'failed', code: 'database-unavailable' }],
  ])('lets the background search where it has no database itself', async (reply, answer) => {
    const asked = background(reply);
    const find = await opened();
    expect(await find(QUELL)).toEqual(answer);
    expect(asked.mock.calls).toEqual([[{ name: 'search:find', request: QUELL }]]);
  });

  it('has an answer though none comes from the background', async () => {
    background(success(NOTHING)).mockRejectedValue(new Error('the browser has ended it'));
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    const find = await opened();
    expect(await find(QUELL)).toEqual({ status: 'failed', code: 'unanswered' });
    expect(error).toHaveBeenCalledOnce();
  });
});

import '../../fixtures/fake-browser.ts';
import { executeScript } from '../../fixtures/fake-scripting.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { importPack } from '../../../data/import-pack.ts';
import { depthHandlers } from '../../../entrypoints/background/depth-handlers.ts';
import { loadSettings } from '../../../platform/settings-store.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const FRAME = { tab: 7, frame: 0 };
const key = (id: string): string => `${PACK_ID}/${id}`;

async function started() {
  const database = freshDatabase();
  await importPack(database, testPack());
  return { database, handlers: depthHandlers(database) };
}

describe('the background, asked what stands deeper', () => {
  it('tells where others stand', async () => {
    const { handlers } = await started();
    const request = { topic: key('river-toll'), subject: key('mara-quell') };
    expect(await handlers['topic:stances'](request, FRAME)).toMatchObject({
      ok: true,
      value: { others: [{ key: key('norvane'), position: 'conditional' }] },
    });
  });

  it('tells how a source is to be cited', async () => {
    const { handlers } = await started();
    expect(await handlers['source:csl']({ key: key('review') }, FRAME)).toMatchObject({
      ok: true,
      value: { title: 'A river under review', publisher: 'River Council' },
    });
    expect(await handlers['source:csl']({ key: key('nothing') }, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'unknown-source' },
    });
  });

  it('says that the database can’t be read, and logs why', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    const { database, handlers } = await started();
    database.close({ disableAutoOpen: true });
    const failed = { ok: false, error: { code: 'database-unavailable' } };
    const topic = { topic: key('river-toll'), subject: key('mara-quell') };
    expect(await handlers['topic:stances'](topic, FRAME)).toMatchObject(failed);
    expect(await handlers['source:csl']({ key: key('review') }, FRAME)).toMatchObject(failed);
    expect(error).toHaveBeenCalledTimes(2);
  });

  it('puts what writes citations into the frame that asks, and into no other place', async () => {
    const handlers = depthHandlers(freshDatabase());
    expect(await handlers['cite:load']({}, FRAME)).toEqual({ ok: true, value: null });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/cite.js'],
    });
    expect(await handlers['cite:load']({}, undefined)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('says so where the page refuses it', async () => {
    executeScript.mockRejectedValue(new Error('The frame was removed'));
    expect(await depthHandlers(freshDatabase())['cite:load']({}, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'card-unavailable' },
    });
  });

  it('keeps the style of citations that the reader chooses', async () => {
    const handlers = depthHandlers(freshDatabase());
    await handlers['settings:choose']({ citation: 'wiki' }, FRAME);
    expect((await loadSettings()).citation).toBe('wiki');
  });
});

import '../../fixtures/fake-browser.ts';
import { executeScript } from '../../fixtures/fake-scripting.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { handlersFor } from '../../../entrypoints/background/handlers.ts';
import { loadBuiltInPack } from '../../../entrypoints/background/corpus.ts';
import { loadNumbering } from '../../../platform/index-store.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const FRAME = { tab: 7, frame: 0 };

/** Lets the extension's package hold this value as its built-in pack. */
function packageWith(pack: unknown): void {
  vi.stubGlobal('fetch', async () => Response.json(pack));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** Keeps what the background logs out of the tests' output. */
function logged() {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  onTestFinished(() => error.mockRestore());
  return error;
}

/** The number of a subject in the index that pages have, as the background keeps it. */
async function numberOf(id: string): Promise<{ revision: number; subject: number }> {
  const numbering = await loadNumbering();
  const subject = numbering?.keys.indexOf(`${PACK_ID}/${id}`) ?? -1;
  if (!numbering || subject < 0) throw new Error(`no page can know ${id}`);
  return { revision: numbering.revision, subject };
}

/** The background of an extension whose built-in pack is the one for tests, loaded. */
async function started() {
  packageWith(testPack());
  const database = freshDatabase();
  await loadBuiltInPack(database);
  return { database, handlers: handlersFor(database) };
}

describe('the background, asked for the facts about a subject', () => {
  it('gives them', async () => {
    const { handlers } = await started();
    const request = { ...(await numberOf('mara-quell')), beside: [] };
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: true,
      value: { facts: { subject: { name: { en: 'Mara Quell' } } }, beside: [] },
    });
  });

  it('gives the keys of the subjects beside it, and none for a number that counts nothing', async () => {
    const { handlers } = await started();
    const { subject: norvane } = await numberOf('norvane');
    const request = { ...(await numberOf('mara-quell')), beside: [norvane, 999] };
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: true,
      value: { beside: [`${PACK_ID}/norvane`] },
    });
  });

  it('says that it does not know a number that counts nothing', async () => {
    const { handlers } = await started();
    const { revision } = await numberOf('mara-quell');
    const request = { revision, subject: 999, beside: [] };
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'unknown-subject' },
    });
  });

  it('gives no subject for the number that a page has from another revision', async () => {
    const { handlers } = await started();
    const { revision, subject } = await numberOf('mara-quell');
    const request = { revision: revision + 1, subject, beside: [] };
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'unknown-subject' },
    });
  });

  it('says that it does not know a subject that the corpus has no longer', async () => {
    const { database, handlers } = await started();
    const request = { ...(await numberOf('mara-quell')), beside: [] };
    await database.subjects.delete(`${PACK_ID}/mara-quell`);
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'unknown-subject', detail: `${PACK_ID}/mara-quell` },
    });
  });

  it('brings the built-in pack back where the browser has cleared the database', async () => {
    const { database, handlers } = await started();
    const request = { ...(await numberOf('mara-quell')), beside: [] };
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({ ok: true });
    expect(await database.packs.count()).toBe(1);
  });

  it('says that the database can’t be read, and logs why', async () => {
    const error = logged();
    const { database, handlers } = await started();
    const request = { ...(await numberOf('mara-quell')), beside: [] };
    database.close({ disableAutoOpen: true });
    expect(await handlers['mention:facts'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'database-unavailable' },
    });
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('the background, asked whom a mention may mean', () => {
  it('tells who they are, in the order asked for', async () => {
    const { handlers } = await started();
    const { revision, subject: quell } = await numberOf('mara-quell');
    const { subject: norvane } = await numberOf('norvane');
    const request = { revision, subjects: [norvane, 999, quell], beside: [quell, 999] };
    expect(await handlers['mention:candidates'](request, FRAME)).toEqual({
      ok: true,
      value: {
        candidates: [
          {
            key: `${PACK_ID}/norvane`,
            name: { en: 'Norvane' },
            kind: 'state',
            description: { en: 'Norvane, invented for tests.' },
          },
          {
            key: `${PACK_ID}/mara-quell`,
            name: { en: 'Mara Quell', ru: 'Мара Квелл' },
            kind: 'person',
            description: { en: 'Mara Quell, invented for tests.' },
          },
        ],
        beside: [`${PACK_ID}/mara-quell`],
      },
    });
  });

  it('tells nothing to a page that has the numbers of another revision', async () => {
    const { handlers } = await started();
    const { revision, subject } = await numberOf('mara-quell');
    const request = { revision: revision + 1, subjects: [subject], beside: [] };
    expect(await handlers['mention:candidates'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'unknown-subject' },
    });
  });

  it('says that the database can’t be read', async () => {
    logged();
    const { database, handlers } = await started();
    const { revision, subject } = await numberOf('mara-quell');
    database.close({ disableAutoOpen: true });
    const request = { revision, subjects: [subject], beside: [] };
    expect(await handlers['mention:candidates'](request, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'database-unavailable' },
    });
  });
});

describe('the background, asked for the card', () => {
  it('puts it into the frame that asks', async () => {
    expect(await handlersFor(freshDatabase())['card:load']({}, FRAME)).toEqual({
      ok: true,
      value: null,
    });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('says so where the page refuses it', async () => {
    executeScript.mockRejectedValue(new Error('The frame was removed'));
    expect(await handlersFor(freshDatabase())['card:load']({}, FRAME)).toMatchObject({
      ok: false,
      error: { code: 'card-unavailable' },
    });
  });

  it('refuses who is in no frame', async () => {
    expect(await handlersFor(freshDatabase())['card:load']({}, undefined)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('the background, asked for the size of cards', () => {
  it('knows none at first, then the one that the reader gave', async () => {
    const { handlers } = await started();
    expect(await handlers['card:size']({}, FRAME)).toEqual({ ok: true, value: null });
    await handlers['card:resized']({ width: 400, height: 300 }, FRAME);
    expect(await handlers['card:size']({}, FRAME)).toEqual({
      ok: true,
      value: { width: 400, height: 300 },
    });
  });
});

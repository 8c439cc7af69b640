import { type Asked, openLibrary, shown } from './open-library.tsx';

import { describe, expect, it, vi } from 'vitest';

import type { QuoteFact } from '../../../core/card/facts.ts';
import type { ActorRecord, SomeWords } from '../../../core/library/records.ts';
import { addressOf } from '../../../core/library/route.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readActor } from '../../../data/read-library.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { freshDatabase } from '../data/open-database.ts';

const DESK = `${PACK_ID}/wire-desk`;
const ADDRESS = addressOf({ view: 'actor', key: DESK });
/** More than come with the record, and with the next part. */
const MANY = 70;

const { saveCsv } = vi.hoisted(() => ({
  saveCsv: vi.fn<(name: string, table: unknown) => void>(),
}));
vi.mock(import('../../../entrypoints/library/save.ts'), async (original) => ({
  ...(await original()),
  saveCsv: async (name, table) => saveCsv(name, table),
}));

/** The view of an agency that has passed on so many words that they come in parts of thirty. */
async function open(failing: () => boolean = () => false) {
  const database = freshDatabase();
  await importPack(database, testPack());
  const record = await readActor(database, DESK);
  const [quote] = record?.passedOn.quotes ?? [];
  if (!record || !quote) throw new Error('the pack has changed');
  const all = Array.from({ length: MANY }, (_, number): QuoteFact => ({
    ...quote,
    key: `q-${number}`,
  }));
  const part = (after: number): SomeWords => ({
    ...record.passedOn,
    quotes: all.slice(after, after + 30),
    total: MANY,
  });
  const library = await openLibrary(ADDRESS, ({ name, request }: Asked) => {
    if (name === 'library:actor') {
      return { ok: true, value: { ...record, passedOn: part(0) } satisfies ActorRecord };
    }
    return failing()
      ? { ok: false, error: { code: 'database-unavailable' } }
      : { ok: true, value: part((request as { after?: number }).after ?? 0) };
  });
  return {
    ...library,
    quotes: () => library.body.querySelectorAll('[data-quote]').length,
    wanted: () => library.asked.filter(({ name }) => name === 'library:words'),
  };
}

describe('words that an agency has passed on', () => {
  it('come as they are asked for, and are counted from the start', async () => {
    const { body, press, quotes, wanted } = await open();
    const more = (): string | undefined => body.querySelector('.more')?.textContent;
    expect([quotes(), more()]).toEqual([25, 'Show 25 more 25 of 70']);
    expect(wanted()).toEqual([]);
    await press('Show 25 more');
    expect([quotes(), more()]).toEqual([50, 'Show 20 more 50 of 70']);
    expect(wanted().map(({ request }) => request)).toEqual([
      { key: DESK, way: 'passedOn', after: 30 },
    ]);
    await press('Show 20 more');
    expect([quotes(), more()]).toEqual([70, undefined]);
    expect(wanted()).toHaveLength(2);
  });

  it('are all there before they are saved, and before they are printed', async () => {
    const { press, wanted, quotes } = await open();
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    await press('Save as CSV');
    expect(saveCsv.mock.lastCall?.[1]).toMatchObject({
      rows: expect.objectContaining({ length: MANY + 1 }) as unknown,
    });
    expect(wanted().map(({ request }) => (request as { after?: number }).after)).toEqual([30, 60]);
    await press('Print');
    expect(print).toHaveBeenCalledOnce();
    expect(wanted()).toHaveLength(2);
    // On the screen it stays as it was.
    expect(quotes()).toBe(25);
  });

  it('are not saved in part where the rest can’t be read: the view says so', async () => {
    saveCsv.mockClear();
    let failing = true;
    const { body, press, quotes } = await open(() => failing);
    await press('Save as CSV');
    expect(saveCsv).not.toHaveBeenCalled();
    expect(body.querySelector('h1')?.textContent).toBe('The corpus can’t be read');
    failing = false;
    await press('Try again');
    expect(quotes()).toBe(25);
    await press('Show 25 more');
    expect(quotes()).toBe(50);
  });

  it('are read anew once the corpus has changed', async () => {
    const { press, publish, quotes, wanted } = await open();
    await press('Show 25 more');
    await publish();
    await shown(() => undefined);
    expect(quotes()).toBe(50);
    expect(wanted()).toHaveLength(2);
  });
});

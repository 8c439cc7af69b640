import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import type { Store } from '../fixtures/make-database.ts';
import { VERSION_5 } from '../fixtures/schema-5.ts';
import { askFrom } from './harness/corpus-state.ts';
import { openSession, type Session } from './harness/session.ts';

/** So many quotes that their upgrade takes a while. */
const MANY = 6_000;
const ACTOR = 'post-pack/ida-moor';

let session: Session;
/** A page of the extension that asks nothing by itself. */
let page: Page;

beforeAll(async () => {
  session = await openSession();
  page = await openExtensionPage(session, '/cite-licence.txt');
});
afterAll(async () => session.close());

/** The database as version 5 left it, with one quote many times over. */
function largeStores(): Record<string, Store> {
  const { quotes, ...stores } = VERSION_5;
  const row = quotes?.rows.at(-1) as { key: string; value: { id: string } };
  const rows = Array.from({ length: MANY }, (_, number) => {
    const id = `quote-${String(number).padStart(6, '0')}`;
    return { ...row, key: `post-pack/${id}`, value: { ...row.value, id } };
  });
  if (!quotes) throw new Error('the fixture has no quotes');
  return { ...stores, quotes: { ...quotes, rows } };
}

/** Puts a database of version 5 in the place of the one that is there. */
async function leaveVersion5(): Promise<void> {
  await page.evaluate(async (stores) => {
    const done = async (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
      });
    await done(indexedDB.deleteDatabase('on-the-record'));
    const request = indexedDB.open('on-the-record', 50);
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, autoIncrement = false, indexes, rows }] of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path = index, multiEntry = false } of indexes) {
          store.createIndex(index, path, { multiEntry });
        }
        for (const row of rows) store.add(row);
      }
    });
    (await done(request)).close();
  }, Object.entries(largeStores()));
}

interface Left {
  version: number;
  quotes: number;
  ways: number | undefined;
}

/** What the database holds, in whatever version it is. */
async function left(): Promise<Left> {
  return page.evaluate(
    async () =>
      new Promise<Left>((resolve, reject) => {
        const request = indexedDB.open('on-the-record');
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
        request.addEventListener('success', () => {
          const database = request.result;
          const stores = ['quotes', 'ways'].filter((name) =>
            database.objectStoreNames.contains(name),
          );
          const transaction = database.transaction(stores);
          const [quotes, ways] = stores.map((name) => transaction.objectStore(name).count());
          transaction.addEventListener('complete', () => {
            database.close();
            resolve({
              version: database.version,
              quotes: quotes?.result ?? 0,
              ways: ways?.result,
            });
          });
        });
      }),
  );
}

/** Has the background open the database, and returns while it upgrades it. */
async function beginUpgrade(): Promise<void> {
  await page.evaluate(async (key) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage: (envelope: object) => Promise<unknown> } };
      }
    ).chrome;
    // Its end is no answer.
    void runtime.sendMessage({ name: 'library:actor', request: { key } }).catch(() => undefined);
    const connect = async () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('on-the-record');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      });
    // Who is in the way of an upgrade is told so, and it begins once they have gone.
    const connection = await connect();
    if (connection.version > 50) throw new Error('it has been upgraded already');
    await new Promise((resolve) => connection.addEventListener('versionchange', resolve));
    connection.close();
  }, ACTOR);
}

it('a background that is stopped while it upgrades the corpus leaves it as it was, or upgraded', async () => {
  await session.stopBackground(page);
  await leaveVersion5();
  const before: Left = { version: 50, quotes: MANY, ways: undefined };
  const after: Left = { version: 60, quotes: MANY, ways: MANY };
  expect(await left()).toEqual(before);
  await beginUpgrade();
  await session.stopBackground(page);
  expect([before, after]).toContainEqual(await left());
  // And it is upgraded by the next.
  const { passedOn } = await askFrom(page, 'library:actor', { key: ACTOR });
  expect(passedOn.total).toBe(MANY);
  expect(await left()).toEqual(after);
});

import type { Page } from 'puppeteer-core';

/**
 * Brings the background to a stand where it can be ended in the middle. The page is one of the
 * extension's: it shares locks and the database with the background.
 */

interface Held {
  release: () => void;
  /** Whether a read of the database has been waiting since it was last looked. */
  reading: boolean;
}

type Holder = typeof globalThis & { held: Held };

const LOCK = 'on-the-record:publish';

/** From now on no change of the corpus is told to pages, nor answered. */
export async function holdPublishing(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    await new Promise<void>((held) => {
      void navigator.locks.request(name, async () => {
        await new Promise<void>((release) => {
          (globalThis as Holder).held = { release, reading: false };
          held();
        });
      });
    });
  }, LOCK);
}

export async function letPublish(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as Holder).held.release());
}

/**
 * Waits until the background has a change of the corpus under way: a read must wait for it; or,
 * at the latest and where that is the moment wanted, until it has written all and would publish.
 */
export async function waitUntilChanging(
  page: Page,
  moment: 'writing' | 'publishing',
): Promise<void> {
  const database = await page.evaluateHandle(
    async () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('on-the-record');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      }),
  );
  await page.waitForFunction(
    async (database, lock, moment) => {
      const { held } = globalThis as Holder;
      const { pending = [] } = await navigator.locks.query();
      if (pending.some(({ name }) => name === lock)) return true;
      if (held.reading && moment === 'writing') return true;
      held.reading = true;
      const transaction = database.transaction('quotes', 'readonly');
      transaction.objectStore('quotes').count();
      transaction.addEventListener('complete', () => (held.reading = false));
      return false;
    },
    // Behind another tab no frames are drawn.
    { polling: 50 },
    database,
    LOCK,
    moment,
  );
  await page.evaluate((opened) => opened.close(), database);
  await database.dispose();
}

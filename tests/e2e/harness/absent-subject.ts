import type { Page } from 'puppeteer-core';

/**
 * Takes a subject's record out of the database, from a page of the extension, as a database that is
 * being repaired has it. Returns what puts it back.
 */
export async function takeOutSubject(page: Page, key: string): Promise<() => Promise<void>> {
  const taken = await page.evaluateHandle(async (key) => {
    const done = async <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const database = await done(indexedDB.open('on-the-record'));
    const subjects = () => database.transaction('subjects', 'readwrite').objectStore('subjects');
    const record: unknown = await done(subjects().get(key));
    await done(subjects().delete(key));
    return {
      putBack: async () => {
        await done(subjects().put(record));
        database.close();
      },
    };
  }, key);
  return async () => taken.evaluate(async ({ putBack }) => putBack());
}

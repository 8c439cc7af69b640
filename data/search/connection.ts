/**
 * The stored corpus, opened only to be read: never made and never upgraded here, which is the
 * background's to do. So it takes none of the code that changes a database, and can be opened as
 * soon as a page begins.
 */
export class Connection {
  readonly #name: string;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(name = 'on-the-record') {
    this.#name = name;
  }

  /**
   * The open database.
   * @throws {DOMException} where there is none, or the browser lets nobody read it.
   */
  open(): Promise<IDBDatabase> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name);
      // It asks for an upgrade only where there is no database: then none is left behind.
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('error', (event) => {
        event.preventDefault();
        reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
      });
      request.addEventListener('success', () => {
        const { result } = request;
        const forget = (): void => {
          result.close();
          this.#opened = undefined;
        };
        // Who upgrades or deletes the database waits for nobody who reads it.
        result.addEventListener('versionchange', forget);
        result.addEventListener('close', forget);
        resolve(result);
      });
    });
  }
}

import type { QuoteRow, SourceRow, SubjectRow, TopicRow } from '../../core/corpus/rows.ts';
import type { PieceRow } from './pieces.ts';

interface Rows {
  search: PieceRow;
  subjects: SubjectRow;
  topics: TopicRow;
  sources: SourceRow;
  quotes: QuoteRow;
}

const TABLES: readonly (keyof Rows)[] = ['search', 'subjects', 'topics', 'sources', 'quotes'];

/**
 * The corpus as it is at one moment, as far as a search reads it. Lasts as long as the next read
 * follows upon the one before, with nothing else waited for.
 */
export class Snapshot {
  readonly #transaction: IDBTransaction;

  /** @throws {DOMException} where the database is closed, or is none of ours. */
  constructor(database: IDBDatabase) {
    this.#transaction = database.transaction(TABLES, 'readonly');
  }

  /** The rows of these keys, in their order. */
  get<T extends keyof Rows>(table: T, keys: readonly string[]): Promise<(Rows[T] | undefined)[]> {
    const store = this.#transaction.objectStore(table);
    return Promise.all(keys.map((key) => result<Rows[T] | undefined>(store.get(key))));
  }

  /** The keys that begin so. */
  async keys(table: keyof Rows, beginning: string): Promise<string[]> {
    const last = beginning.length - 1;
    const beyond = beginning.slice(0, last) + String.fromCharCode(beginning.charCodeAt(last) + 1);
    const range = IDBKeyRange.bound(beginning, beyond, false, true);
    const keys = await result<IDBValidKey[]>(
      this.#transaction.objectStore(table).getAllKeys(range),
    );
    return keys.map(String);
  }
}

function result<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T));
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
    });
  });
}

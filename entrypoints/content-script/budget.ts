/** How long changes of a page are gathered before they are read, in milliseconds. */
const BATCH = 100;
/** The most that they are gathered, however long a batch takes to read. */
const MOST = 5_000;
/** So many milliseconds are waited for each millisecond of reading. */
const SHARE = 20;
/** From so many milliseconds on a reader may notice that the page is read late. */
const LATE = 1_000;

/** Keeps the reading of a page that changes without end to a twentieth of the page's time. */
export class Budget {
  /** How long to wait before changes are read. */
  wait = BATCH;

  /** A batch took so many milliseconds. */
  spend(took: number): void {
    this.wait = Math.min(MOST, Math.max(BATCH, took * SHARE));
  }

  /** Whether the page changes so much that names are looked for only now and then. */
  get isLate(): boolean {
    return this.wait >= LATE;
  }
}

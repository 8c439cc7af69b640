/** How long changes of a page are gathered before they are read, in milliseconds. */
const BATCH = 100;
/** The most that they are gathered, however long they take to read. */
const MOST = 5_000;
/** So many milliseconds are waited for each millisecond of reading. */
const SHARE = 20;

/**
 * How long to wait before the next changes are read where the last took so long, in milliseconds:
 * reading a page that changes without end keeps to a twentieth of its time.
 */
export function waitAfter(took: number): number {
  return Math.min(MOST, Math.max(BATCH, took * SHARE));
}

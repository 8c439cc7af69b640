/**
 * Runs work while no other work of this name runs, in whatever page or worker of the extension.
 * Where its page or worker is ended meanwhile, the next one's turn comes.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`on-the-record:${name}`, work);
}

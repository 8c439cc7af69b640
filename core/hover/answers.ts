/**
 * What has been learnt for the interactions under way, by their tokens. An answer counts only for
 * as long as no other interaction has begun since it was asked for, or its card is open.
 */
export class Answers<T> {
  readonly #states = new Map<number, T>();

  /** An interaction begins: those before it are over, but for the one whose card is open. */
  begin(token: number, open: number | undefined, state: T): void {
    for (const old of this.#states.keys()) if (old !== open) this.#states.delete(old);
    this.#states.set(token, state);
  }

  /** False for an answer that comes too late: nothing is to be shown for it. */
  arrive(token: number, state: T): boolean {
    if (!this.#states.has(token)) return false;
    this.#states.set(token, state);
    return true;
  }

  of(token: number): T | undefined {
    return this.#states.get(token);
  }
}

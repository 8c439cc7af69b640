const LEAST_SLOTS = 256;

/**
 * A set of 32-bit hashes in one typed array, open addressing: a `Set` of some 100,000 numbers
 * takes ten times as long.
 */
export class DistinctHashes {
  size = 0;
  #slots = new Uint32Array(LEAST_SLOTS);
  /** 0 stands for an empty slot. */
  #zero = false;

  add(hash: number): void {
    if (hash === 0) {
      if (!this.#zero) this.size++;
      this.#zero = true;
      return;
    }
    if (place(this.#slots, hash)) this.size++;
    if (this.size * 2 > this.#slots.length) this.#widen();
  }

  forEach(action: (hash: number) => void): void {
    if (this.#zero) action(0);
    for (const hash of this.#slots) if (hash !== 0) action(hash);
  }

  #widen(): void {
    const wider = new Uint32Array(this.#slots.length * 4);
    for (const hash of this.#slots) if (hash !== 0) place(wider, hash);
    this.#slots = wider;
  }
}

/** Whether the hash was not there yet. */
function place(slots: Uint32Array, hash: number): boolean {
  const mask = slots.length - 1;
  let at = hash & mask;
  for (; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === hash) return false;
  slots[at] = hash;
  return true;
}

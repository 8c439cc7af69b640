const LEAST_SLOTS = 1 << 10;
/** Fuller, finding a place takes long. */
const MOST_FILLED = 0.7;

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
    if (this.size > this.#slots.length * MOST_FILLED) this.#widen();
  }

  forEach(action: (hash: number) => void): void {
    if (this.#zero) action(0);
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at++) if (slots[at] !== 0) action(slots[at] as number);
  }

  #widen(): void {
    const slots = this.#slots;
    this.#slots = new Uint32Array(slots.length * 4);
    for (let at = 0; at < slots.length; at++) {
      if (slots[at] !== 0) place(this.#slots, slots[at] as number);
    }
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

import type { Match } from './look-up.ts';

/** What is best, as far as it was asked for, and how many there are. */
export interface Best {
  numbers: number[];
  total: number;
}

/** Counts for each quote how many words of the query it has, and how much they weigh. */
export class Tally {
  readonly #weights: Float32Array;
  readonly #words: Uint8Array;
  /** The last word of the query that was counted: none counts twice. */
  readonly #last: Uint8Array;
  /** Those that have any, in the order in which they were found. */
  readonly #found: number[] = [];
  #word = 0;

  /** `count` quotes are numbered from 0. */
  constructor(count: number) {
    this.#weights = new Float32Array(count);
    this.#words = new Uint8Array(count);
    this.#last = new Uint8Array(count);
  }

  /** Counts the matches of the query's next word, the most alike first. Rare words weigh more. */
  add(matches: readonly Match[]): void {
    this.#word++;
    const all = matches.reduce((sum, { numbers }) => sum + numbers.length, 0);
    const rarity = Math.log(1 + this.#weights.length / all);
    for (const { numbers, likeness } of matches) {
      const weight = likeness * rarity;
      for (const number of numbers) {
        if (this.#last[number] === this.#word) continue;
        this.#last[number] = this.#word;
        if (this.#words[number] === 0) this.#found.push(number);
        this.#words[number] = (this.#words[number] ?? 0) + 1;
        this.#weights[number] = (this.#weights[number] ?? 0) + weight;
      }
    }
  }

  /**
   * Of those that are admitted the ones that have the most words of the query, the weightiest
   * first; of equal ones the lower number.
   */
  best(most: number, admits: (number: number) => boolean): Best {
    const numbers: number[] = [];
    let total = 0;
    let words = 1;
    for (const number of this.#found) {
      const has = this.#words[number] ?? 0;
      if (has < words || !admits(number)) continue;
      if (has > words) {
        words = has;
        total = 0;
        numbers.length = 0;
      }
      total++;
      this.#insert(numbers, number, most);
    }
    return { numbers, total };
  }

  #insert(numbers: number[], number: number, most: number): void {
    const weight = this.#weights[number] ?? 0;
    const isBetterThan = (other: number): boolean => {
      const its = this.#weights[other] ?? 0;
      return weight > its || (weight === its && number < other);
    };
    let at = numbers.length;
    while (at > 0 && isBetterThan(numbers[at - 1] ?? 0)) at--;
    if (at === most) return;
    numbers.splice(at, 0, number);
    if (numbers.length > most) numbers.pop();
  }
}

import { FIRST_NAMES, UNKNOWN_SURNAMES } from './names.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, DETERMINERS, LINKS, NOUNS, PLACES, ROLES, VERBS } from './vocabulary.ts';

/** People and places that no corpus knows: capitalised words that begin like names of a corpus. */
const STRANGER_CHANCE = 0.045;
const PLACE_CHANCE = 0.08;

/** Writes running text, word by word, with mentions at an even rate. */
export class Prose {
  readonly #random: Random;
  readonly #mentioned: readonly string[];
  readonly #rate: number;
  #untilMention: number;
  #at = 0;
  #opening = true;

  /** One mention in so many characters; without any `mentioned` names none. */
  constructor(random: Random, mentioned: readonly string[], rate: number) {
    this.#random = random;
    this.#mentioned = mentioned;
    this.#rate = rate;
    this.#untilMention = rate;
  }

  /** A piece of a sentence, or of several, of about so many characters; no space at its ends. */
  piece(characters: number): string {
    let text = this.#word();
    while (text.length < characters) text += ` ${this.#word()}`;
    this.#untilMention -= text.length;
    return text;
  }

  #word(): string {
    const random = this.#random;
    if (this.#untilMention < 0 && this.#mentioned.length > 0) {
      this.#untilMention += this.#rate;
      this.#opening = false;
      return `${random.pick(ROLES)} ${random.pick(this.#mentioned)}`;
    }
    if (random.chance(STRANGER_CHANCE)) {
      this.#opening = false;
      return `${random.pick(FIRST_NAMES)} ${random.pick(UNKNOWN_SURNAMES)}`;
    }
    const kind = ORDER[this.#at] ?? NOUNS;
    this.#at = (this.#at + 1) % ORDER.length;
    let word = random.pick(kind);
    if (this.#opening) word = word.charAt(0).toUpperCase() + word.slice(1);
    if (kind === NOUNS && random.chance(PLACE_CHANCE)) word += ` in ${random.pick(PLACES)}`;
    this.#opening = this.#at === 0;
    return this.#opening ? `${word}.` : word;
  }
}

/** Kinds of words in the order of a clause. */
const ORDER = [
  DETERMINERS,
  ADJECTIVES,
  NOUNS,
  VERBS,
  DETERMINERS,
  NOUNS,
  LINKS,
  DETERMINERS,
  NOUNS,
  VERBS,
  ADJECTIVES,
  NOUNS,
];

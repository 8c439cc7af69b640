import type { Catalogue, MessageKey, PluralKey } from './catalogue.ts';

/** A piece of a message: text, or the place of a value by its number from 0. */
type Piece = string | number;

/** What it takes to speak: JSON, so that a background can pass it to a page. */
export interface Speech {
  /** A BCP 47 tag, for dates, numbers and texts of the corpus. */
  locale: string;
  catalogue: Catalogue;
}

/** Languages that write whole numbers below 1,000 as `String` does, whatever the region. */
const PLAIN = /^(en|ru)(-[A-Z]{2})?$/;

/** Speaks the interface's language. */
export class Words {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #catalogue: Catalogue;
  readonly #plurals: Intl.PluralRules;
  #numbers: Intl.NumberFormat | undefined;

  constructor({ locale, catalogue }: Speech) {
    this.locale = locale;
    this.dir = /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
    this.#catalogue = catalogue;
    this.#plurals = new Intl.PluralRules(locale);
  }

  /** The message, with `$1`, `$2`, … replaced by the values in their order. */
  say(key: MessageKey, ...values: readonly string[]): string {
    return this.pieces(key)
      .map((piece) => (typeof piece === 'string' ? piece : (values[piece] ?? '')))
      .join('');
  }

  /** The message for a number of things; `$1` is the number, the values follow it. */
  count(key: PluralKey, count: number, ...values: readonly string[]): string {
    const form = `${key}.${this.#plurals.select(count)}` as MessageKey;
    const there = this.#catalogue[joined(form)] !== undefined;
    return this.say(there ? form : (`${key}.other` as MessageKey), this.number(count), ...values);
  }

  number(value: number): string {
    // The first number format of a process costs tens of milliseconds: most numbers need none.
    if (PLAIN.test(this.locale) && Number.isInteger(value) && value >= 0 && value < 1000) {
      return String(value);
    }
    this.#numbers ??= new Intl.NumberFormat(this.locale);
    return this.#numbers.format(value);
  }

  /**
   * The message in pieces, for values that are more than text.
   * @throws {Error} where the catalogue has no such message: tests hold all languages complete.
   */
  pieces(key: MessageKey): Piece[] {
    const message = this.#catalogue[joined(key)];
    if (message === undefined) throw new Error(`The catalogue has no message "${key}"`);
    return message
      .split(/(\$[1-9])/)
      .filter((piece) => piece !== '')
      .map((piece) => (/^\$[1-9]$/.test(piece) ? Number(piece[1]) - 1 : piece));
  }
}

function joined(key: string): string {
  return key.replaceAll('.', '_');
}

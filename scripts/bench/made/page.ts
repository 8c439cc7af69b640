import { Prose } from './prose.ts';
import { Random } from './random.ts';

/** What a generated page is to have; white space and inline elements count as in real pages. */
export interface Shape {
  characters: number;
  textNodes: number;
  elements: number;
}

/** The pages by name: those of the design's measurements, and one of 3,000 elements for frames. */
export const SHAPES = {
  article: { characters: 70_000, textNodes: 1_700, elements: 1_100 },
  medium: { characters: 155_000, textNodes: 4_500, elements: 3_000 },
  long: { characters: 490_000, textNodes: 14_000, elements: 9_500 },
  '1mb': { characters: 1_100_000, textNodes: 42_600, elements: 25_000 },
  '5mb': { characters: 5_400_000, textNodes: 260_000, elements: 151_000 },
} as const satisfies Record<string, Shape>;

export type PageName = keyof typeof SHAPES;

export interface MadePage {
  html: string;
  made: Shape & { whiteSpaceNodes: number };
}

/** The share of text nodes with nothing but white space; pages have a quarter to a half. */
const WHITE_SPACE_SHARE = 0.36;

/** Whom a page mentions, and how often: one mention in so many characters. */
export interface Mentioned {
  names: readonly string[];
  rate: number;
}

/** A page of a shape, the same each time; it names nobody of any corpus but these. */
export function makePage(name: PageName, mentioned: Mentioned): MadePage {
  return new PageWriter(SHAPES[name], mentioned).write(name);
}

/**
 * Writes block after block, each time of the kind that brings the page's ratios (characters and
 * elements for each text node, white space) nearest to those wanted.
 */
class PageWriter {
  readonly #random = new Random(97);
  readonly #prose: Prose;
  readonly #wanted: Shape;
  #parts: string[] = [];
  #characters = 0;
  #textNodes = 0;
  #whiteSpaceNodes = 0;
  #elements = 0;

  constructor(wanted: Shape, { names, rate }: Mentioned) {
    this.#wanted = wanted;
    this.#prose = new Prose(this.#random, names, rate);
  }

  write(title: string): MadePage {
    this.#elements = 5;
    while (this.#textNodes < this.#wanted.textNodes - 20) this.#section();
    const head =
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
      `<style>body{font:16px/1.5 serif;max-width:60em}td{padding:2px 8px}</style></head><body>`;
    return {
      html: `${head}${this.#parts.join('')}</body></html>`,
      made: {
        characters: this.#characters,
        textNodes: this.#textNodes,
        elements: this.#elements,
        whiteSpaceNodes: this.#whiteSpaceNodes,
      },
    };
  }

  #section(): void {
    this.#element('section', () => {
      this.#space();
      this.#element('h2', () => this.#text(this.#characterBudget(0.8)));
      this.#space();
      for (let left = this.#random.between(3, 8); left > 0; left--) {
        this.#block();
        this.#space();
      }
    });
    this.#space();
  }

  #block(): void {
    const { textNodes, elements } = this.#wanted;
    if (this.#elements / this.#textNodes < elements / textNodes) this.#linkList();
    else if (this.#whiteSpaceNodes / this.#textNodes < WHITE_SPACE_SHARE) this.#table();
    else this.#paragraph();
  }

  #paragraph(): void {
    this.#element('p', () => {
      this.#text(this.#characterBudget(1.5));
      for (let left = this.#random.between(1, 5); left > 0; left--) {
        this.#inline();
        this.#text(this.#characterBudget(1.5), ' ');
      }
    });
  }

  #inline(): void {
    const tag = this.#random.pick(['a href="#"', 'a href="#"', 'b', 'i', 'span', 'em']);
    this.#element(tag, () => this.#text(this.#random.between(4, 22)));
  }

  #linkList(): void {
    this.#element('ul', () => {
      this.#space();
      for (let left = this.#random.between(3, 10); left > 0; left--) {
        this.#element('li', () => {
          this.#inline();
          if (this.#random.chance(0.25)) this.#text(this.#characterBudget(1), ' ');
        });
        this.#space();
      }
    });
  }

  #table(): void {
    const columns = this.#random.between(3, 5);
    this.#element('table', () => {
      this.#element('tbody', () => {
        for (let left = this.#random.between(2, 6); left > 0; left--) {
          this.#element('tr', () => {
            for (let cell = 0; cell < columns; cell++) {
              this.#space();
              this.#element('td', () => this.#text(this.#characterBudget(0.6)));
            }
            this.#space();
          });
          this.#space();
        }
      });
    });
  }

  /** So many characters for the next text that the page comes to what is wanted for each node. */
  #characterBudget(share: number): number {
    const wanted = this.#wanted.characters / this.#wanted.textNodes;
    const owed = wanted * this.#textNodes - this.#characters;
    const usual = wanted / (1 - WHITE_SPACE_SHARE);
    return Math.max(4, Math.min(600, (usual + owed / 20) * share * (0.5 + this.#random.next())));
  }

  #text(characters: number, lead = ''): void {
    const text = `${lead}${this.#prose.piece(characters)}${lead}`;
    this.#parts.push(text);
    this.#characters += text.length;
    this.#textNodes++;
  }

  #space(): void {
    const text = `\n${'  '.repeat(this.#random.between(0, 3))}`;
    this.#parts.push(text);
    this.#characters += text.length;
    this.#textNodes++;
    this.#whiteSpaceNodes++;
  }

  #element(tag: string, inside: () => void): void {
    this.#elements++;
    this.#parts.push(`<${tag}>`);
    inside();
    this.#parts.push(`</${tag.split(' ')[0] ?? tag}>`);
  }
}

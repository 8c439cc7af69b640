import type { QuoteFact } from '../card/facts.ts';
import type { LocalText, Source } from '../pack/pack.ts';
import { localize } from '../text/local-text.ts';

/** A source as packs cite it. */
export type Csl = Source['csl'];
export type CslName = Csl['author'][number];

/** A quote with what it takes to cite it. */
export interface Citable {
  quote: QuoteFact;
  csl: Csl;
}

/** "Fred Weir" */
export function nameInFull(name: CslName): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

export function speakersOf({ quote: { speakers } }: Citable, locale: string): string[] {
  return speakers.map(({ name }) => localize(name, locale).text);
}

/** Whether the source is by the speakers themselves: then nobody else reports their words. */
export function isOwnWork({ quote: { speakers }, csl: { author } }: Citable): boolean {
  const authors = new Set(author.map(nameInFull));
  const names = (name: LocalText): string[] => Object.values(name);
  return (
    authors.size > 0 && speakers.every(({ name }) => names(name).some((one) => authors.has(one)))
  );
}

/** Where the source came out; its publisher where it has no other container. */
export function outletOf({ 'container-title': container, publisher }: Csl): string | undefined {
  return container ?? publisher;
}

/** The publisher, where it is not the outlet by another field. */
export function publisherOf(csl: Csl): string | undefined {
  return csl.publisher === csl['container-title'] ? undefined : csl.publisher;
}

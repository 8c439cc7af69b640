/** What a filter on the page's root, by which extensions darken pages, does to it and to a card. */
export interface Inversion {
  /** Whether dark looks light and light looks dark. */
  looks: boolean;
  /** The filter that takes it back from a card; empty where there is nothing to take back. */
  cure: string;
}

/** More than half of an inversion turns dark into light. */
const INVERTS = /invert\((0\.[5-9]\d*|1|100%|[5-9]\d%)\)/;

export function invertedBy({ documentElement }: Document): Inversion {
  const { filter } = getComputedStyle(documentElement);
  const looks = INVERTS.test(filter);
  return { looks, cure: looks && REACHES_CARD ? cureOf(filter) : '' };
}

/** Firefox applies the root's filter to the top layer as well, Chromium does not. */
const REACHES_CARD = import.meta.env.FIREFOX;

/** Inverting and turning all hues half round are each undone by doing it again. */
function cureOf(filter: string): string {
  return filter.includes('hue-rotate(180deg)') ? 'hue-rotate(180deg) invert(1)' : 'invert(1)';
}

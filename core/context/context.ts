import type { Key } from '../corpus/key.ts';

/** What a card is opened from: as much as is known of what the reader is reading. */
export interface Context {
  /** The sentence of the mention. */
  sentence: string;
  /** Its whole paragraph. */
  paragraph: string;
  /** The page's title. */
  title: string;
  /** When the page was published, in EDTF. */
  date?: string | undefined;
  /** Other subjects spotted on the page. */
  subjects: readonly Key[];
  /** The language that the page says it is in, as a BCP 47 tag. */
  lang?: string | undefined;
}

/** Nothing known: the newest comes first. */
export const NO_CONTEXT: Context = { sentence: '', paragraph: '', title: '', subjects: [] };

/** The places of a text, nearest to the mention first. */
export const PLACES = ['sentence', 'paragraph', 'title'] as const;
export type Place = (typeof PLACES)[number];

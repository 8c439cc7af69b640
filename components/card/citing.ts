import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { QuoteFact } from '../../core/card/facts.ts';
import type { Answer } from '../../core/protocol/answer.ts';
import type { CitationStyle } from '../../core/settings/settings.ts';

/** What has become of a text to copy. */
export type Copied =
  | { status: 'copied' }
  /** The browser did not take it: the reader may. */
  | { status: 'refused'; text: string }
  | Exclude<Answer<never>, { status: 'ready' }>;

/** What copies quotes with their citations. */
export interface Citing {
  /** The style of citations that the reader has chosen. */
  readonly citation: CitationStyle;
  chooseCitation(style: CitationStyle): void;
  /** Copies a quote with its citation. */
  copyQuote(quote: QuoteFact, style: CitationStyle): Promise<Copied>;
}

/** Quotes inside can be copied with their citations; elsewhere they are only shown. */
export const CitingQuotes = createContext<Citing | undefined>(undefined);

/** `undefined` where quotes are only shown. */
export function useCiting(): Citing | undefined {
  return useContext(CitingQuotes);
}

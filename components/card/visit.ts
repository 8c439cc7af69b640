import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { NamedKey } from '../../core/card/facts.ts';

/** Opens another subject's card in place; `opener` gets the focus back. */
export type Visit = (subject: NamedKey, opener: HTMLElement) => void;

/** What stands inside can open further cards; by default, and on a visited card, nothing can. */
export const Visiting = createContext<Visit | undefined>(undefined);

/** `undefined` where no further card can be opened. */
export function useVisit(): Visit | undefined {
  return useContext(Visiting);
}

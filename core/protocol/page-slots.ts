/**
 * The scripts of the extension that share a page's isolated world find each other there by these
 * symbols' names: `Symbol.for(name)`, a property of the global object.
 */
export const SLOT_NAMES = { script: 'otr:page', cards: 'otr:card' } as const;

/** What a reader asks of a page by the browser's shortcuts; the manifest names the keys. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-card'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/**
 * Where a frame's walk goes on: from where it is or from what is in view, or at the edge of the frame that
 * one comes in by.
 */
export type WalkFrom = 'here' | 'edge';

export function isPageCommand(name: string): name is PageCommand {
  return (PAGE_COMMANDS as readonly string[]).includes(name);
}

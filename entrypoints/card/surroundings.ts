import type { PageMention, SpottedPage } from '../../components/card/contract.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** What pointing needs to know, as it is at the time of asking. */
export interface Surroundings {
  page(): SpottedPage | undefined;
  /** `undefined` until it is known what the reader has chosen. */
  settings(): Settings | undefined;
  /** The open card that goes when the pointer does, and its mention. */
  open(): { mention: PageMention; card: DOMRect } | undefined;
  /** Whether the pointer is on a card, and the page's texts are not its matter. */
  onCard(): boolean;
  /** Whether this element belongs to the cards. */
  isOurs(target: EventTarget | null): boolean;
  /** Whether anybody is there to open cards: called when the pointer has moved. */
  alive(): boolean;
}

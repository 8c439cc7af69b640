import type { PageMention } from '../../components/card/contract.ts';
import { inReadingOrder } from '../../components/card/reading-order.ts';

/** Goes through a frame's mentions as they follow each other. */
export class Walk {
  #at: PageMention | undefined;

  /** The mention where the walk is, as long as it is one. */
  get at(): PageMention | undefined {
    return this.#at && this.#at.boxes().length > 0 ? this.#at : undefined;
  }

  /** Goes on by one, from where the walk is or from what is in view; `undefined` past the end. */
  step(mentions: readonly PageMention[], by: 1 | -1): PageMention | undefined {
    const order = inReadingOrder(mentions);
    const here = this.#at ? order.indexOf(this.#at) : -1;
    this.#at = here < 0 ? nearView(order, by) : order[here + by];
    return this.#at;
  }

  /** Begins at the first mention, or at the last to go back from it. */
  begin(mentions: readonly PageMention[], by: 1 | -1): PageMention | undefined {
    this.#at = inReadingOrder(mentions).at(by === 1 ? 0 : -1);
    return this.#at;
  }

  /** Stays, or begins with the first mention in view. */
  stay(mentions: readonly PageMention[]): PageMention | undefined {
    if (!this.#at || !mentions.includes(this.#at)) this.#at = undefined;
    return this.at ?? this.step(mentions, 1);
  }

  /** Goes to a mention that was come upon by another way. */
  goTo(mention: PageMention): void {
    this.#at = mention;
  }
}

/** Going on, the first mention that is not above the view; going back, the last not below it. */
function nearView(order: readonly PageMention[], by: 1 | -1): PageMention | undefined {
  const top = (mention: PageMention) => mention.boxes()[0]?.top ?? 0;
  return by === 1
    ? (order.find((mention) => top(mention) >= 0) ?? order[0])
    : (order.findLast((mention) => top(mention) < innerHeight) ?? order.at(-1));
}

/** Scrolls a mention to the middle of the view where it is not in it. */
export function bringIntoView(mention: PageMention): void {
  // At an edge of the view it might be under something that stays there.
  const block = isInView(mention) ? 'nearest' : 'center';
  mention.element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  const [box] = mention.boxes();
  if (box && !isInView(mention)) {
    scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }
}

function isInView(mention: PageMention): boolean {
  const [box] = mention.boxes();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}

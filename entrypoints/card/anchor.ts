import type { PageMention, Point } from '../../components/card/contract.ts';
import { anchorOf, boxAt, type LineFlow } from '../../core/hover/anchor.ts';
import { sideWithRoom, type Side } from '../../core/hover/room.ts';
import type { Home } from './home.ts';

/** What of a mention its card stands beside, in the viewport of the cards. */
export class Anchor {
  readonly mention: PageMention;
  readonly flow: LineFlow;
  readonly #home: Home;
  readonly #pointed: number;

  /** `pointer` is where it is in the viewport of the mention. */
  constructor(mention: PageMention, pointer: Point, home: Home) {
    this.mention = mention;
    this.flow = lineFlow(mention.element);
    this.#home = home;
    this.#pointed = boxAt(mention.boxes(), pointer);
  }

  /** Where it is now; empty where it has gone. */
  get box(): DOMRect {
    const boxes = this.#home.seen(this.mention.boxes());
    const { left, top, width, height } = anchorOf(boxes, this.#pointed, this.flow);
    return new DOMRect(left, top, width, height);
  }

  /** On which sides of it the view has room now. */
  get side(): Side {
    const { innerWidth: width, innerHeight: height } = this.#home.window;
    return this.flow === 'down' ? sideWithRoom(this.box, { width, height }) : 'lines';
  }
}

function lineFlow(element: Element): LineFlow {
  const { writingMode } = getComputedStyle(element);
  if (writingMode.endsWith('-rl')) return 'left';
  return writingMode.endsWith('-lr') ? 'right' : 'down';
}

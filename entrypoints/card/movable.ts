import {
  fitted,
  grown,
  inNextCorner,
  inNextSize,
  moved,
  resized,
  type Box,
  type Size,
} from '../../core/hover/box.ts';
import { letDrag } from './dragging.ts';
import type { Home } from './home.ts';

/** What a card's frame is taken hold of by. */
export interface Handles {
  bar: HTMLElement;
  corner: HTMLElement;
}

export interface MovableEvents {
  /** The reader has given the card another size. */
  onResized(size: Size): void;
  onClose(this: void): void;
}

/** How far a sheet is swept to close it, in CSS pixels. */
const SWEEP = 60;

/** Lets a card's frame be moved and resized once it is free, and swept away while it is a sheet. */
export class Movable {
  readonly #frame: HTMLElement;
  readonly #home: Home;
  readonly #ended = new AbortController();
  #box: Box | undefined;
  /** How far the sheet was swept so far. */
  #swept = 0;

  constructor(frame: HTMLElement, { bar, corner }: Handles, home: Home, events: MovableEvents) {
    this.#frame = frame;
    this.#home = home;
    letDrag({
      handle: bar,
      draggable: (element) => !element.closest('.close, .pin'),
      keyboard: (element) => element.matches('.grip'),
      onMove: (x, y) => this.#dragged(x, y),
      onEnd: () => {
        if (this.#swept > SWEEP) events.onClose();
        this.#swept = 0;
      },
      onPress: () => this.#box && this.#put(inNextCorner(this.#box, this.#view())),
    });
    letDrag({
      handle: corner,
      draggable: () => true,
      keyboard: () => true,
      onMove: (x, y) => this.#box && this.#put(resized(this.#box, x, y, this.#view())),
      onEnd: () => this.#box && events.onResized(this.#box),
      onPress: () => this.#box && this.#put(inNextSize(this.#box, this.#view())),
    });
  }

  /** Whether the frame stands where it was put. */
  get isFree(): boolean {
    return this.#box !== undefined;
  }

  /** Puts the frame there, or as near as the view has room, and keeps it in view. */
  setFree(box: Box): void {
    if (!this.#box) {
      const { signal } = this.#ended;
      this.#home.window.addEventListener('resize', () => this.#fit(), { signal });
    }
    this.#put(box);
    this.#fit();
  }

  /** Ends what keeps it in view. */
  end(): void {
    this.#ended.abort();
  }

  /** Makes room for what has come into it. */
  grow(by: number, toward: 'top' | 'bottom'): void {
    if (this.#box) this.#put(grown(this.#box, by, toward, this.#view()));
  }

  #fit(): void {
    if (this.#box) this.#put(fitted(this.#box, this.#view()));
  }

  #put(box: Box): void {
    this.#box = box;
    const { left, top, width, height } = box;
    Object.assign(this.#frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  #dragged(x: number, y: number): void {
    if (this.#box) this.#put(moved(this.#box, x, y, this.#view()));
    else if (this.#frame.matches('.at-bottom')) this.#swept += y;
    else if (this.#frame.matches('.at-top')) this.#swept -= y;
  }

  #view(): Size {
    const { innerWidth, innerHeight } = this.#home.window;
    return { width: innerWidth, height: innerHeight };
  }
}

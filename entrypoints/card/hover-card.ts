import type { CardState, PageMention, Point, SpottedPage } from '../../components/card/contract.ts';
import { Answers } from '../../core/hover/answers.ts';
import type { Size } from '../../core/hover/box.ts';
import type { HoverEvent } from '../../core/hover/states.ts';
import { timingsOf } from '../../core/hover/timings.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import type { CardWindow, WindowEvents } from './card-window.ts';
import { gatherFacts } from './gathering.ts';
import { HoverMachine } from './machine.ts';
import type { Chosen } from './preferences.ts';

/** How long an opening card waits for facts that are late before it says so, in milliseconds. */
const PATIENCE = 100;

/** What the card needs of what is around it. */
export interface Around {
  page(): SpottedPage | undefined;
  chosen(): Chosen | undefined;
  pointer(): Point;
  /** The mention that the pointer rests on; none where it is not in the page. */
  resting(): PageMention | undefined;
  /** The size that the reader has given cards. */
  size(): Size | undefined;
  /** A dwell has begun: facts are soon asked for. */
  makeReady(): void;
  onShown(window: CardWindow): void;
  /** The pointer has left a card. */
  onLeft(event: PointerEvent): void;
  /** The card is about to go. */
  onHide(window: CardWindow): void;
  /** The reader has pinned it: it is no longer this one's matter. */
  onPinned(window: CardWindow): void;
  /** The reader closes a card that was pinned. */
  onClosePinned(window: CardWindow): void;
  onResized(size: Size): void;
}

/** The card that comes and goes: carries out what the hover reducer says. */
export class HoverCard {
  readonly #makeWindow: (events: WindowEvents) => CardWindow;
  readonly #around: Around;
  readonly #machine: HoverMachine<PageMention>;
  readonly #answers = new Answers<CardState>();
  /** Windows that say that they wait for facts, pinned ones too, by the tokens of those. */
  readonly #waiting = new Map<number, CardWindow>();
  #window: CardWindow;
  #anticipated: { mention: PageMention; state: Promise<CardState> } | undefined;
  /** The interaction whose card is open, or is about to be. */
  #open: { token: number; mention: PageMention } | undefined;

  /** `makeWindow` makes a window for a card, which does not show yet. */
  constructor(makeWindow: (events: WindowEvents) => CardWindow, around: Around) {
    this.#makeWindow = makeWindow;
    this.#around = around;
    this.#window = this.#newWindow();
    this.#machine = new HoverMachine(
      {
        makeReady: () => around.makeReady(),
        isUnderPointer: (mention) => around.page()?.mentionAt(around.pointer()) === mention,
        fetch: (mention, token) => void this.#fetch(mention, token),
        show: (mention, token) => this.#show(mention, token),
        hide: () => this.#hide(),
        handOver: () => this.#handOver(),
      },
      () => timingsOf(around.chosen()?.settings ?? DEFAULTS),
    );
  }

  get window(): CardWindow {
    return this.#window;
  }

  /** The mention whose card is open, or is about to be. */
  get mention(): PageMention | undefined {
    return this.#open?.mention;
  }

  /** Whether the reader sees the card: not while it waits for facts at first. */
  get isShown(): boolean {
    return this.#open !== undefined && this.#window.mention !== undefined;
  }

  /** Asks for a mention's facts before it is known whether its card is to open. */
  anticipate(mention: PageMention): void {
    this.#anticipated = { mention, state: gatherFacts(this.#around.page(), mention) };
    this.#window.anticipate(mention);
  }

  /** `since` is when it happened, by `performance.now()`, where that was some time ago. */
  dispatch(event: HoverEvent<PageMention>, since?: number): void {
    // Facts that were asked for early are for this coming of the pointer only.
    if (event.type === 'off') this.#anticipated = undefined;
    this.#machine.dispatch(event, since);
    this.#window.asDialog(this.#machine.phase === 'kept');
    // The pointer is back, and what had come while it was away is there.
    if (event.type === 'over-mention' && this.#isLate) this.refresh();
  }

  /** Whether a card is to be open for which there is something to show, and is not. */
  get #isLate(): boolean {
    if (!this.#open || this.#window.mention === this.#open.mention) return false;
    return this.#answers.of(this.#open.token)?.status !== 'loading';
  }

  /** Shows what is open as it is known, and as the reader has chosen, by now. */
  refresh(): void {
    const chosen = this.#around.chosen();
    const state = this.#open && this.#answers.of(this.#open.token);
    if (!this.#open || !state || !chosen) return;
    const { mention, token } = this.#open;
    const isNew = this.#window.mention !== mention;
    // What comes only when the pointer has left opens nothing any more.
    if (isNew && this.#machine.phase === 'leaving') return;
    if (state.status === 'loading') this.#waiting.set(token, this.#window);
    this.#window.show(mention, this.#around.pointer(), state, chosen, this.#around.size());
    this.#window.asDialog(this.#machine.phase === 'kept');
    if (isNew) this.#around.onShown(this.#window);
  }

  /** The extension has gone: what is open says so. */
  outlive(): void {
    if (this.#open) this.#answers.arrive(this.#open.token, { status: 'updated' });
    this.refresh();
  }

  async #fetch(mention: PageMention, token: number): Promise<void> {
    this.#answers.begin(token, this.#open?.token, { status: 'loading' });
    const early = this.#anticipated?.mention === mention ? this.#anticipated.state : undefined;
    this.#anticipated = undefined;
    const state = await (early ?? gatherFacts(this.#around.page(), mention));
    const chosen = this.#around.chosen();
    const waiting = this.#waiting.get(token);
    this.#waiting.delete(token);
    if (waiting?.mention === mention && this.#open?.token !== token) {
      if (chosen) waiting.update(state, chosen);
      return;
    }
    if (!this.#answers.arrive(token, state)) return;
    if (this.#open?.token === token) this.refresh();
    else if (chosen) this.#window.prepare(mention, state, chosen);
  }

  async #askAgain(window: CardWindow): Promise<void> {
    const { mention } = window;
    if (!mention) return;
    const page = this.#around.page();
    // Where the corpus has changed, its number may be another subject's.
    const state: CardState = page?.all.includes(mention)
      ? await gatherFacts(page, mention)
      : { status: 'failed', code: 'unknown-subject' };
    const chosen = this.#around.chosen();
    if (window.mention !== mention || !chosen) return;
    if (window === this.#window && this.#open?.mention === mention) {
      this.#answers.arrive(this.#open.token, state);
    }
    window.update(state, chosen);
  }

  #show(mention: PageMention, token: number): void {
    this.#open = { mention, token };
    if (this.#answers.of(token)?.status !== 'loading') {
      this.refresh();
      return;
    }
    setTimeout(() => {
      if (this.#open?.token === token) this.refresh();
    }, PATIENCE);
  }

  #hide(): void {
    this.#open = undefined;
    this.#around.onHide(this.#window);
    this.#window.hide();
  }

  /** The next hover gets a window of its own. */
  #handOver(): void {
    const window = this.#window;
    this.#open = undefined;
    this.#window = this.#newWindow();
    this.#around.onPinned(window);
  }

  #newWindow(): CardWindow {
    const ours = (): boolean => window === this.#window;
    const window: CardWindow = this.#makeWindow({
      onEnter: () => this.dispatch({ type: ours() ? 'over-card' : 'off' }),
      onLeave: (event) => this.#around.onLeft(event),
      onAnchorLost: () => this.dispatch({ type: 'lost' }),
      onFocus: () => {
        if (ours()) this.dispatch({ type: 'hold' });
      },
      onBlur: () => {
        if (!ours()) return;
        this.dispatch({ type: 'release' });
        const { mention } = this;
        if (window.pointed) this.dispatch({ type: 'over-card' });
        else if (mention && this.#around.resting() === mention) {
          this.dispatch({ type: 'over-mention', mention });
        }
      },
      onAgain: () => void this.#askAgain(window),
      onPin: () => this.dispatch({ type: 'pin' }),
      onClose: () => {
        if (ours()) this.dispatch({ type: 'dismissed' });
        else this.#around.onClosePinned(window);
      },
      onResized: (size) => this.#around.onResized(size),
    });
    return window;
  }
}

import type {
  FirstInteraction,
  PageMention,
  RunningScript,
  SpottedPage,
} from '../../components/card/contract.ts';
import { keepFromPage } from '../../components/card/copy-text.ts';
import type { PageCommand, WalkFrom } from '../../core/protocol/page-slots.ts';
import { CardSize } from './card-size.ts';
import { CardWindow } from './card-window.ts';
import type { Home } from './home.ts';
import { Escape } from './escape.ts';
import { Host } from './host.ts';
import { HoverCard } from './hover-card.ts';
import { Keyboard } from './keyboard.ts';
import { KeysElsewhere } from './keys-elsewhere.ts';
import { Marker } from './marker.ts';
import { PinnedCards } from './pinned-cards.ts';
import { Pointing } from './pointing.ts';
import { Preferences } from './preferences.ts';
import { ReturningFocus } from './returning-focus.ts';

/**
 * The cards of a frame in one document: one that comes and goes, and those that the reader has
 * pinned. While cards are to stand in another document, none opens here.
 */
export class Cards {
  readonly script: RunningScript;
  readonly #home: Home;
  readonly #preferences: Preferences;
  readonly #host: Host;
  readonly #card: HoverCard;
  readonly #pinned = new PinnedCards();
  readonly #size = new CardSize();
  readonly #focus: ReturningFocus;
  readonly #escape: Escape;
  readonly #keysElsewhere: KeysElsewhere;
  readonly #keyboard: Keyboard;
  readonly #pointing: Pointing;
  /** What waits for the reader's choices: they say what it is to open. */
  #waiting: (() => void) | undefined = () => this.#pointing.chosen();

  /** `elsewhere` takes the Escape that closes nothing here, if it is for another frame's cards. */
  constructor(script: RunningScript, home: Home, elsewhere: () => boolean) {
    this.script = script;
    this.#home = home;
    const signal = script.ended;
    this.#preferences = new Preferences(() => this.#chosen(), signal);
    this.#host = new Host(home, signal);
    this.#focus = new ReturningFocus(this.#host.element, signal);
    this.#card = new HoverCard((events) => new CardWindow(this.#host, home, events), {
      page: () => this.#page(),
      chosen: () => this.#preferences.chosen,
      pointer: () => this.#pointing.pointer,
      resting: () => this.#pointing.resting,
      size: () => this.#size.current,
      makeReady: () => this.#size.ask(),
      onShown: () => this.#shown(),
      onLeft: (event) => this.#pointing.leftCard(event, home),
      onHide: (window) => this.#hiding(window),
      onPinned: (window) => this.#pin(window),
      onClosePinned: (window) => this.#unpin(window),
      onResized: (size) => this.#size.remember(size),
    });
    this.#escape = new Escape(() => this.dismiss() || elsewhere());
    this.#keysElsewhere = new KeysElsewhere(
      (event) => this.#escape.notice(event),
      () => this.#isOpen,
      signal,
    );
    this.#keyboard = new Keyboard(this.#card, new Marker(this.#host, home));
    this.#pointing = new Pointing(
      {
        page: () => this.#page(),
        settings: () => this.#preferences.chosen?.settings,
        open: () => this.#openCard(),
        onCard: () => this.#card.window.pointed || this.#pinned.pointed,
        isOurs: (target) => this.#host.owns(target),
        alive: () => this.#alive(),
      },
      (event, since) => this.#card.dispatch(event, since),
      signal,
    );
    if (home.isElsewhere) this.#listenThere(home, signal);
    this.#size.ask();
    signal.addEventListener('abort', () => {
      this.withdraw();
      this.#pinned.clear();
    });
  }

  #page(): SpottedPage | undefined {
    return this.#home.isCurrent ? this.script.page() : undefined;
  }

  /** A card in another document lets the pointer leave this one. */
  #listenThere(home: Home, signal: AbortSignal): void {
    this.#pointing.follow(home, signal);
    home.window.addEventListener('copy', (event) => this.#copied(event), {
      capture: true,
      signal,
    });
  }

  notice(event: PointerEvent | KeyboardEvent | ClipboardEvent): void {
    if ('clipboardData' in event) {
      this.#copied(event);
      return;
    }
    if ('key' in event) this.#escape.notice(event);
    this.#pointing.notice(event);
  }

  #copied(event: ClipboardEvent): void {
    if (event.target === this.#host.element) keepFromPage(event);
  }

  begin(first: FirstInteraction): void {
    // One question need not wait for the answer to the other, nor for the dwell.
    if (first.mention) this.#card.anticipate(first.mention);
    this.#pointing.expect(first);
    this.#whenChosen(() => this.#pointing.begin(first));
  }

  /** Closes what the reader has not pinned. */
  withdraw(): void {
    this.#card.dispatch({ type: 'dismissed' });
  }

  /**
   * An explanation that is open in a card, else the card that the keyboard is in, else the one that
   * comes and goes, else the topmost pinned; none that a modal dialog of the page makes inert, whose key
   * it is then. What the reader does not see yet goes too, but counts for nothing.
   */
  dismiss(): boolean {
    if (this.#host.hideExplanation()) return true;
    const { focused } = this.#pinned;
    if (focused) return this.#unpin(focused);
    const closes = this.#isCardReachable;
    if (closes || !this.#card.isShown) this.#card.dispatch({ type: 'dismissed' });
    if (closes) return true;
    const { topmost } = this.#pinned;
    return topmost !== undefined && this.#unpin(topmost);
  }

  /** Whether a card is open that `dismiss` closes. */
  get #isOpen(): boolean {
    return this.#isCardReachable || this.#pinned.topmost !== undefined;
  }

  get #isCardReachable(): boolean {
    return this.#card.isShown && this.#card.window.reachable;
  }

  get open(): boolean {
    return this.#card.mention !== undefined;
  }

  obey(command: PageCommand, from: WalkFrom): boolean {
    if (!this.#alive()) return false;
    const page = this.#page();
    const pointed = this.#pointing.resting;
    const mention = this.#keyboard.mentionFor(command, from, page?.all ?? [], pointed);
    if (!mention) return false;
    const then = command === 'open-card' ? () => this.#enter() : () => this.#announce();
    this.#keyboard.goTo(mention, then);
    return true;
  }

  goTo(mention: PageMention): void {
    if (!this.#alive()) return;
    this.#keyboard.goTo(mention, () => this.#announce());
  }

  /** Puts the keyboard's focus into the card, to give it back when the card goes. */
  #enter(): void {
    this.#focus.remember();
    this.#card.window.enter();
  }

  #announce(): void {
    const words = this.#preferences.chosen?.words;
    if (words) this.#host.say(words.say('behaviour.opened', this.#card.window.name));
  }

  #openCard(): { mention: PageMention; card: DOMRect } | undefined {
    const { mention, box } = this.#card.window;
    return mention && { mention, card: box };
  }

  #shown(): void {
    this.#keysElsewhere.follow();
    if (this.#preferences.chosen?.settings.announce) this.#announce();
    this.#keyboard.shown();
  }

  #hiding(window: CardWindow): void {
    this.#keyboard.hidden();
    this.#keysElsewhere.follow();
    if (window.focused) this.#focus.giveBack();
    this.#pointing.lookAgain();
  }

  #pin(window: CardWindow): void {
    this.#keyboard.hidden();
    const { chosen } = this.#preferences;
    if (chosen) this.#pinned.add(window, chosen, this.#size.current);
  }

  #unpin(window: CardWindow): boolean {
    if (window.focused) this.#focus.giveBack();
    const removed = this.#pinned.remove(window);
    this.#keysElsewhere.follow();
    return removed;
  }

  /** Does it now, or as soon as it is known what the reader has chosen. */
  #whenChosen(act: () => void): void {
    if (this.#preferences.chosen) act();
    else this.#waiting = act;
  }

  /** The reader's choices have come, or have changed. */
  #chosen(): void {
    const { chosen } = this.#preferences;
    if (chosen) this.#pinned.refresh(chosen);
    this.#card.refresh();
    this.#waiting?.();
    this.#waiting = undefined;
  }

  /** Whether the extension is still there: if not, an open card says so, then all goes quiet. */
  #alive(): boolean {
    if (this.script.alive()) return true;
    if (this.#card.mention) this.#card.outlive();
    else this.script.stop();
    return false;
  }
}

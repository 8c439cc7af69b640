import type {
  CardState,
  FirstInteraction,
  PageMention,
  RunningCards,
  RunningScript,
} from '../../components/card/contract.ts';
import { Answers } from '../../core/hover/answers.ts';
import { timingsOf } from '../../core/hover/timings.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { CardWindow } from './card-window.ts';
import { gatherFacts } from './gathering.ts';
import { Host } from './host.ts';
import { HoverMachine } from './machine.ts';
import { Pointing } from './pointing.ts';
import { Preferences } from './preferences.ts';

/** How long an opening card waits for facts that are late before it says so, in milliseconds. */
const PATIENCE = 100;

/** The cards of a frame: opens them as the reader points, and keeps what they show. */
export class Cards implements RunningCards {
  readonly script: RunningScript;
  readonly #machine: HoverMachine<PageMention>;
  readonly #pointing: Pointing;
  readonly #preferences: Preferences;
  readonly #host: Host;
  readonly #window: CardWindow;
  /** What waits for the reader's choices: they say what it is to open. */
  #first: FirstInteraction | undefined;
  readonly #answers = new Answers<CardState>();
  /** The interaction whose card is open. */
  #open: { token: number; mention: PageMention } | undefined;

  constructor(script: RunningScript) {
    this.script = script;
    const signal = script.ended;
    const settings = () => this.#preferences.chosen?.settings;
    this.#preferences = new Preferences(() => this.#chosen(), signal);
    this.#host = new Host(document, signal);
    this.#window = new CardWindow(this.#host, {
      onEnter: () => this.#machine.dispatch({ type: 'over-card' }),
      onAnchorLost: () => this.#machine.dispatch({ type: 'lost' }),
    });
    this.#machine = new HoverMachine(
      {
        fetch: (mention, token) => void this.#fetch(mention, token),
        show: (mention, token) => this.#show(mention, token),
        hide: () => this.#hide(),
        handOver: () => this.#hide(),
      },
      () => timingsOf(settings() ?? DEFAULTS),
    );
    this.#pointing = new Pointing(
      {
        settings,
        page: () => script.page(),
        open: () => this.#window.open,
        onCard: () => this.#window.pointed,
        isOurs: (target) => target === this.#host.element,
        alive: () => this.#alive(),
      },
      (event, since) => this.#machine.dispatch(event, since),
      signal,
    );
    signal.addEventListener('abort', () => this.dismiss());
  }

  begin(first: FirstInteraction): void {
    if (this.#preferences.chosen) this.#pointing.begin(first);
    else this.#first = first;
  }

  dismiss(): boolean {
    const open = this.#open !== undefined;
    this.#machine.dispatch({ type: 'dismissed' });
    return open;
  }

  /** The reader's choices have come, or have changed. */
  #chosen(): void {
    this.#render();
    if (this.#first) this.#pointing.begin(this.#first);
    this.#first = undefined;
  }

  async #fetch(mention: PageMention, token: number): Promise<void> {
    this.#answers.begin(token, this.#open?.token, { status: 'loading' });
    const state = await gatherFacts(this.script.page(), mention);
    if (this.#answers.arrive(token, state) && this.#open?.token === token) this.#render();
  }

  #show(mention: PageMention, token: number): void {
    this.#open = { mention, token };
    if (this.#answers.of(token)?.status !== 'loading') {
      this.#render();
      return;
    }
    setTimeout(() => {
      if (this.#open?.token === token) this.#render();
    }, PATIENCE);
  }

  #hide(): void {
    this.#open = undefined;
    this.#window.hide();
  }

  /** Whether the extension is still there: if not, an open card says so, then all goes quiet. */
  #alive(): boolean {
    if (this.script.alive()) return true;
    if (this.#open) {
      this.#answers.arrive(this.#open.token, { status: 'updated' });
      this.#render();
    } else {
      this.script.stop();
    }
    return false;
  }

  #render(): void {
    const { chosen } = this.#preferences;
    const state = this.#open && this.#answers.of(this.#open.token);
    if (this.#open && state && chosen) {
      this.#window.show(this.#open.mention, this.#pointing.pointer, state, chosen);
    }
  }
}

import { watchBusyPage } from './busy-page.ts';
import rules from './content-script.css?inline';
import type { SpottedMention } from './spotted-mention.ts';

/** Names that mean nothing to the page, which can see them; `content-script.css` styles them. */
const ACTORS = 'otr-a';
const EVENTS = 'otr-e';
/** Actors and events alike, without an underline. */
const QUIET = 'otr-q';

/**
 * Underlines mentions by the CSS Custom Highlight API, which changes no node of the page.
 * Only what is near the viewport is registered, and on busy pages without an underline: with
 * one, Chromium 156 repeats the pre-paint of the page in every later frame with a change.
 */
export class Highlighter {
  #byBlock = new Map<Element, SpottedMention[]>();
  #near = new Set<Element>();
  #busy = false;
  readonly #signal: AbortSignal;
  #watching = false;
  readonly #observer: IntersectionObserver;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: '50% 0px',
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#byBlock.clear();
      this.#paint();
    });
  }

  /** Underlines these mentions and no others. */
  show(mentions: readonly SpottedMention[]): void {
    const byBlock = new Map<Element, SpottedMention[]>();
    for (const mention of mentions) {
      const { element: block } = mention;
      const there = byBlock.get(block);
      if (there) there.push(mention);
      else byBlock.set(block, [mention]);
    }
    for (const block of this.#byBlock.keys()) {
      if (byBlock.has(block)) continue;
      this.#observer.unobserve(block);
      this.#near.delete(block);
    }
    if (mentions.length > 0) this.#watch();
    const before = this.#byBlock;
    this.#byBlock = byBlock;
    for (const block of byBlock.keys()) if (!before.has(block)) this.#observer.observe(block);
    this.#paint();
  }

  /** Tints mentions instead for as long as underlines would slow a busy page. */
  #watch(): void {
    // Firefox repeats nothing.
    if (this.#watching || import.meta.env.FIREFOX) return;
    this.#watching = true;
    watchBusyPage((busy) => {
      this.#busy = busy;
      this.#paint();
    }, this.#signal);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#paint();
  }

  #paint(): void {
    if (import.meta.env.FIREFOX) {
      for (const block of this.#near) styleTree(block.getRootNode());
    }
    const near = [...this.#near].flatMap((block) => this.#byBlock.get(block) ?? []);
    register(QUIET, this.#busy ? near : []);
    const underlined = this.#busy ? [] : near;
    register(
      ACTORS,
      underlined.filter(({ event }) => !event),
    );
    register(
      EVENTS,
      underlined.filter(({ event }) => event),
    );
  }
}

const registered = new Map<string, Highlight>();

function register(name: string, mentions: readonly SpottedMention[]): void {
  if (mentions.length > 0) {
    const highlight = new Highlight(...mentions.map(({ range }) => range));
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  } else if (CSS.highlights.get(name) === registered.get(name)) {
    // Another's highlight under this name is that of a newer version of this script.
    CSS.highlights.delete(name);
  }
}

const styled = new WeakSet<Node>();
let sheet: CSSStyleSheet | undefined;

/** In Firefox the manifest's style sheet does not reach into shadow trees. */
function styleTree(root: Node): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  root.adoptedStyleSheets.push(sheet);
}

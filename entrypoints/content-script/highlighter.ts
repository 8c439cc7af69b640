import type { PageSettings } from '../../core/settings/page-settings.ts';
import { watchBusyPage } from './busy-page.ts';
import { firstInSections } from './first-in-section.ts';
import rules from './firefox.css?inline';
import type { SpottedMention } from './spotted-mention.ts';

/** Actors and events alike, without an underline; `content-script.css` styles it. */
const QUIET = 'otr-q';
/** Those of which it stays open whom they mean, whatever the style of the others. */
const OPEN = 'otr-o';

/** Half a screen to each side. */
const MARGIN = '50%';
/**
 * In every frame with a change of layout Chromium asks of each observed block where it is, 3 µs each: on a
 * busy page only so often, in milliseconds.
 */
const DELAY = 200;

/**
 * Underlines mentions by the CSS Custom Highlight API, which changes no node of the page.
 * Only what is near the viewport is registered, and on busy pages without an underline: with
 * one, Chromium 156 repeats the pre-paint of the page in every later frame with a change.
 */
export class Highlighter {
  #byBlock = new Map<Element, SpottedMention[]>();
  #near = new Set<Element>();
  /** Unknown until it is watched. */
  #busy: boolean | undefined;
  readonly #settings: PageSettings;
  readonly #signal: AbortSignal;
  #observer?: IntersectionObserver;

  constructor(settings: PageSettings, signal: AbortSignal) {
    this.#settings = settings;
    this.#signal = signal;
    // Firefox has no busy pages: what is begun once takes fewer bytes in place.
    if (import.meta.env.FIREFOX) {
      this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
        rootMargin: MARGIN,
      });
    } else this.#watch();
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#byBlock.clear();
      this.#paint();
    });
  }

  /** Underlines these mentions and no others, as densely as the reader wishes, step by step. */
  *show(all: readonly SpottedMention[]): Generator<void, void> {
    const { marks, first } = this.#settings;
    if (!marks) return;
    const mentions = first ? firstInSections(all) : all;
    yield;
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    for (const block of this.#byBlock.keys()) {
      if (byBlock.has(block)) continue;
      this.#observer?.unobserve(block);
      this.#near.delete(block);
    }
    // Firefox repeats nothing; and a page that is being parsed changes with each node.
    if (!import.meta.env.FIREFOX && mentions.length > 0 && document.readyState !== 'loading') {
      // Tints mentions instead for as long as underlines would slow a busy page.
      this.#busy ??= watchBusyPage((busy) => {
        this.#busy = busy;
        this.#watch();
        this.#paint();
      }, this.#signal);
    }
    const before = this.#byBlock;
    this.#byBlock = byBlock;
    for (const block of byBlock.keys()) {
      if (before.has(block)) continue;
      this.#observer?.observe(block);
      yield;
    }
    this.#paint();
  }

  /** Begins to ask, or anew at another pace; in Chromium only, and left out of Firefox's build. */
  #watch(): void {
    if (import.meta.env.FIREFOX) return;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: MARGIN,
      delay: this.#busy ? DELAY : 0,
    });
    for (const block of this.#byBlock.keys()) this.#observer.observe(block);
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
    // Without marks there is nothing to register, under no name.
    const [actors = '', events = ''] = this.#settings.marks ?? [];
    const ranges: Record<string, StaticRange[]> = {
      [QUIET]: [],
      [OPEN]: [],
      [actors]: [],
      [events]: [],
    };
    for (const block of this.#near) {
      for (const { event, open, range } of this.#byBlock.get(block) ?? []) {
        if (!range) continue;
        const quiet = !import.meta.env.FIREFOX && this.#busy;
        ranges[quiet ? QUIET : open ? OPEN : event ? events : actors]?.push(range);
      }
    }
    for (const name in ranges) register(name, ranges[name] as StaticRange[]);
  }
}

const registered = new Map<string, Highlight>();

function register(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length > 0) {
    const highlight = new Highlight(...ranges);
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

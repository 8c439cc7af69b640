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
 * busy page they are observed for one frame, and anew after so many milliseconds.
 */
const PAUSE = 500;

/** Underlines these mentions and no others, as densely as the reader wishes, step by step. */
export type Highlighter = (mentions: readonly SpottedMention[]) => Generator<void, void>;

/**
 * Underlines mentions by the CSS Custom Highlight API, which changes no node of the page, until the
 * signal aborts. Only what is near the viewport is registered, and on busy pages without an underline:
 * with one, Chromium 156 repeats the pre-paint of the page in every later frame with a change.
 */
export function highlighterOf({ marks, first }: PageSettings, signal: AbortSignal): Highlighter {
  let byBlock = new Map<Element, SpottedMention[]>();
  const near = new Set<Element>();
  /** Unknown until it is watched. */
  let busy: boolean | undefined;
  let pause: ReturnType<typeof setTimeout> | 0 = 0;
  const observer = new IntersectionObserver(moved, { rootMargin: MARGIN });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    byBlock.clear();
    paint();
  });
  return function* (all) {
    if (!marks) return;
    const mentions = first ? firstInSections(all) : all;
    yield;
    const before = byBlock;
    byBlock = Map.groupBy(mentions, ({ block }) => block);
    for (const block of before.keys()) {
      if (byBlock.has(block)) continue;
      observer.unobserve(block);
      near.delete(block);
    }
    // Firefox repeats nothing; and a page that is being parsed changes with each node.
    if (!import.meta.env.FIREFOX && mentions.length > 0 && document.readyState !== 'loading') {
      // Tints mentions instead for as long as underlines would slow a busy page.
      busy ??= watchBusyPage((now) => {
        busy = now;
        observe();
        paint();
      }, signal);
    }
    for (const block of byBlock.keys()) {
      if (before.has(block)) continue;
      observer.observe(block);
      yield;
    }
    paint();
  };

  /** All blocks anew: of each there will be a report. */
  function observe(): void {
    pause = 0;
    observer.disconnect();
    for (const block of byBlock.keys()) observer.observe(block);
  }

  function moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    if (!import.meta.env.FIREFOX && busy) {
      observer.disconnect();
      pause ||= setTimeout(observe, PAUSE);
    }
    paint();
  }

  function paint(): void {
    if (import.meta.env.FIREFOX) {
      for (const block of near) styleTree(block.getRootNode());
    }
    // Without marks there is nothing to register, under no name.
    const [actors = '', events = ''] = marks ?? [];
    const ranges: Record<string, StaticRange[]> = {
      [QUIET]: [],
      [OPEN]: [],
      [actors]: [],
      [events]: [],
    };
    for (const block of near) {
      for (const { event, open, range } of byBlock.get(block) ?? []) {
        if (!range) continue;
        const quiet = !import.meta.env.FIREFOX && busy;
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

import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { Sieve } from '../../core/matching/sieve.ts';
import { flowAround } from '../../page-text/flow.ts';
import { openShadowRoots } from '../../page-text/shadow-roots.ts';
import { textNodes } from '../../page-text/texts.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { Highlighter } from './highlighter.ts';
import { observeText, type Changes } from './mutations.ts';
import { PageMentions } from './page-mentions.ts';
import { inSlices, untilVisible } from './slices.ts';

/**
 * When mentions are first shown while a long page is still being read, in milliseconds, and by
 * how much each later time comes later: deciding anew takes all that has been read so far.
 */
const FIRST_SHOWN = 30;
const LATER = 4;

/**
 * Keeps what is spotted and underlined in step with the page, until the signal aborts.
 * `onGone` is called when the extension that started this script is no longer there. Work
 * on the page is done one piece after the other, so that no two readings mix.
 */
export function spotMentions(
  index: AliasIndex,
  onGone: () => void,
  signal: AbortSignal,
): PageMentions {
  const mentions = new PageMentions(index);
  const sieve = new Sieve(index);
  const highlighter = new Highlighter(signal);
  let changed = false;
  const shadows = new Set<ShadowRoot>();
  const observe = observeText((changes) => {
    if (!extensionAlive()) onGone();
    else work = work.then(() => readChanges(changes));
  }, signal);
  let work = readAll();
  return mentions;

  async function readAll(): Promise<void> {
    await untilVisible(signal);
    await readTexts(document);
    show();
    await readShadows(document);
  }

  /** Reads the open shadow trees below a node that have not been met before. */
  async function readShadows(root: Node): Promise<void> {
    for (const shadow of openShadowRoots(root)) {
      if (shadows.has(shadow)) continue;
      shadows.add(shadow);
      observe(shadow);
      await readTexts(shadow);
    }
    show();
  }

  async function readChanges({ roots, flows, removed }: Changes): Promise<void> {
    await untilVisible(signal);
    if (removed) changed = mentions.forgetRemoved() || changed;
    for (const root of roots) {
      if (!root.isConnected || nested(root, roots)) continue;
      await readTexts(root);
      await readShadows(root);
    }
    const changedNodes = flows.values();
    await inSlices(() => {
      const { value: node } = changedNodes.next();
      if (node?.isConnected) read(node);
      return node !== undefined;
    }, signal);
    show();
  }

  /** Reads the flows of a subtree in which a name may stand, each once. */
  async function readTexts(root: Node): Promise<void> {
    const readAlready = new WeakSet<Node>();
    const began = performance.now();
    let next = FIRST_SHOWN;
    const nextText = textNodes(root);
    sieve.reset();
    await inSlices(
      () => {
        const node = nextText();
        if (node && sieve.passes(node.data) && !readAlready.has(node)) {
          for (const also of read(node)) readAlready.add(also);
        }
        return node !== undefined;
      },
      signal,
      () => {
        if (performance.now() - began < next) return;
        next *= LATER;
        show();
      },
    );
  }

  function read(node: Node): readonly Node[] {
    const flow = flowAround(node);
    if (!flow) return [];
    changed = mentions.read(flow) || changed;
    return flow.nodes;
  }

  function show(): void {
    if (!changed || signal.aborted) return;
    changed = false;
    mentions.decide();
    highlighter.show(mentions.all);
  }
}

/** Whether a node lies in another of these roots, and is read with it. */
function nested(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (roots.has(at)) return true;
  return false;
}

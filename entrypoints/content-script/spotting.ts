import type { RunningScript } from '../../components/card/contract.ts';
import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { Sieve } from '../../core/matching/sieve.ts';
import type { PageSettings } from '../../core/settings/page-settings.ts';
import { type Flow, flowAround } from '../../page-text/flow.ts';
import { openShadowRoots } from '../../page-text/shadow-roots.ts';
import { seekFlows } from '../../page-text/seek-flows.ts';
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
 * Keeps what is spotted and underlined in step with the page, until the signal aborts. The
 * script is told when mentions may have come or gone, and ended when the extension that started it
 * is no longer there. Work on the page is done one piece after the other, so that no two readings
 * mix.
 */
export function spotMentions(
  index: AliasIndex,
  settings: PageSettings,
  script: RunningScript,
  signal: AbortSignal,
): PageMentions {
  const mentions = new PageMentions(index, settings.ambiguous);
  const sieve = new Sieve(index);
  const highlighter = new Highlighter(settings, signal);
  let changed = false;
  const shadows = new Set<ShadowRoot>();
  const observe = observeText((changes) => {
    if (!extensionAlive()) script.stop();
    else work = work.then(() => readChanges(changes));
  }, signal);
  let work = readAll();
  return mentions;

  async function readAll(): Promise<void> {
    await untilVisible(signal);
    await readTree(document);
    await show();
  }

  async function readChanges({ roots, flows, removed }: Changes): Promise<void> {
    await untilVisible(signal);
    if (removed) changed = mentions.forgetRemoved() || changed;
    for (const root of roots) {
      if (!root.isConnected || nested(root, roots)) continue;
      await readTree(root);
    }
    const changedNodes = flows.values();
    await inSlices(() => {
      const { value: node } = changedNodes.next();
      if (node?.isConnected) read(flowAround(node));
      return node !== undefined;
    }, signal);
    await show();
  }

  /** Reads the flows of a subtree in which a name may stand, and those of its shadow trees. */
  async function readTree(root: Node): Promise<void> {
    const began = performance.now();
    let next = FIRST_SHOWN;
    const step = seekFlows(root, (text) => sieve.passes(text), read);
    await inSlices(step, signal, async () => {
      if (performance.now() - began < next) return;
      next *= LATER;
      await show();
    });
    // What can't be cut has a task of its own.
    await scheduler.yield();
    for (const shadow of openShadowRoots(root)) {
      if (shadows.has(shadow)) continue;
      shadows.add(shadow);
      observe(shadow);
      await readTree(shadow);
    }
  }

  function read(flow: Flow | undefined, section?: number): void {
    if (flow) changed = mentions.read(flow, section) || changed;
  }

  async function show(): Promise<void> {
    if (!changed) return;
    changed = false;
    await inSlices(mentions.deciding(), signal);
    await scheduler.yield();
    if (signal.aborted) return;
    highlighter.show(mentions.all);
    script.onSpotted?.();
  }
}

/** Whether a node lies in another of these roots, and is read with it. */
function nested(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (roots.has(at)) return true;
  return false;
}

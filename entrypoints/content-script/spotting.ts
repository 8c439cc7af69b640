import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { flowAround, readFlows, type Flow } from '../../page-text/flow.ts';
import { Highlighter } from './highlighter.ts';
import { observeText, type Changes } from './mutations.ts';
import { PageMentions } from './page-mentions.ts';
import { inSlices, untilVisible } from './slices.ts';

/**
 * Keeps what is spotted and underlined in step with the page, until the signal aborts.
 * `onGone` is called when the extension that started this script is no longer there. Work on the page is done one piece after the other, so that no two readings mix.
 */
export function spotMentions(
  index: AliasIndex,
  onGone: () => void,
  signal: AbortSignal,
): PageMentions {
  const mentions = new PageMentions(index);
  const highlighter = new Highlighter(signal);
  let work = readAll(document.documentElement);
  observeText((changes) => {
    if (!extensionAlive()) onGone();
    else work = work.then(() => readChanges(changes));
  }, signal);
  return mentions;

  async function readAll(root: Node): Promise<void> {
    await untilVisible(signal);
    let changed = false;
    const read = (flow: Flow): void => {
      changed = mentions.read(flow) || changed;
    };
    await inSlices(readFlows(root), read, signal);
    if (changed) show();
  }

  async function readChanges({ roots, flows, removed }: Changes): Promise<void> {
    await untilVisible(signal);
    let changed = removed && mentions.forgetRemoved();
    const read = (flow: Flow): void => {
      changed = mentions.read(flow) || changed;
    };
    const connected = [...roots].filter((node) => node.isConnected && !nested(node, roots));
    for (const root of connected) await inSlices(readFlows(root), read, signal);
    await inSlices(
      [...flows].filter((node) => node.isConnected),
      (node) => {
        const flow = flowAround(node);
        if (flow) read(flow);
      },
      signal,
    );
    if (changed) show();
  }

  function show(): void {
    if (signal.aborted) return;
    mentions.decide();
    highlighter.show(mentions.all);
  }
}

/** Whether a node lies in another of these roots, and is read with it. */
function nested(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (roots.has(at)) return true;
  return false;
}

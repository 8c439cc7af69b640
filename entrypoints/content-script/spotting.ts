import type { RunningScript } from '../../components/card/contract.ts';
import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { sieveOf } from '../../core/matching/sieve.ts';
import type { PageSettings } from '../../core/settings/page-settings.ts';
import { readCode } from '../../page-text/elements.ts';
import type { Block, Flow } from '../../page-text/flow.ts';
import { seekHosts, type Tree } from '../../page-text/shadow-roots.ts';
import { seekFlows } from '../../page-text/seek-flows.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { waitAfter } from './budget.ts';
import { highlighterOf } from './highlighter.ts';
import { observeText, type Changes } from './mutations.ts';
import { PageMentions } from './page-mentions.ts';
import { inSlices, until, untilVisible } from './slices.ts';

/**
 * When mentions are first shown while a long page is still being read, in milliseconds, and by
 * how much each later time comes later: deciding anew takes all that has been read so far.
 */
const FIRST_SHOWN = 30;
/**
 * How long to wait for a page that is loading, in milliseconds: then it is read for a share of that
 * time, and later for longer.
 */
const PATIENCE = 150;
const LATER = 8;

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
  readCode(settings.code);
  const sieve = sieveOf(index);
  const mentions = new PageMentions(index, sieve, settings.ambiguous);
  const highlight = highlighterOf(settings, signal);
  const observe = observeText(
    (take) => {
      if (!extensionAlive()) script.stop();
      else work = work.then(() => readChanges(take));
    },
    () => mentions.wait,
    signal,
  );
  const loading = (): boolean => document.readyState === 'loading';
  let patience = PATIENCE;
  let work = readAll();
  return mentions;

  /**
   * Reads what is there of a page that loads slowly, and all of it when it has loaded. Only from
   * then on changes are observed: a page that is being parsed changes with each node.
   */
  async function readAll(): Promise<void> {
    const loaded = until('DOMContentLoaded', () => !loading(), signal);
    for (; loading(); patience *= LATER) {
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
      if (loading()) await readDocument();
    }
    observe(document);
    await readDocument();
  }

  async function readDocument(): Promise<void> {
    mentions.beginReading(1);
    await inSlices(
      mentions.forget((flow) => !flow.holds()),
      signal,
    );
    await readTrees(new Set([document]));
    await show();
  }

  async function readChanges(take: () => Changes): Promise<void> {
    await untilVisible(signal);
    const { roots, blocks, removed } = take();
    mentions.beginReading(roots.size);
    let took = (await readTrees(roots)) + (await inSlices(readBlocks(blocks), signal));
    // Until what took its place has been read, what has gone still tells of the page.
    if (removed) {
      took += await inSlices(
        mentions.forget((flow) => !flow.isThere),
        signal,
      );
    }
    mentions.wait = waitAfter(took);
    await show();
  }

  /** Reads the flows of subtrees in which a name may stand, and those of their shadow trees. */
  async function readTrees(roots: ReadonlySet<Tree>): Promise<number> {
    const began = performance.now();
    let next = FIRST_SHOWN;
    const search = seek(roots);
    return inSlices(search, signal, async () => {
      if (performance.now() - began < next) return;
      next *= LATER;
      await show();
      // What is read first is seen first; what is left of a page that is loading comes later.
      if (loading() && next > patience) search.return();
    });
  }

  function* seek(roots: ReadonlySet<Tree>): Generator<void, void> {
    for (const root of roots) {
      // What has gone meanwhile is not read; what lies in another of these roots is read with it.
      if (nested(root, roots) || !root.isConnected) continue;
      const hosts: Element[] = [];
      yield* seekHosts(root, hosts);
      for (const { shadowRoot: shadow } of hosts) {
        if (!shadow) continue;
        observe(shadow);
        yield* seek(new Set([shadow]));
      }
      yield* seekFlows(root, sieve, (flow, places) => {
        mentions.read(flow, places);
      });
    }
  }

  /** Reads blocks one after the other, but no block inside of them, step by step. */
  function* readBlocks(blocks: Iterable<Block>): Generator<void, void> {
    for (const block of blocks) {
      const flows: Flow[] = [];
      if (!block.isConnected) continue;
      yield* seekFlows(block, sieve, (flow) => flows.push(flow), true);
      mentions.readBlock(block, flows);
      yield;
    }
  }

  async function show(): Promise<void> {
    if (!mentions.changed) return;
    await inSlices(mentions.decide(), signal);
    mentions.changed = false;
    await inSlices(highlight(mentions.all), signal);
    script.onSpotted?.();
  }
}

/** Whether a node lies in another of these roots, and is read with it. */
function nested({ parentNode }: Node, roots: ReadonlySet<Node>): boolean {
  return Boolean(parentNode && (roots.has(parentNode) || nested(parentNode, roots)));
}

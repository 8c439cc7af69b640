import { INLINE, isElement, isInlineOnly, isText, roleOf } from '../../page-text/elements.ts';
import { type Block, blockOf } from '../../page-text/flow.ts';

/** What of the page has changed and has to be read again. */
export interface Changes {
  /** Subtrees that came into the page. */
  roots: Set<Element>;
  /** Blocks of which the texts have changed that stand in no other block. */
  blocks: Set<Block>;
  /** Something has been taken out of the page. */
  removed?: boolean;
}

/**
 * Reports that the page's text has changed, until the signal aborts; `wait` says after how many
 * milliseconds. `take` gives all changes until then: only when they have been taken, more are reported,
 * so that a tab that nobody looks at has one report to wait for. Returns a function that has another tree
 * observed.
 */
export function observeText(
  report: (take: () => Changes) => void,
  wait: () => number,
  signal: AbortSignal,
): (root: Node) => void {
  let changes = none();
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  const take = (): Changes => {
    const taken = changes;
    changes = none();
    timer = 0;
    return taken;
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) gather(record, changes);
    timer ||= setTimeout(() => report(take), wait());
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => {
    if (signal.aborted) return;
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
}

function none(): Changes {
  return { roots: new Set(), blocks: new Set() };
}

function gather(record: MutationRecord, changes: Changes): void {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  for (const node of removedNodes) {
    changes.roots.delete(node as Element);
    changes.removed = true;
  }
  for (const node of addedNodes) {
    const whole = isElement(node) && (roleOf(node) !== INLINE || !isInlineOnly(node));
    if (whole) changes.roots.add(node);
  }
  // A block that comes or goes parts the texts beside it, or joins them.
  const near = [...addedNodes, ...removedNodes, previousSibling, nextSibling];
  if (type === 'childList' && !near.some(isOfText)) return;
  const inText = isText(target) || roleOf(target) === INLINE;
  const block = inText ? blockOf(target) : (target as Block);
  if (block) changes.blocks.add(block);
}

/** Whether a node is a part of the text around it. */
function isOfText(node: Node | null): boolean {
  if (!node) return false;
  return isText(node) ? /\S/.test(node.data) : roleOf(node) === INLINE;
}

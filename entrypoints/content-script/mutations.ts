import { INLINE, isElement, isInlineOnly, isText, roleOf } from '../../page-text/elements.ts';
import { type Block, blockOf } from '../../page-text/flow.ts';

/** What of the page has changed and has to be read again. */
export interface Changes {
  /** Subtrees that came into the page. */
  roots: Set<Element>;
  /** Blocks of which the texts have changed that stand in no other block. */
  blocks: Set<Block>;
  /** Something has been taken out of the page. */
  removed: boolean;
}

/**
 * Reports the changes of the page's text in batches, until the signal aborts; `wait` says after
 * how many milliseconds. Returns a function that has another tree observed.
 */
export function observeText(
  report: (changes: Changes) => void,
  wait: () => number,
  signal: AbortSignal,
): (root: Node) => void {
  let changes = none();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const record of records) gather(record, changes);
    timer ??= setTimeout(() => {
      timer = undefined;
      const batch = changes;
      changes = none();
      report(batch);
    }, wait());
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
}

function none(): Changes {
  return { roots: new Set(), blocks: new Set(), removed: false };
}

function gather(record: MutationRecord, changes: Changes): void {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  changes.removed ||= removedNodes.length > 0;
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

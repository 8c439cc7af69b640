import { roleOf } from '../../page-text/elements.ts';

/** What of the page has changed and has to be read again. */
export interface Changes {
  /** Subtrees that came into the page. */
  roots: Set<Node>;
  /** Nodes whose flow, the text around them, has changed. */
  flows: Set<Node>;
  removed: boolean;
}

/** How long changes are gathered before they are read, in milliseconds. */
const BATCH = 100;

/**
 * Reports the changes of the page's text in batches, until the signal aborts. Returns a
 * function that has another tree, a shadow root, observed as well.
 */
export function observeText(
  report: (changes: Changes) => void,
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
    }, BATCH);
  });
  const observe = (root: Node): void => {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return observe;
}

function none(): Changes {
  return { roots: new Set(), flows: new Set(), removed: false };
}

function gather(record: MutationRecord, changes: Changes): void {
  if (record.type === 'characterData') {
    changes.flows.add(record.target);
    return;
  }
  for (const node of record.addedNodes) {
    changes.roots.add(node);
    if (!(node instanceof Element) || roleOf(node) === 'inline') changes.flows.add(node);
  }
  // What stands beside an added block or a removed node is another text than before.
  if (record.removedNodes.length > 0) changes.removed = true;
  for (const beside of [record.previousSibling, record.nextSibling]) {
    if (beside && (!(beside instanceof Element) || roleOf(beside) === 'inline')) {
      changes.flows.add(beside);
    }
  }
}

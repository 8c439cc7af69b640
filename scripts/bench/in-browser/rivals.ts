/**
 * What others do to find names in a page and mark them. A page loads this script itself; the
 * event `bench` with a `Task` starts one of them, in one go.
 */
import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';

import { trieExpression } from './trie-expression.ts';

export interface Task {
  rival: 'mark.js' | 'advanced-mark.js' | 'RegExp';
  /** Whether a name may cross from one element into another. */
  across: boolean;
  names: string[];
}

/** Every option that would do more than is asked for is off. */
const LEAN = {
  separateWordSearch: false,
  diacritics: false,
  caseSensitive: true,
  accuracy: { value: 'exactly' as const, limiters: Array.from('.,;:!?()"\'-–') },
};

function markWithExpression(names: readonly string[]): number {
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}_])${trieExpression(names)}(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: found } of node.data.matchAll(expression)) {
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: index,
          endContainer: node,
          endOffset: index + found.length,
        }),
      );
    }
  }
  CSS.highlights.set('bench', highlight);
  return highlight.size;
}

function run({ rival, across, names }: Task): number {
  let marks = 0;
  const done = (count: number): void => void (marks = count);
  const options = { ...LEAN, acrossElements: across, done };
  if (rival === 'mark.js') new Mark(document.body).mark(names, options);
  else if (rival === 'RegExp') marks = markWithExpression(names);
  else new AdvancedMark(document.body).mark(names, { ...options, combinePatterns: true });
  return marks;
}

document.addEventListener('bench', (event) => {
  const marks = run((event as CustomEvent<Task>).detail);
  document.documentElement.dataset['marks'] = String(marks);
});

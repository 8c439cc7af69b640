import { beginsSection, isInlineOnly, roleOf, BLOCK, INLINE } from './elements.ts';

/** A block of which all is inline, and in whose text a name may begin. */
export interface Leaf {
  block: Element;
  /** UTF-16 offsets into the leaf's text, ascending. */
  places: readonly number[];
  /** How many sections have begun before it. */
  sections: number;
}

const NO_BLANK = /\S/g;

/**
 * The leaves inside a block that have one of the places given, which are UTF-16 offsets into its
 * `whole` text, ascending, none of them at a white space; and how many sections begin in it.
 * `undefined` where texts stand beside blocks on the way to a place: then it has to be taken apart.
 *
 * Those elements alone are entered that have a place, which is counted from their texts. No object
 * is made for the nodes of white space that most pages have between all blocks.
 */
export function leavesOf(
  block: Element,
  whole: string,
  places: readonly number[],
): { leaves: readonly Leaf[]; sections: number } | undefined {
  const leaves: Leaf[] = [];
  let sections = 0;
  return enter(block, 0, whole.length, 0, places.length) ? { leaves, sections } : undefined;

  /** The text of the block is [start, end) of the whole, and has the places [from, to). */
  function enter(block: Element, start: number, end: number, from: number, to: number): boolean {
    const first = block.firstElementChild;
    if (!first || (roleOf(first) === INLINE && isInlineOnly(block))) {
      const own = places.slice(from, to).map((place) => place - start);
      leaves.push({ block, places: own, sections });
      return true;
    }
    let at = start;
    let next = from;
    for (let child: Element | null = first; child; child = child.nextElementSibling) {
      const text = child.textContent;
      const content = text.trimStart();
      if (content !== '') at = behindBlanks(at, end);
      // What stands there is not this element's text, but a text before it.
      if (!whole.startsWith(content, at)) return false;
      const begin = at + content.length - text.length;
      at += content.length;
      const own = next;
      while (next < to && (places[next] as number) < at) next++;
      if (beginsSection(child)) sections++;
      if (own === next) continue;
      const role = roleOf(child);
      if (role === INLINE || (role === BLOCK && !enter(child, begin, at, own, next))) {
        return false;
      }
    }
    // With nothing left over, each text began where it was looked for.
    return behindBlanks(at, end) === end;
  }

  /** The first place in [at, end) that is no white space, or the end. */
  function behindBlanks(at: number, end: number): number {
    NO_BLANK.lastIndex = at;
    return NO_BLANK.test(whole) ? Math.min(NO_BLANK.lastIndex - 1, end) : end;
  }
}

import type { SpottedMention } from './spotted-mention.ts';

/** Where sections begin. Where one ends is not asked: what follows begins the next, or is of it. */
const SECTIONS = 'h1,h2,h3,h4,h5,h6,article,section';

/** Of the mentions of a subject in one section the first. */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const starts = document.querySelectorAll(SECTIONS);
  const firsts = new Map<string, SpottedMention>();
  let section = 0;
  for (const mention of mentions) {
    const { passage, subject } = mention;
    const at = passage.nodes[0] as Node;
    // Most mentions come in the order of the page; those that were read again do not.
    if (section > 0 && follows(starts[section - 1], at)) section = 0;
    while (starts[section] && !follows(starts[section], at)) section++;
    const key = `${section} ${subject}`;
    const first = firsts.get(key);
    if (!first || follows(first.passage.nodes[0], at)) firsts.set(key, mention);
  }
  return [...firsts.values()];
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, in fewer bytes. */
const FOLLOWING = 4;

/** Whether a node stands after another in the page. */
function follows(node: Node | undefined, other: Node): boolean {
  return (other.compareDocumentPosition(node as Node) & FOLLOWING) !== 0;
}

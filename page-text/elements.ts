/*
 * What an element means for the text around it. Told by the tag alone: asking for styles
 * would force the page's layout.
 */

/** Its content is part of the text around it. */
export const INLINE = 0;
/** Begins and ends a text of its own. */
export const BLOCK = 1;
/** Not there for a reader; the text runs on over it. */
export const INVISIBLE = 2;
/** Ends the text like a block, but what it holds is not there to read. */
export const OPAQUE = 3;
export type Role = typeof INLINE | typeof BLOCK | typeof INVISIBLE | typeof OPAQUE;

const INLINE_TAGS =
  'a,abbr,b,bdi,bdo,big,cite,data,del,dfn,em,font,i,ins,kbd,label,mark,q,ruby,s,small,span,strong,sub,sup,time,u,wbr';

const tags = (role: Role, names: string): [string, Role][] =>
  names.split(',').map((name) => [name, role]);

const ROLES = new Map<string, Role>([
  ...tags(INLINE, INLINE_TAGS),
  ...tags(INVISIBLE, 'link,meta,noscript,rp,rt,script,style,template,title'),
  ...tags(OPAQUE, 'audio,canvas,datalist,object,select,svg,textarea,video,on-the-record-card'),
]);

/**
 * Told by the node type, not by the class: a node of another window, or of a DOM that is not
 * a browser's, has other classes.
 */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text, or a CDATA section of an XHTML page. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** What is no element has the role of a block. */
export function roleOf(node: Node): Role {
  return ROLES.get((node as Element).localName) ?? BLOCK;
}

/** What an inline element, or a block of text, has inside only where it must be taken apart. */
const NOT_INLINE = `:not(${INLINE_TAGS})`;

/** Whether no block, line break or widget stands in an element. */
export function isInlineOnly(element: Element): boolean {
  return !element.querySelector(NOT_INLINE);
}

/** Where sections begin. Where one ends is not asked: what follows begins the next, or is of it. */
const SECTION = /^(?:h[1-6]|article|section)$/;

export function beginsSection({ localName }: Element): boolean {
  return SECTION.test(localName);
}

/** A selector of what holds no text that is there to be read. */
let notForReading: string;
readCode(false);

/** Whether names in code and formulas are spotted, from the next reading on. */
export function readCode(on: boolean): void {
  for (const tag of ['code', 'math']) ROLES.set(tag, on ? INLINE : OPAQUE);
  notForReading = [
    ...[...ROLES].filter(([, role]) => role >= INVISIBLE).map(([tag]) => tag),
    '[contenteditable]:not([contenteditable="false" i])',
  ].join();
}

/**
 * Whether a text in this element is there to be read: not being written by the reader, and
 * no script or caption of a control. Costs a walk to the root, so it is asked only where a
 * name was found. What the page hides counts as text, since it may be shown at any time; a
 * highlight of it is drawn only then.
 */
export function isReadable(element: Element): boolean {
  return element.ownerDocument.designMode !== 'on' && !element.closest(notForReading);
}

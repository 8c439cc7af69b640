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

/** The most frequent first, since a browser compares one after the other. */
const INLINE_TAGS =
  'a,span,b,strong,em,i,sup,abbr,bdi,bdo,big,cite,data,del,dfn,font,ins,kbd,label,mark,q,ruby,s,small,sub,time,u,wbr';

const INVISIBLE_TAGS = 'link,meta,noscript,rp,rt,script,style,template,title';
const OPAQUE_TAGS = 'audio,canvas,datalist,object,select,svg,textarea,video,on-the-record-card';
const CODE_TAGS = 'code,math';

const ROLES = new Map<string, Role>();
setRole(INLINE, INLINE_TAGS);
setRole(INVISIBLE, INVISIBLE_TAGS);
setRole(OPAQUE, OPAQUE_TAGS);

function setRole(role: Role, tags: string): void {
  for (const tag of tags.split(',')) ROLES.set(tag, role);
}

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
  setRole(on ? INLINE : OPAQUE, CODE_TAGS);
  notForReading = `${INVISIBLE_TAGS},${OPAQUE_TAGS},[contenteditable]:not([contenteditable="false" i])`;
  if (!on) notForReading += `,${CODE_TAGS}`;
}

/**
 * Whether a text in this element is there to be read: not being written by the reader, and
 * no script or caption of a control. Costs a walk to the root, so it is asked only where a
 * name was found; `alone` asks nothing of the elements around it. What the page hides counts
 * as text, since it may be shown at any time; a highlight of it is drawn only then.
 */
export function isReadable(element: Element, alone?: boolean): boolean {
  if (element.ownerDocument.designMode === 'on') return false;
  return alone ? !element.matches(notForReading) : !element.closest(notForReading);
}

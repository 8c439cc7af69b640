import {
  isElement,
  isText,
  roleOf,
  INLINE,
  INVISIBLE,
  OPAQUE,
} from '../../../page-text/elements.ts';

/** A text of a page, with its nodes. */
export interface ReadFlow {
  text: string;
  nodes: Text[];
}

/** All texts of a subtree that are not blank, by the definition: the plain way to read a page. */
export function allFlows(root: Node): ReadFlow[] {
  const flows: ReadFlow[] = [];
  let nodes: Text[] = [];
  const end = (): void => {
    const text = nodes.map(({ data }) => data).join('');
    if (/\S/.test(text)) flows.push({ text, nodes });
    nodes = [];
  };
  const read = (node: Node): void => {
    if (isText(node)) nodes.push(node);
    if (!isElement(node)) return;
    const role = roleOf(node);
    if (role === INVISIBLE) return;
    if (role !== INLINE) end();
    if (role !== OPAQUE) node.childNodes.forEach(read);
    if (role !== INLINE) end();
  };
  read(root);
  end();
  return flows;
}

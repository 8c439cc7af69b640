import { isElement, isText, roleOf } from '../../../page-text/elements.ts';

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
    if (role === 'invisible') return;
    if (role !== 'inline') end();
    if (role !== 'opaque') node.childNodes.forEach(read);
    if (role !== 'inline') end();
  };
  read(root);
  end();
  return flows;
}

import { type AnyNode, type ObjectNode, parse } from '@humanwhocodes/momoa';

import { keysOf, type Pointer } from '../core/pack/pointer.ts';

/** A place in a text file, counted from 1, as editors do. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Where, and why, a text that `JSON.parse` refuses is not JSON. */
export function syntaxError(text: string): TextPlace & { reason: string } {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    // JSON.parse names no place for most errors; this parser does, but where the text ends early.
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.replace(/\.?\s*(?:\(\d+:\d+\))?$/, '');
    const place = reason.includes('end of input') ? {} : (error as Partial<TextPlace>);
    const { line, column } = { ...endOf(text), ...place };
    return { line, column, reason };
  }
  return { line: 1, column: 1, reason: 'This is not JSON.' };
}

function endOf(text: string): TextPlace {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The places of values in a JSON text; of a value that is missing, the place of its parent. */
export function jsonPlaces(text: string): (pointer: Pointer) => TextPlace {
  const { body } = parse(text, { mode: 'json' });
  return (pointer) => {
    let node: AnyNode = body;
    for (const key of keysOf(pointer)) {
      const next = child(node, key);
      if (!next) break;
      node = next;
    }
    const { line, column } = node.loc.start;
    return { line, column };
  };
}

function child(node: AnyNode, key: string): AnyNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type === 'Object') return member(node, key);
  return undefined;
}

function member(node: ObjectNode, key: string): AnyNode | undefined {
  // The last of several members of one name is the one that JSON.parse keeps.
  return node.members.findLast(({ name }) => 'value' in name && name.value === key)?.value;
}

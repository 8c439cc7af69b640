import type { SchemaShape } from './schema-shape.ts';

/**
 * What to write where a value of this schema belongs, as a sentence: the format's own words where it
 * has some, an example where the value is a list or an object. `undefined` where anything fits.
 */
export function instruction(shape: SchemaShape): string | undefined {
  if (shape.wrapped) return instruction(shape.wrapped);
  const form = formOf(shape);
  return form === undefined ? undefined : sentence(form);
}

/** A clause of the format as a sentence of its own. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1).trimEnd()}.`;
}

function formOf(shape: SchemaShape): string | undefined {
  const { type, entries, item, items, options, literal } = shape;
  if (entries) return `write an object with its fields: ${exampleOf(shape)}`;
  if (type === 'literal') return `write ${JSON.stringify(literal)}`;
  const own = ownWords(shape);
  if (item || items) return `${own ?? 'write a list'}: ${exampleOf(shape)}`;
  if (own !== undefined) return own;
  if (type === 'picklist') return `write one of: ${wordsOf(options).join(', ')}`;
  return FORMS[type];
}

function wordsOf(options: SchemaShape['options'] = []): string[] {
  return options.filter((option) => typeof option === 'string');
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'write a text in quotation marks',
  number: 'write a number, without quotation marks',
  boolean: 'write true or false',
};

/** What the format itself says of the value, where it says something. */
function ownWords({ message, pipe = [] }: SchemaShape): string | undefined {
  return [message, ...pipe.map((step) => step.message)].find((each) => typeof each === 'string');
}

/** Of an object the fields that it needs, or all where it needs none. */
function exampleOf({ wrapped, entries, item, items, type }: SchemaShape): string {
  if (wrapped) return exampleOf(wrapped);
  if (item) return `[${exampleOf(item)}]`;
  if (items) return `[${items.map(exampleOf).join(', ')}]`;
  if (!entries) return type === 'string' ? '"…"' : '…';
  const all = Object.keys(entries);
  const needed = all.filter((field) => !entries[field]?.wrapped);
  const fields = needed.length > 0 ? needed : all;
  return `{${fields.map((field) => `${JSON.stringify(field)}: …`).join(', ')}}`;
}

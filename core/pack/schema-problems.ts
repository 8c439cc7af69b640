import * as v from 'valibot';

import { instruction, sentence } from './instruction.ts';
import { below, type Pointer } from './pointer.ts';
import { type ProblemList, shown } from './problem.ts';
import { type SchemaShape, shapeAt } from './schema-shape.ts';
import { unknownFields } from './unknown-fields.ts';

/**
 * Reads a JSON value as the schema says and lists everything that does not fit, in words for who
 * writes packs. The value comes back where its shape is right, even if some of its strings or numbers
 * are not: what else is wrong with it can then be said at the same time.
 */
export function readAs<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  pointer: Pointer,
  problems: ProblemList,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const told = new Set<string>();
  for (const issue of result.issues) explain(issue, { shape: schema, pointer }, told, problems);
  for (const place of unknownFields(schema, value, pointer)) {
    problems.error(
      'unknown-field',
      place.pointer,
      `${shown(place.field)} is no field of the pack format.`,
      `Remove it, or write one of: ${place.known.join(', ')}.`,
    );
  }
  return result.typed ? result.output : undefined;
}

type Issue = v.BaseIssue<unknown>;

/** What an issue's path starts from. */
interface Root {
  shape: SchemaShape;
  pointer: Pointer;
}

function explain(issue: Issue, root: Root, told: Set<string>, problems: ProblemList): void {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const pointer = below(root.pointer, ...path);
  const shape = shapeAt(root.shape, path);
  const mend = shape && instruction(shape);
  if (isMissingField(issue)) {
    const what = `The field ${shown(path.at(-1) ?? '')} is missing.`;
    problems.error(
      'missing-field',
      pointer,
      what,
      mend === undefined ? 'Add it.' : `Add it. ${mend}`,
    );
    return;
  }
  if (issue.kind === 'schema' && issue.expected === 'never') {
    // Valibot names one unknown field of an object only; `unknownFields` names all.
    if (issue.path?.at(-1)?.type !== 'array') return;
    problems.error('wrong-value', pointer, 'The list has one more than it may have.', 'Remove it.');
    return;
  }
  const inner = issue.issues?.filter(({ path: deep }) => (deep?.length ?? 0) > 1) ?? [];
  if (inner.length > 0) {
    // Of several forms that a value may take, the one whose inside fails was meant.
    const from = { shape: shape ?? root.shape, pointer };
    for (const sub of inner) explain(sub, from, told, problems);
    return;
  }
  if (isTold(issue, pointer, told)) return;
  const [code, message] = faultOf(issue);
  problems.error(code, pointer, message, ruleOf(issue) ?? mend ?? 'Write a fitting value.');
}

function isMissingField(issue: Issue): boolean {
  return (
    issue.type === 'strict_object' &&
    issue.path?.at(-1)?.origin === 'key' &&
    issue.expected !== 'never'
  );
}

/** Of a string or number the first fault is told: what else it offends follows from that, as a rule. */
function isTold({ input, path }: Issue, pointer: Pointer, told: Set<string>): boolean {
  if (typeof input !== 'string' && typeof input !== 'number') return false;
  const value = `${path?.at(-1)?.origin} ${pointer}`;
  if (told.has(value)) return true;
  told.add(value);
  return false;
}

function faultOf({ kind, type, input }: Issue): ['wrong-type' | 'wrong-value', message: string] {
  if (input === undefined) return ['wrong-type', 'Here something is missing.'];
  if (input === '') return ['wrong-value', 'There is no text here.'];
  if (kind === 'schema' && type !== 'picklist' && type !== 'literal') {
    return ['wrong-type', `${typeName(input)} does not belong here.`];
  }
  return ['wrong-value', `${valueName(input)} does not fit here.`];
}

/** What the value offends against: a rule of the format's own, or one that can be said in words. */
function ruleOf({ kind, type, message, requirement }: Issue): string | undefined {
  // What the schema library says where the format says nothing.
  if (!message.startsWith('Invalid ')) return sentence(message);
  if (kind === 'schema') return undefined;
  return RULES[type]?.(String(requirement));
}

const RULES: Readonly<Record<string, (limit: string) => string>> = {
  integer: () => 'Write a whole number.',
  min_value: (limit) => `Write a number of at least ${limit}.`,
  min_length: (limit) => `List at least ${limit}.`,
  max_length: (limit) => `List at most ${limit}.`,
  non_empty: () => 'Write some text.',
};

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `The text ${shown(value)}`;
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' ? 'An object' : `The ${typeof value} ${JSON.stringify(value)}`;
}

function valueName(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return value.length === 0 ? 'An empty list' : 'A list of this length';
  return typeof value === 'object' ? 'This' : JSON.stringify(value);
}

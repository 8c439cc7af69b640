import * as v from 'valibot';

import { below, type Pointer } from './pointer.ts';
import { type ProblemList, shown } from './problem.ts';
import { unknownFields } from './unknown-fields.ts';

/**
 * Reads a JSON value as the schema says and lists everything that does not fit. The value
 * comes back where its shape is right, even if some of its strings or numbers are not: what
 * else is wrong with it can then be said at the same time.
 */
export function readAs<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  pointer: Pointer,
  problems: ProblemList,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) explain(issue, pointer, problems);
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

function explain(issue: Issue, root: Pointer, problems: ProblemList): void {
  const pointer = below(root, ...(issue.path ?? []).map(({ key }) => String(key)));
  if (isMissingField(issue)) {
    const field = String(issue.path?.at(-1)?.key);
    problems.error('missing-field', pointer, `The field ${shown(field)} is missing.`, 'Add it.');
    return;
  }
  // Valibot names one unknown field of an object only; `unknownFields` names all.
  if (issue.kind === 'schema' && issue.expected === 'never') return;
  const inner = issue.issues?.filter(({ path }) => (path?.length ?? 0) > 1) ?? [];
  if (inner.length > 0) {
    // Of several forms that a value may take, the one whose inside fails was meant.
    for (const sub of inner) explain(sub, pointer, problems);
    return;
  }
  const mend = isOwnMessage(issue)
    ? sentence(issue.message)
    : `Write ${issue.expected ?? 'a fitting value'}.`;
  if (issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'literal') {
    problems.error(
      'wrong-type',
      pointer,
      `This is ${typeName(issue.input)}, which does not belong here.`,
      mend,
    );
  } else {
    problems.error('wrong-value', pointer, `${valueName(issue.input)} does not fit here.`, mend);
  }
}

function isMissingField(issue: Issue): boolean {
  return (
    issue.type === 'strict_object' &&
    issue.path?.at(-1)?.origin === 'key' &&
    issue.expected !== 'never'
  );
}

/** Whether the message was written for the format, not by the schema library. */
function isOwnMessage(issue: Issue): boolean {
  return !issue.message.startsWith('Invalid ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).trimEnd()}.`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function valueName(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `A list of ${value.length}`;
  return 'This';
}

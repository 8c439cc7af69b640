import { below, type Pointer } from './pointer.ts';
import type { SchemaShape } from './schema-shape.ts';

interface UnknownField {
  pointer: Pointer;
  field: string;
  /** The fields that the object may have. */
  known: string[];
}

/**
 * All fields of a value that its schema does not know. Valibot's strict objects tell only
 * the first of each object. Goes as deep as the schema, however deep the value is.
 */
export function* unknownFields(
  schema: SchemaShape,
  value: unknown,
  pointer: Pointer,
): Generator<UnknownField> {
  if (typeof value !== 'object' || value === null) return;
  if (schema.wrapped) {
    yield* unknownFields(schema.wrapped, value, pointer);
  } else if (schema.options) {
    const option = schema.options.find((each) => isMeant(each, value));
    if (typeof option === 'object') yield* unknownFields(option, value, pointer);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const itemSchema = schema.item ?? schema.items?.[index];
      if (itemSchema) yield* unknownFields(itemSchema, item, below(pointer, index));
    }
  } else if (schema.entries) {
    for (const [field, inner] of Object.entries(value)) {
      const place = below(pointer, field);
      const known = Object.hasOwn(schema.entries, field) ? schema.entries[field] : undefined;
      if (known) yield* unknownFields(known, inner, place);
      else yield { pointer: place, field, known: Object.keys(schema.entries) };
    }
  }
}

/** Whether a value has a field of this form, so that of several forms it is the one that was meant. */
function isMeant(form: SchemaShape | string, value: object): boolean {
  const { entries = {} } = typeof form === 'string' ? {} : form;
  return Object.keys(entries).some((field) => Object.hasOwn(value, field));
}

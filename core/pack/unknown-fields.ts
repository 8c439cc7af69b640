import { below, type Pointer } from './pointer.ts';

interface UnknownField {
  pointer: Pointer;
  field: string;
  /** The fields that the object may have. */
  known: string[];
}

/** What this module reads of a Valibot schema. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly wrapped?: SchemaShape;
  readonly item?: SchemaShape;
  readonly items?: readonly SchemaShape[];
  readonly value?: SchemaShape;
  readonly options?: readonly SchemaShape[];
}

/**
 * All fields of a value that its schema does not know. Valibot's strict objects tell only
 * the first of each object. Goes as deep as the schema, however deep the value is.
 */
export function* unknownFields(
  schema: { readonly type: string },
  value: unknown,
  pointer: Pointer,
): Generator<UnknownField> {
  const shape: SchemaShape = schema;
  if (typeof value !== 'object' || value === null) return;
  if (shape.wrapped) {
    yield* unknownFields(shape.wrapped, value, pointer);
  } else if (shape.options) {
    const option = shape.options.find(({ entries }) => entries && sharesField(entries, value));
    if (option) yield* unknownFields(option, value, pointer);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const itemSchema = shape.item ?? shape.items?.[index];
      if (itemSchema) yield* unknownFields(itemSchema, item, below(pointer, index));
    }
  } else if (shape.entries) {
    for (const [field, inner] of Object.entries(value)) {
      const place = below(pointer, field);
      const known = Object.hasOwn(shape.entries, field) ? shape.entries[field] : undefined;
      if (known) yield* unknownFields(known, inner, place);
      else yield { pointer: place, field, known: Object.keys(shape.entries) };
    }
  }
}

function sharesField(entries: Readonly<Record<string, SchemaShape>>, value: object): boolean {
  return Object.keys(entries).some((field) => Object.hasOwn(value, field));
}

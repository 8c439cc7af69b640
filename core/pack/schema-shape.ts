/** What messages about a pack's shape read of a Valibot schema. */
export interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly wrapped?: SchemaShape;
  readonly item?: SchemaShape;
  readonly items?: readonly SchemaShape[];
  readonly value?: SchemaShape;
  /** The forms of a union; of a picklist, its words. */
  readonly options?: readonly (SchemaShape | string)[];
  readonly literal?: unknown;
  readonly message?: unknown;
  readonly pipe?: readonly { readonly message?: unknown }[];
}

/** The schema of what lies at this path in a value; `undefined` where the format has nothing there. */
export function shapeAt(schema: SchemaShape, path: readonly string[]): SchemaShape | undefined {
  let shape: SchemaShape | undefined = schema;
  for (const key of path) shape = shape && inner(shape, key);
  return shape;
}

function inner(shape: SchemaShape, key: string): SchemaShape | undefined {
  const { entries, wrapped, item, items, value, options } = shape;
  if (wrapped) return inner(wrapped, key);
  if (entries) return Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (options) {
    for (const option of options) {
      const found = typeof option === 'string' ? undefined : inner(option, key);
      if (found) return found;
    }
    return undefined;
  }
  return items ? items[Number(key)] : (item ?? value);
}

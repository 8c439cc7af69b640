/** JSON Pointers (RFC 6901): the place of a value within a JSON value. */

export type Pointer = string;

/** The pointer of a member or item of what `parent` points to. */
export function below(parent: Pointer, ...keys: readonly (string | number)[]): Pointer {
  let pointer = parent;
  for (const key of keys) pointer += `/${typeof key === 'number' ? key : escaped(key)}`;
  return pointer;
}

function escaped(key: string): string {
  // Hardly any key needs it, and a large pack has millions.
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys on the way from the whole value to the place. */
export function keysOf(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a JSON value has at a place; `undefined` where there is none. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let found: unknown = value;
  for (const key of keysOf(pointer)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, key)?.value as unknown;
  }
  return found;
}

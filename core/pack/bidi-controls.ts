/** Embeddings, overrides and their end (Unicode Bidirectional Algorithm, UAX #9, 2.1 and 2.2). */
const EMBEDDING = /[\u202A-\u202E]/;
const ISOLATE = /[\u2066-\u2069]/g;
const POP_ISOLATE = '\u2069';

/**
 * Whether a text may turn the direction of what stands around it: by an embedding or override
 * (U+202A to U+202E), or by an isolate (U+2066 to U+2068) without its end, or an end (U+2069)
 * without its beginning.
 */
export function turnsItsSurroundings(text: string): boolean {
  if (EMBEDDING.test(text)) return true;
  let open = 0;
  for (const [control] of text.matchAll(ISOLATE)) {
    open += control === POP_ISOLATE ? -1 : 1;
    if (open < 0) return true;
  }
  return open > 0;
}

/** The text with such characters as their JSON escapes, so that they can be seen. */
export function withControlsShown(text: string): string {
  return text.replace(
    /[\u202A-\u202E\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16)}`,
  );
}

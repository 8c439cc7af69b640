/**
 * A text in parts of at most so many UTF-16 units, which put together are the text again. No part
 * ends within a character.
 */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + most);
    if (to < text.length && to - from > 1 && isHigh(text.charCodeAt(to - 1))) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** Whether a unit is the first of the two of a character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

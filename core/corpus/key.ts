/** Identifies one thing in the whole corpus: its pack's id and its own, `syria-talks/john-kerry`. */
export type Key = string;

export function keyOf(pack: string, id: string): Key {
  return `${pack}/${id}`;
}

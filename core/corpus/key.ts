/** Identifies one thing in the whole corpus: its pack's id and its own, `syria-talks/john-kerry`. */
export type Key = string;

export function keyOf(pack: string, id: string): Key {
  return `${pack}/${id}`;
}

/** The form of a key, for checking what comes from outside. */
export const KEY_PATTERN = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/;

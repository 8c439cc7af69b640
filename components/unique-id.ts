import { useState } from 'preact/hooks';

let count = 0;

/** An id that nothing else has, in whatever number of cards that share one tree of the document. */
export function useUniqueId(): string {
  const [id] = useState(() => `own-${++count}`);
  return id;
}

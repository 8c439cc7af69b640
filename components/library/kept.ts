import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** What a reader has unfolded or chosen in a view, by its name there, for when they come back. */
export interface Kept {
  recall: (name: string) => unknown;
  keep: (name: string, value: string | number) => void;
}

/** Where views keep it. */
export const KeptInView = createContext<Kept>({
  recall: () => undefined,
  keep: () => undefined,
});

/** A number or text that is as it was left, once the reader is back at this step of the history. */
export function useKept<T extends string | number>(
  name: string,
  initial: T,
): [T, (value: T) => void] {
  const { recall, keep } = useContext(KeptInView);
  const [value, setValue] = useState<T>(() => recalled(recall(name), initial));
  // After each rendering: a step within the view begins with nothing kept.
  useEffect(() => {
    if (recalled(recall(name), initial) !== value) keep(name, value);
  });
  return [value, setValue];
}

function recalled<T extends string | number>(kept: unknown, initial: T): T {
  return typeof kept === typeof initial ? (kept as T) : initial;
}

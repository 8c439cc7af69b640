import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * What `ask` brings; `undefined` until it is there. It is asked again where it is another
 * function, so keep it by `useCallback`, and whenever `again` is called.
 */
export function useAnswer<T>(ask: () => Promise<T>): { answer: T | undefined; again: () => void } {
  const [answer, setAnswer] = useState<T>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    void ask().then((found) => {
      if (current) setAnswer(() => found);
    });
    return () => {
      current = false;
    };
  }, [ask, turn]);
  const again = useCallback(() => {
    setAnswer(undefined);
    setTurn((before) => before + 1);
  }, []);
  return { answer, again };
}

import type { Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** By how far each key moves through a list; `Infinity` is to its end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Lets keys move the focus through all links of a list, of which only those in sight are there. */
export function useListKeys(
  scroller: RefObject<HTMLElement | null>,
  list: Virtualizer<HTMLElement, HTMLElement>,
  count: number,
): void {
  /** The item that is to have the focus as soon as it is there. */
  const wantedRef = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusItem(scroller.current, wantedRef.current)) wantedRef.current = undefined;
  });
  useEffect(() => {
    const element = scroller.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const item = event.target instanceof Element && event.target.closest('[data-index]');
      if (!item) return;
      event.preventDefault();
      const to = Number(item.getAttribute('data-index')) + step;
      const index = Math.min(count - 1, Math.max(0, to));
      list.scrollToIndex(index);
      wantedRef.current = focusItem(element, index) ? undefined : index;
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [scroller, list, count]);
}

/** Whether the item was there to be focused. */
function focusItem(scroller: HTMLElement | null, index: number | undefined): boolean {
  if (index === undefined) return false;
  const link = scroller?.querySelector(`[data-index="${index}"] a`);
  if (!(link instanceof HTMLElement)) return false;
  link.focus({ preventScroll: true });
  return true;
}

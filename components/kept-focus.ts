import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const CONTROLS =
  'a[href], button:enabled, input:enabled:not([type="radio"]:not(:checked)), select, summary';

/** Where something stands: its place among the children of what it is in. */
interface Place {
  within: Element;
  index: number;
}

/**
 * Keeps the focus in a part of a page: where what has it is taken away, it goes to the control that
 * comes in its place, or the next one, or the last one before, of what is nearest around.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = part.current;
    if (!root) return undefined;
    const end = new AbortController();
    const { signal } = end;
    let focused: HTMLElement | undefined;
    let places: Place[] = [];
    const adopt = (element: HTMLElement): void => {
      focused = root.contains(element) ? element : undefined;
      places = focused ? placesOf(focused, root) : [];
    };
    const onFocus = ({ target }: FocusEvent): void => adopt(target as HTMLElement);
    // Who presses beside everything has taken the focus away.
    const onPress = ({ target }: PointerEvent): void => {
      if (!focused?.contains(target as Node)) focused = undefined;
    };
    const observer = new MutationObserver(() => {
      if (!focused) return;
      if (document.activeElement !== document.body) return adopt(focused);
      // What is moved loses it too.
      (focused.isConnected ? focused : controlNear(places))?.focus();
    });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('pointerdown', onPress, { signal, capture: true });
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      end.abort();
      observer.disconnect();
    };
  }, [part]);
}

/** From the inside out. */
function placesOf(element: Element, root: Element): Place[] {
  const within = element.parentElement;
  if (element === root || !within) return [];
  const index = [...within.children].indexOf(element);
  return [{ within, index }, ...placesOf(within, root)];
}

function controlNear(places: readonly Place[]): HTMLElement | undefined {
  for (const { within, index } of places) {
    if (!within.isConnected) continue;
    const controls = [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
      control.checkVisibility(),
    );
    const later = [...within.children].slice(index);
    const next = controls.find((control) => later.some((child) => child.contains(control)));
    const found = next ?? controls.at(-1);
    if (found) return found;
  }
  return undefined;
}

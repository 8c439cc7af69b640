/** Lets a card be this high at most, in CSS pixels. */
export function limitHeight({ style }: HTMLElement, most: number): void {
  style.maxHeight = `${Math.max(0, most)}px`;
  if (parseFloat(style.minHeight) > most) style.minHeight = style.maxHeight;
}

/**
 * Lets a card become no lower than it is: what the reader presses may show less, and the card would go
 * away from under the pointer, and with that close.
 */
export function keepHeight(frame: HTMLElement): void {
  frame.style.minHeight = getComputedStyle(frame).height;
}

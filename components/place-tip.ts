/** Distance between an explanation and the edges of the viewport; CSS pixels. */
const MARGIN = 8;

/** Places an open explanation below the words that it explains, above them where there is no room. */
export function placeTip(tip: HTMLElement, words: DOMRect): void {
  const { clientWidth, clientHeight } = tip.ownerDocument.documentElement;
  const { width, height } = tip.getBoundingClientRect();
  const start = getComputedStyle(tip).direction === 'rtl' ? words.right - width : words.left;
  const left = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
  const below = words.bottom + height + MARGIN <= clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${below ? words.bottom : words.top - height}px`;
}

/**
 * Has the page whole while it is printed: `show` has to draw it so, and back, before it returns.
 * Notes that the reader has closed are open on paper.
 */
export function whilePrinted(show: (printing: boolean) => void): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    show(true);
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.note:not([open])')];
    for (const note of opened) note.open = true;
  });
  addEventListener('afterprint', () => {
    for (const note of opened) note.open = false;
    show(false);
  });
}

import type { Settings } from '../../core/settings/settings.ts';
import { invertedBy } from './inverted-page.ts';
import { onDarkGround } from './page-ground.ts';

/** Gives a card's frame the look that the reader has chosen, beside this element of the page. */
export function dress(
  frame: HTMLElement,
  beside: Element,
  { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>,
): void {
  const inverted = invertedBy(frame.ownerDocument);
  frame.dataset['theme'] =
    theme === 'page' ? (onDarkGround(beside) === inverted.looks ? 'light' : 'dark') : theme;
  frame.style.setProperty('--text-size', String(textSize / 100));
  frame.style.filter = inverted.cure;
}

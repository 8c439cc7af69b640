import { CARD_HOST } from '../../components/card/contract.ts';
import styles from '../../components/card/card.css?inline';

export interface Host {
  /** In the top layer, above everything of the page. */
  element: HTMLElement;
  /** What is placed beside the mention. */
  frame: HTMLElement;
}

/**
 * Makes the host with a closed shadow root: the page can neither reach what the card shows
 * nor style it.
 */
export function createHost(): Host {
  const element = document.createElement(CARD_HOST);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  // A constructed style sheet: a page's content security policy has no say in it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  return { element, frame };
}

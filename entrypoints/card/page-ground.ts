import { isDark } from '../../core/colour/ground.ts';

/** Whether an element of the page stands on a dark ground, as the page's own colours have it. */
export function onDarkGround(element: Element): boolean {
  const backgrounds: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    backgrounds.push(getComputedStyle(at).backgroundColor);
  }
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  return isDark(backgrounds, canvasOf(colorScheme));
}

/** The colour that a browser paints below a page which paints nothing. */
function canvasOf(colorScheme: string): 'dark' | 'light' {
  const schemes = colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

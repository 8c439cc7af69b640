/** What a background does to what lies below it. */
interface Layer {
  /** From 0, black, to 1, white. */
  lightness: number;
  /** From 0, nothing, to 1, all of it. */
  cover: number;
}

/**
 * Whether the ground of a text is dark. `backgrounds` are the background colours around it,
 * innermost first, as a browser computes them; `canvas` tells what lies below them all.
 */
export function isDark(backgrounds: readonly string[], canvas: 'dark' | 'light'): boolean {
  let lightness = 0;
  let open = 1;
  for (const colour of backgrounds) {
    const layer = layerOf(colour);
    if (!layer) continue;
    lightness += open * layer.cover * layer.lightness;
    open *= 1 - layer.cover;
  }
  return lightness + open * (canvas === 'light' ? 1 : 0) < 0.5;
}

const COLOUR = /^(rgba?|color|lab|oklab|lch|oklch)\(([^)]*)\)$/;

/** `undefined` for what is not understood: it is as if it were not there. */
function layerOf(colour: string): Layer | undefined {
  const [, space, values] = COLOUR.exec(colour.trim()) ?? [];
  if (!space || values === undefined) return undefined;
  const numbers = values
    .split(/[\s,/]+/)
    .filter((part) => part !== '' && !/^[a-z]/.test(part))
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  const [first = 0, second = 0, third = 0, cover = 1] = numbers;
  if (numbers.some(Number.isNaN)) return undefined;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: perceived(first / 255, second / 255, third / 255), cover };
    case 'color':
      return { lightness: perceived(first, second, third), cover };
    case 'lab':
    case 'lch':
      return { lightness: first > 1 ? first / 100 : first, cover };
    default:
      return { lightness: first, cover };
  }
}

/** How light a colour looks; near enough to tell dark from light. */
function perceived(red: number, green: number, blue: number): number {
  return Math.sqrt(0.299 * red ** 2 + 0.587 * green ** 2 + 0.114 * blue ** 2);
}

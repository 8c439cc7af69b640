import { between, LEAST, MOST_PIXELS, type Size } from './box.ts';

/**
 * The size that is stored, or stands in a file; `null` for what is none. A card of it can be seen and
 * read, whoever wrote the file.
 */
export function readSize(stored: unknown): Size | null {
  const { width, height } = (stored ?? {}) as Partial<Record<keyof Size, unknown>>;
  if (!isLength(width) || !isLength(height)) return null;
  return {
    width: between(LEAST.width, width, MOST_PIXELS),
    height: between(LEAST.height, height, MOST_PIXELS),
  };
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

export function sameSize(a: Size | null, b: Size | null): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

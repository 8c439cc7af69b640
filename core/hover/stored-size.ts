import type { Size } from './box.ts';

/** The size that is stored, or stands in a file; `null` for what is none. */
export function readSize(stored: unknown): Size | null {
  const { width, height } = (stored ?? {}) as Partial<Record<keyof Size, unknown>>;
  return isLength(width) && isLength(height) ? { width, height } : null;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

export function sameSize(a: Size | null, b: Size | null): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

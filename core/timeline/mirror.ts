import type { Mark, TimelinePicture } from './picture.ts';

/** The same picture from right to left. */
export function mirrored(picture: TimelinePicture): TimelinePicture {
  const over = (x: number): number => picture.width - x;
  const marks = new Map<Mark, Mark>();
  for (const mark of picture.rows.flatMap((row) => row.marks)) {
    marks.set(mark, { ...mark, x: over(mark.x), from: over(mark.from), to: over(mark.to) });
  }
  const of = (mark: Mark): Mark => marks.get(mark) ?? mark;
  return {
    ...picture,
    left: over(picture.right),
    right: over(picture.left),
    rows: picture.rows.map((row) => ({
      ...row,
      marks: row.marks.map(of),
      links: row.links.map((link) => ({ ...link, from: of(link.from), to: of(link.to) })),
    })),
    ticks: picture.ticks.map((tick) => ({
      ...tick,
      x: over(tick.x),
      labelX: over(tick.labelX),
    })),
  };
}

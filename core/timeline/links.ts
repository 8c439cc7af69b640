import type { Link, Mark } from './picture.ts';

/**
 * From each mark to those next in time, marks being in order: one of the same position goes
 * on from that, any other from the first. Marks of one time are not linked with each other.
 */
export function linksBetween(marks: readonly Mark[]): Link[] {
  const links: Link[] = [];
  let before: Mark[] = [];
  let now: Mark[] = [];
  for (const mark of marks) {
    if (now[0] && now[0].x !== mark.x) {
      before = now;
      now = [];
    }
    now.push(mark);
    const same = before.find(({ point }) => point.position === mark.point.position);
    const from = same ?? before[0];
    if (from) links.push({ from, to: mark, change: !same });
  }
  return links;
}

import type { Box } from './box.ts';
import type { Place } from './corridor.ts';

/** Where lines follow each other to, in the writing mode of the text. */
export type LineFlow = 'down' | 'left' | 'right';

/** How far beside a box the pointer still means it, in CSS pixels. */
const SLACK = 2;

/** The number of the box that a pointer is on; the first where it is on none. */
export function boxAt(boxes: readonly Box[], { x, y }: Place): number {
  const at = boxes.findIndex(
    ({ left, top, width, height }) =>
      left - SLACK <= x &&
      x <= left + width + SLACK &&
      top - SLACK <= y &&
      y <= top + height + SLACK,
  );
  return Math.max(0, at);
}

/**
 * What a card is to stand beside, of a mention that may break over lines: along the line, the part
 * of the mention on the line of the `pointed` box; across the lines, all that are in its column, so
 * that the card covers none. Boxes are in the order of the text. Empty where there are none.
 */
export function anchorOf(boxes: readonly Box[], pointed: number, flow: LineFlow): Box {
  const across = flow === 'down' ? boxes : boxes.map(turned);
  const at = Math.min(pointed, across.length - 1);
  const line = across[at];
  if (!line) return { left: 0, top: 0, width: 0, height: 0 };
  const column = columnOf(across, at, flow);
  const middle = ({ top, height }: Box) => top + height / 2;
  const onLine = column.filter(
    (box) => line.top <= middle(box) && middle(box) <= line.top + line.height,
  );
  const { left, width } = around([line, ...onLine]);
  const { top, height } = around(column);
  const anchor = { left, top, width, height };
  return flow === 'down' ? anchor : turned(anchor);
}

/** The boxes around one of them up to where the text goes on in another column. */
function columnOf(boxes: readonly Box[], at: number, flow: LineFlow): Box[] {
  const goesOn = (after: number): boolean => {
    const a = boxes[after];
    const b = boxes[after + 1];
    if (!a || !b) return false;
    return flow === 'left' ? b.top < a.top + a.height : a.top < b.top + b.height;
  };
  let first = at;
  while (goesOn(first - 1)) first--;
  let last = at;
  while (goesOn(last)) last++;
  return boxes.slice(first, last + 1);
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** The box with its axes exchanged: lines of vertical text as if they were horizontal. */
function turned({ left, top, width, height }: Box): Box {
  return { left: top, top: left, width: height, height: width };
}

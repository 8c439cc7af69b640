/** How far one press of an arrow key goes, in CSS pixels; with the shift key held. */
const STEP = 16;
const SMALL_STEP = 2;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Drag {
  /** What is dragged by; what in it is pressed on purpose drags nothing. */
  handle: HTMLElement;
  /** Whether a press on this element begins to drag. */
  draggable(this: void, element: Element): boolean;
  /** Where the arrow keys do the same. */
  keyboard(this: void, element: Element): boolean;
  onMove(this: void, x: number, y: number): void;
  /** Called at the end of a drag, and after each arrow key. */
  onEnd(this: void): void;
}

/** Lets an element be dragged, by the pointer or by the arrow keys. */
export function letDrag({ handle, draggable, keyboard, onMove, onEnd }: Drag): void {
  let from: { id: number; x: number; y: number } | undefined;
  handle.addEventListener(
    'pointerdown',
    ({ button, clientX: x, clientY: y, pointerId, target }) => {
      if (button !== 0 || !draggable(target as Element)) return;
      from = { id: pointerId, x, y };
      handle.setPointerCapture(pointerId);
    },
  );
  handle.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId }) => {
    if (from?.id !== pointerId) return;
    onMove(x - from.x, y - from.y);
    from = { id: pointerId, x, y };
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    handle.addEventListener(type, () => {
      if (from) onEnd();
      from = undefined;
    });
  }
  handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !keyboard(event.target as Element)) return;
    event.preventDefault();
    const step = event.shiftKey ? SMALL_STEP : STEP;
    onMove(arrow[0] * step, arrow[1] * step);
    onEnd();
  });
}

/** How far one press of an arrow key goes, in CSS pixels; with the shift key held. */
const STEP = 16;
const SMALL_STEP = 2;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A press that goes no further, in CSS pixels, drags nothing. */
const STILL = 3;

export interface Drag {
  /** What is dragged by; what in it is pressed on purpose drags nothing. */
  handle: HTMLElement;
  /** Whether a press on this element begins to drag. */
  draggable(this: void, element: Element): boolean;
  /** Where the arrow keys do the same. */
  keyboard(this: void, element: Element): boolean;
  onMove(this: void, x: number, y: number): void;
  /** Called at the end of a drag, and after each arrow key and press. */
  onEnd(this: void): void;
  /** A press where the arrow keys drag, or the key that stands for one. */
  onPress(this: void): void;
}

/** Lets an element be dragged, by the pointer or by the arrow keys. */
export function letDrag({ handle, draggable, keyboard, onMove, onEnd, onPress }: Drag): void {
  let from: { id: number; x: number; y: number } | undefined;
  /** What is pressed, as long as the pointer stays. */
  let pressed: { element: Element; x: number; y: number } | undefined;
  handle.addEventListener(
    'pointerdown',
    ({ button, clientX: x, clientY: y, pointerId, target }) => {
      if (button !== 0 || !draggable(target as Element)) return;
      from = { id: pointerId, x, y };
      pressed = { element: target as Element, x, y };
      handle.setPointerCapture(pointerId);
    },
  );
  handle.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId }) => {
    if (from?.id !== pointerId) return;
    if (pressed && Math.hypot(x - pressed.x, y - pressed.y) > STILL) pressed = undefined;
    onMove(x - from.x, y - from.y);
    from = { id: pointerId, x, y };
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    handle.addEventListener(type, () => {
      const isPress = type === 'pointerup' && isHold(pressed?.element);
      pressed = undefined;
      if (from && isPress) onPress();
      if (from) onEnd();
      from = undefined;
    });
  }
  // By a key, or by what speaks for the reader: no pointer has pressed.
  handle.addEventListener('click', ({ detail, target }) => {
    if (detail !== 0 || !isHold(target as Element)) return;
    onPress();
    onEnd();
  });
  handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !keyboard(event.target as Element)) return;
    event.preventDefault();
    const step = event.shiftKey ? SMALL_STEP : STEP;
    onMove(arrow[0] * step, arrow[1] * step);
    onEnd();
  });

  /** A sign in a button is of the button. */
  function isHold(element: Element | undefined): boolean {
    const button = element?.closest('button');
    return button ? keyboard(button) : false;
  }
}

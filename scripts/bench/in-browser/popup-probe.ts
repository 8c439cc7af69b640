/** Runs in the popup from its start: types, and notes when the answers are there. */

export interface Opening {
  /** Milliseconds since the popup began to open. */
  painted: number;
  answered: number;
}

function listFor(text: string): Element | null {
  const list = document.querySelector('[role="listbox"]');
  return list instanceof HTMLElement && list.dataset['query'] === text ? list : null;
}

/** Resolves when the document is as it should be, and it is so at once. */
function until<T>(look: () => T | null | undefined): Promise<T> {
  return new Promise((resolve) => {
    const check = (): boolean => {
      const found = look();
      if (found === null || found === undefined) return false;
      resolve(found);
      return true;
    };
    if (check()) return;
    const observer = new MutationObserver(() => {
      if (check()) observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('.field');

/** Milliseconds until the first paint with anything in it. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Types a text as soon as there is a field to type into. */
export async function typeAtOnce(text: string): Promise<Opening> {
  write(await until(field), text);
  await until(() => listFor(text));
  const answered = performance.now();
  return { painted: await painted(), answered };
}

/** Types a text letter by letter; for each, the milliseconds until its answer stands there. */
export async function typeThrough(text: string): Promise<number[]> {
  const input = await until(() => document.querySelector<HTMLInputElement>('[role="combobox"]'));
  const times: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    const typed = text.slice(0, end);
    const began = performance.now();
    write(input, typed);
    await until(() => listFor(typed));
    times.push(performance.now() - began);
  }
  return times;
}

import type { Frame, Page } from 'puppeteer-core';

/** The middle of the first mention of a frame, in the frame's own viewport. */
export async function mentionIn(frame: Frame): Promise<{ x: number; y: number }> {
  const handle = await frame.waitForFunction(() => {
    const [marked] = CSS.highlights.get('otr-a') ?? [];
    if (!marked) return undefined;
    const range = document.createRange();
    range.setStart(marked.startContainer, marked.startOffset);
    range.setEnd(marked.endContainer, marked.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return (await handle.jsonValue()) as { x: number; y: number };
}

/** The frame with this id, and the middle of its first mention in the viewport of the page. */
export async function mentionInFrame(
  page: Page,
  id: string,
): Promise<{ frame: Frame; x: number; y: number }> {
  const element = await page.waitForSelector(`#${id}`);
  const frame = await element?.contentFrame();
  const box = await element?.boundingBox();
  if (!frame || !box) throw new Error(`no frame ${id}`);
  const { x, y } = await mentionIn(frame);
  // The frames have the browser's own border of 2 pixels.
  return { frame, x: box.x + 2 + x, y: box.y + 2 + y };
}

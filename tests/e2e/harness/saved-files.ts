import type { Page } from 'puppeteer-core';

export interface SavedFile {
  name: string;
  /** Of a picture in pixels: its bytes, each as a character. */
  content: string;
}

type Recorder = typeof globalThis & { savedFiles: SavedFile[] };

/** Has the page keep what it gives the reader to save, in place of the browser's own downloads. */
export async function recordSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const files: SavedFile[] = [];
    (globalThis as Recorder).savedFiles = files;
    const blobs = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const address = createObjectURL(blob);
      if (blob instanceof Blob) blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) throw new Error(`${this.download} is not what was to be saved`);
      void (async () => {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const content = blob.type.startsWith('image/png')
          ? String.fromCharCode(...bytes.slice(0, 8))
          : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        files.push({ name: this.download, content });
      })();
    };
  });
}

/** What has been saved, once it is so many files. */
export async function saved(page: Page, count: number): Promise<SavedFile[]> {
  await page.waitForFunction(
    (wanted) => (globalThis as Recorder).savedFiles.length >= wanted,
    {},
    count,
  );
  return page.evaluate(() => (globalThis as Recorder).savedFiles);
}

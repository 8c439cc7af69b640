import type { Launched } from '../browser/launch.ts';
import { openPage } from './open-page.ts';
import type { Shown } from './shown.ts';

/** Opens the page in a window and stays until the person closes the browser or its last page. */
export async function showInWindow({ browser }: Launched, { url }: Shown): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      // Where the browser outlives its last window, as on macOS, that window's end is the end.
      void browser.pages().then((pages) => {
        if (pages.length === 0) resolve();
      }, resolve);
    });
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await openPage(page, url);
  // The page that greets a new reader has come before it.
  await page.bringToFront();
  console.log(`${url} is open with On the Record loaded: rest the pointer on an underlined name.`);
  console.log('Close the browser to end.');
  await closed;
}

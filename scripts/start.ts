/** `npm start`: the extension, built, in a browser, on a page. See USAGE. */
import { BROWSER_NAMES, type BrowserName } from './browser/browser-name.ts';
import { launch } from './browser/launch.ts';
import { Missing } from './browser/missing.ts';
import { findBrowserHere, obtainBrowser } from './browser/obtain.ts';
import { BUILD, build } from './build.ts';
import { serveDemonstration } from './start/demonstration.ts';
import { readOptions, USAGE, type StartOptions } from './start/options.ts';
import { showHeadless } from './start/show-headless.ts';
import { showInWindow } from './start/show-in-window.ts';

/** Without a wish, the first browser that is there already. */
function choose(wish: BrowserName | undefined): BrowserName {
  return wish ?? BROWSER_NAMES.find((name) => findBrowserHere(name)) ?? 'chromium';
}

async function start({ browser, url, download, headless }: StartOptions): Promise<void> {
  const name = choose(browser);
  const executable = await obtainBrowser(name, { mayDownload: download });
  console.log(`Building the extension for ${name} …`);
  await build(name);
  console.log(`Starting ${executable} …`);
  const launched = await launch({
    name,
    executable,
    extension: BUILD[name],
    headless,
    leaveGreeting: !headless,
  });
  try {
    const show = headless ? showHeadless : showInWindow;
    await show(launched, url === undefined ? await serveDemonstration() : { url });
  } finally {
    await launched.browser.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await start(options);
  else console.log(USAGE);
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}

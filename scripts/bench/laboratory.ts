import type { Browser, BrowserContext, Page, WebWorker } from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';

import { launch } from '../browser/launch.ts';
import { obtainBrowser } from '../browser/obtain.ts';
import type * as worker from './in-browser/worker.ts';
import type { PageRequest, PageServer } from './server.ts';
import { extensionFolder, type Flavour } from './build-extension.ts';
import { bundle } from './bundle.ts';
import { untilQuiet } from './quiet.ts';
import { BARE_PASS_WORLD, stretches, type Stretch } from './trace/attribute.ts';
import { mainThread, type TraceEvent, type Work } from './trace/events.ts';
import { record } from './trace/record.ts';

/** What was recorded of a page. */
export interface Recorded {
  events: TraceEvent[];
  works: Work[];
  stretches: Stretch[];
}

/** Where a page is opened: with the extension, or where the browser does not let it run. */
export type Where = 'with extension' | 'without extension';

interface VisitOptions {
  /** Done with the empty tab, before the page is opened in it. */
  before?: (page: Page) => Promise<void>;
  /** Runs the bare pass when the page is ready, in an isolated world of its own. */
  barePass?: boolean;
  /** Done once the page is quiet; recorded if the visit itself is. */
  whenQuiet?: (page: Page) => Promise<void>;
}

/** One browser with the extension in it, and the pages and corpora to measure it with. */
export class Laboratory {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly server: PageServer;
  readonly #without: BrowserContext;
  readonly #scripts: { worker: string; barePass: string };
  #installed: { names: number; compiled: worker.Compiled } | undefined;

  private constructor(
    browser: Browser,
    extensionId: string,
    server: PageServer,
    without: BrowserContext,
    scripts: { worker: string; barePass: string },
  ) {
    this.browser = browser;
    this.extensionId = extensionId;
    this.server = server;
    this.#without = without;
    this.#scripts = scripts;
  }

  /** Starts a browser with a flavour of the extension, which has been built before. */
  static async open(flavour: Flavour, server: PageServer): Promise<Laboratory> {
    const executable = await obtainBrowser('chromium', { mayDownload: false });
    const scripts = {
      worker: await bundle('worker.ts'),
      barePass: await bundle('bare-pass.ts'),
    };
    const { browser, extensionId } = await launch({
      name: 'chromium',
      executable,
      extension: extensionFolder(flavour),
      headless: true,
    });
    // Extensions do not run in a context of this kind, as they do not in a private window.
    const without = await browser.createBrowserContext();
    return new Laboratory(browser, extensionId, server, without, scripts);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /**
   * The extension's background, with the bench's own functions in it as the global `bench`: each
   * time anew, so that what the browser has learnt of them is forgotten.
   */
  async background(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (target) =>
        target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.extensionId),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no background');
    await worker.evaluate(this.#scripts.worker);
    return worker;
  }

  /** Makes a corpus of so many names the one that pages are spotted with. */
  async install(names: number): Promise<worker.Compiled> {
    if (this.#installed?.names === names) return this.#installed.compiled;
    const background = await this.background();
    // Installing itself, the extension stores the index of its built-in pack: ours comes after.
    if (!this.#installed) await background.evaluate(untilIndexStored);
    const compiled = await background.evaluate(
      (count) => (globalThis as unknown as InBackground).bench.install(count),
      names,
    );
    this.#installed = { names, compiled };
    return compiled;
  }

  /** Compiles a corpus of so many names in the background, and leaves it at that. */
  async compile(names: number): Promise<worker.Compiled> {
    const background = await this.background();
    return await background.evaluate(
      (count) => (globalThis as unknown as InBackground).bench.compile(count),
      names,
    );
  }

  /** A new tab, in a new process. */
  async tab(where: Where): Promise<Page> {
    return where === 'with extension' ? this.browser.newPage() : this.#without.newPage();
  }

  /** Opens a page in a new tab and records it from the start until nothing more happens. */
  async visit(
    where: Where,
    request: PageRequest,
    { before, barePass = false, whenQuiet }: VisitOptions = {},
  ): Promise<Recorded> {
    const page = await this.tab(where);
    try {
      await before?.(page);
      if (barePass) await this.#addBarePass(page);
      const address = this.server.address(request);
      const events = await record(page, async () => {
        await page.goto(address);
        await untilQuiet(page);
        await whenQuiet?.(page);
      });
      return recorded(events, address);
    } finally {
      await page.close();
    }
  }

  /** Opens a page in a new tab and does something with it once it is quiet. */
  async watch<T>(
    where: Where,
    address: string,
    action: (page: Page) => Promise<T>,
    { before, barePass = false, whenQuiet }: VisitOptions = {},
  ): Promise<T> {
    const page = await this.tab(where);
    try {
      await before?.(page);
      if (barePass) await this.#addBarePass(page);
      await page.goto(address);
      await untilQuiet(page);
      await whenQuiet?.(page);
      return await action(page);
    } finally {
      await page.close();
    }
  }

  /** Opens a page in a new tab and, once it is quiet, records what `action` sets going there. */
  async act(
    where: Where,
    request: PageRequest,
    action: (page: Page) => Promise<void>,
    options: VisitOptions = {},
  ): Promise<Recorded> {
    const address = this.server.address(request);
    return await this.watch(
      where,
      address,
      async (page) => {
        const events = await record(page, async () => {
          await page.evaluate((mark) => performance.mark(mark), address);
          await action(page);
          await untilQuiet(page);
        });
        return recorded(events, address);
      },
      options,
    );
  }

  async #addBarePass(page: Page): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: BARE_PASS_WORLD,
      source: this.#scripts.barePass,
    });
  }
}

interface InBackground {
  bench: typeof worker;
}

function recorded(events: TraceEvent[], address: string): Recorded {
  const works = mainThread(events, address);
  return { events, works, stretches: stretches(works) };
}

interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * In the background: waits until the extension has stored the index of its built-in pack, and has
 * looked whether that is right, as it does once more when it starts.
 */
async function untilIndexStored(): Promise<void> {
  const NUMBERING = 'subject-numbers';
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: {
        local: StorageArea;
        onChanged: { addListener(listener: (changes: object) => void): void };
      };
    };
  };
  const changed = new Promise<void>((resolve) => {
    chrome.storage.onChanged.addListener((changes) => {
      if (NUMBERING in changes) resolve();
    });
  });
  const stored = await chrome.storage.local.get(NUMBERING);
  if (stored[NUMBERING] === undefined) await changed;
  await new Promise((resolve) => setTimeout(resolve, 2_000));
}

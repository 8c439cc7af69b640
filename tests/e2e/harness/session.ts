import type { Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';

import type { BrowserName } from '../../../scripts/browser/browser-name.ts';
import { stopBackground } from '../../../scripts/browser/background.ts';
import { launch, type Launched } from '../../../scripts/browser/launch.ts';
import { obtainBrowser } from '../../../scripts/browser/obtain.ts';
import { BUILD } from '../../../scripts/build.ts';
import { fixtureServer, listen, type MadePages, SITES } from './fixture-server.ts';
import { recordingProxy } from './recording-proxy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the project of vitest.config.ts drives. */
    browserName: BrowserName;
  }
}

/** A browser with the built extension, and the sites that it can reach. */
export interface Session extends Launched {
  /** All requests of the browser so far, whoever made them. */
  requests: string[];
  /** Opens a fixture page in a new tab; `site` says under which origin. */
  visit(file: string, options?: { site?: keyof typeof SITES; height?: number }): Promise<Page>;
  /** Stops the background, as the browser does when it is idle. */
  stopBackground(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** How wide the pages are that are visited, in CSS pixels. */
export const WIDTH = 1280;
const HEIGHT = 800;

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Starts the browser of this project; one for each spec file, in its `beforeAll`. `made` are pages
 * to visit beside the fixtures, by their file names.
 */
export async function openSession(made?: MadePages): Promise<Session> {
  const name = inject('browserName');
  const fixtures = fixtureServer(made);
  const proxy = recordingProxy(await listen(fixtures));
  const launched = await launch({
    name,
    executable: await obtainBrowser(name, { mayDownload: false }),
    extension: BUILD[name],
    headless: true,
    proxyPort: await listen(proxy.server),
  });
  return {
    ...launched,
    requests: proxy.requests,
    visit: async (file, { site = 'news', height = HEIGHT } = {}) => {
      const page = await launched.browser.newPage();
      await page.setViewport({ width: WIDTH, height });
      await page.goto(`http://${SITES[site]}/${file}`);
      return page;
    },
    stopBackground: async (page) => stopBackground(launched, page),
    close: async () => {
      await launched.browser.close();
      await closeServer(proxy.server);
      await closeServer(fixtures);
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pTimeout from 'p-timeout';
import { TimeoutError as WaitTimeout } from 'p-wait-for';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

import type { BrowserName } from './browser-name.ts';
import { greetingTab } from './greeting.ts';
import { Missing } from './missing.ts';

export interface LaunchRequest {
  name: BrowserName;
  executable: string;
  /** The unpacked extension. */
  extension: string;
  headless: boolean;
  /** Whether to leave the tab in which the extension greets its new reader; else it is closed. */
  leaveGreeting?: boolean;
  /** The port of a proxy on loopback that every request shall go through, those to loopback too. */
  proxyPort?: number;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** The extension's id: of its origin in Chromium, of its manifest in Firefox. */
  extensionId: string;
}

/**
 * Keep Chromium from talking to its makers: a closed network would have it try all the time, and a
 * test could not tell its requests from the extension's.
 */
const QUIET_CHROMIUM = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
];

function chromiumOptions({ headless, proxyPort }: LaunchRequest): LaunchOptions {
  const args = [...QUIET_CHROMIUM];
  // Chromium refuses to sandbox for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (headless) args.push('--disable-gpu');
  if (proxyPort !== undefined) {
    args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
  }
  return {
    browser: 'chrome',
    // Loading an unpacked extension by command is for the pipe only.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args,
  };
}

function firefoxOptions({ headless, proxyPort }: LaunchRequest): LaunchOptions {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  return {
    browser: 'firefox',
    // The tests stop the background page, which only privileged code can.
    args: headless ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      // Firefox asks its makers for settings all the time; it takes this address …
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...(proxyPort === undefined ? {} : proxy),
    },
    // … only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  };
}

/** Fails with what to do instead of with the browser's own words. */
async function checkBuilt(extension: string): Promise<void> {
  try {
    await readFile(join(extension, 'manifest.json'));
  } catch (cause) {
    throw new Missing(`${extension} holds no extension: run npm run build first.`, { cause });
  }
}

/** What a browser that ends at once most often wants, since it does not say so itself. */
const HINT: Record<BrowserName, string> = {
  chromium:
    'start it by hand to see why, or, where a container forbids its sandbox, ' +
    'set PUPPETEER_DANGEROUS_NO_SANDBOX=true',
  firefox: 'start it by hand to see why',
};

/**
 * How long each step of a launch may take, in milliseconds; Puppeteer waits three minutes for a
 * command. All of them together take less than a hook of the specs may (`vitest.config.ts`).
 */
const STEP_MS = 35_000;

/** What the promise holds; throws what was being done if that takes longer than a step may. */
function step<T>(doing: string, promise: Promise<T>): Promise<T> {
  const message = `${doing} took longer than ${STEP_MS / 1000} s`;
  return pTimeout(promise, { milliseconds: STEP_MS, message });
}

async function startBrowser({ name, executable }: LaunchRequest, options: LaunchOptions) {
  try {
    return await step('starting it', puppeteer.launch(options));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new Missing(`${executable} did not start (${reason}): ${HINT[name]}.`, { cause });
  }
}

/** Starts a browser on an empty profile of its own, with the extension loaded. */
export async function launch(request: LaunchRequest): Promise<Launched> {
  const { name, executable, extension, headless } = request;
  await checkBuilt(extension);
  const browser = await startBrowser(request, {
    ...(name === 'chromium' ? chromiumOptions(request) : firefoxOptions(request)),
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
  });
  try {
    const extensionId = await step('Loading the extension', browser.installExtension(extension));
    const greeting = await greetingOf(name, browser);
    if (!request.leaveGreeting) await step('Closing its greeting', greeting.close());
    return { name, browser, extensionId };
  } catch (error) {
    // A browser that answers no command any more answers no farewell either.
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

async function greetingOf(name: BrowserName, browser: Browser): ReturnType<typeof greetingTab> {
  try {
    return await step('Waiting for its greeting', greetingTab(name, browser));
  } catch (cause) {
    if (!(cause instanceof WaitTimeout)) throw cause;
    throw new Missing('The extension greets nobody: build it anew with npm run build.', { cause });
  }
}

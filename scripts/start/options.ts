import { parseArgs } from 'node:util';

import { BROWSER_NAMES, isBrowserName, type BrowserName } from '../browser/browser-name.ts';
import { hasDisplay } from '../browser/display.ts';
import { Missing } from '../browser/missing.ts';

export interface StartOptions {
  /** Undefined: whichever is there. */
  browser: BrowserName | undefined;
  /** Undefined: the demonstration article. */
  url: string | undefined;
  download: boolean;
  headless: boolean;
}

export const USAGE = `Opens a browser with On the Record loaded on a demonstration article.

npm start -- [options]
  --browser NAME   ${BROWSER_NAMES.join(' or ')}; without it, whichever is found
  --url ADDRESS    open this page instead
  --download       if the browser is not found, download one for this project
  --headless       no window: print the mentions and a card, and take its picture
  --help           this text`;

/** Undefined if only the usage was asked for. */
export function readOptions(args: string[]): StartOptions | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  const { browser, url } = values;
  if (browser !== undefined && !isBrowserName(browser)) {
    throw new Missing(
      `There is no browser "${browser}" here: say --browser ${BROWSER_NAMES.join(' or --browser ')}.`,
    );
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new Missing(`"${url}" is no address: write it out, as https://example.org/page.`);
  }
  return { browser, url, download: values.download, headless: values.headless || !hasDisplay() };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        browser: { type: 'string' },
        url: { type: 'string' },
        download: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new Missing(`${reason}: npm start -- --help lists the options.`, { cause });
  }
}

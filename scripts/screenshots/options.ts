import { parseArgs } from 'node:util';

import { BROWSER_NAMES, isBrowserName, type BrowserName } from '../browser/browser-name.ts';
import { Missing } from '../browser/missing.ts';
import { LOOKS, type Look } from './look.ts';
import type { Shot } from './shot.ts';

export interface Wanted {
  browsers: readonly BrowserName[];
  shots: readonly Shot[];
  looks: readonly Look[];
  build: boolean;
}

export const USAGE = `Takes pictures of every state of the built extension, in every look.

npm run screenshots -- [options] [NAME …]
  NAME             only the states whose names begin so, such as card or card-person
  --browser NAME   only in ${BROWSER_NAMES.join(' or ')}
  --look NAME      only in this look: ${LOOKS.map(({ name }) => name).join(', ')}
  --no-build       of the build as it is in .output/
  --help           this text`;

/** Undefined if only the usage was asked for. */
export function readWanted(args: string[], shots: readonly Shot[]): Wanted | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const { browser, look } = values;
  if (browser !== undefined && !isBrowserName(browser)) {
    throw new Missing(
      `There is no browser "${browser}" here: npm run screenshots -- --help lists them.`,
    );
  }
  const looks = LOOKS.filter(({ name }) => look === undefined || name === look);
  const wanted = shots.filter(
    ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
  );
  if (looks.length === 0 || wanted.length === 0) {
    throw new Missing('No picture is asked for: npm run screenshots -- --help lists them.');
  }
  return {
    browsers: browser === undefined ? BROWSER_NAMES : [browser],
    looks,
    shots: wanted,
    build: values.build,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        browser: { type: 'string' },
        look: { type: 'string' },
        build: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new Missing(`${reason}: npm run screenshots -- --help lists the options.`, { cause });
  }
}

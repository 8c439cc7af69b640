import { parseArgs } from 'node:util';

import { Missing } from '../browser/missing.ts';

export interface BenchOptions {
  /** Names of sections; empty: all. */
  only: string[];
  quick: boolean;
}

/** Undefined if only the usage was asked for. */
export function readOptions(args: string[], sections: readonly string[]): BenchOptions | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  for (const name of values.only) {
    if (!sections.includes(name)) {
      throw new Missing(`There is no part "${name}": choose from ${sections.join(', ')}.`);
    }
  }
  return { only: values.only, quick: values.quick };
}

export function usage(sections: readonly string[]): string {
  return `Measures what the built extension costs pages, in a headless Chromium.

npm run bench -- [options]
  --only NAME   one part of the bench; may be given several times:
                ${sections.join(', ')}
  --quick       fewer repetitions
  --help        this text`;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new Missing(`${reason}: npm run bench -- --help lists the options.`, { cause });
  }
}

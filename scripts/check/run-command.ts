import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { ROOT } from '../build.ts';

export interface Ended {
  ok: boolean;
  output: string;
}

/** A step that takes longer hangs: on two busy cores the longest takes 18 minutes, beside other work. */
const LIMIT_MS = 30 * 60_000;

const running = new Set<ChildProcess>();

/** Ends whatever is running, for when we are told to end. */
export function endCommands(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a Node program of the project with this Node; never throws for how the program ends. */
export async function runNode(args: string[]): Promise<Ended> {
  const { FORCE_COLOR: _, ...withoutColour } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    env: {
      ...withoutColour,
      PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
    },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return await new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      running.delete(child);
      if (signal) output += `\nended by ${signal}; the limit is ${LIMIT_MS / 60_000} minutes\n`;
      resolve({ ok: code === 0, output });
    });
  });
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs the command as `npm run -s corpus` does, on the project's own Node. */
export function corpus(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const node = join(ROOT, 'node_modules/node/bin/node');
  return new Promise((resolve) => {
    execFile(node, [join(ROOT, 'cli/corpus.ts'), ...args], { cwd: ROOT }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

import { BUILD } from '../build.ts';
import { single, type Outcome } from './outcome.ts';
import { runNode } from './run-command.ts';

interface Complaint {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * Preact can set markup for who asks it to, and the linter sees the code that would. Nobody asks:
 * our own linter forbids it. Once a file, since that is how often Preact does it.
 */
const OF_PREACT = 'Unsafe assignment to innerHTML';

function unexpected(complaints: Complaint[]): Complaint[] {
  const seen = new Set<string | undefined>();
  return complaints.filter(({ message, file }) => {
    if (message !== OF_PREACT || seen.has(file)) return true;
    seen.add(file);
    return false;
  });
}

/** Mozilla's linter on the Firefox build: no error, and no warning but the known one. */
export async function webExtLint(): Promise<Outcome> {
  const { output } = await runNode([
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${BUILD.firefox}`,
  ]);
  let report: { errors: Complaint[]; warnings: Complaint[] };
  try {
    report = JSON.parse(output) as typeof report;
  } catch {
    return single(false, output);
  }
  const complaints = [...report.errors, ...unexpected(report.warnings)];
  const lines = complaints.map(
    ({ code, message, file, line }) => `${file ?? 'manifest'}:${line ?? 1}: ${code}: ${message}\n`,
  );
  return single(complaints.length === 0, lines.join(''));
}

import type { Laboratory } from './laboratory.ts';
import type { SectionReport } from './report.ts';
import type { PageServer } from './server.ts';

/** What a part of the bench may use that starts its own browsers. */
export interface BareTools {
  server: PageServer;
  /** So many repetitions of a measurement that is repeated: fewer in a quick run. */
  repetitions: (usual: number) => number;
  /** Says on the terminal what is being measured. */
  progress: (text: string) => void;
}

/** What a part of the bench may use otherwise. */
export interface Tools extends BareTools {
  /** The extension as it ships. */
  laboratory: Laboratory;
}

/**
 * One part of the bench; `--only` takes it by its name. The laboratory's browser takes its share
 * of the processors: it does not run beside those of a part that is measured in its own.
 */
export type Section =
  | { name: string; run(tools: Tools): Promise<Omit<SectionReport, 'browser'>> }
  | { name: string; runAlone(tools: BareTools): Promise<SectionReport> };

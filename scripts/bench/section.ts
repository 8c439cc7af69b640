import type { Laboratory } from './laboratory.ts';
import type { SectionReport } from './report.ts';

/** What a part of the bench may use. */
export interface Tools {
  /** The extension as it ships. */
  laboratory: Laboratory;
  /** So many repetitions of a measurement that is repeated: fewer in a quick run. */
  repetitions: (usual: number) => number;
  /** Says on the terminal what is being measured. */
  progress: (text: string) => void;
}

/** One part of the bench; `--only` takes it by its name. */
export interface Section {
  name: string;
  run(tools: Tools): Promise<SectionReport>;
}

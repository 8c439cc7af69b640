import type { PackMetadata } from '../pack/pack.ts';

/** How many things of each sort a pack has. */
export interface PackCounts {
  subjects: number;
  topics: number;
  sources: number;
  quotes: number;
}

/** A pack as the reader's settings list it. */
export interface InstalledPack {
  metadata: PackMetadata;
  enabled: boolean;
  counts: PackCounts;
}

import type { Protocol } from 'puppeteer-core';

import type { SourceFiles } from './source-files.ts';

/** The time in a function itself, with what the browser does for it, in milliseconds. */
export interface OwnTime {
  name: string;
  file: string;
  milliseconds: number;
}

/**
 * The own time of each function of a script. What is no function of a script (reading a node's
 * data, making a range) counts with the function that asked for it.
 */
export function ownTimes(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  isOurs: (url: string) => boolean,
  files: SourceFiles,
): OwnTime[] {
  const parents = new Map<number, Protocol.Profiler.ProfileNode>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);

  const times = new Map<string, OwnTime>();
  samples.forEach((id, index) => {
    let node = byId.get(id);
    while (node && !isOurs(node.callFrame.url)) node = parents.get(node.id);
    if (!node) return;
    const { functionName, lineNumber, columnNumber } = node.callFrame;
    const key = `${lineNumber}:${columnNumber}`;
    let time = times.get(key);
    if (!time) {
      const { file, line } = files.originOf(lineNumber, columnNumber);
      times.set(key, (time = { name: functionName || `line ${line}`, file, milliseconds: 0 }));
    }
    // A sample stands for the time until the next one.
    time.milliseconds += (timeDeltas[index + 1] ?? 0) / 1000;
  });
  return [...times.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

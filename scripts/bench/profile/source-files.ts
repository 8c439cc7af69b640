import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

type Payload = ConstructorParameters<typeof SourceMap>[0];

/** Says from which file of the project a place in a built script comes, by its inline source map. */
export class SourceFiles {
  readonly #map: SourceMap;

  constructor(scriptPath: string) {
    const script = readFileSync(scriptPath, 'utf8');
    const encoded = /\/\/# sourceMappingURL=data:application\/json;[^,]*base64,(\S+)/.exec(script);
    if (!encoded?.[1]) throw new Error(`${scriptPath} has no inline source map`);
    this.#map = new SourceMap(
      JSON.parse(Buffer.from(encoded[1], 'base64').toString('utf8')) as Payload,
    );
  }

  /** Where a place in the script comes from; lines and columns from 0, the line found from 1. */
  originOf(line: number, column: number): { file: string; line: number } {
    const entry = this.#map.findEntry(line, column);
    if (!('originalSource' in entry)) return { file: 'unknown', line: 0 };
    const file = entry.originalSource.replace(/^(\.\.\/)+/, '').replace(/^.*\/node_modules\//, '');
    return { file, line: entry.originalLine + 1 };
  }
}

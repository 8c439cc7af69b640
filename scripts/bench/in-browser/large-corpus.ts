/**
 * Runs in a page of the extension: fills the database with a generated pack and makes the search
 * index, with the product's own code.
 */
import { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { generatedPack, type PackSize } from '../../../tests/fixtures/generated-pack.ts';

export interface Filled {
  /** Milliseconds. */
  importing: number;
  indexing: number;
}

export async function fill(size: PackSize): Promise<Filled> {
  const database = new CorpusDatabase();
  const began = performance.now();
  await importPack(database, generatedPack(size));
  const imported = performance.now();
  await buildIndex(database);
  const indexed = performance.now();
  database.close();
  return { importing: imported - began, indexing: indexed - imported };
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';

import { passage, quoteTarget, sha256 } from '../core/pack/selector.ts';
import {
  actorsFile,
  eventsFile,
  pack,
  packMetadata,
  sourceFile,
  topicsFile,
} from '../core/pack/pack.ts';
import { datedClaim, id, language, localText, name } from '../core/pack/terms.ts';

export const PACK_SCHEMA_FILE = join(import.meta.dirname, '../docs/pack-format.schema.json');

/** What the schema says by name: the files of a pack's folder, and what many parts use. */
const definitions = {
  packMetadata,
  actorsFile,
  eventsFile,
  topicsFile,
  sourceFile,
  id,
  language,
  localText,
  name,
  datedClaim,
  passage,
  quoteTarget,
  sha256,
};

/**
 * The pack format as a JSON Schema, formatted as its file. It says all that a JSON Schema
 * can: references, positions and dates are for `corpus check`.
 */
export async function packSchema(): Promise<string> {
  const { $schema, ...rest } = toJsonSchema(pack, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks that no JSON Schema has are for the validator.
    errorMode: 'ignore',
    definitions,
  });
  const schema = {
    $schema,
    title: 'On the Record: pack format, version 1',
    description:
      'A whole pack in one file. Of a pack as a folder, pack.json is a packMetadata, actors.json an actorsFile, events.json an eventsFile, topics.json a topicsFile, and each file of sources/ a sourceFile (see $defs). Generated from core/pack by scripts/pack-schema.ts.',
    ...rest,
  };
  const config = await resolveConfig(PACK_SCHEMA_FILE);
  return format(JSON.stringify(schema), { ...config, filepath: PACK_SCHEMA_FILE });
}

if (import.meta.main) await writeFile(PACK_SCHEMA_FILE, await packSchema());

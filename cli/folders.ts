import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The pack that the extension brings along. */
export const BUILT_IN_PACK = join(ROOT, 'data/packs/syria-talks');

/** Where the sources' texts lie beside a checkout; they are not part of the repository. */
export function sourcesAtHand(): string | undefined {
  const folder = join(ROOT, '../shared/seeds');
  return existsSync(folder) ? folder : undefined;
}

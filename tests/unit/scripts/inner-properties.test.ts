import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { ROOT } from '../../../scripts/build.ts';
import { INNER_PROPERTIES } from '../../../scripts/inner-properties.ts';

it('keeps the names by which the scripts of a page know each other', async () => {
  const contract = await readFile(join(ROOT, 'components/card/contract.ts'), 'utf8');
  const shared = [...contract.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(
    ([, name]) => name,
  );
  expect(shared).toContain('wait');
  expect(INNER_PROPERTIES.filter((name) => shared.includes(name))).toEqual([]);
});

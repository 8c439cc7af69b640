import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { ROOT } from '../../../scripts/build.ts';
import { INNER_PROPERTIES } from '../../../scripts/inner-properties.ts';

it('keeps the names by which the scripts of a page know each other', async () => {
  const contract = await readFile(join(ROOT, 'components/card/contract.ts'), 'utf8');
  // The state of a card never meets the content script.
  const [ofScripts = ''] = contract.split('export type CardState');
  const shared = [...ofScripts.matchAll(/(?:^ {2}|[{;] )(?:readonly )?(\w+)\??[:(]/gm)].map(
    ([, name]) => name,
  );
  expect(shared).toEqual(expect.arrayContaining(['wait', 'nodes', 'x']));
  expect(INNER_PROPERTIES.filter((name) => shared.includes(name))).toEqual([]);
});

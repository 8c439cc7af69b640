import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { violations } from './architecture/check.ts';

const root = join(import.meta.dirname, '../..');

/** All TypeScript of the project, files not yet committed too. */
function sourceFiles(): string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mts'],
    { cwd: root, encoding: 'utf8' },
  );
  return list.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

describe('architecture', () => {
  it('every import of the project is on the allow list', () => {
    const files = sourceFiles();
    expect(files).toContain('tests/unit/architecture.test.ts');
    expect(
      files.flatMap((file) => violations(file, readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });
});

describe('the architecture check', () => {
  it.each([
    ['core/pack/pack.ts', `import * as v from 'valibot';`],
    ['core/search/rank.ts', `import type { Pack } from '../pack/pack.ts';`],
    ['components/card.tsx', `import { useState } from 'preact/hooks';`],
    ['data/database.ts', `import Dexie from 'dexie'; import pack from './packs/a/pack.json';`],
    ['platform/messages.ts', `import { browser } from 'wxt/browser'; browser.runtime.id;`],
    ['entrypoints/background.ts', `import { load } from './background/load.ts';`],
    ['entrypoints/background/load.ts', `import { open } from '../../data/database.ts';`],
    ['entrypoints/popup/find.ts', `import { S } from '../../data/search/corpus-search.ts';`],
    ['entrypoints/popup/main.tsx', `import { Card } from '../../components/card.tsx';`],
    ['entrypoints/content-script.ts', `import x from 'wxt/utils/define-content-script';`],
    ['entrypoints/content-script/css.ts', `import css from './card.css?inline';`],
    ['cli/corpus.ts', `import { readFile } from 'node:fs/promises';`],
    ['tests/unit/a.test.ts', `import { x } from '../../entrypoints/background/load.ts';`],
    ['wxt.config.ts', `import { defineConfig } from 'wxt';`],
  ])('lets %s be', (file, source) => {
    expect(violations(file, source)).toEqual([]);
  });

  it.each([
    ['core/a.ts', `import * as v from 'valibot';`, 'valibot'],
    ['core/a.ts', `import { h } from 'preact';`, 'preact'],
    ['core/a.ts', `import { join } from 'path';`, 'path'],
    ['core/a.ts', `import type { T } from '../data/types.ts';`, '../data/types.ts'],
    ['core/a.ts', `type T = import('../data/types.ts').T;`, '../data/types.ts'],
    ['core/a.ts', `export { x } from '../platform/x.ts';`, '../platform/x.ts'],
    ['core/a.ts', `export * from '../platform/x.ts';`, '../platform/x.ts'],
    ['core/a.ts', `const x = require('dexie');`, 'dexie'],
    ['components/a.tsx', `const d = await import('dexie');`, 'dexie'],
    ['components/a.tsx', `import { send } from '../platform/messages.ts';`, 'platform/messages.ts'],
    ['data/a.ts', `import { browser } from 'wxt/browser';`, 'wxt/browser'],
    ['platform/a.ts', `import { db } from '../data/database.ts';`, '../data/database.ts'],
    ['entrypoints/background.ts', `import { h } from 'preact';`, 'preact'],
    ['entrypoints/background.ts', `import { C } from '../components/card.tsx';`, 'components'],
    ['entrypoints/popup/a.ts', `import { db } from '../../data/database.ts';`, 'data/database.ts'],
    ['entrypoints/options/a.ts', `import { S } from '../../data/search/a.ts';`, 'data/search/a.ts'],
    ['entrypoints/popup/a.ts', `import { s } from 'wxt/utils/storage';`, 'wxt/utils/storage'],
    ['cli/a.ts', `import { h } from 'preact';`, 'preact'],
  ])('refuses in %s: %s', (file, source, named) => {
    const found = violations(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file}: imports `);
    expect(found[0]).toContain(named);
    expect(found[0]).toContain('; rule: ');
  });

  it.each([
    ['entrypoints/popup/a.ts', `import '../options/b.ts';`, 'no entrypoint imports another'],
    ['entrypoints/popup.ts', `import './background.ts';`, 'no entrypoint imports another'],
    ['scripts/a.ts', `import '../tests/e2e/x.ts';`, 'nothing imports tests'],
    [
      'scripts/a.ts',
      `import '../entrypoints/background.ts';`,
      'anything but tests and entrypoints',
    ],
    ['core/a.ts', 'await import(`./${name}.ts`);', 'write the path'],
    ['data/a.ts', `chrome.runtime.id;`, "only platform touches the browser's API"],
    ['entrypoints/popup/a.ts', `browser.tabs.query({});`, "touches the browser's API"],
    ['core/utils/a.ts', ``, 'never "utils"'],
    ['core/text/utils.ts', ``, 'never "utils"'],
    ['core/pack/index.ts', `export * from './pack.ts';`, 'only re-exports'],
    ['core/pack/index.ts', `export { a } from './pack.ts';`, 'only re-exports'],
    ['shared/a.ts', ``, 'belongs to no layer'],
  ])('refuses %s with %s', (file, source, rule) => {
    const found = violations(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
  });

  it('does not pass a file that it cannot parse', () => {
    expect(() => violations('core/a.ts', 'import {')).toThrow(SyntaxError);
  });
});

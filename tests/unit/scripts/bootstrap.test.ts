import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bootstrap = join(import.meta.dirname, '../../../scripts/bootstrap.mjs');

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

/** A project as small as it can be, whose npm is a script that only notes what it was asked for. */
describe('bootstrap', () => {
  let project: string;

  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'otr-bootstrap-'));
    await cp(bootstrap, join(project, 'scripts/bootstrap.mjs'));
    await write('package-lock.json', { packages: { '': {}, ...LOCKED } });
    await writeFile(join(project, 'npm-cli.js'), FAKE_NPM);
    await write('package.json', { type: 'commonjs' });
  });
  afterEach(async () => rm(project, { recursive: true }));

  const LOCKED: Packages = {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };
  const FAKE_NPM = `
    const { mkdirSync, symlinkSync, writeFileSync, existsSync } = require('node:fs');
    writeFileSync('asked-npm-for', process.argv.slice(2).join(' '));
    mkdirSync('node_modules/node/bin', { recursive: true });
    if (!existsSync('node_modules/node/bin/node')) {
      symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
    }`;

  async function write(file: string, content: unknown): Promise<void> {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), JSON.stringify(content));
  }

  async function installed(packages: Packages): Promise<void> {
    await write('node_modules/.package-lock.json', { packages });
    await mkdir(join(project, 'node_modules/node/bin'), { recursive: true });
    await symlink(process.execPath, join(project, 'node_modules/node/bin/node'));
  }

  function start(script: string, ...args: string[]) {
    return spawn(process.execPath, ['scripts/bootstrap.mjs', script, ...args], {
      cwd: project,
      env: { ...process.env, npm_execpath: join(project, 'npm-cli.js') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function run(body: string, ...args: string[]) {
    await writeFile(join(project, 'scripts/task.ts'), body);
    const child = start('scripts/task.ts', ...args);
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    const asked = join(project, 'asked-npm-for');
    return { code, said, npm: existsSync(asked) ? await readFile(asked, 'utf8') : undefined };
  }

  it('installs what the lockfile says where nothing is installed', async () => {
    const { code, npm } = await run('');
    expect(npm).toMatch(/^ci\b/);
    expect(code).toBe(0);
  });

  it('installs nothing where all that this system needs is there', async () => {
    await installed({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
    expect((await run('')).npm).toBeUndefined();
  });

  it.each<[string, Packages]>([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['its content differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ])('installs anew where %s', async (_, packages) => {
    await installed(packages);
    expect((await run('')).npm).toMatch(/^ci\b/);
  });

  it('passes the arguments on, and the exit code back', async () => {
    await installed(LOCKED);
    const body = 'console.log(process.argv.slice(2).join("|")); process.exit(7 as number);';
    const { code, said } = await run(body, '--url', 'a b');
    expect(said.trim()).toBe('--url|a b');
    expect(code).toBe(7);
  });

  it('passes signals on', async () => {
    await installed(LOCKED);
    await writeFile(
      join(project, 'scripts/task.ts'),
      `process.once('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up');`,
    );
    const child = start('scripts/task.ts');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([3, null]);
  });
});

/**
 * Runs one of the project's TypeScript scripts on the project's own Node, on a fresh clone too:
 * `node scripts/bootstrap.mjs scripts/start.ts [arguments]`.
 *
 * Guarantees: the dependencies are those of the lockfile before the script starts (`npm ci` runs
 * if they are not); the script's exit code is this program's; signals reach the script.
 * Plain JavaScript, since any Node from 20 on must run it before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const projectNode = join(root, 'node_modules', 'node', 'bin', 'node' + exeSuffix());

function exeSuffix() {
  return process.platform === 'win32' ? '.exe' : '';
}

/** Ends with one sentence instead of a stack trace: what is missing and how to mend it. */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/**
 * Whether `node_modules` holds every locked package in its locked version. npm leaves out optional
 * packages of other platforms, so those may be missing, but not be there in another version.
 */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(projectNode)) return false;
  const present = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** npm says in `npm_execpath` where its own script is; without npm around us, the path decides. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.env.npm_node_execpath ?? process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function install() {
  const [command, ...leading] = npmCommand();
  // Standard output belongs to the script: a pack may be on its way to a file.
  console.error('Installing the locked dependencies (npm ci) …');
  const { status, error } = spawnSync(
    command,
    [...leading, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['inherit', 2, 'inherit'], shell: command.endsWith('.cmd') },
  );
  if (error) fail(`npm could not be started (${error.message}): install Node.js with npm.`);
  if (status !== 0) fail('npm ci failed: see its message above, then run the command again.');
  if (!existsSync(projectNode)) {
    fail('npm ci did not install the package "node": allow its install script, then run npm ci.');
  }
}

const [script, ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old: install Node 20 or later.`);
}
if (script === undefined) fail('Say which script to run: node scripts/bootstrap.mjs SCRIPT.ts');
if (!installed()) install();

const child = spawn(projectNode, [join(root, script), ...rest], { cwd: root, stdio: 'inherit' });
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of forwarded) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`The project's Node could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  for (const name of forwarded) process.removeAllListeners(name);
  process.kill(process.pid, signal);
});

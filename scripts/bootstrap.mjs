// Installs the packages of the lockfile when they are not installed yet. Runs before start, dev and test.
// Has no dependency and runs on any Node from 18: on a fresh clone this is the machine's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MIN_NODE = [22, 18];
const LOCK = '.bootstrap.lock';
const LOCK_STALE_MS = 15 * 60_000;
const STAMP = 'node_modules/.bootstrap';
/** Written by npm itself when an installation is complete. */
const INSTALLED = 'node_modules/.package-lock.json';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

if (!isStamped()) {
  takeLock();
  let ok = false;
  try {
    ok = isStamped() || isInstalledByHand() || install();
    if (ok) writeFileSync(STAMP, wanted);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
  if (!ok) process.exit(1);
}
requireNode();

function isStamped() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}

/** True after a contributor's own `npm install`: what npm says is installed is what the lockfile asks for. */
function isInstalledByHand() {
  if (!existsSync(INSTALLED)) return false;
  const want = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const have = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const packages = Object.entries(want).filter(([name, entry]) => name.includes('node_modules/') && !entry.link);
  return packages.every(([name, entry]) => {
    if (have[name]) return have[name].version === entry.version && have[name].integrity === entry.integrity;
    // Packages for other platforms are in the lockfile and not on the disk.
    return entry.optional === true || entry.devOptional === true || entry.peer === true;
  });
}

function install() {
  console.log('Installing packages (first run, or the lockfile changed). This takes a minute or two …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // The Node that runs npm, and never node_modules/.bin/node: `npm ci` deletes that one beneath us.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const own = npm && /npm-cli\.js$/.test(npm) && !node.includes('node_modules');
  const result = own
    ? spawnSync(node, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32', env: withoutOwnBin() });
  if (result.status === 0) return true;
  if (result.error) console.error(`npm could not be started: ${result.error.message}`);
  else console.error('\nThe packages could not be installed; npm says why above. Is the network reachable?');
  return false;
}

/** npm puts node_modules/.bin first on the PATH, where the Node lies that is about to be deleted. */
function withoutOwnBin() {
  const parts = (process.env.PATH ?? '').split(path.delimiter).filter((part) => !part.includes('node_modules'));
  return { ...process.env, PATH: parts.join(path.delimiter) };
}

function takeLock() {
  for (let told = false; ; ) {
    try {
      mkdirSync(LOCK);
      writeFileSync(`${LOCK}/pid`, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) {
      rmSync(LOCK, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log('Another process is installing the packages; waiting for it …');
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** A process killed half-way leaves its lock behind. */
function isAbandoned() {
  const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const age = Date.now() - made;
  if (age > LOCK_STALE_MS) return true;
  if (!existsSync(`${LOCK}/pid`)) return age > 5_000;
  try {
    process.kill(Number(readFileSync(`${LOCK}/pid`, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** On Linux the right Node is one of the packages; npm then runs the next script on it. */
function requireNode() {
  const own = 'node_modules/.bin/node';
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  console.error(
    `Merpati needs Node ${MIN_NODE.join('.')} or newer here (this is ${process.versions.node}); 24 is best.\n` +
      'On Linux it comes with the packages; on other systems please install it from https://nodejs.org and try again.',
  );
  process.exit(1);
}

// Builds what changed: each app carries a stamp with the hash of everything its build reads.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, env, root, tool } from './lib/tools.mjs';

const APPS = [
  { name: 'api', inputs: ['apps/api/src', 'apps/api/tsconfig.json'], command: typescript },
  { name: 'sandbox', inputs: ['apps/sandbox/src', 'apps/sandbox/tsconfig.json'], command: typescript },
  {
    name: 'admin',
    inputs: [
      'apps/admin/src',
      'apps/admin/public',
      'apps/admin/index.html',
      'apps/admin/vite.config.ts',
      'schema.graphql',
    ],
    command: (_app, out) =>
      run(
        tool('vite', 'apps/admin'),
        ['build', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'],
        at('apps/admin'),
      ),
  },
];

/** Builds those of the named apps whose inputs changed. Resolves to true when all of them are built. */
export async function build(names = APPS.map((app) => app.name)) {
  const outcomes = await Promise.all(APPS.filter((app) => names.includes(app.name)).map(buildApp));
  return outcomes.every(Boolean);
}

async function buildApp(app) {
  const dist = at('apps', app.name, 'dist');
  const wanted = hashOf([...app.inputs, 'tsconfig.json', 'package-lock.json']);
  const stamp = path.join(dist, '.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  const started = performance.now();
  // Built aside and moved into place: an interrupted or failed build leaves the last good one.
  const fresh = `${dist}.${process.pid}`;
  const { code, output } = await app.command(app, fresh);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    console.log(`${output.trimEnd()}\nBuilding ${app.name} failed.`);
    return false;
  }
  writeFileSync(path.join(fresh, '.stamp'), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  console.log(`Built ${app.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

function typescript(app, out) {
  return run(tool('tsc'), ['-p', at('apps', app.name), '--outDir', out], root);
}

function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, NODE_ENV: 'production', ...(!process.stdout.isTTY && { NO_COLOR: '1' }) },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(at(input))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesOf(input) {
  const kind = statSync(input, { throwIfNoEntry: false });
  if (!kind) return [];
  if (kind.isFile()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await build()) ? 0 : 1);

// npm test: everything that must hold, in one run. Goes on after a failure and ends with a line `N passed, N failed`.
// For people: npm test -- --only lint,unit
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanUp, handleInterrupts, run } from './lib/runner.mjs';
import { createThrowawayDatabase } from './lib/throwaway-database.mjs';
import { at, node, root, tool } from './lib/tools.mjs';
import { readReport } from './lib/vitest-report.mjs';

const MINUTE = 60;
const GENERATED = 'apps/admin/src/gql';
const logs = mkdtempSync(path.join(tmpdir(), 'merpati-test-'));

const tsx = (...args) => [tool('tsx'), args];
const script = (name, ...args) => [node, [at('scripts', name), ...args]];

/** In the order they run. A step is a command, several commands, or a function that gives `{ passed, failed }`. */
const STEPS = {
  build: { seconds: 5 * MINUTE, commands: () => [script('build.mjs')] },
  lint: { seconds: 2 * MINUTE, commands: () => [[tool('biome'), ['check', '.']]] },
  types: {
    seconds: 5 * MINUTE,
    commands: () => [
      // The root's settings cover api, sandbox, tests and examples.
      [tool('tsc'), ['--noEmit', '-p', at('tsconfig.json')]],
      [tool('tsc'), ['--noEmit', '-p', at('apps/admin')]],
    ],
  },
  dependencies: { seconds: MINUTE, commands: () => [script('dependency-rules.mjs')] },
  'dead code': { seconds: 2 * MINUTE, commands: () => [[tool('knip'), ['--no-progress']]] },
  schema: { seconds: MINUTE, commands: () => [tsx(at('apps/api/src/emit-schema.ts'), '--check')] },
  codegen: { seconds: 2 * MINUTE, run: checkCodegen },
  migrations: {
    seconds: MINUTE,
    commands: () => [tsx(at('apps/api/src/main.ts'), 'migrate', '--check')],
    env: () => ({ DATABASE_URL: database.url, MERPATI_SECRET: randomBytes(32).toString('base64url') }),
  },
  unit: {
    seconds: 15 * MINUTE,
    run: vitest({
      unit: /^apps\/.+\/src\//,
      api: /^tests\/(api|content)\//,
      sandbox: /^tests\/sandbox\//,
      contract: /^tests\/contract\//,
      guards: /^tests\/guards\//,
    }),
  },
  browser: { seconds: 12 * MINUTE, run: vitest({ e2e: /^tests\/e2e\// }) },
  chaos: { seconds: 7 * MINUTE, commands: () => [script('chaos.mjs', '--short')], echo: /^\S+ .+ (PASS|FAIL|INFO)$/ },
  bench: { seconds: 7 * MINUTE, commands: () => [script('bench.mjs', '--short')], echo: /^\S+ .+ (PASS|FAIL|INFO)$/ },
};

handleInterrupts();
const removeLogs = cleanUp(() => rmSync(logs, { recursive: true, force: true }));
const chosen = chooseSteps();
// Tests may lose their data in a power cut: without waiting for the disk they are twice as fast.
const database = await createThrowawayDatabase({ fsync: 'off', full_page_writes: 'off' });

let passed = 0;
let failed = 0;
for (const name of chosen) {
  const result = await runStep(name);
  passed += result.passed;
  failed += result.failed;
}
await database.remove();
if (failed === 0) removeLogs();
else console.log(`\nLogs: ${logs}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runStep(name) {
  const step = STEPS[name];
  const logFile = path.join(logs, `${name.replaceAll(' ', '-')}.log`);
  const started = performance.now();
  let result;
  try {
    result = await (step.run ?? runCommands)(step, logFile);
  } catch (error) {
    result = { passed: 0, failed: 1, problems: [error.message] };
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const counts =
    step.run && result.passed + result.failed > 1 ? ` (${result.passed} passed, ${result.failed} failed)` : '';
  console.log(`${name.padEnd(14)}${seconds} s  ${result.failed === 0 ? 'ok' : 'FAILED'}${counts}`);
  for (const line of result.lines ?? []) console.log(`  ${line}`);
  if (result.failed > 0) {
    if (existsSync(logFile)) console.log(readFileSync(logFile, 'utf8').trimEnd());
    for (const problem of result.problems ?? []) console.log(`  ${problem}`);
  }
  return result;
}

async function runCommands(step, logFile) {
  const lines = [];
  const problems = [];
  for (const [command, args] of step.commands()) {
    const { code, timedOut } = await run(command, args, {
      logFile,
      seconds: step.seconds,
      env: { MERPATI_TEST_DATABASE_URL: database.url, ...step.env?.() },
      onLine: (line) => step.echo?.test(line) && lines.push(line),
    });
    const shown = [
      path.relative(root, command),
      ...args.map((arg) => (arg.startsWith(root) ? path.relative(root, arg) : arg)),
    ];
    if (timedOut) problems.push(`took longer than ${step.seconds} s: ${shown.join(' ')}`);
    else if (code !== 0) problems.push(`exit code ${code}: ${shown.join(' ')}`);
  }
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1, problems, lines };
}

/** Runs these projects of vitest.config.ts; each must have tests. */
function vitest(projects) {
  return async (step, logFile) => {
    const reportFile = path.join(logs, `${Object.keys(projects)[0]}.json`);
    const names = Object.keys(projects).flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const { code, timedOut } = await run(tool('vitest'), ['run', ...names, ...reporters], {
      logFile,
      seconds: step.seconds,
      env: { MERPATI_TEST_DATABASE_URL: database.url },
    });
    const result = readReport(reportFile, code, projects);
    if (timedOut) result.problems.push(`took longer than ${step.seconds} s`);
    return result;
  };
}

/** The generated code must be what the schema and the documents generate now. What differs is left as generated, to be committed. */
async function checkCodegen(step, logFile) {
  const before = contentsOf(at(GENERATED));
  const generated = await runCommands(
    { ...step, commands: () => [[tool('graphql-codegen'), ['--config', at('codegen.ts')]]] },
    logFile,
  );
  if (generated.failed > 0) return generated;
  const after = contentsOf(at(GENERATED));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (after.size === 0) changed.push('(nothing was generated)');
  const problems = changed.map((file) => `not as generated from the schema and the documents: ${GENERATED}/${file}`);
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1, problems };
}

function contentsOf(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

function chooseSteps() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return Object.keys(STEPS);
  const names = (process.argv[at + 1] ?? '').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !STEPS[name]);
  if (unknown.length > 0) {
    console.error(`There is no step called ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`);
    process.exit(1);
  }
  return names;
}

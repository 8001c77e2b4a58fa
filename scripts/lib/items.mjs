// Runs the items of a folder (benchmarks, chaos) one after the other, each in its own process on a database of its own.
//
// An item gets: MERPATI_BENCH_DATABASE_URL, MERPATI_BENCH_PG_DIR (data folder of that embedded PostgreSQL, to restart it),
// MERPATI_BENCH_DIR (an empty folder) and MERPATI_BENCH_SHORT (1 or 0). It prints one line per gate,
// `<gate> <figure> <target> PASS|FAIL|INFO` (INFO: printed, never fails), and may say in its first lines how long it may take:
// `// Budget: 40 s short, 600 s full`. With --profile an item that can (S1) writes the file that MERPATI_BENCH_PROFILE names.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../build.mjs';
import { cleanUp, cleanUpAll, handleInterrupts, run } from './runner.mjs';
import { createThrowawayDatabase } from './throwaway-database.mjs';
import { at, node } from './tools.mjs';

const RESULT = /^\S+ .+ (PASS|FAIL|INFO)$/;
const DEFAULT_SECONDS = { short: 60, full: 1800 };

/** Runs the items that the command line names and exits: 0 when every gate of every item passed. */
export async function runItems(kind) {
  const args = process.argv.slice(2);
  const short = args.includes('--short');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const known = itemsOf(kind);
  const chosen = names.length === 0 && short ? known : names.flatMap((name) => (name === 'all' ? known : [name]));
  const unknown = chosen.filter((name) => !known.includes(name));
  if (chosen.length === 0 || unknown.length > 0) {
    if (unknown.length > 0) console.error(`There is no ${kind} called ${unknown.join(', ')}.`);
    console.error(`Usage: npm run ${kind} -- <name|all> [--short]\nNames: ${known.join(', ') || '(none yet)'}`);
    process.exit(1);
  }
  handleInterrupts();
  if (!(await build(['api', 'sandbox']))) process.exit(1);
  const verdicts = [];
  for (const name of chosen) verdicts.push(...(await runItem(kind, name, short)));
  await cleanUpAll();
  const failed = verdicts.filter((verdict) => verdict === 'FAIL').length;
  console.log(`${kind}: ${verdicts.length - failed} of ${verdicts.length} gates in order`);
  process.exit(failed === 0 ? 0 : 1);
}

async function runItem(kind, name, short) {
  const file = at('tests', kind, `${name}.${kind}.ts`);
  const folder = mkdtempSync(path.join(tmpdir(), `merpati-${kind}-`));
  const scratch = path.join(folder, 'scratch');
  mkdirSync(scratch);
  const removeFolder = cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  const database = await createThrowawayDatabase();
  const logFile = path.join(folder, 'output.log');
  const verdicts = [];
  const { code, timedOut } = await run(node, ['--import', 'tsx', file], {
    logFile,
    seconds: budgetOf(file, short),
    env: {
      MERPATI_BENCH_DATABASE_URL: database.url,
      MERPATI_BENCH_PG_DIR: database.dataDir,
      MERPATI_BENCH_DIR: scratch,
      MERPATI_BENCH_SHORT: short ? '1' : '0',
      MERPATI_BENCH_PROFILE: profileFileOf(name),
    },
    onLine: (line) => {
      const verdict = RESULT.exec(line)?.[1];
      if (verdict) verdicts.push(verdict);
      if (verdict || !short) console.log(line);
    },
  });
  await database.remove();
  const problem = problemOf(code, timedOut, verdicts, budgetOf(file, short));
  if (problem) {
    if (short) console.log(readFileSync(logFile, 'utf8').trimEnd());
    console.log(`${name} ${problem} FAIL`);
    verdicts.push('FAIL');
  }
  await removeFolder();
  return verdicts;
}

/** Kept after the run; empty when no profile is wanted. */
function profileFileOf(name) {
  if (!process.argv.includes('--profile')) return '';
  mkdirSync(at('.merpati', 'profiles'), { recursive: true });
  return at('.merpati', 'profiles', `${name}.cpuprofile`);
}

/** What went wrong beyond the gates that said so themselves. */
function problemOf(code, timedOut, verdicts, seconds) {
  if (timedOut) return `took longer than its ${seconds} s`;
  if (verdicts.length === 0) return `measured nothing (exit code ${code})`;
  if (code !== 0 && !verdicts.includes('FAIL')) return `ended with exit code ${code}`;
  return null;
}

function budgetOf(file, short) {
  const head = readFileSync(file, 'utf8').slice(0, 1000);
  const [, forShort, forFull] = /^\/\/ Budget: (\d+) s short, (\d+) s full/m.exec(head) ?? [];
  return Number(short ? forShort : forFull) || DEFAULT_SECONDS[short ? 'short' : 'full'];
}

function itemsOf(kind) {
  const folder = at('tests', kind);
  const suffix = `.${kind}.ts`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

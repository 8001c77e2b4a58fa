import { mkdirSync } from 'node:fs';

/** What the runner of benchmarks and chaos tells an item. */
export interface BenchSettings {
  databaseUrl: string;
  /** Data folder of the embedded PostgreSQL, to restart it. */
  pgDir: string;
  /** An empty folder for files and logs. */
  dir: string;
  short: boolean;
  /** Where the profile of a worker goes (`--profile`); null: no profile is wanted. */
  profileFile: string | null;
}

export function benchSettings(): BenchSettings {
  const need = (name: string) => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set: run this through npm run bench or npm run chaos.`);
    return value;
  };
  const dir = need('MERPATI_BENCH_DIR');
  mkdirSync(dir, { recursive: true });
  return {
    databaseUrl: need('MERPATI_BENCH_DATABASE_URL'),
    pgDir: need('MERPATI_BENCH_PG_DIR'),
    dir,
    short: process.env.MERPATI_BENCH_SHORT === '1',
    profileFile: process.env.MERPATI_BENCH_PROFILE || null,
  };
}

let failed = false;

/** Prints the line of a gate. `holds: null` is for figures that are only told. */
export function report(gate: string, figure: string, target: string, holds: boolean | null): void {
  const verdict = holds === null ? 'INFO' : holds ? 'PASS' : 'FAIL';
  if (verdict === 'FAIL') failed = true;
  process.stdout.write(`${gate} ${figure} ${target} ${verdict}\n`);
}

/** Runs an item to its end and exits with its verdict; whatever it left running is ended. */
export async function runItem(item: () => Promise<void>): Promise<never> {
  try {
    await item();
  } catch (error) {
    failed = true;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exit(failed ? 1 : 0);
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('There are no values.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Calls `check` until it is true; gives false after `patienceMs`. */
export async function eventually(check: () => Promise<boolean>, patienceMs: number, pauseMs = 100): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (!(await check())) {
    if (Date.now() > deadline) return false;
    await pause(pauseMs);
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

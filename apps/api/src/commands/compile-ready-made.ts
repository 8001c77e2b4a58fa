import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type CompiledSet, compileReadyMadeSet } from '../domains/templates/ready-made.service.ts';

const MAX_OUTPUT_BYTES = 50_000_000;

/** `merpati compile-ready-made`: the ready-made templates as they are sent, JSON on the standard output. Needs no database. */
export async function compileReadyMade(): Promise<void> {
  process.stdout.write(JSON.stringify(await compileReadyMadeSet()));
}

/** The same in a process of its own, so that what compiling needs does not stay in the memory of this one. */
export async function compileReadyMadeApart(): Promise<CompiledSet> {
  const self = [...process.execArgv, process.argv[1] ?? '', 'compile-ready-made'];
  const { stdout } = await promisify(execFile)(process.execPath, self, { maxBuffer: MAX_OUTPUT_BYTES });
  const compiled: CompiledSet = JSON.parse(stdout);
  return compiled;
}

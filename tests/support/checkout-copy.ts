import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COPIED = [
  'package.json',
  'tsconfig.json',
  'schema.graphql',
  'apps/api/package.json',
  'apps/api/tsconfig.json',
  'apps/api/src',
];
const LINKED = ['node_modules', 'apps/api/node_modules'];

/** A copy of the API's sources, to plant mistakes in. */
export interface CheckoutCopy {
  /** Replaces `from` by `to` in a file; fails when it is not there, so that a test cannot pass for the wrong reason. */
  plant: (file: string, from: string, to: string) => void;
  /** Runs a source file of the copy; `text` is all that it printed. */
  run: (args: string[], env?: Record<string, string>) => Promise<{ code: number; text: string }>;
  remove: () => void;
}

export function copyCheckout(): CheckoutCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'merpati-copy-'));
  for (const file of COPIED) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(folder, file), { recursive: true });
  }
  for (const link of LINKED)
    if (existsSync(path.join(ROOT, link))) symlinkSync(path.join(ROOT, link), path.join(folder, link));
  return {
    plant: (file, from, to) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
      writeFileSync(path.join(folder, file), text.replace(from, to));
    },
    run: (args, env = {}) => {
      const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
      const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', ...env } };
      return new Promise((resolve) => {
        execFile(process.execPath, [tsx, ...args], options, (error, out, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, text: out + err });
        });
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const ownNode = path.join(root, 'node_modules', '.bin', 'node');

/** The Node that our programs run on: the one among the packages (Linux), else the one that runs this script. */
export const node = existsSync(ownNode) ? ownNode : process.execPath;

/** Absolute path; relative ones count from the repository's folder. */
export const at = (...parts) => path.resolve(root, ...parts);

/** The command line of a tool that npm installed, found beside the workspace first. */
export function tool(name, workspace = '') {
  const found = [at(workspace, 'node_modules', '.bin', name), at('node_modules', '.bin', name)].find(existsSync);
  if (!found) throw new Error(`The tool "${name}" is not installed. Run npm ci.`);
  return found;
}

/** Environment for our programs: children find the same Node and the installed tools first. */
export const env = {
  ...process.env,
  PATH: [at('node_modules', '.bin'), process.env.PATH ?? ''].join(path.delimiter),
};

/** The embedded PostgreSQL, straight from its source: Node strips the types itself. */
export function embeddedPostgres() {
  return import('../../apps/api/src/infra/embedded-postgres.ts');
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../scripts/dependency-rules.mjs');
const domains = 'apps/api/src/domains';

/** A small healthy checkout: two domains, the layers below and above them, two features of the admin, and the sandbox. */
const HEALTHY: Record<string, string> = {
  'apps/api/src/kernel/ids.ts': 'export const id = () => "1";',
  'apps/api/src/infra/log.ts': 'import { id } from "../kernel/ids.ts"; export const log = id;',
  [`${domains}/identity/account.entity.ts`]: 'export class Account {}',
  [`${domains}/identity/account.service.ts`]:
    'import { log } from "../../infra/log.ts"; import { Account } from "./account.entity.ts"; export const find = () => [new Account(), log];',
  [`${domains}/identity/account.queries.ts`]: 'export const sql = "select 1";',
  [`${domains}/identity/account.resolver.ts`]:
    'import { find } from "./account.service.ts"; export const resolve = find;',
  [`${domains}/delivery/message.service.ts`]:
    'import { find } from "../identity/account.service.ts"; export const send = find;',
  'apps/api/src/context.ts':
    'import { send } from "./domains/delivery/message.service.ts"; export const context = { send };',
  'apps/api/src/main.ts': 'import { context } from "./context.ts"; export const main = context;',
  'apps/admin/src/components/button.tsx': 'export const Button = () => null;',
  'apps/admin/src/features/leads/list.tsx':
    'import { Button } from "../../components/button.tsx"; export const List = Button;',
  'apps/admin/src/features/delivery/log.tsx': 'export const Log = () => null;',
  'apps/sandbox/src/main.ts': 'export const sandbox = 1;',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'merpati-guard-'));
  for (const [file, text] of Object.entries(HEALTHY)) plant(file, text);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a healthy checkout passes, and every module of it was looked at', () => {
  expect(check()).toEqual({ status: 0, output: `No breach in ${Object.keys(HEALTHY).length} modules\n` });
});

test.each([
  [
    'an import to the right',
    `${domains}/identity/a.service.ts`,
    '../delivery/message.service.ts',
    'identity-imports-only-to-its-left',
  ],
  [
    'a type-only import to the right',
    `${domains}/identity/a.service.ts`,
    'type:../delivery/message.service.ts',
    'identity-imports-only-to-its-left',
  ],
  [
    'a private part of a domain to the left',
    `${domains}/delivery/a.service.ts`,
    '../identity/account.queries.ts',
    'delivery-imports-only-public-parts',
  ],
  [
    'a service that knows its resolver',
    `${domains}/identity/a.service.ts`,
    './account.resolver.ts',
    'service-does-not-know-its-callers',
  ],
  ['kernel that knows infra', 'apps/api/src/kernel/a.ts', '../infra/log.ts', 'kernel-imports-nothing-of-ours'],
  [
    'infra that knows a domain',
    'apps/api/src/infra/a.ts',
    '../domains/identity/account.service.ts',
    'infra-knows-no-domain',
  ],
  [
    'a domain that knows the composition',
    `${domains}/delivery/a.service.ts`,
    '../../context.ts',
    'domains-do-not-know-who-composes-them',
  ],
  [
    'a domain that is not in the list',
    `${domains}/surprise/a.service.ts`,
    '../identity/account.service.ts',
    'domain-is-in-the-list',
  ],
  ['somebody who imports main', 'apps/api/src/schema.ts', './main.ts', 'nothing-imports-main'],
  [
    'one app that imports another',
    'apps/sandbox/src/a.ts',
    '../../api/src/kernel/ids.ts',
    'apps-do-not-import-each-other',
  ],
  [
    'one feature that imports another',
    'apps/admin/src/features/leads/a.tsx',
    '../delivery/log.tsx',
    'features-do-not-import-each-other',
  ],
  [
    'a component that knows a feature',
    'apps/admin/src/components/a.tsx',
    '../features/leads/list.tsx',
    'components-and-lib-know-no-feature',
  ],
])('fails on %s', (_, file, target, rule) => {
  const [, kind, from] = /^(type:)?(.*)$/.exec(target) ?? [];
  plant(
    file,
    kind
      ? `import type { send } from "${from}"; export type A = typeof send;`
      : `import * as a from "${from}"; export const b = a;`,
  );
  const { status, output } = check();
  expect(output).toContain(`${rule}: ${file} → `);
  expect(status).toBe(1);
});

test('fails on a cycle', () => {
  plant(`${domains}/identity/a.service.ts`, 'import { b } from "./b.service.ts"; export const a = () => b;');
  plant(`${domains}/identity/b.service.ts`, 'import { a } from "./a.service.ts"; export const b = () => a;');
  const { status, output } = check();
  expect(output).toContain('no-cycles: ');
  expect(status).toBe(1);
});

test('fails when there is nothing to look at', () => {
  rmSync(path.join(folder, 'apps'), { recursive: true });
  const { status, output } = check();
  expect(output).toContain('No source file was found');
  expect(status).toBe(1);
});

function plant(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${text}\n`);
}

function check(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  return { status, output: stderr + stdout };
}

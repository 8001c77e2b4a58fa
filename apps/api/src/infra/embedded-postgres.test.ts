import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { destroyEmbeddedPostgres, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive, readPostmasterFile } from './embedded-postgres-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'merpati-pg-test-'));
const dataDir = path.join(folder, 'pg');
const children: ChildProcess[] = [];
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir });
}, 30_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await destroyEmbeddedPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

test('listens on the loopback address only, asks for the password, and keeps it to its owner', async () => {
  expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
  expect(await ask(server.url, 'show unix_socket_directories')).toBe('');
  expect(await ask(server.url, 'show server_encoding')).toBe('UTF8');
  expect(await ask(server.url, 'show synchronous_commit')).toBe('on');
  expect(statSync(path.join(dataDir, 'embedded.json')).mode & 0o777).toBe(0o600);
  const wrong = new URL(server.url);
  wrong.password = 'bukan-sandinya';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('a second start adopts the running server, and it ends only with its last user', async () => {
  const second = await startEmbeddedPostgres({ dataDir });
  expect(second).toMatchObject({ adopted: true, url: server.url });
  await second.stop();
  await second.stop();
  expect(await ask(server.url, 'select 1 as one')).toBe(1);
});

test('keeps committed rows when the server is killed, and starts on the same port', async () => {
  await ask(server.url, 'create table if not exists surat (id int primary key)');
  await ask(server.url, 'insert into surat values (1)');
  await server.restart('kill');
  await ask(server.url, 'insert into surat values (2)');
  await server.restart('immediate');
  expect(await ask(server.url, 'select count(*)::int from surat')).toBe(2);
});

test('starts again after the server died on its own and left its files behind', async () => {
  process.kill(postmaster(), 'SIGKILL');
  const again = await startEmbeddedPostgres({ dataDir });
  expect(again).toMatchObject({ adopted: false, port: server.port });
  expect(await ask(again.url, 'select count(*)::int from surat')).toBe(2);
  await again.stop();
});

test('a left-over pid file that names another live process does not keep it from starting', async () => {
  const lines = readFileSync(path.join(clusterFolder(), 'postmaster.pid'), 'utf8').split('\n');
  process.kill(postmaster(), 'SIGKILL');
  writeFileSync(path.join(clusterFolder(), 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
  const again = await startEmbeddedPostgres({ dataDir });
  expect(again.adopted).toBe(false);
  await again.stop();
});

test('outlives a killed parent and is adopted by the next start; the dead parent does not hold it', async () => {
  const other = path.join(folder, 'orphan');
  const parent = startInOwnProcess(other);
  const { port } = await firstLine(parent);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const next = await startEmbeddedPostgres({ dataDir: other });
  expect(next).toMatchObject({ adopted: true, port });
  const pid = readPostmasterFile(clusterFolder(other))?.pid ?? 0;
  await next.stop();
  expect(isAlive(pid)).toBe(false);
  await destroyEmbeddedPostgres(other);
}, 15_000);

test('two processes that start at once share one server, which ends with the second', async () => {
  const shared = path.join(folder, 'shared');
  const both = [startInOwnProcess(shared), startInOwnProcess(shared)];
  const seen = await Promise.all(both.map(firstLine));
  expect(seen[0]?.port).toBe(seen[1]?.port);
  expect(seen.map((one) => one.adopted).sort()).toEqual([false, true]);
  const pid = readPostmasterFile(clusterFolder(shared))?.pid ?? 0;
  both[0]?.stdin?.end();
  await once(both[0] as ChildProcess, 'exit');
  expect(isAlive(pid)).toBe(true);
  both[1]?.stdin?.end();
  await once(both[1] as ChildProcess, 'exit');
  expect(isAlive(pid)).toBe(false);
  await destroyEmbeddedPostgres(shared);
}, 20_000);

test('takes another port when its own was taken while it was down', async () => {
  await server.stop();
  const thief = createServer().listen(server.port, '127.0.0.1');
  await once(thief, 'listening');
  const moved = await startEmbeddedPostgres({ dataDir });
  thief.close();
  expect(moved.port).not.toBe(server.port);
  expect(await ask(moved.url, 'select count(*)::int from surat')).toBe(2);
  await moved.stop();
});

test('says what is wrong when the server cannot start', async () => {
  await expect(startEmbeddedPostgres({ dataDir, settings: { shared_buffers: 'banyak' } })).rejects.toThrow(
    /invalid value for parameter "shared_buffers": "banyak"/,
  );
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

function clusterFolder(of = dataDir): string {
  return (JSON.parse(readFileSync(path.join(of, 'embedded.json'), 'utf8')) as { cluster: string }).cluster;
}

function postmaster(): number {
  const pid = readPostmasterFile(clusterFolder())?.pid;
  if (!pid) throw new Error('The server does not run.');
  return pid;
}

/** Starts the server from a process of its own, which prints what it got and stops when its input ends. */
function startInOwnProcess(folderOfIt: string): ChildProcess {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)};
    const { port, adopted, stop } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(folderOfIt)} });
    process.stdout.write(JSON.stringify({ port, adopted }) + '\\n');
    process.stdin.on('end', () => void stop().then(() => process.exit(0))).resume();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<{ port: number; adopted: boolean }> {
  if (!child.stdout) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  throw new Error('The process ended without a word.');
}

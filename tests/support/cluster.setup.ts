import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/infra/embedded-postgres.ts';
import { dropAbandonedDatabases } from './test-database.ts';

/** For `vitest` started by hand: one server for all test files. `npm test` brings its own and says so in the environment. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env.MERPATI_TEST_DATABASE_URL) return async () => {};
  const dataDir = path.join(os.tmpdir(), '.merpati', 'test-postgres');
  // Tests may lose their data in a power cut: without waiting for the disk they are twice as fast.
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off', full_page_writes: 'off' } });
  process.env.MERPATI_TEST_DATABASE_URL = server.url;
  await dropAbandonedDatabases(server.url);
  return () => server.stop();
}

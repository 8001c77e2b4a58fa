import type { Sql } from '../../apps/api/src/infra/database.ts';
import { childrenOf, cpuOf, parentOf } from './processes.ts';

/** What the database server has done so far. */
export interface PostgresWork {
  /** Processor time of all server processes, in ms. */
  cpuMs: number;
  walBytes: number;
  transactions: number;
}

export async function postgresWork(sql: Sql): Promise<PostgresWork> {
  const [row] = await sql.query<{ pid: number; wal: string; transactions: string }>({
    text: `select pg_backend_pid() as pid, pg_current_wal_insert_lsn() - '0/0' as wal,
                  (select sum(xact_commit + xact_rollback) from pg_stat_database) as transactions`,
  });
  const postmaster = parentOf(row!.pid);
  const cpuMs = childrenOf(postmaster).reduce((sum, pid) => sum + cpuOrNothing(pid), cpuOf(postmaster, true));
  return { cpuMs, walBytes: Number(row!.wal), transactions: Number(row!.transactions) };
}

/** A backend may end between being listed and being read; its time is then the postmaster's. */
function cpuOrNothing(pid: number): number {
  try {
    return cpuOf(pid);
  } catch {
    return 0;
  }
}

import { toPublicId } from '../../kernel/ids.ts';
import { type Database, isUnavailable, type Sql } from '../database.ts';
import type { Log } from '../log.ts';
import { type BulkRow, lockDueBulk, noteChunk, noteFailedChunk } from './bulk.queries.ts';
import { starterOf } from './bulk.service.ts';
import { type BulkKind, CHUNK } from './bulk-kind.ts';

/** Waits between the tries of a chunk, in seconds; after the last it is a person's turn. */
const RETRY_SECONDS = [1, 5, 20, 60];

interface Deps {
  database: Database;
  log: Log;
  kinds: () => BulkKind[];
}

/**
 * Does bulk operations chunk by chunk. Work, counters and cursor of a chunk commit together under the lock of the operation's
 * row: a process that dies loses the chunk under way and nothing else, and two processes never do the same one.
 */
export class BulkRunner {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Does the next chunk of the operation that waited longest; returns 0 when there is none. */
  async work(): Promise<number> {
    let row: BulkRow | undefined;
    try {
      return await this.#deps.database.transaction(async (sql) => {
        row = await lockDueBulk(sql);
        if (!row) return 0;
        await this.#step(sql, row);
        return 1;
      });
    } catch (error) {
      if (!row || isUnavailable(error)) throw error;
      await this.#failed(row, error);
      return 1;
    }
  }

  async #step(sql: Sql, row: BulkRow): Promise<void> {
    const kind = this.#deps.kinds().find(({ kind: name }) => name === row.kind);
    if (!kind) throw new Error(`Nobody knows the bulk operation ${row.kind}.`);
    const { input, cursor } = row;
    const operationId = toPublicId('blk', row.id);
    const done = await kind.step(sql, { input, cursor, limit: CHUNK, principal: starterOf(row), operationId });
    await noteChunk(sql, { id: row.id, ...done });
  }

  async #failed({ id, kind, tries }: BulkRow, error: unknown): Promise<void> {
    this.#deps.log.warn({ err: error, kind, bulkOperationId: id }, 'a chunk of a bulk operation failed');
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await noteFailedChunk(this.#deps.database, { id, problem, delaySeconds: RETRY_SECONDS[tries] ?? null });
  }
}

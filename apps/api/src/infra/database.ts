import pg from 'pg';
import { UnavailableError } from '../kernel/errors.ts';
import { actorSetting } from './acting.ts';

/** How long a caller waits for a free connection before it is told that the database is unavailable, in ms. */
const CONNECTION_WAIT_MS = 800;

/** SQLSTATE classes that mean "the server went away, has no room, or gave way in a deadlock", not "the statement is wrong". */
const UNAVAILABLE_STATES = /^(08|40|53|57P)/;
const UNAVAILABLE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** A statement alone is a transaction of its own, which must say who acts when it changes something. */
const WRITES = /\b(insert|update|delete)\b/i;

export type Row = Record<string, unknown>;

/** Runs one statement: on the pool, or inside a transaction. */
export interface Sql {
  /** `name` makes it a prepared statement, parsed once per connection. */
  query<T extends Row>(statement: { text: string; values?: unknown[]; name?: string }): Promise<T[]>;
}

/** Set-based SQL and short transactions on one pool. Entities go through MikroORM instead. */
export class Database implements Sql {
  readonly pool: pg.Pool;

  constructor(options: { url: string; maxConnections: number; onError: (error: Error) => void }) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.maxConnections,
      connectionTimeoutMillis: CONNECTION_WAIT_MS,
      keepAlive: true,
    });
    this.pool.on('error', options.onError);
  }

  async query<T extends Row>(statement: { text: string; values?: unknown[]; name?: string }): Promise<T[]> {
    if (actorSetting() !== null && WRITES.test(statement.text))
      return this.transaction((sql) => sql.query<T>(statement));
    try {
      return (await this.pool.query<T>(statement)).rows;
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** Commits what `work` did, or nothing of it. `work` must not touch the network. */
  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    const onError = () => {};
    client.on('error', onError);
    let broken: Error | undefined;
    try {
      await client.query(beginning());
      const result = await work({
        query: async (statement) => (await client.query(statement)).rows,
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw asUnavailable(error);
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** What begins a transaction; the audit log learns in the same round trip who acts. */
function beginning(): string {
  const actor = actorSetting();
  return actor === null ? 'begin' : `begin; select set_config('merpati.actor', ${pg.escapeLiteral(actor)}, true)`;
}

/** True for failures that say nothing about the statement: it may be tried again once the server is back. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof UnavailableError) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    UNAVAILABLE_STATES.test(code) ||
    UNAVAILABLE_CODES.has(code) ||
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      error.message,
    )
  );
}

function asUnavailable(error: unknown): unknown {
  if (error instanceof UnavailableError || !isUnavailable(error)) return error;
  return new UnavailableError('The database is not available.', { cause: error });
}

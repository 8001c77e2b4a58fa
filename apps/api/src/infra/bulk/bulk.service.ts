import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import { writeAudit } from '../audit.ts';
import type { Database, Sql } from '../database.ts';
import { BulkNotFound, NotResumable, NotRunning } from './bulk.errors.ts';
import {
  abortBulk,
  type BulkRow,
  countBulk,
  findBulk,
  insertBulk,
  listBulk,
  lockBulk,
  resumeBulk,
} from './bulk.queries.ts';
import { BulkState } from './bulk-operation.entity.ts';

interface Start {
  kind: string;
  input: object;
  /** How many things match now. */
  estimate: number;
  /** A sentence of the person, for the audit log. */
  note: string | null;
}

/** Bulk operations as people see and steer them; who may start one is the business of its domain. */
export class BulkService {
  readonly #database: Database;
  readonly #ids: IdGenerator;

  constructor(deps: { database: Database; ids: IdGenerator }) {
    this.#database = deps.database;
    this.#ids = deps.ids;
  }

  /** Begins one in the transaction of `sql`; workers go on once it commits. */
  async start(sql: Sql, principal: Principal, { kind, input, estimate, note }: Start): Promise<BulkRow> {
    if (!principal.userId) throw new Error('A bulk operation is started by a person.');
    const { accountId, userId: actorUserId } = principal;
    const row = await insertBulk(sql, { id: this.#ids.next(), kind, accountId, input, estimate, actorUserId });
    await this.#audit(sql, principal, row, 'started', { kind, input, estimate, note });
    return row;
  }

  async list(principal: Principal, page: PageRequest): Promise<Page<BulkRow>> {
    const size = pageSize(page.first);
    const after = decodeCursor(page.after, isUuid);
    const accountId = scopeOf(principal);
    const rows = await listBulk(this.#database, accountId, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count: () => countBulk(this.#database, accountId) });
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, publicId: string): Promise<BulkRow | null> {
    const id = fromPublicId('blk', publicId);
    const row = id && (await findBulk(this.#database, id));
    return row && isOf(principal, row) ? row : null;
  }

  /** Stops it after the chunk under way. Throws BulkNotFound, NotRunning. */
  async abort(principal: Principal, publicId: string): Promise<BulkRow> {
    return this.#change(principal, publicId, 'aborted', async (sql, { id, state }) => {
      if (state !== BulkState.RUNNING) throw new NotRunning();
      await abortBulk(sql, id);
    });
  }

  /** Lets it go on where it stopped. Throws BulkNotFound, NotResumable. */
  async resume(principal: Principal, publicId: string): Promise<BulkRow> {
    return this.#change(principal, publicId, 'resumed', async (sql, { id, state }) => {
      if (state !== BulkState.ABORTED && state !== BulkState.FAILED) throw new NotResumable();
      await resumeBulk(sql, id);
    });
  }

  async #change(
    principal: Principal,
    publicId: string,
    verb: string,
    change: (sql: Sql, row: BulkRow) => Promise<void>,
  ): Promise<BulkRow> {
    const id = fromPublicId('blk', publicId);
    if (!id) throw new BulkNotFound();
    return this.#database.transaction(async (sql) => {
      const row = await lockBulk(sql, id);
      if (!row || !isOf(principal, row)) throw new BulkNotFound();
      await change(sql, row);
      await this.#audit(sql, principal, row, verb, { kind: row.kind, processed: row.processed });
      return (await findBulk(sql, id))!;
    });
  }

  async #audit(
    sql: Sql,
    principal: Principal,
    { id, accountId }: BulkRow,
    verb: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const action = `bulk_operation.${verb}`;
    await writeAudit(sql, {
      id: this.#ids.next(),
      principal,
      accountId,
      action,
      subject: toPublicId('blk', id),
      details,
    });
  }
}

function scopeOf({ role, accountId }: Principal): string | null {
  return role === Role.SUPER_ADMIN ? null : accountId;
}

function isOf(principal: Principal, { accountId }: BulkRow): boolean {
  return principal.role === Role.SUPER_ADMIN || (accountId !== null && accountId === principal.accountId);
}

/** Who started it, with the rights that the operation was started with. */
export function starterOf({ accountId, actorUserId }: BulkRow): Principal {
  return {
    kind: 'person',
    userId: actorUserId,
    accountId,
    role: accountId === null ? Role.SUPER_ADMIN : Role.AFFILIATE,
    scopes: new Set(),
    credentialId: actorUserId,
  };
}

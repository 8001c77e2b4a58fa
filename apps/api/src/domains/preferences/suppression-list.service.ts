import { createHash } from 'node:crypto';
import { z } from 'zod';
import { writeAudit } from '../../infra/audit.ts';
import { type CsvRow, fromCsv, InvalidCsv, toCsv } from '../../infra/csv.ts';
import type { Database, Sql } from '../../infra/database.ts';
import { BadInputError } from '../../kernel/errors.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { SuppressionReason } from './suppression.entity.ts';
import { AlreadySuppressed, ImportTooLarge, NotCsv, NotSuppressed, ReasonRequired } from './suppression.errors.ts';
import {
  countSuppressions,
  findSuppression,
  knownAmong,
  listSuppressions,
  releaseSuppression,
  type SuppressionPlace,
  type SuppressionRow,
  type SuppressionWhere,
} from './suppression.queries.ts';
import { addSuppressions } from './suppression.service.ts';

const MAX_NOTE_LENGTH = 500;
const MAX_IMPORT_MB = 5;
/** Problems of an import that are told; more help nobody. */
const MAX_PROBLEMS = 100;
/** Rows of an export; more than any list that came to be by bounces. */
const MAX_EXPORT = 200_000;
/** Addresses that one statement of an import takes. */
const BATCH = 5_000;

const email = z.email();

export interface SuppressionFilterInput {
  search?: string | null;
  reasons?: SuppressionReason[] | null;
  accountId?: string | null;
}

export interface ImportProblem {
  line: number;
  message: string;
}

export interface ImportResult {
  /** New on the list, or that would be. */
  added: number;
  /** On the list already, or twice in the text. */
  known: number;
  /** Lines that hold no address. */
  failed: number;
  problems: ImportProblem[];
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  accounts: AccountService;
}

/** What people do with the list of addresses that must not be mailed. */
export class SuppressionListService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async list(
    principal: Principal,
    filter: SuppressionFilterInput,
    request: PageRequest,
  ): Promise<Page<SuppressionRow>> {
    const { database } = this.#deps;
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, (key) => placeIn(key) !== null);
    const where = whereOf(principal, filter);
    const rows = await listSuppressions(database, where, {
      limit: size + 1,
      after: after === null ? null : placeIn(after),
    });
    return toPage(rows, size, { after, keyOf: keyOf, count: () => countSuppressions(database, where) });
  }

  /** Adds an address. Throws AccountNotFound, AlreadySuppressed. */
  async add(
    principal: Principal,
    input: { accountId: string | null; address: string; note: string | null },
  ): Promise<SuppressionRow> {
    const account = await this.#deps.accounts.findFor(principal, input.accountId);
    const place = { accountId: account.id, address: input.address.trim().toLowerCase() };
    const evidence = input.note?.trim().slice(0, MAX_NOTE_LENGTH) || null;
    return this.#deps.database.transaction(async (sql) => {
      if (await findSuppression(sql, place)) throw new AlreadySuppressed();
      await addSuppressions(sql, [{ ...place, reason: SuppressionReason.BY_PERSON, evidence }]);
      await this.#audit(sql, principal, 'suppression.added', place, {});
      return (await findSuppression(sql, place))!;
    });
  }

  /** Takes an address off the list; it may be mailed again. Throws AccountNotFound, ReasonRequired, NotSuppressed. */
  async release(
    principal: Principal,
    input: { accountId: string | null; address: string; reason: string },
  ): Promise<SuppressionRow> {
    const account = await this.#deps.accounts.findFor(principal, input.accountId);
    const reason = input.reason.trim().slice(0, MAX_NOTE_LENGTH);
    if (!reason) throw new ReasonRequired();
    const place = { accountId: account.id, address: input.address.trim().toLowerCase() };
    return this.#deps.database.transaction(async (sql) => {
      const released = await releaseSuppression(sql, place);
      if (!released) throw new NotSuppressed();
      await this.#audit(sql, principal, 'suppression.released', place, { reason, was: released.reason });
      return released;
    });
  }

  /** Adds the addresses of a CSV text, or only tells what it would do. Throws AccountNotFound, ImportTooLarge, NotCsv. */
  async import(
    principal: Principal,
    input: { accountId: string | null; csv: string; dryRun: boolean },
  ): Promise<ImportResult> {
    const account = await this.#deps.accounts.findFor(principal, input.accountId);
    if (Buffer.byteLength(input.csv) > MAX_IMPORT_MB * 1_000_000) throw new ImportTooLarge(MAX_IMPORT_MB);
    const { addresses, problems, twice } = addressesIn(rowsIn(input.csv));
    const all = [...addresses].sort(([a], [b]) => (a < b ? -1 : 1));
    return this.#deps.database.transaction(async (sql) => {
      const known = await knownAmong(sql, account.id, [...addresses.keys()]);
      const fresh = all.filter(([address]) => !known.has(address));
      if (!input.dryRun) await this.#keepImported(sql, principal, account.id, fresh);
      return {
        added: fresh.length,
        known: known.size + twice,
        failed: problems.length,
        problems: problems.slice(0, MAX_PROBLEMS),
      };
    });
  }

  /** The list as CSV; cells that a spreadsheet would run are made harmless. */
  async export(principal: Principal, filter: SuppressionFilterInput): Promise<string> {
    const rows = await listSuppressions(this.#deps.database, whereOf(principal, filter), {
      limit: MAX_EXPORT,
      after: null,
    });
    return toCsv(
      ['address', 'reason', 'note', 'since', 'account'],
      rows.map(({ address, reason, evidence, createdAt, accountId }) => [
        address,
        reason,
        evidence,
        createdAt.toISOString(),
        toPublicId('acc', accountId),
      ]),
    );
  }

  async #keepImported(
    sql: Sql,
    principal: Principal,
    accountId: string,
    fresh: [string, string | null][],
  ): Promise<void> {
    for (let first = 0; first < fresh.length; first += BATCH)
      await addSuppressions(
        sql,
        fresh
          .slice(first, first + BATCH)
          .map(([address, evidence]) => ({ accountId, address, reason: SuppressionReason.IMPORT, evidence })),
      );
    await writeAudit(sql, {
      id: this.#deps.ids.next(),
      principal,
      accountId,
      action: 'suppression.imported',
      subject: toPublicId('acc', accountId),
      details: { addresses: fresh.length },
    });
  }

  async #audit(
    sql: Sql,
    principal: Principal,
    action: string,
    { accountId, address }: { accountId: string; address: string },
    details: Record<string, unknown>,
  ): Promise<void> {
    const subject = createHash('sha256').update(`${accountId} ${address}`).digest('hex');
    await writeAudit(sql, { id: this.#deps.ids.next(), principal, accountId, action, subject, details });
  }
}

function whereOf(principal: Principal, filter: SuppressionFilterInput): SuppressionWhere {
  const named = filter.accountId ? fromPublicId('acc', filter.accountId) : null;
  if (filter.accountId && !named) throw new BadInputError('"accountId" is not an id of an account.');
  return {
    accountId: principal.role === Role.SUPER_ADMIN ? named : principal.accountId,
    search: filter.search?.trim().toLowerCase() || null,
    reasons: filter.reasons ?? null,
  };
}

function keyOf({ createdAt, accountId, address }: SuppressionRow): string {
  return `${createdAt.toISOString()} ${accountId} ${address}`;
}

function placeIn(key: string): SuppressionPlace | null {
  const [createdAt = '', accountId = '', ...address] = key.split(' ');
  const valid =
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(createdAt) && !Number.isNaN(Date.parse(createdAt)) && isUuid(accountId);
  return valid ? { createdAt, accountId, address: address.join(' ') } : null;
}

function rowsIn(csv: string): CsvRow[] {
  try {
    return fromCsv(csv);
  } catch (error) {
    throw error instanceof InvalidCsv ? new NotCsv(error.message) : error;
  }
}

/** The column called address or email, and that called note; without such a header the first column. */
function addressesIn(rows: CsvRow[]) {
  const header = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const named = header.findIndex((name) => ['address', 'email', 'e-mail', 'alamat'].includes(name));
  const note = header.findIndex((name) => ['note', 'evidence', 'catatan'].includes(name));
  const addresses = new Map<string, string | null>();
  const problems: ImportProblem[] = [];
  let twice = 0;
  for (const { line, cells } of named < 0 ? rows : rows.slice(1)) {
    const address = (cells[Math.max(named, 0)] ?? '').toLowerCase();
    if (!email.safeParse(address).success)
      problems.push({ line, message: `"${address.slice(0, 80)}" is not an e-mail address.` });
    else if (addresses.has(address)) twice += 1;
    else addresses.set(address, (named >= 0 && note >= 0 && cells[note]?.slice(0, MAX_NOTE_LENGTH)) || null);
  }
  return { addresses, problems, twice };
}

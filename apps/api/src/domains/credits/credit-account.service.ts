import { writeAudit } from '../../infra/audit.ts';
import type { Database } from '../../infra/database.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import {
  type CreditAccountRow,
  type CreditTotals,
  countCreditAccounts,
  findCreditAccounts,
  listCreditAccounts,
  readTotals,
  setWarning,
} from './credit-account.queries.ts';
import { type CreditEntryRow, countEntries, listEntries } from './credit-entry.queries.ts';
import type { CreditEntryKind } from './credits.entity.ts';
import { AmountInvalid } from './credits.errors.ts';
import { MAX_AMOUNT } from './credits.limits.ts';

/** Which entries; ids are public ids. */
export interface CreditTransactionFilterInput {
  kinds?: CreditEntryKind[] | null;
  messageId?: string | null;
  from?: Date | null;
  until?: Date | null;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  ids: IdGenerator;
}

/** What people see of credits, and from when on they want to be warned. */
export class CreditAccountService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The caller's own account, or the one a super admin names. Throws AccountNotFound. */
  async findFor(principal: Principal, accountId: string | null): Promise<CreditAccountRow> {
    const { id } = await this.#deps.accounts.findFor(principal, accountId);
    return (await this.find(id))!;
  }

  async find(accountId: string): Promise<CreditAccountRow | null> {
    const [row] = await findCreditAccounts(this.#deps.database, [accountId]);
    return row ?? null;
  }

  async list(
    filter: { search?: string | null; low?: boolean | null; frozen?: boolean | null },
    request: PageRequest,
  ): Promise<Page<CreditAccountRow>> {
    const { database } = this.#deps;
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const where = { search: filter.search?.trim() || null, low: filter.low ?? false, frozen: filter.frozen ?? false };
    const rows = await listCreditAccounts(database, where, { limit: size + 1, after });
    return toPage(rows, size, {
      after,
      keyOf: ({ accountId }) => accountId,
      count: () => countCreditAccounts(database, where),
    });
  }

  totals(): Promise<CreditTotals> {
    return readTotals(this.#deps.database);
  }

  /** The ledger, newest first. Throws AccountNotFound. */
  async transactions(
    principal: Principal,
    accountId: string | null,
    filter: CreditTransactionFilterInput,
    request: PageRequest,
  ): Promise<Page<CreditEntryRow>> {
    const { database, accounts } = this.#deps;
    const { id } = await accounts.findFor(principal, accountId);
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, (key) => /^\d{1,15}$/.test(key));
    const { kinds = null, messageId, from = null, until = null } = filter;
    // An id that cannot be one of a message has no entries.
    const message = messageId ? (fromPublicId('msg', messageId) ?? NOBODY) : null;
    const where = { accountId: id, kinds, messageId: message, from, until };
    const rows = await listEntries(database, where, { limit: size + 1, after: after === null ? null : Number(after) });
    return toPage(rows, size, {
      after,
      keyOf: ({ sequence }) => String(sequence),
      count: () => countEntries(database, where),
    });
  }

  /** Says below how many available credits people of the account are warned; null: never. Throws AccountNotFound, AmountInvalid. */
  async setWarning(principal: Principal, accountId: string | null, below: number | null): Promise<CreditAccountRow> {
    const before = await this.findFor(principal, accountId);
    if (below !== null && (below < 1 || below > MAX_AMOUNT))
      throw new AmountInvalid(`A warning is set from 1 to ${MAX_AMOUNT} credits.`, 'below');
    const { database, ids } = this.#deps;
    const { accountId: id } = before;
    await database.transaction(async (sql) => {
      await setWarning(sql, id, below);
      await writeAudit(sql, {
        id: ids.next(),
        principal,
        accountId: id,
        action: 'credits.warning_set',
        subject: toPublicId('acc', id),
        before: { warnBelow: before.warnBelow },
        after: { warnBelow: below },
      });
    });
    return (await this.find(id))!;
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

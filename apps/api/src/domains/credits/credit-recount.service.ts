import { writeAudit } from '../../infra/audit.ts';
import type { Database, Sql } from '../../infra/database.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Log } from '../../infra/log.ts';
import { type IdGenerator, toPublicId } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { findCreditAccounts } from './credit-account.queries.ts';
import { lockSequence } from './credit-entry.queries.ts';
import {
  type Amounts,
  freezeAccount,
  type Recounted,
  type ReservedByMessages,
  recountEntries,
  takeLedger,
  unfreezeAccount,
} from './credit-recount.queries.ts';
import { CreditReasonRequired, NotFrozen, StillDisagrees } from './credits.errors.ts';
import { creditAccountFrozen } from './credits.events.ts';
import { MAX_REASON_LENGTH } from './credits.limits.ts';

/** An account whose figures disagree, and how, in English. */
export interface Disagreement {
  accountId: string;
  because: string;
}

interface Deps {
  database: Database;
  jobs: Jobs;
  accounts: AccountService;
  ids: IdGenerator;
  log: Log;
  reservedByMessages: ReservedByMessages;
}

/** Counts every balance anew from its entries and from the messages; what disagrees is frozen and told. */
export class CreditRecountService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Freezes every account that disagrees; returns all that do. */
  async recount(): Promise<Disagreement[]> {
    const { database, jobs, ids, log } = this.#deps;
    const found = await this.#disagreements(null);
    for (const { accountId, because } of found) {
      log.error({ accountId, because }, 'a balance and its ledger disagree');
      await database.transaction(async (sql) => {
        if (!(await freezeAccount(sql, accountId, because))) return;
        await jobs.send(sql, creditAccountFrozen, { accountId, because });
        await writeAudit(sql, {
          id: ids.next(),
          principal: null,
          accountId,
          action: 'credits.frozen',
          subject: toPublicId('acc', accountId),
          details: { because },
        });
      });
    }
    return found;
  }

  /**
   * Lets an account spend again, if a fresh recount agrees. `takeLedger`: its amounts are first set to what the entries sum to.
   * Throws AccountNotFound, CreditReasonRequired, NotFrozen, StillDisagrees.
   */
  async unfreeze(
    principal: Principal,
    input: { accountId: string; reason: string; takeLedger: boolean },
  ): Promise<string> {
    const { database, accounts, ids } = this.#deps;
    const reason = input.reason.trim().slice(0, MAX_REASON_LENGTH);
    if (!reason) throw new CreditReasonRequired();
    const { id: accountId } = await accounts.findFor(principal, input.accountId);
    return database.transaction(async (sql) => {
      // Locked, so that nothing moves while it is counted.
      await lockSequence(sql, accountId);
      const [account] = await findCreditAccounts(sql, [accountId]);
      if (!account?.frozenAt) throw new NotFrozen();
      const [before] = await recountEntries(sql, accountId);
      if (input.takeLedger && before && isPossible(before.ledger, account)) await takeLedger(sql, accountId);
      const [still] = await this.#disagreementsIn(sql, accountId);
      if (still) throw new StillDisagrees(still.because);
      await unfreezeAccount(sql, accountId);
      await writeAudit(sql, {
        id: ids.next(),
        principal,
        accountId,
        action: 'credits.unfrozen',
        subject: toPublicId('acc', accountId),
        details: { reason, because: account.frozenBecause, tookLedger: input.takeLedger, was: before?.account },
      });
      return accountId;
    });
  }

  /** All three sources are read from one snapshot, so that traffic is no disagreement. */
  async #disagreements(accountId: string | null): Promise<Disagreement[]> {
    return this.#deps.database.transaction(async (sql) => {
      await sql.query({ text: 'set transaction isolation level repeatable read, read only' });
      return this.#disagreementsIn(sql, accountId);
    });
  }

  async #disagreementsIn(sql: Sql, accountId: string | null): Promise<Disagreement[]> {
    const messages = new Map((await this.#deps.reservedByMessages(sql)).map((row) => [row.accountId, row.reserved]));
    return (await recountEntries(sql, accountId)).flatMap((row) => {
      const because = differenceOf(row, messages.get(row.accountId) ?? 0);
      return because === null ? [] : [{ accountId: row.accountId, because }];
    });
  }
}

function isPossible({ available, reserved }: Amounts, { unmetered }: { unmetered: boolean }): boolean {
  return (unmetered || available >= 0) && reserved >= 0;
}

const NAMES: Record<keyof Amounts, string> = {
  available: 'available',
  reserved: 'reserved',
  issued: 'issued',
  spent: 'spent',
  loss: 'loss',
  sequence: 'number of entries',
};

function differenceOf({ account, ledger }: Recounted, byMessages: number): string | null {
  const differences = (Object.keys(NAMES) as (keyof Amounts)[])
    .filter((name) => account[name] !== ledger[name])
    .map((name) => `${NAMES[name]}: the account says ${account[name]}, its entries ${ledger[name]}.`);
  if (account.reserved !== byMessages)
    differences.push(`reserved: the account says ${account.reserved}, the messages ${byMessages}.`);
  return differences.length > 0 ? differences.join(' ') : null;
}

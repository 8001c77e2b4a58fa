import type { Database } from '../../../infra/database.ts';
import type { Secrets } from '../../../infra/secrets.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { STATEMENT_LINK_SECONDS } from '../credits.limits.ts';
import { readStatementRows, readStretch, type StatementRow, type Stretch } from './statement.queries.ts';

export type StatementLanguage = 'id' | 'en';

/** The credits of an account in one month. */
export interface Statement {
  accountName: string;
  /** Such as 2026-11. */
  month: string;
  until: Date;
  stretch: Stretch;
  rows: StatementRow[];
}

export interface StatementLinks {
  accountName: string;
  month: string;
  stretch: Stretch;
  pdfUrl: string;
  csvUrl: string;
  expiresAt: Date;
}

/** What an address of a statement says. */
export interface StatementAddress {
  accountId: string;
  month: string;
  language: string;
  expiry: string;
  signature: string;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  secrets: Secrets;
  clock: Clock;
  publicUrl: string;
}

const PURPOSE = 'credit-statement';

/** Western Indonesian Time has no summer time. */
const WIB = '+07:00';

/** Statements of months, behind addresses that are signed and soon stop working. */
export class CreditStatementService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws AccountNotFound, BadInputError. */
  async links(
    principal: Principal,
    wanted: { accountId: string | null; month: string; language: string },
  ): Promise<StatementLinks> {
    const { accounts, clock, secrets, publicUrl, database } = this.#deps;
    const { month, language } = wanted;
    if (!isLanguage(language)) throw new BadInputError('"language" is `id` or `en`.');
    const { id, name: accountName } = await accounts.findFor(principal, wanted.accountId);
    const range = rangeOf(month);
    if (!range || range.from > clock.now()) throw new BadInputError('"month" is written as 2026-11, and has begun.');
    const expiresAt = new Date(clock.now().getTime() + STATEMENT_LINK_SECONDS * 1000);
    const expiry = String(Math.floor(expiresAt.getTime() / 1000));
    const signature = secrets.sign(PURPOSE, [id, month, language, expiry].join('.'));
    const address = `${publicUrl}/credit-statements/${id}/${month}/${language}/${expiry}/${signature}`;
    const stretch = await readStretch(database, id, range);
    return {
      accountName,
      month,
      stretch,
      pdfUrl: `${address}/merpati-${month}.pdf`,
      csvUrl: `${address}/merpati-${month}.csv`,
      expiresAt,
    };
  }

  /** The statement behind an address; null when it is none of ours or has stopped working. */
  async open(address: StatementAddress): Promise<Statement | null> {
    const { accounts, clock, secrets, database } = this.#deps;
    const { accountId, month, language, expiry, signature } = address;
    if (!secrets.verify(PURPOSE, [accountId, month, language, expiry].join('.'), signature)) return null;
    const range = rangeOf(month);
    if (!range || Number(expiry) * 1000 <= clock.now().getTime()) return null;
    const account = await accounts.find(accountId);
    if (!account) return null;
    const stretch = await readStretch(database, accountId, range);
    const rows = await readStatementRows(database, accountId, stretch);
    return { accountName: account.name, month, until: range.until, stretch, rows };
  }
}

export function isLanguage(language: string): language is StatementLanguage {
  return language === 'id' || language === 'en';
}

/** From the first moment of a month to the first of the next one, in WIB; null for what is no month. */
function rangeOf(month: string): { from: Date; until: Date } | null {
  const [, year, number] = /^(2\d{3})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (!year || !number) return null;
  const next =
    Number(number) === 12 ? `${Number(year) + 1}-01` : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
  return { from: new Date(`${month}-01T00:00:00${WIB}`), until: new Date(`${next}-01T00:00:00${WIB}`) };
}

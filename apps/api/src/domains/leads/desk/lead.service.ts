import type { Database, Sql } from '../../../infra/database.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import type { LeadFilter } from './lead.inputs.ts';
import { CHANGED_AT_ONCE, MOST_COUNTED, MOST_EXPORTED, MOST_TAGS_TOLD, TAGS_AMONG } from './lead.limits.ts';
import { countLeads, type LeadOrder, type LeadRow, type LeadWhere, listLeads } from './lead.queries.ts';
import { leadsAsCsv } from './lead-csv.ts';
import { leadPlaceIn, leadPlaceKey, leadWhereOf } from './lead-where.ts';
import { findLeads, tagsOfNewest } from './sql/read-leads.ts';

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
}

/** What people and programs read of leads. */
export class LeadService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, publicId: string): Promise<LeadRow | null> {
    const id = fromPublicId('led', publicId);
    return id === null ? null : this.findByUuid(principal, id);
  }

  async findByUuid(principal: Principal, id: string): Promise<LeadRow | null> {
    const [row] = await findLeads(this.#deps.database, [id]);
    return row && mayAccess(principal, row.accountId) ? row : null;
  }

  /** Counts up to 10,000 and then says 10,001. */
  async list(
    principal: Principal,
    request: PageRequest & { filter: LeadFilter; order: LeadOrder },
  ): Promise<Page<LeadRow>> {
    const { database, accounts } = this.#deps;
    const { filter, order } = request;
    const size = pageSize(request.first);
    const where = leadWhereOf(await accountIdOf(accounts, principal, filter.accountId ?? null), filter);
    const after = decodeCursor(request.after, (cursor) => leadPlaceIn(order, cursor) !== null);
    const place = after === null ? null : leadPlaceIn(order, after);
    const rows = await listLeads(database, where, { order, limit: size + 1, after: place });
    return toPage(rows, size, {
      after,
      keyOf: (row) => leadPlaceKey(order, row),
      count: () => countLeads(database, where, MOST_COUNTED + 1),
    });
  }

  /** Tags of the newest leads of an account that hold `search`, the most frequent first. */
  async tags(
    principal: Principal,
    { accountId, search }: { accountId: string | null; search: string },
  ): Promise<{ name: string; count: number }[]> {
    const account = await accountIdOf(this.#deps.accounts, principal, accountId);
    return tagsOfNewest(this.#deps.database, { accountId: account, search, among: TAGS_AMONG, most: MOST_TAGS_TOLD });
  }

  /** Leads as CSV; cells that a spreadsheet would run are made harmless. Throws BadInputError when there are too many. */
  async export(principal: Principal, filter: LeadFilter, order: LeadOrder): Promise<string> {
    const { database, accounts, leadSettings } = this.#deps;
    const where = leadWhereOf(await accountIdOf(accounts, principal, filter.accountId ?? null), filter);
    const stages = await leadSettings.stagesOf(database, where.accountId);
    const fields = await leadSettings.fieldsOf(database, where.accountId);
    const leads = await database.transaction(async (sql) => {
      // All pages of one moment: a lead that moves in the order meanwhile would be in two of them, or in none.
      await sql.query({ text: 'set transaction isolation level repeatable read' });
      if ((await countLeads(sql, where, MOST_EXPORTED + 1)) > MOST_EXPORTED)
        throw new BadInputError(`More than ${MOST_EXPORTED} leads match; filter them.`);
      return allLeads(sql, where, order);
    });
    return leadsAsCsv(leads, stages, fields);
  }
}

/** Every lead that matches, read in pages. */
async function allLeads(sql: Sql, where: LeadWhere, order: LeadOrder): Promise<LeadRow[]> {
  const rows: LeadRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const after = last ? leadPlaceIn(order, leadPlaceKey(order, last)) : null;
    const page = await listLeads(sql, where, { order, limit: CHANGED_AT_ONCE, after });
    rows.push(...page);
    if (page.length < CHANGED_AT_ONCE || rows.length >= MOST_EXPORTED) return rows;
  }
}

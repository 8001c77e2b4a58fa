import type { Database, Sql } from '../../../infra/database.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { type NewLeadActivity, recordActivities } from '../activity/lead-activity.service.ts';
import { NOTHING_KNOWN } from '../desk/lead-details.ts';
import { insertLead, leadOfAddress } from '../desk/sql/write-leads.ts';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';

/** Who an event of a shop is about. */
export interface ShopPerson {
  accountId: string;
  email: string;
  name: string | null;
  language: string | null;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
  ids: IdGenerator;
}

/** How people become leads by themselves. */
export class LeadIntakeService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Whether an account takes leads of its shop's events. */
  async fromShop(principal: Principal, accountId: string | null): Promise<boolean> {
    const id = await accountIdOf(this.#deps.accounts, principal, accountId);
    return takesFromShop(this.#deps.database, id);
  }

  /** Throws AccountNotFound. */
  async setFromShop(principal: Principal, accountId: string | null, fromShop: boolean): Promise<boolean> {
    const { id } = await this.#deps.accounts.findFor(principal, accountId);
    await this.#deps.database.query({
      text: `
        insert into lead_intake (account_id, from_shop) values ($1, $2)
        on conflict (account_id) do update set from_shop = excluded.from_shop`,
      values: [id, fromShop],
    });
    return fromShop;
  }

  /**
   * Tells the timeline of a person what an event of the shop says. A stranger becomes a lead when `mayBecomeLead` and the account
   * takes them. Must run inside a transaction.
   */
  async recordShopEvent(
    sql: Sql,
    person: ShopPerson,
    event: Omit<NewLeadActivity, 'lead'> & { sourceName: string; mayBecomeLead: boolean },
  ): Promise<void> {
    const { sourceName, mayBecomeLead, ...activity } = event;
    const lead = { accountId: person.accountId, email: person.email.toLowerCase() };
    const known = await leadOfAddress(sql, lead.accountId, lead.email);
    const isTaken = !known && mayBecomeLead && (await takesFromShop(sql, person.accountId));
    const created = isTaken ? await this.#create(sql, person, sourceName) : false;
    const { at } = activity;
    const made = created ? [{ lead, at, kind: LeadActivityKind.CREATED, subject: sourceName }] : [];
    await recordActivities(sql, [...made, { ...activity, lead }]);
  }

  /** False when the lead came by another way meanwhile. */
  async #create(sql: Sql, { accountId, email, name, language }: ShopPerson, sourceName: string): Promise<boolean> {
    const { leadSettings, ids } = this.#deps;
    const [stage] = await leadSettings.stagesForChange(sql, accountId);
    const made = await insertLead(sql, {
      ...NOTHING_KNOWN,
      ...{ id: ids.next(), accountId, email: email.toLowerCase(), name, language },
      ...{ status: LeadStatus.NEW, stageId: stage!.id, source: LeadSource.SHOP, sourceName },
    });
    return made !== null;
  }
}

async function takesFromShop(sql: Sql, accountId: string): Promise<boolean> {
  const [row] = await sql.query<{ fromShop: boolean }>({
    name: 'lead_intake_of',
    text: 'select from_shop as "fromShop" from lead_intake where account_id = $1',
    values: [accountId],
  });
  return row?.fromShop ?? true;
}

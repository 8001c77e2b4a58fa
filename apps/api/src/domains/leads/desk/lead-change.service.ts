import { writeAudit } from '../../../infra/audit.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import type { LeadStageRow } from '../settings/lead-settings.queries.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { AddressNeeded, ChangedMeanwhile, LeadEmailTaken, LeadNotFound, StageNotFound } from './lead.errors.ts';
import type { LeadRow } from './lead.queries.ts';
import { changeLeads } from './lead-changes.ts';
import { checkedTag, checkedTags, NOTHING_KNOWN, type SaidOfLead, withSaid } from './lead-details.ts';
import { findLeads } from './sql/read-leads.ts';
import { deleteLeads, insertLead, leadOfAddress, lockLeads } from './sql/write-leads.ts';

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
  ids: IdGenerator;
  clock: Clock;
}

/** What is said of a new lead; null: the first stage. */
export interface NewLeadInput extends SaidOfLead {
  stageId: string | null;
  accountId: string | null;
}

/** What is said of a lead that there is; null: unchanged. */
export interface LeadChangeInput extends SaidOfLead {
  stageId?: string | null;
  status?: LeadStatus | null;
  sequence?: number | null;
}

/** How people and programs change leads; each change stands in the timeline. */
export class LeadChangeService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws AccountNotFound, AddressNeeded, LeadEmailTaken, StageNotFound and what `withSaid` throws. */
  async create(principal: Principal, input: NewLeadInput): Promise<LeadRow> {
    const { database, accounts, leadSettings, ids, clock } = this.#deps;
    const { id: accountId } = await accounts.findFor(principal, input.accountId);
    const source = principal.kind === 'apiKey' ? LeadSource.API : LeadSource.PERSON;
    return database.transaction(async (sql) => {
      const details = withSaid(NOTHING_KNOWN, input, await leadSettings.fieldsOf(sql, accountId));
      if (!details.email && !details.whatsapp) throw new AddressNeeded();
      const stages = await leadSettings.stagesForChange(sql, accountId);
      const stageId = input.stageId ? stageOf(stages, input.stageId) : stages[0]!.id;
      const made = { ...details, id: ids.next(), accountId, stageId, status: LeadStatus.NEW, source, sourceName: null };
      const lead = await insertLead(sql, made);
      if (!lead) throw new LeadEmailTaken((await leadOfAddress(sql, accountId, details.email!))!);
      const kind = LeadActivityKind.CREATED;
      await recordActivities(sql, [{ lead: { id: lead.id }, kind, at: clock.now(), actorUserId: principal.userId }]);
      return reread(sql, lead.id);
    });
  }

  /** Throws LeadNotFound, ChangedMeanwhile, AddressNeeded, LeadEmailTaken, StageNotFound and what `withSaid` throws. */
  async update(principal: Principal, publicId: string, input: LeadChangeInput): Promise<LeadRow> {
    return this.#change(principal, publicId, async (sql, lead, stages) => {
      if (input.sequence && input.sequence !== lead.sequence) throw new ChangedMeanwhile();
      const details = withSaid(lead, input, await this.#deps.leadSettings.fieldsOf(sql, lead.accountId));
      if (!details.email && !details.whatsapp) throw new AddressNeeded();
      const stageId = input.stageId ? stageOf(stages, input.stageId) : lead.stageId;
      return { ...lead, ...details, stageId, status: input.status ?? lead.status };
    });
  }

  /** Throws LeadNotFound, TagInvalid. */
  async addTag(principal: Principal, publicId: string, tag: string): Promise<LeadRow> {
    const added = checkedTag(tag, 'tag');
    return this.#change(principal, publicId, async (_, lead) => ({
      ...lead,
      tags: checkedTags([...lead.tags, added]),
    }));
  }

  /** A tag that the lead does not have is removed all the same. Throws LeadNotFound. */
  async removeTag(principal: Principal, publicId: string, tag: string): Promise<LeadRow> {
    const removed = tag.trim().toLowerCase();
    return this.#change(principal, publicId, async (_, lead) => ({
      ...lead,
      tags: lead.tags.filter((one) => one.toLowerCase() !== removed),
    }));
  }

  /** Throws LeadNotFound, StageNotFound. */
  async move(principal: Principal, publicId: string, stageId: string): Promise<LeadRow> {
    return this.#change(principal, publicId, async (_, lead, stages) => ({
      ...lead,
      stageId: stageOf(stages, stageId),
    }));
  }

  /** Erases it with notes, tasks and timeline. Throws LeadNotFound. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const { id, accountId } = await lockedLead(sql, principal, publicId);
      await deleteLeads(sql, [id]);
      const subject = toPublicId('led', id);
      await writeAudit(sql, { id: this.#deps.ids.next(), principal, accountId, action: 'lead.deleted', subject });
    });
  }

  async #change(
    principal: Principal,
    publicId: string,
    change: (sql: Sql, lead: LeadRow, stages: LeadStageRow[]) => Promise<LeadRow>,
  ): Promise<LeadRow> {
    const { database, leadSettings, clock } = this.#deps;
    const work = async (sql: Sql) => {
      // Stages before leads, as whoever deletes a stage takes them.
      const { accountId } = await ownLead(principal, publicId, (ids) => findLeads(sql, ids));
      const stages = await leadSettings.stagesForChange(sql, accountId);
      const before = await lockedLead(sql, principal, publicId);
      const after = await change(sql, before, stages);
      if (after.email && after.email !== before.email) {
        const taken = await leadOfAddress(sql, before.accountId, after.email);
        if (taken) throw new LeadEmailTaken(taken);
      }
      await changeLeads(sql, [{ before, after }], stages, { at: clock.now(), actorUserId: principal.userId });
      return reread(sql, before.id);
    };
    // Two that want one address at the same moment: the later one finds the other there when it tries again.
    return database
      .transaction(work)
      .catch((error: unknown) => (isTaken(error) ? database.transaction(work) : Promise.reject(error)));
  }
}

/** True when the database says that something is there already (`unique_violation`). */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

/** The lead, locked. Throws LeadNotFound when there is none or it is another tenant's. */
export async function lockedLead(sql: Sql, principal: Principal, publicId: string, field?: string): Promise<LeadRow> {
  return ownLead(principal, publicId, (ids) => lockLeads(sql, ids), field);
}

async function ownLead(
  principal: Principal,
  publicId: string,
  read: (ids: string[]) => Promise<LeadRow[]>,
  field?: string,
): Promise<LeadRow> {
  const id = fromPublicId('led', publicId);
  const [lead] = id ? await read([id]) : [];
  if (!lead || !mayAccess(principal, lead.accountId)) throw new LeadNotFound(field);
  return lead;
}

function stageOf(stages: LeadStageRow[], publicId: string): string {
  const id = fromPublicId('lst', publicId);
  if (!stages.some((stage) => stage.id === id)) throw new StageNotFound();
  return id!;
}

async function reread(sql: Sql, id: string): Promise<LeadRow> {
  const [lead] = await findLeads(sql, [id]);
  return lead!;
}

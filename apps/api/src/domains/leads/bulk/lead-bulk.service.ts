import type { BulkRow } from '../../../infra/bulk/bulk.queries.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { StageNotFound } from '../desk/lead.errors.ts';
import { checkedTags } from '../desk/lead-details.ts';
import type { LeadStatus } from '../lead.entity.ts';
import { checkedNote } from '../notes/lead-note.service.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { NotConfirmed, NothingMatches, NothingToChange } from './lead-bulk.errors.ts';
import type { LeadSelection } from './lead-bulk.graphql.ts';
import { CHANGE_LEADS, DELETE_LEADS, type StoredChange } from './lead-bulk.ts';
import { resolveSelection } from './lead-selection.ts';

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
  bulk: BulkService;
}

/** What is said of a change of many leads; null: nothing of the kind. */
export interface ManyLeadsChange {
  addTags: string[] | null;
  removeTags: string[] | null;
  stageId: string | null;
  status: LeadStatus | null;
  note: string | null;
}

/** What people do to many leads at once. */
export class LeadBulkService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** How many leads a selection names. Throws BadInputError. */
  async count(principal: Principal, selection: LeadSelection): Promise<number> {
    const { database, accounts } = this.#deps;
    return (await resolveSelection(database, accounts, principal, selection))?.count ?? 0;
  }

  /** Begins to change them. Throws NothingToChange, NothingMatches, TagInvalid, StageNotFound, NoteInvalid, BadInputError. */
  async change(principal: Principal, selection: LeadSelection, said: ManyLeadsChange): Promise<BulkRow> {
    return this.#begin(principal, selection, async (sql, { accountId }) => {
      const change = await this.#checked(sql, accountId, said);
      return { kind: CHANGE_LEADS, more: { change } };
    });
  }

  /** Begins to erase them. Throws NothingMatches, NotConfirmed, BadInputError. */
  async delete(principal: Principal, selection: LeadSelection, confirmation: number): Promise<BulkRow> {
    return this.#begin(principal, selection, async (_, { count }) => {
      if (count !== confirmation) throw new NotConfirmed(count);
      return { kind: DELETE_LEADS, more: {} };
    });
  }

  async #begin(
    principal: Principal,
    selection: LeadSelection,
    plan: (sql: Sql, found: { accountId: string; count: number }) => Promise<{ kind: string; more: object }>,
  ): Promise<BulkRow> {
    const { database, accounts, bulk } = this.#deps;
    return database.transaction(async (sql) => {
      const found = await resolveSelection(sql, accounts, principal, selection);
      if (!found) throw new NothingMatches();
      const { stored, count } = found;
      const { kind, more } = await plan(sql, { accountId: stored.accountId, count });
      const input = { selection: stored, ...more };
      return bulk.start(sql, principal, { kind, input, estimate: count, note: null });
    });
  }

  async #checked(sql: Sql, accountId: string, said: ManyLeadsChange): Promise<StoredChange> {
    const addTags = checkedTags(said.addTags ?? []);
    const removeTags = checkedTags(said.removeTags ?? []);
    const note = said.note?.trim() ? checkedNote(said.note) : null;
    const { stageId, status } = said;
    if (addTags.length + removeTags.length === 0 && !stageId && !status && !note) throw new NothingToChange();
    const change = { addTags, removeTags, status, note };
    if (stageId === null) return { ...change, stageId: null };
    const stages = await this.#deps.leadSettings.stagesOf(sql, accountId);
    const stage = stages.find(({ id }) => id === fromPublicId('lst', stageId));
    if (!stage) throw new StageNotFound();
    return { ...change, stageId: stage.id };
  }
}

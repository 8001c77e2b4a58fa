import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { plainLine } from '../../../kernel/plain-line.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { StageNotFound } from '../desk/lead.errors.ts';
import { CHANGED_AT_ONCE } from '../desk/lead.limits.ts';
import { changeLeads } from '../desk/lead-changes.ts';
import { lockLeadsOfStage } from '../desk/sql/write-leads.ts';
import { LeadStageKind } from './lead-settings.entity.ts';
import {
  SettingNotFound,
  StageLimit,
  StageNameInvalid,
  StageNameTaken,
  StagesIncomplete,
  TooManyLeads,
} from './lead-settings.errors.ts';
import {
  countOfStage,
  deleteStage,
  insertStages,
  type LeadStageRow,
  listStages,
  lockStages,
  placeStages,
  updateStage,
} from './lead-settings.queries.ts';
import type { LeadSettingsService } from './lead-settings.service.ts';

const NAME_LENGTH = 60;
/** More columns fit on no board. */
const MOST_STAGES = 30;
/** Leads that go to another stage with the deletion of theirs, in one transaction of some seconds. */
const MOST_MOVED = 10_000;

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
  ids: IdGenerator;
  clock: Clock;
}

/** What people do with the stages of a pipeline. */
export class LeadStageService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws AccountNotFound, StageNameInvalid, StageNameTaken, StageLimit. */
  async create(
    principal: Principal,
    input: { name: string; kind: LeadStageKind | null; accountId: string | null },
  ): Promise<LeadStageRow> {
    const { database, accounts, leadSettings, ids } = this.#deps;
    const { id: accountId } = await accounts.findFor(principal, input.accountId);
    const name = checkedName(input.name);
    return database.transaction(async (sql) => {
      const stages = await leadSettings.stagesOf(sql, accountId);
      if (stages.length >= MOST_STAGES) throw new StageLimit(MOST_STAGES);
      refuseTwin(stages, name, null);
      const stage = { id: ids.next(), name, kind: input.kind ?? LeadStageKind.OPEN };
      await insertStages(sql, accountId, [stage]);
      return found(await listStages(sql, accountId), stage.id);
    });
  }

  /** What is null stays. Throws SettingNotFound, StageNameInvalid, StageNameTaken. */
  async update(
    principal: Principal,
    publicId: string,
    change: { name: string | null; kind: LeadStageKind | null },
  ): Promise<LeadStageRow> {
    const name = change.name === null ? null : checkedName(change.name);
    return this.#deps.database.transaction(async (sql) => {
      const stage = await this.#locked(sql, principal, publicId);
      if (name !== null) refuseTwin(await listStages(sql, stage.accountId), name, stage.id);
      const changed = { ...stage, name: name ?? stage.name, kind: change.kind ?? stage.kind };
      await updateStage(sql, changed);
      return changed;
    });
  }

  /** Its leads go to another stage. Throws SettingNotFound, StageNotFound, TooManyLeads. */
  async delete(principal: Principal, publicId: string, moveToId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const targetId = fromPublicId('lst', moveToId);
      // Both together: the other one might be deleted just now, and its leads moved before these come to it.
      const stage = await this.#locked(sql, principal, publicId, { also: targetId });
      const stages = await listStages(sql, stage.accountId);
      const target = stages.find(({ id }) => id !== stage.id && id === targetId);
      if (!target) throw new StageNotFound('moveToId');
      if ((await countOfStage(sql, stage, MOST_MOVED + 1)) > MOST_MOVED) throw new TooManyLeads(MOST_MOVED);
      await this.#moveAll(sql, principal, { stage, target, stages });
      await deleteStage(sql, stage.id);
    });
  }

  /** Throws SettingNotFound, StagesIncomplete. */
  async reorder(principal: Principal, publicIds: string[]): Promise<LeadStageRow[]> {
    return this.#deps.database.transaction(async (sql) => {
      if (publicIds.length === 0) throw new StagesIncomplete();
      const { accountId } = await this.#locked(sql, principal, publicIds[0]!, { field: 'ids' });
      const ids = publicIds.map((publicId) => fromPublicId('lst', publicId) ?? '');
      const stages = await listStages(sql, accountId);
      const named = new Set(ids);
      if (ids.length !== stages.length || !stages.every(({ id }) => named.has(id))) throw new StagesIncomplete();
      await placeStages(sql, ids);
      return listStages(sql, accountId);
    });
  }

  async #moveAll(
    sql: Sql,
    principal: Principal,
    { stage, target, stages }: { stage: LeadStageRow; target: LeadStageRow; stages: LeadStageRow[] },
  ): Promise<void> {
    const by = { at: this.#deps.clock.now(), actorUserId: principal.userId };
    for (;;) {
      const leads = await lockLeadsOfStage(sql, stage, CHANGED_AT_ONCE);
      if (leads.length === 0) return;
      const changes = leads.map((before) => ({ before, after: { ...before, stageId: target.id } }));
      await changeLeads(sql, changes, stages, by);
    }
  }

  async #locked(
    sql: Sql,
    principal: Principal,
    publicId: string,
    { field, also = null }: { field?: string; also?: string | null } = {},
  ): Promise<LeadStageRow> {
    const id = fromPublicId('lst', publicId);
    const locked = await lockStages(
      sql,
      [id, also].filter((one) => one !== null),
    );
    const stage = locked.find((one) => one.id === id);
    if (!stage || !mayAccess(principal, stage.accountId)) throw new SettingNotFound('stage', field);
    return stage;
  }
}

function found(stages: LeadStageRow[], id: string): LeadStageRow {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new StageNameTaken();
  return stage;
}

function refuseTwin(stages: LeadStageRow[], name: string, self: string | null): void {
  if (stages.some((stage) => stage.id !== self && stage.name.toLowerCase() === name.toLowerCase()))
    throw new StageNameTaken();
}

function checkedName(name: string): string {
  const line = plainLine(name, NAME_LENGTH);
  if (line === null) throw new StageNameInvalid(NAME_LENGTH);
  return line;
}

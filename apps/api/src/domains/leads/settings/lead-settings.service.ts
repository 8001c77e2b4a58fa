import type { Sql } from '../../../infra/database.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import { LeadStageKind } from './lead-settings.entity.ts';
import {
  holdStages,
  insertStages,
  type LeadFieldRow,
  type LeadStageRow,
  listFields,
  listStages,
} from './lead-settings.queries.ts';

/** Stages that an account begins with. */
const FIRST_STAGES = [
  { name: 'Baru', kind: LeadStageKind.OPEN },
  { name: 'Dihubungi', kind: LeadStageKind.OPEN },
  { name: 'Berminat', kind: LeadStageKind.OPEN },
  { name: 'Pelanggan', kind: LeadStageKind.WON },
  { name: 'Tidak jadi', kind: LeadStageKind.LOST },
];

/** Stages and custom fields, for whoever changes leads. */
export class LeadSettingsService {
  readonly #ids: IdGenerator;

  constructor(deps: { ids: IdGenerator }) {
    this.#ids = deps.ids;
  }

  /** Stages of an account in their order; an account without any gets those to begin with. Never empty. */
  async stagesOf(sql: Sql, accountId: string): Promise<LeadStageRow[]> {
    return this.#orFirst(sql, accountId, listStages);
  }

  /** The same for whoever puts leads into them: none is deleted before the transaction of `sql` ends. */
  async stagesForChange(sql: Sql, accountId: string): Promise<LeadStageRow[]> {
    return this.#orFirst(sql, accountId, holdStages);
  }

  async #orFirst(sql: Sql, accountId: string, read: typeof listStages): Promise<LeadStageRow[]> {
    const stages = await read(sql, accountId);
    if (stages.length > 0) return stages;
    await insertStages(
      sql,
      accountId,
      FIRST_STAGES.map((stage) => ({ ...stage, id: this.#ids.next() })),
    );
    return read(sql, accountId);
  }

  async fieldsOf(sql: Sql, accountId: string): Promise<LeadFieldRow[]> {
    return listFields(sql, accountId);
  }
}

import type { Row, Sql } from '../../../infra/database.ts';
import type { LeadFieldType, LeadStageKind } from './lead-settings.entity.ts';

export interface LeadStageRow extends Row {
  id: string;
  accountId: string;
  name: string;
  kind: LeadStageKind;
  position: number;
}

export interface LeadFieldRow extends Row {
  id: string;
  accountId: string;
  key: string;
  label: string;
  type: LeadFieldType;
  choices: string[];
  position: number;
}

const STAGE = `id, account_id as "accountId", name, kind, position`;
const FIELD = `id, account_id as "accountId", key, label, type, choices, position`;

/** Stages of an account, in their order. */
export async function listStages(sql: Sql, accountId: string): Promise<LeadStageRow[]> {
  return sql.query<LeadStageRow>({
    name: 'lead_stages_of',
    text: `select ${STAGE} from lead_stage where account_id = $1 order by position, id`,
    values: [accountId],
  });
}

export async function findStages(sql: Sql, ids: readonly string[]): Promise<LeadStageRow[]> {
  return sql.query<LeadStageRow>({
    name: 'lead_stages_by_id',
    text: `select ${STAGE} from lead_stage where id = any ($1::uuid[])`,
    values: [ids],
  });
}

/** Stages that leads are about to be put into: none of them is deleted before the transaction ends. */
export async function holdStages(sql: Sql, accountId: string): Promise<LeadStageRow[]> {
  return sql.query<LeadStageRow>({
    name: 'hold_lead_stages_of',
    text: `select ${STAGE} from lead_stage where account_id = $1 order by position, id for key share`,
    values: [accountId],
  });
}

/** The stages that there are, in the order of their ids, once nobody puts leads into them any more. */
export async function lockStages(sql: Sql, ids: readonly string[]): Promise<LeadStageRow[]> {
  return sql.query<LeadStageRow>({
    text: `select ${STAGE} from lead_stage where id = any ($1::uuid[]) order by id for update`,
    values: [ids],
  });
}

/** Puts stages behind those there are; those whose name is taken are left out. */
export async function insertStages(
  sql: Sql,
  accountId: string,
  stages: { id: string; name: string; kind: LeadStageKind }[],
): Promise<void> {
  await sql.query({
    text: `
      insert into lead_stage (id, account_id, name, kind, position)
      select i.id, $1, i.name, i.kind, i.place + (select coalesce(max(position), 0) from lead_stage where account_id = $1)
        from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as i (id, name, kind, place)
      on conflict (account_id, name) do nothing`,
    values: [accountId, stages.map(({ id }) => id), stages.map(({ name }) => name), stages.map(({ kind }) => kind)],
  });
}

export async function updateStage(sql: Sql, { id, name, kind }: LeadStageRow): Promise<void> {
  await sql.query({ text: 'update lead_stage set name = $2, kind = $3 where id = $1', values: [id, name, kind] });
}

/** Gives stages the places in which they are named. */
export async function placeStages(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({
    text: `
      update lead_stage s set position = i.place
        from unnest($1::uuid[]) with ordinality as i (id, place) where s.id = i.id and s.position <> i.place`,
    values: [ids],
  });
}

export async function deleteStage(sql: Sql, id: string): Promise<void> {
  await sql.query({ text: 'delete from lead_stage where id = $1', values: [id] });
}

/** Leads of a stage, archived ones too, counted up to `most`. */
export async function countOfStage(
  sql: Sql,
  { accountId, id }: { accountId: string; id: string },
  most: number,
): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `
      select count(*)::int as count from (select from lead where account_id = $1 and stage_id = $2 limit $3) as counted`,
    values: [accountId, id, most],
  });
  return row!.count;
}

export async function countOfAccount(sql: Sql, accountId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: 'select count(*)::int as count from lead where account_id = $1',
    values: [accountId],
  });
  return row!.count;
}

/** Leads of stages that are not archived; each counted up to `most`. */
export async function countOfStages(
  sql: Sql,
  stages: { accountId: string; id: string }[],
  most: number,
): Promise<Map<string, number>> {
  const rows = await sql.query<{ id: string; count: number }>({
    name: 'leads_of_stages',
    text: `
      select i.id, c.count from unnest($1::uuid[], $2::uuid[]) as i (account_id, id) cross join lateral (
        select count(*)::int as count from (
          select from lead l where l.account_id = i.account_id and l.stage_id = i.id and l.status <> 'ARCHIVED' limit $3) as counted) as c`,
    values: [stages.map(({ accountId }) => accountId), stages.map(({ id }) => id), most],
  });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Custom fields of an account, in their order. */
export async function listFields(sql: Sql, accountId: string): Promise<LeadFieldRow[]> {
  return sql.query<LeadFieldRow>({
    name: 'lead_fields_of',
    text: `select ${FIELD} from lead_field where account_id = $1 order by position, id`,
    values: [accountId],
  });
}

export async function lockField(sql: Sql, id: string): Promise<LeadFieldRow | null> {
  const [row] = await sql.query<LeadFieldRow>({
    text: `select ${FIELD} from lead_field where id = $1 for update`,
    values: [id],
  });
  return row ?? null;
}

/** Null when the key is taken. */
export async function insertField(
  sql: Sql,
  { id, accountId, key, label, type, choices }: Pick<LeadFieldRow, Exclude<keyof LeadFieldRow, 'position'>>,
): Promise<LeadFieldRow | null> {
  const [row] = await sql.query<LeadFieldRow>({
    text: `
      insert into lead_field (id, account_id, key, label, type, choices, position)
      select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1 from lead_field where account_id = $2
      on conflict (account_id, key) do nothing returning ${FIELD}`,
    values: [id, accountId, key, label, type, choices],
  });
  return row ?? null;
}

export async function updateField(sql: Sql, { id, label, choices, position }: LeadFieldRow): Promise<LeadFieldRow> {
  const [row] = await sql.query<LeadFieldRow>({
    text: `update lead_field set label = $2, choices = $3, position = $4 where id = $1 returning ${FIELD}`,
    values: [id, label, choices, position],
  });
  return row!;
}

export async function deleteField(sql: Sql, id: string): Promise<void> {
  await sql.query({ text: 'delete from lead_field where id = $1', values: [id] });
}

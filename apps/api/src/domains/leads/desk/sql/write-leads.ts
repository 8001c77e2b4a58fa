import type { Sql } from '../../../../infra/database.ts';
import type { LeadSource, LeadStatus } from '../../lead.entity.ts';
import { notifyLeads } from '../../lead-changed.events.ts';
import { LEAD_COLUMNS, type LeadRow } from '../lead.queries.ts';
import type { LeadDetails } from '../lead-details.ts';

export interface NewLead extends LeadDetails {
  id: string;
  accountId: string;
  status: LeadStatus;
  stageId: string;
  source: LeadSource;
  sourceName: string | null;
}

/** Null when another lead of the account has the address. */
export async function insertLead(sql: Sql, lead: NewLead): Promise<LeadRow | null> {
  const [row] = await sql.query<LeadRow>({
    name: 'insert_lead',
    text: `
      with made as (
        insert into lead (id, account_id, email, name, whatsapp, language, time_zone, tags, fields, status, stage_id, source,
                          source_name, consent_proof)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (account_id, email) where email is not null do nothing
        returning *
      ), told as (select ${notifyLeads('made')} as count)
      select ${LEAD_COLUMNS} from made, told where told.count is not null`,
    values: [
      lead.id,
      lead.accountId,
      lead.email,
      lead.name,
      lead.whatsapp,
      lead.language,
      lead.timeZone,
      lead.tags,
      JSON.stringify(lead.fields),
      lead.status,
      lead.stageId,
      lead.source,
      lead.sourceName,
      lead.consentProof,
    ],
  });
  return row ?? null;
}

/** Leads as they are, locked in the order of their ids. Must run inside a transaction. */
export async function lockLeads(sql: Sql, ids: readonly string[]): Promise<LeadRow[]> {
  return sql.query<LeadRow>({
    name: 'lock_leads',
    text: `select ${LEAD_COLUMNS} from lead where id = any ($1::uuid[]) order by id for update`,
    values: [ids],
  });
}

/** Some leads of a stage, locked. Must run inside a transaction. */
export async function lockLeadsOfStage(
  sql: Sql,
  { accountId, id }: { accountId: string; id: string },
  limit: number,
): Promise<LeadRow[]> {
  return sql.query<LeadRow>({
    name: 'lock_leads_of_stage',
    text: `select ${LEAD_COLUMNS} from lead where account_id = $1 and stage_id = $2 order by id limit $3 for update`,
    values: [accountId, id, limit],
  });
}

/** Writes what a person may change; the activities that tell of it let sequence and subscribers follow. */
export async function updateLeads(sql: Sql, leads: LeadRow[]): Promise<void> {
  await sql.query({
    name: 'update_leads',
    text: `
      update lead l
         set email = i.email, name = i.name, whatsapp = i.whatsapp, language = i.language, time_zone = i."timeZone",
             tags = i.tags, fields = i.fields, status = i.status, stage_id = i."stageId",
             consent_proof = i."consentProof", updated_at = now()
        from jsonb_to_recordset($1::jsonb)
          as i (id uuid, email text, name text, whatsapp text, language text, "timeZone" text, tags text[], fields jsonb,
                status text, "stageId" uuid, "consentProof" text)
       where l.id = i.id`,
    values: [JSON.stringify(leads)],
  });
}

/** Erases leads, which are locked, with their notes, tasks and timelines; returns how many there were. */
export async function deleteLeads(sql: Sql, ids: readonly string[]): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    name: 'delete_leads',
    text: `
      with notes as (delete from lead_note where lead_id = any ($1::uuid[])),
           tasks as (delete from lead_task where lead_id = any ($1::uuid[])),
           activities as (delete from lead_activity where lead_id = any ($1::uuid[])),
           erased as (delete from lead where id = any ($1::uuid[]) returning id, account_id, sequence + 1 as sequence)
      select (select count(*)::int from erased) as count, ${notifyLeads('erased')} as told`,
    values: [ids],
  });
  return row!.count;
}

/** The lead of an account that has an address. */
export async function leadOfAddress(sql: Sql, accountId: string, email: string): Promise<LeadRow | null> {
  const [row] = await sql.query<LeadRow>({
    name: 'lead_of_address',
    text: `select ${LEAD_COLUMNS} from lead where account_id = $1 and email = $2`,
    values: [accountId, email],
  });
  return row ?? null;
}

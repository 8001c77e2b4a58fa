import type { PersonalDataPart } from '../../../infra/personal-data.ts';
import { deleteLeads, leadOfAddress, lockLeads } from './sql/write-leads.ts';

/** What an account knows of a person as its lead: the lead itself, notes, tasks, timeline, and rows of files it came with. */
export const leadPersonalData: PersonalDataPart = {
  name: 'leads',
  columns: [
    'lead.email',
    'lead.name',
    'lead.whatsapp',
    'lead.tags',
    'lead.fields',
    'lead.source_name',
    'lead.consent_proof',
    'lead.words',
    'lead_activity.subject',
    'lead_activity.subject_id',
    'lead_activity.data',
    'lead_import_row.cells',
    'lead_note.text',
    'lead_task.title',
  ],
  export: async (sql, { accountId, address }) => {
    const lead = await leadOfAddress(sql, accountId, address);
    if (!lead) return [];
    const { id: _, accountId: _account, stageId: _stage, sequence: _sequence, ...own } = lead;
    const rest = await sql.query({
      text: `
        select 'note' as kind, text, null::jsonb as data, created_at as at from lead_note where lead_id = $1
        union all
        select 'task', title, null, created_at from lead_task where lead_id = $1
        union all
        select kind, subject, data, at from lead_activity where lead_id = $1
         order by at`,
      values: [lead.id],
    });
    return [{ kind: 'lead', ...own }, ...rest];
  },
  erase: async (sql, { accountId, address }) => {
    const lead = await leadOfAddress(sql, accountId, address);
    if (lead) {
      // Whoever is telling its timeline something ends first, so that this goes too.
      await lockLeads(sql, [lead.id]);
      await deleteLeads(sql, [lead.id]);
    }
    // An address that a lead had before, or that came to it with another lead.
    await sql.query({
      text: `
        update lead_activity set subject = null, data = null
         where account_id = $1 and kind in ('MERGED', 'FIELD_CHANGED') and $2 in (data ->> 'email', data ->> 'from', data ->> 'to')`,
      values: [accountId, address],
    });
    await sql.query({
      text: `
        delete from lead_import_row r using lead_import i
         where i.id = r.import_id and i.account_id = $1
           and exists (select from jsonb_array_elements_text(r.cells) as cell where lower(btrim(cell)) = $2)`,
      values: [accountId, address],
    });
  },
};

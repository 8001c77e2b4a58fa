import { makeLead, stagesOf } from './lead-desk.ts';
import type { Person, Shop } from './people.ts';
import type { Knowledge, Victim } from './tenant-table.ts';
import type { TestDatabase } from './test-database.ts';

/** Leads of the victim, and things of which every ask may lose one. */
export interface VictimsLeads {
  leadId: string;
  noteId: string;
  taskId: string;
  stageId: string;
  fieldId: string;
  ruleId: string;
  /** A file of leads, its rows with what is wrong with them. */
  fileId: string;
  spares: Record<'leads' | 'notes' | 'tasks' | 'stages' | 'fields' | 'rules' | 'files', string[]>;
}

/** More than the matrix asks. */
const SPARES = 40;

export async function makeVictimsLeads(
  database: TestDatabase,
  { shop, person, canary }: { shop: Shop; person: Person; canary: string },
): Promise<VictimsLeads> {
  const lead = await makeLead(person.client, {
    email: `${canary}-prospek@pelanggan.example`,
    name: `${canary}-prospek`,
  });
  const [stage] = await stagesOf(person.client);
  const made = async (text: string): Promise<string[]> => {
    const rows = await database.query<{ id: string }>(`${text} returning id`, [
      shop.id.slice(4),
      person.id.slice(4),
      lead.id.slice(4),
      stage!.id.slice(4),
      canary,
      SPARES,
    ]);
    return rows.map(({ id }) => id);
  };
  const given = `(select $1::uuid as account, $2::uuid as person, $3::uuid as lead, $4::uuid as stage, $5::text as canary) as g`;
  const each = `from ${given}, generate_series(1, $6::int) as n`;
  const leads = await made(`
    insert into lead (id, account_id, email, name, stage_id, source)
    select gen_random_uuid(), account, canary || n || '@pelanggan.example', canary, stage, 'PERSON' ${each}`);
  const notes = await made(`
    insert into lead_note (id, account_id, lead_id, text, author_user_id)
    select gen_random_uuid(), account, lead, canary, person ${each}`);
  const tasks = await made(`
    insert into lead_task (id, account_id, lead_id, title, created_by_user_id)
    select gen_random_uuid(), account, lead, canary, person ${each}`);
  const stages = await made(`
    insert into lead_stage (id, account_id, name, position)
    select gen_random_uuid(), account, canary || n, 10 + n ${each}`);
  const fields = await made(`
    insert into lead_field (id, account_id, key, label, type, position)
    select gen_random_uuid(), account, 'k' || n, canary, 'TEXT', n ${each}`);
  const rules = await made(`
    insert into lead_score_rule (id, account_id, kind, subject, points, position)
    select gen_random_uuid(), account, 'EVENT', canary, 1, n ${each}`);
  const files = await made(`
    with named as materialized (select new_id() as id, g.* ${each}), rows as (
      insert into lead_import_row (import_id, line, cells, problem, detail)
      select id, 2, jsonb_build_array('bukan-alamat', canary), 'EMAIL_INVALID', canary from named)
    insert into lead_import (id, account_id, file_name, header, rows, actor_user_id)
    select id, account, canary, array['email', canary], 1, person from named`);
  const named = (prefix: string, ids: string[]) => ids.map((id) => `${prefix}_${id}`);
  const spares = {
    leads: named('led', leads),
    notes: named('lnt', notes),
    tasks: named('ltk', tasks),
    stages: named('lst', stages),
    fields: named('lfd', fields),
    rules: named('lsr', rules),
    files: named('lim', files),
  };
  return {
    leadId: lead.id,
    noteId: spares.notes.pop()!,
    taskId: spares.tasks.pop()!,
    stageId: stage!.id,
    fieldId: spares.fields.pop()!,
    ruleId: spares.rules.pop()!,
    fileId: spares.files.pop()!,
    spares,
  };
}

const NOT_FOUND = { userError: 'NOT_FOUND' };
const ofLead: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.leadId };
const ofNote: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.noteId };
const ofTask: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.taskId };
const ofStage: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.stageId };
const ofField: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.fieldId };
const ofRule: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.ruleId };
const ofFile: Knowledge = { foreigners: NOT_FOUND, id: ({ leads }) => leads.fileId };
const choices = () => ({ columns: ['email', ''], conflict: 'FILL' });
const twoLeads = ({ leads }: Victim) => ({ keepId: leads.leadId, mergeIds: [leads.spares.leads.pop()!] });
/** One that may be lost. */
const spare = (kind: keyof VictimsLeads['spares']): Knowledge => ({
  foreigners: NOT_FOUND,
  id: ({ leads }) => leads.spares[kind].pop()!,
});
const ofAccount = { foreigners: 'own rows', optional: ({ shop }: Victim) => ({ accountId: shop.id }) } as const;
const filtered = {
  foreigners: 'own rows',
  optional: ({ shop }: Victim) => ({ filter: { accountId: shop.id } }),
} as const;
const forAccount = (more: () => object = () => ({})): Knowledge => ({
  foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
  optional: ({ shop }) => ({ accountId: shop.id, ...more() }),
});
const selected = (more: object): Knowledge => ({
  foreigners: { userError: 'NOTHING_MATCHES' },
  optional: ({ leads }) => ({ selection: { ids: [leads.leadId] }, ...more }),
});

/** The rows of leads, their notes, tasks, stages, custom fields, bulk changes, score rules, files and merges. */
export const leadTable: Record<string, Knowledge> = {
  'Query.lead': { ...ofLead, foreigners: 'null' },
  'Query.leads': filtered,
  'Query.leadsExport': filtered,
  'Query.leadTags': ofAccount,
  'Query.leadStages': ofAccount,
  'Query.leadFields': ofAccount,
  'Query.leadTasks': filtered,
  'Query.leadsSelected': { ...selected({}), foreigners: 'own rows' },
  'Query.leadScoreRules': ofAccount,
  'Query.leadImport': { ...ofFile, foreigners: 'null' },
  'Query.leadImportFailures': { ...ofFile, foreigners: 'null' },
  'Query.leadImports': ofAccount,
  'Query.leadIntake': ofAccount,
  'Query.leadMergePreview': { foreigners: 'null', optional: twoLeads },
  'Mutation.leadScoreRuleCreate': forAccount(() => ({ kind: 'EVENT', points: 1 })),
  'Mutation.leadScoreRuleUpdate': ofRule,
  'Mutation.leadScoreRuleDelete': spare('rules'),
  'Mutation.leadImportCheck': { ...ofFile, optional: choices },
  'Mutation.leadImportStart': { ...spare('files'), optional: choices },
  'Mutation.leadImportDelete': spare('files'),
  'Mutation.leadIntakeSet': forAccount(),
  'Mutation.leadsMerge': { foreigners: NOT_FOUND, optional: twoLeads },
  'Mutation.leadCreate': forAccount(() => ({ email: `baru.${crypto.randomUUID()}@pelanggan.example` })),
  'Mutation.leadUpdate': ofLead,
  'Mutation.leadDelete': spare('leads'),
  'Mutation.leadTagAdd': ofLead,
  'Mutation.leadTagRemove': ofLead,
  'Mutation.leadMove': { ...ofLead, optional: ({ leads }) => ({ stageId: leads.stageId }) },
  'Mutation.leadNoteAdd': ofLead,
  'Mutation.leadNoteEdit': ofNote,
  'Mutation.leadNoteDelete': spare('notes'),
  'Mutation.leadTaskAdd': ofLead,
  'Mutation.leadTaskDone': ofTask,
  'Mutation.leadTaskDelete': spare('tasks'),
  'Mutation.leadStageCreate': forAccount(),
  'Mutation.leadStageUpdate': { ...ofStage, optional: () => ({ kind: 'OPEN' }) },
  'Mutation.leadStageDelete': { ...spare('stages'), optional: ({ leads }) => ({ moveToId: leads.stageId }) },
  'Mutation.leadStagesReorder': ofStage,
  'Mutation.leadFieldCreate': forAccount(),
  'Mutation.leadFieldUpdate': ofField,
  'Mutation.leadFieldDelete': spare('fields'),
  'Mutation.leadsChange': selected({ addTags: ['matriks'] }),
  'Mutation.leadsDelete': selected({}),
  'Subscription.leadUpdated': { foreigners: 'own rows' },
};

import { toCsv } from '../../../infra/csv.ts';
import { fieldValueText } from '../settings/field-values.ts';
import type { LeadFieldRow, LeadStageRow } from '../settings/lead-settings.queries.ts';
import type { LeadRow } from './lead.queries.ts';

/** Leads with their custom fields as CSV; cells that a spreadsheet would run are made harmless. */
export function leadsAsCsv(leads: LeadRow[], stages: LeadStageRow[], fields: LeadFieldRow[]): string {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  return toCsv(
    [...OWN_COLUMNS.map(([name]) => name), ...fields.map(({ key }) => key)],
    leads.map((lead) => [
      ...OWN_COLUMNS.map(([, cell]) => cell(lead, names.get(lead.stageId) ?? '')),
      ...fields.map(({ key }) => fieldValueText(lead.fields[key])),
    ]),
  );
}

/** Columns of an export before those of the custom fields. */
const OWN_COLUMNS: [name: string, cell: (row: LeadRow, stage: string) => string | null][] = [
  ['email', ({ email }) => email],
  ['name', ({ name }) => name],
  ['whatsapp', ({ whatsapp }) => whatsapp],
  ['tags', ({ tags }) => tags.join(', ')],
  ['status', ({ status }) => status],
  ['stage', (_, stage) => stage],
  ['score', ({ score }) => String(score)],
  ['language', ({ language }) => language],
  ['timeZone', ({ timeZone }) => timeZone],
  ['source', ({ source }) => source],
  ['sourceName', ({ sourceName }) => sourceName],
  ['consentProof', ({ consentProof }) => consentProof],
  ['createdAt', ({ createdAt }) => createdAt.toISOString()],
  ['lastActivityAt', ({ lastActivityAt }) => lastActivityAt.toISOString()],
];

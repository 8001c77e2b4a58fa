import { toPublicId } from '../../../kernel/ids.ts';
import { LeadFieldTypeType, LeadStageType } from '../desk/lead.graphql.ts';
import type { LeadFieldRow, LeadStageRow } from './lead-settings.queries.ts';

export function toStageType(row: LeadStageRow): LeadStageType {
  const { name, kind, position } = row;
  return Object.assign(new LeadStageType(), { id: toPublicId('lst', row.id), name, kind, position, row });
}

export function toFieldType({ id, key, label, type, choices, position }: LeadFieldRow): LeadFieldTypeType {
  return Object.assign(new LeadFieldTypeType(), { id: toPublicId('lfd', id), key, label, type, choices, position });
}

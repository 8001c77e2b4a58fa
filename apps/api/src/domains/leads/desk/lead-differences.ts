import { toPublicId } from '../../../kernel/ids.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import type { NewLeadActivity } from '../activity/lead-activity.service.ts';
import { fieldValueText } from '../settings/field-values.ts';
import type { LeadStageRow } from '../settings/lead-settings.queries.ts';
import type { LeadRow } from './lead.queries.ts';

/** Who changed a lead, and when. */
export interface ChangedBy {
  at: Date;
  /** Null: a program of the shop. */
  actorUserId: string | null;
}

type Difference = Pick<NewLeadActivity, 'kind' | 'subject' | 'subjectId' | 'data'>;

const OWN = ['email', 'name', 'whatsapp', 'language', 'timeZone', 'consentProof'] as const;

/** What a change of a lead tells in its timeline; empty when it changed nothing. */
export function differencesOf(
  before: LeadRow,
  after: LeadRow,
  stages: LeadStageRow[],
  by: ChangedBy,
): NewLeadActivity[] {
  const differences = [
    ...ofTags(before, after),
    ...ofStage(before, after, stages),
    ...ofStatus(before, after),
    ...OWN.flatMap((key) => ofText(key, before[key], after[key])),
    ...ofFields(before, after),
  ];
  return differences.map((difference) => ({ ...difference, ...by, lead: { id: before.id } }));
}

function ofTags(before: LeadRow, after: LeadRow): Difference[] {
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  return [
    ...added.map((subject) => ({ kind: LeadActivityKind.TAG_ADDED, subject })),
    ...removed.map((subject) => ({ kind: LeadActivityKind.TAG_REMOVED, subject })),
  ];
}

function ofStage(before: LeadRow, after: LeadRow, stages: LeadStageRow[]): Difference[] {
  if (before.stageId === after.stageId) return [];
  const nameOf = (id: string) => stages.find((stage) => stage.id === id)?.name ?? null;
  const to = nameOf(after.stageId);
  const data = { from: nameOf(before.stageId), to };
  return [{ kind: LeadActivityKind.STAGE_CHANGED, subject: to, subjectId: toPublicId('lst', after.stageId), data }];
}

function ofStatus(before: LeadRow, after: LeadRow): Difference[] {
  if (before.status === after.status) return [];
  const data = { from: before.status, to: after.status };
  return [{ kind: LeadActivityKind.STATUS_CHANGED, subject: after.status, data }];
}

function ofText(key: string, from: string | null, to: string | null): Difference[] {
  return from === to ? [] : [{ kind: LeadActivityKind.FIELD_CHANGED, subject: key, data: { from, to } }];
}

function ofFields(before: LeadRow, after: LeadRow): Difference[] {
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...keys].flatMap((key) => ofText(key, fieldValueText(before.fields[key]), fieldValueText(after.fields[key])));
}

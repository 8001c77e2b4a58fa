import type { Sql } from '../../../infra/database.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import type { LeadStageRow } from '../settings/lead-settings.queries.ts';
import type { LeadRow } from './lead.queries.ts';
import { type ChangedBy, differencesOf } from './lead-differences.ts';
import { updateLeads } from './sql/write-leads.ts';

/** A lead as it was when it was locked, and as it is to be. */
export interface LeadChange {
  before: LeadRow;
  after: LeadRow;
}

/**
 * Writes changes of leads that are locked, with what they tell in their timelines; leads that stay as they are, are left alone. Must
 * run inside a transaction; returns how many were changed.
 */
export async function changeLeads(
  sql: Sql,
  changes: LeadChange[],
  stages: LeadStageRow[],
  by: ChangedBy,
): Promise<number> {
  const told = changes.map(({ before, after }) => ({ after, activities: differencesOf(before, after, stages, by) }));
  const changed = told.filter(({ activities }) => activities.length > 0);
  if (changed.length === 0) return 0;
  await updateLeads(
    sql,
    changed.map(({ after }) => after),
  );
  await recordActivities(
    sql,
    changed.flatMap(({ activities }) => activities),
  );
  return changed.length;
}

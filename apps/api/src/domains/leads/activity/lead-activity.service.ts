import type { Sql } from '../../../infra/database.ts';
import { findLeadsOf, keepActivities, type NewLeadActivity } from './lead-activity.queries.ts';

export type { NewLeadActivity };

/**
 * Writes activities into the timelines of their leads, however many, in two statements: those of nobody and those known by their
 * `sourceKey` are dropped, score rules give their points, and score, last activity, status and sequence of the lead follow. Sequences
 * of rows that the caller read before are old afterwards. Must run inside a transaction; returns how many were kept.
 */
export async function recordActivities(sql: Sql, activities: NewLeadActivity[]): Promise<number> {
  if (activities.length === 0) return 0;
  const leads = await findLeadsOf(sql, activities);
  const known = activities.flatMap((activity, place) => {
    const leadId = leads.get(place);
    return leadId ? [{ ...activity, leadId }] : [];
  });
  return known.length === 0 ? 0 : keepActivities(sql, known);
}

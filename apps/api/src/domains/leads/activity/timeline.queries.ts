import type { Row, Sql } from '../../../infra/database.ts';
import type { LeadActivityKind } from './lead-activity.entity.ts';

export interface LeadActivityRow extends Row {
  id: string;
  kind: LeadActivityKind;
  at: Date;
  subject: string | null;
  subjectId: string | null;
  points: number;
  data: Record<string, unknown> | null;
  actorUserId: string | null;
}

const OF_LEAD = 'lead_id = $1 and ($2::text[] is null or kind = any ($2))';

/** Newest first: ids sort by when it happened. Null as `kinds`: all. */
export async function listActivities(
  sql: Sql,
  where: { leadId: string; kinds: LeadActivityKind[] | null },
  page: { limit: number; after: string | null },
): Promise<LeadActivityRow[]> {
  return sql.query<LeadActivityRow>({
    name: 'lead_timeline',
    text: `
      select id, kind, at, subject, subject_id as "subjectId", points, data, actor_user_id as "actorUserId"
        from lead_activity where ${OF_LEAD} and ($3::uuid is null or id < $3) order by id desc limit $4`,
    values: [where.leadId, where.kinds, page.after, page.limit],
  });
}

export async function countActivities(
  sql: Sql,
  { leadId, kinds }: { leadId: string; kinds: LeadActivityKind[] | null },
): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from lead_activity where ${OF_LEAD}`,
    values: [leadId, kinds],
  });
  return row?.count ?? 0;
}

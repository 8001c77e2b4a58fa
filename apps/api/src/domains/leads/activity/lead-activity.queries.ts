import type { Sql } from '../../../infra/database.ts';
import { notifyLeads } from '../lead-changed.events.ts';
import { LeadActivityKind } from './lead-activity.entity.ts';

/** Something that happened to a lead, or that it did. */
export interface NewLeadActivity {
  /** The lead, or the address it has in its account. */
  lead: { id: string } | { accountId: string; email: string };
  kind: LeadActivityKind;
  at: Date;
  /** What it is about, for a person. */
  subject?: string | null;
  /** Public id of what it is about, such as `msg_…`. */
  subjectId?: string | null;
  /** Equal for the same occurrence told twice: a lead keeps it once. */
  sourceKey?: string | null;
  data?: Record<string, unknown> | null;
  /** Who did it; null: the lead itself or the program. */
  actorUserId?: string | null;
  /** True: the lead came with it. */
  leadIsNew?: boolean;
}

/** What we do by ourselves, often to everybody: it moves no lead up in the list, and leads are not written anew for it. */
const QUIET = new Set([LeadActivityKind.CREATED, LeadActivityKind.EMAIL_SENT, LeadActivityKind.EMAIL_DELIVERED]);

const moves = ({ kind, leadIsNew }: NewLeadActivity) => !(leadIsNew || QUIET.has(kind));

/** The person did something, or somebody worked on it: a NEW lead is ACTIVE then. */
const ACTIVE = [
  LeadActivityKind.EMAIL_OPENED,
  LeadActivityKind.EMAIL_CLICKED,
  LeadActivityKind.EVENT,
  LeadActivityKind.STAGE_CHANGED,
  LeadActivityKind.NOTE_WRITTEN,
  LeadActivityKind.TASK_DONE,
];

const FIND = `
  with input as materialized (
    select * from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as i (lead_id, account_id, email, place)
  ), found as materialized (
    select i.place, l.id from input i join lead l on l.id = i.lead_id
    union all
    select i.place, l.id
      from input i join lead l on l.account_id = i.account_id and l.email = lower(i.email) where i.lead_id is null
  ), locked as (
    select id from lead where id in (select id from found) order by id for update
  )
  select place::int - 1 as place, id, (select count(*) from locked) as locked from found`;

/**
 * The lead of each activity by its place, all locked in the order of their ids: whoever erases or merges one does so before or after,
 * never in between, and nothing is told of a lead that is gone.
 */
export async function findLeadsOf(sql: Sql, activities: NewLeadActivity[]): Promise<Map<number, string>> {
  const leads = activities.map(({ lead }) =>
    'id' in lead ? { ...lead, accountId: null, email: null } : { ...lead, id: null },
  );
  const rows = await sql.query<{ place: number; id: string }>({
    name: 'find_leads_of_activities',
    text: FIND,
    values: [leads.map(({ id }) => id), leads.map(({ accountId }) => accountId), leads.map(({ email }) => email)],
  });
  return new Map(rows.map(({ place, id }) => [place, id]));
}

/**
 * `maxTimes` of a rule counts the activities that it gave points for; the lock on the lead makes the count exact, and lets nobody
 * else keep the same meanwhile. Nothing is joined to itself: planners expect a few rows of an array, and compare each with each.
 */
const KEEP = `
  with input as materialized (
    select i.*, l.account_id, row_number() over (partition by lead_id, coalesce(source_key, place::text) order by place) as twin
      from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::uuid[],
                  $9::boolean[])
           with ordinality as i (lead_id, kind, at, subject, subject_id, source_key, data, actor_user_id, moves, place)
      join lead l on l.id = i.lead_id
     where i.source_key is null
        or not exists (select from lead_activity k where k.lead_id = i.lead_id and k.source_key = i.source_key)
  ), matched as (
    select i.*, r.id as rule_id, r.points, r.max_times,
           row_number() over (partition by i.lead_id, r.id order by i.at, i.place) as turn
      from input i
      left join lead_score_rule r on r.account_id = i.account_id and r.kind = i.kind and r.enabled
                                 and (r.subject is null or lower(r.subject) = lower(i.subject))
     where i.twin = 1
  ), counted as (
    select m.*, rule_id is not null and (max_times is null or turn + (
             select count(*) from lead_activity a where a.lead_id = m.lead_id and m.rule_id::text = any (a.rule_ids)
           ) <= max_times) as counts
      from matched m
  ), chosen as materialized (
    select place, account_id, lead_id, kind, at, subject, subject_id, source_key, data, actor_user_id, moves,
           coalesce(sum(points) filter (where counts), 0)::int as points,
           coalesce(array_agg(rule_id::text order by rule_id) filter (where counts), '{}') as rule_ids
      from counted group by place, account_id, lead_id, kind, at, subject, subject_id, source_key, data, actor_user_id, moves
  ), kept as (
    insert into lead_activity (id, account_id, lead_id, kind, subject, subject_id, source_key, data, points, rule_ids,
                               actor_user_id, at)
    select id_at(at, place), account_id, lead_id, kind, subject, subject_id, source_key, data, points, rule_ids, actor_user_id, at
      from chosen
    on conflict (lead_id, source_key) where source_key is not null do nothing
    returning 1
  ), sums as (
    select lead_id, sum(points) as points, max(at) filter (where moves) as at,
           bool_or(kind = '${LeadActivityKind.PURCHASED}') as bought, bool_or(kind = any ($10) and moves) as active
      from chosen where moves or points <> 0 group by lead_id
  ), changed as (
    update lead l
       set score = l.score + s.points, last_activity_at = greatest(l.last_activity_at, s.at), updated_at = now(),
           sequence = l.sequence + 1,
           status = case when l.status in ('NEW', 'ACTIVE') and s.bought then 'CUSTOMER'
                         when l.status = 'NEW' and s.active then 'ACTIVE' else l.status end
      from sums s where l.id = s.lead_id
    returning l.id, l.account_id, l.sequence
  )
  select (select count(*)::int from kept) as kept, ${notifyLeads('changed')} as told`;

/** Keeps what is new and lets the leads follow; returns how many were kept. */
export async function keepActivities(sql: Sql, activities: (NewLeadActivity & { leadId: string })[]): Promise<number> {
  const [row] = await sql.query<{ kept: number }>({
    name: 'keep_lead_activities',
    text: KEEP,
    values: [
      activities.map(({ leadId }) => leadId),
      activities.map(({ kind }) => kind),
      activities.map(({ at }) => at),
      activities.map(({ subject }) => subject ?? null),
      activities.map(({ subjectId }) => subjectId ?? null),
      activities.map(({ sourceKey }) => sourceKey ?? null),
      activities.map(({ data }) => (data ? JSON.stringify(data) : null)),
      activities.map(({ actorUserId }) => actorUserId ?? null),
      activities.map(moves),
      ACTIVE,
    ],
  });
  return row!.kept;
}

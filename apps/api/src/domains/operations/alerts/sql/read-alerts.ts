import type { Row, Sql } from '../../../../infra/database.ts';
import type { AlertSeverity, AlertState, NoticeKind, NoticeState } from '../alert.entity.ts';
import type { AlertFacts } from '../alert-kind.ts';
import type { AlertKind } from '../alert-kinds.ts';

export interface AlertRow extends Row {
  id: string;
  kind: AlertKind;
  fingerprint: string;
  severity: AlertSeverity;
  state: AlertState;
  facts: AlertFacts;
  link: string;
  occurrences: number;
  round: number;
  firedAt: Date;
  lastSeenAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedByUserId: string | null;
  escalateAt: Date | null;
  escalatedAt: Date | null;
  recoveredAt: Date | null;
  sequence: number;
}

const columns = `
  id, kind, fingerprint, severity, state, facts, link, occurrences, round, fired_at as "firedAt", last_seen_at as "lastSeenAt",
  acknowledged_at as "acknowledgedAt", acknowledged_by_user_id as "acknowledgedByUserId", escalate_at as "escalateAt",
  escalated_at as "escalatedAt", recovered_at as "recoveredAt", sequence`;

/** Which alerts; null: whichever. */
export interface AlertWhere {
  states: AlertState[] | null;
  kinds: string[] | null;
  severities: AlertSeverity[] | null;
  from: Date | null;
  until: Date | null;
}

const where = `
  ($1::text[] is null or state = any ($1)) and ($2::text[] is null or kind = any ($2))
  and ($3::text[] is null or severity = any ($3)) and ($4::timestamptz is null or fired_at >= $4)
  and ($5::timestamptz is null or fired_at < $5)`;
const valuesOf = ({ states, kinds, severities, from, until }: AlertWhere) => [states, kinds, severities, from, until];

/** Newest first. */
export async function listAlerts(
  sql: Sql,
  filter: AlertWhere,
  { limit, after }: { limit: number; after: string | null },
): Promise<AlertRow[]> {
  return sql.query<AlertRow>({
    text: `select ${columns} from alert where ${where} and ($6::uuid is null or id < $6) order by id desc limit $7`,
    values: [...valuesOf(filter), after, limit],
  });
}

export async function countAlerts(sql: Sql, filter: AlertWhere): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from alert where ${where}`,
    values: valuesOf(filter),
  });
  return row?.count ?? 0;
}

export async function findAlert(sql: Sql, id: string): Promise<AlertRow | null> {
  const [row] = await sql.query<AlertRow>({ text: `select ${columns} from alert where id = $1`, values: [id] });
  return row ?? null;
}

/** Somebody takes it on; null when it is over. */
export async function acknowledgeAlert(sql: Sql, id: string, userId: string | null): Promise<AlertRow | null> {
  const [row] = await sql.query<AlertRow>({
    text: `
      update alert set state = 'ACKNOWLEDGED', acknowledged_at = coalesce(acknowledged_at, clock_timestamp()),
             acknowledged_by_user_id = coalesce(acknowledged_by_user_id, $2), sequence = sequence + 1
       where id = $1 and state <> 'RECOVERED' returning ${columns}`,
    values: [id, userId],
  });
  return row ?? null;
}

export interface NoticeRow extends Row {
  id: string;
  alertId: string;
  channelId: string;
  channelName: string | null;
  kind: NoticeKind;
  state: NoticeState;
  attempts: number;
  possibleDuplicate: boolean;
  createdAt: Date;
  dueAt: Date;
  sentAt: Date | null;
  answer: string | null;
}

/** Which notices; null: whichever. */
export interface NoticeWhere {
  alertId: string | null;
  channelId: string | null;
  states: NoticeState[] | null;
}

const noticeWhere = `
  ($1::uuid is null or n.alert_id = $1) and ($2::uuid is null or n.channel_id = $2) and ($3::text[] is null or n.state = any ($3))`;

/** Newest first. */
export async function listNotices(
  sql: Sql,
  { alertId, channelId, states }: NoticeWhere,
  { limit, after }: { limit: number; after: string | null },
): Promise<NoticeRow[]> {
  return sql.query<NoticeRow>({
    text: `
      select n.id, n.alert_id as "alertId", n.channel_id as "channelId", c.name as "channelName", n.kind, n.state, n.attempts,
             n.possible_duplicate as "possibleDuplicate", n.created_at as "createdAt", n.due_at as "dueAt", n.sent_at as "sentAt", n.answer
        from alert_notice n left join alert_channel c on c.id = n.channel_id
       where ${noticeWhere} and ($4::uuid is null or n.id < $4) order by n.id desc limit $5`,
    values: [alertId, channelId, states, after, limit],
  });
}

export async function countNotices(sql: Sql, { alertId, channelId, states }: NoticeWhere): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from alert_notice n where ${noticeWhere}`,
    values: [alertId, channelId, states],
  });
  return row?.count ?? 0;
}

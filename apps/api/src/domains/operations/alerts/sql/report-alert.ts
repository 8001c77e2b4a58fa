import type { Row, Sql } from '../../../../infra/database.ts';
import type { AlertSeverity } from '../alert.entity.ts';
import type { AlertFacts } from '../alert-kind.ts';
import { ALERTS_CHANNEL, NOTICES_CHANNEL, RANK } from './notify.ts';

export interface OpenAlert extends Row {
  id: string;
  level: number;
  round: number;
  severity: AlertSeverity;
}

/** The alert of this trouble that is not over, locked; undefined when there is none. */
export async function lockOpenAlert(sql: Sql, fingerprint: string): Promise<OpenAlert | undefined> {
  const [row] = await sql.query<OpenAlert>({
    text: `select id, level, round, severity from alert where fingerprint = $1 and state <> 'RECOVERED' for update`,
    values: [fingerprint],
  });
  return row;
}

export interface NewAlert {
  id: string;
  kind: string;
  fingerprint: string;
  severity: AlertSeverity;
  level: number;
  facts: AlertFacts;
  link: string;
  occurrences: number;
  escalateMinutes: number | null;
}

/** False when somebody else has just reported the same trouble. */
export async function insertAlert(sql: Sql, alert: NewAlert): Promise<boolean> {
  const rows = await sql.query({
    text: `
      insert into alert (id, kind, fingerprint, severity, level, state, facts, link, occurrences, fired_at, last_seen_at, escalate_at)
      values ($1, $2, $3, $4, $5, 'FIRING', $6, $7, $8, clock_timestamp(), clock_timestamp(),
              clock_timestamp() + make_interval(mins => $9::int))
      on conflict (fingerprint) where state <> 'RECOVERED' do nothing returning id`,
    values: [
      alert.id,
      alert.kind,
      alert.fingerprint,
      alert.severity,
      alert.level,
      JSON.stringify(alert.facts),
      alert.link,
      alert.occurrences,
      alert.escalateMinutes,
    ],
  });
  return rows.length > 0;
}

/** How long an alert that is seen again and again without any news is left as it stands, in seconds. */
const NO_NEWS_SECONDS = 15;

/**
 * It was seen again. `counted`: occurrences from now on; null: one more. False when that is no news: some troubles are seen every other second,
 * and screens that watch would be told each time.
 */
export async function seeAlert(
  sql: Sql,
  seen: { id: string; level: number; severity: AlertSeverity; facts: AlertFacts; counted: number | null },
): Promise<boolean> {
  const rows = await sql.query({
    text: `
      update alert set last_seen_at = clock_timestamp(), level = $2, severity = $3, facts = $4,
             occurrences = case when $5::int is null then occurrences + 1 else greatest(occurrences, $5::int) end, sequence = sequence + 1
       where id = $1 and ($5::int is null or $5::int > occurrences or level <> $2 or severity <> $3 or facts <> $4::jsonb
                          or last_seen_at < clock_timestamp() - interval '${NO_NEWS_SECONDS} seconds')
      returning id`,
    values: [seen.id, seen.level, seen.severity, JSON.stringify(seen.facts), seen.counted],
  });
  return rows.length > 0;
}

/** It has become worse: it fires anew, and nobody has taken on what it is now. */
export async function raiseAlert(sql: Sql, id: string, escalateMinutes: number | null): Promise<void> {
  await sql.query({
    text: `
      update alert set round = round + 1, state = 'FIRING', acknowledged_at = null, acknowledged_by_user_id = null, escalated_at = null,
             escalate_at = clock_timestamp() + make_interval(mins => $2::int)
       where id = $1`,
    values: [id, escalateMinutes],
  });
}

/** True while a mute window of its kind, or of all, is open. */
const MUTED = `
  exists (select from alert_mute u where (u.kind is null or u.kind = a.kind)
          and u.starts_at <= clock_timestamp() and u.ends_at > clock_timestamp())`;

/** One notice for each channel that this alert concerns; those for escalation come later. */
export async function insertNotices(
  sql: Sql,
  { alertId, kind, ids }: { alertId: string; kind: 'FIRED' | 'ESCALATED'; ids: () => string },
): Promise<void> {
  const channels = await sql.query<{ id: string }>({
    text: `
      select c.id from alert_channel c, alert a
       where a.id = $1 and c.enabled and c.escalation_only = $2
         and array_position(${RANK}, c.min_severity) <= array_position(${RANK}, a.severity)`,
    values: [alertId, kind === 'ESCALATED'],
  });
  if (channels.length === 0) return;
  await sql.query({
    text: `
      insert into alert_notice (id, alert_id, channel_id, kind, round, state, due_at)
      select n.id, a.id, n.channel_id, $4, a.round, case when ${MUTED} then 'MUTED' else 'WAITING' end, clock_timestamp()
        from alert a, unnest($2::uuid[], $3::uuid[]) as n (id, channel_id) where a.id = $1
      on conflict (alert_id, channel_id, kind, round) do nothing`,
    values: [alertId, channels.map(() => ids()), channels.map(({ id }) => id), kind],
  });
}

/** Ends the trouble; null when nothing of it was firing. */
export async function endAlert(sql: Sql, fingerprint: string, facts: AlertFacts): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>({
    text: `
      update alert set state = 'RECOVERED', recovered_at = clock_timestamp(), facts = facts || $2::jsonb, sequence = sequence + 1
       where fingerprint = $1 and state <> 'RECOVERED' returning id`,
    values: [fingerprint, JSON.stringify(facts)],
  });
  return row?.id ?? null;
}

/** Those who were told of the trouble, or are about to be, hear that it is over. */
export async function insertRecoveries(sql: Sql, alertId: string, ids: () => string): Promise<void> {
  const told = await sql.query<{ id: string }>({
    text: `
      select distinct n.channel_id as id from alert_notice n join alert_channel c on c.id = n.channel_id and c.enabled
       where n.alert_id = $1 and n.kind <> 'RECOVERED' and n.state in ('WAITING', 'SENT')`,
    values: [alertId],
  });
  if (told.length === 0) return;
  await sql.query({
    text: `
      insert into alert_notice (id, alert_id, channel_id, kind, round, state, due_at)
      select n.id, a.id, n.channel_id, 'RECOVERED', a.round, case when ${MUTED} then 'MUTED' else 'WAITING' end, clock_timestamp()
        from alert a, unnest($2::uuid[], $3::uuid[]) as n (id, channel_id) where a.id = $1
      on conflict (alert_id, channel_id, kind, round) do nothing`,
    values: [alertId, told.map(() => ids()), told.map(({ id }) => id)],
  });
}

/** Tells live screens and those that send notices, once the transaction commits. */
export async function tellAlert(sql: Sql, alertId: string): Promise<void> {
  await sql.query({
    text: `select pg_notify('${ALERTS_CHANNEL}', $1), pg_notify('${NOTICES_CHANNEL}', '')`,
    values: [alertId],
  });
}

import type { Row, Sql } from '../../../../infra/database.ts';
import type { AlertSeverity, ChannelKind, NoticeKind } from '../alert.entity.ts';
import { NOTICE_LEASE_SECONDS, NOTICE_PATIENCE_HOURS, SLACK_SPACING_MS } from '../alert.limits.ts';
import type { AlertFacts } from '../alert-kind.ts';
import type { AlertKind } from '../alert-kinds.ts';

/** A notice that this process has for one lease, with all that is needed to tell it. */
export interface ClaimedNotice extends Row {
  id: string;
  attempts: number;
  kind: NoticeKind;
  round: number;
  possibleDuplicate: boolean;
  pending: string[] | null;
  alertId: string;
  alertKind: AlertKind;
  severity: AlertSeverity;
  facts: AlertFacts;
  link: string;
  occurrences: number;
  firedAt: Date;
  recoveredAt: Date | null;
  channelId: string;
  channelKind: ChannelKind;
  language: 'id' | 'en';
  recipients: string[];
  settings: Record<string, unknown> | null;
  secrets: Buffer | null;
}

/**
 * At most one notice of each channel of a kind that is free, oldest first; what is told of one alert keeps its order. The row of the channel is
 * locked and its next moment set in the same statement, so all processes together keep Slack's one message a second. A notice that
 * was under way when its lease ran out may have arrived.
 * A copy of a database sends nothing until a person confirms it, but for saying so in Slack: what else waits was the original's. Where a
 * person stopped the sending of mails, alerts go on: they are what that person acts by.
 */
export async function claimNotices(sql: Sql, kind: ChannelKind): Promise<ClaimedNotice[]> {
  return sql.query<ClaimedNotice>({
    name: 'claim_alert_notices',
    text: `
      with free as materialized (
        select c.id, c.kind from alert_channel c
         where c.enabled and c.kind = $1 and coalesce(c.not_before, '-infinity') <= clock_timestamp()
           and exists (select from alert_notice n where n.channel_id = c.id and n.state = 'WAITING' and n.due_at <= clock_timestamp())
         for update skip locked
      ), next as materialized (
        select free.id as channel_id, free.kind, due.id from free cross join lateral (
          select n.id from alert_notice n join alert a on a.id = n.alert_id
           where n.channel_id = free.id and n.state = 'WAITING' and n.due_at <= clock_timestamp()
             and not exists (select from alert_notice b where b.alert_id = n.alert_id and b.channel_id = n.channel_id
                                and b.state = 'WAITING' and b.id < n.id)
             and (exists (select from installation i where i.id = 1 and i.database_identity = database_identity()) or (free.kind = 'SLACK' and a.kind = 'SENDING_HELD'))
           order by n.id limit 1) as due
      ), paced as (
        update alert_channel c set not_before = clock_timestamp() + interval '${SLACK_SPACING_MS} ms'
          from next where c.id = next.channel_id and next.kind = 'SLACK'
      )
      update alert_notice n
         set attempts = n.attempts + 1, possible_duplicate = n.possible_duplicate or n.under_way, under_way = true,
             due_at = clock_timestamp() + interval '${NOTICE_LEASE_SECONDS} seconds'
        from next, alert a, alert_channel c
       where n.id = next.id and a.id = n.alert_id and c.id = n.channel_id and n.state = 'WAITING' and n.due_at <= clock_timestamp()
      returning n.id, n.attempts, n.kind, n.round, n.possible_duplicate as "possibleDuplicate", n.pending, a.id as "alertId",
                a.kind as "alertKind", a.severity, a.facts, a.link, a.occurrences, a.fired_at as "firedAt",
                a.recovered_at as "recoveredAt", c.id as "channelId", c.kind as "channelKind", c.language, c.recipients, c.settings, c.secrets`,
    values: [kind],
  });
}

/** What became of one try. */
export type NoticeResult =
  | { state: 'SENT'; answer: string }
  /** It cannot be told by this channel, now or later. */
  | { state: 'FAILED'; answer: string }
  /** `uncertain`: this try may have arrived; `pending`: recipients that are left. */
  | { state: 'WAITING'; answer: string; afterSeconds: number; uncertain: boolean; pending: string[] | null };

/** Notes what became of a try, unless its lease ran out and another process has the notice. */
export async function settleNotice(
  sql: Sql,
  { id, attempts }: { id: string; attempts: number },
  result: NoticeResult,
): Promise<void> {
  const waits = result.state === 'WAITING' ? result : null;
  await sql.query({
    text: `
      update alert_notice
         set state = $3, answer = $4, under_way = false, possible_duplicate = possible_duplicate or $5,
             pending = coalesce($6::jsonb, pending),
             due_at = case when $3 = 'WAITING' then clock_timestamp() + make_interval(secs => $7) else due_at end,
             sent_at = case when $3 = 'SENT' then clock_timestamp() end
       where id = $1 and attempts = $2 and state = 'WAITING'`,
    values: [
      id,
      attempts,
      result.state,
      result.answer,
      waits?.uncertain ?? false,
      waits?.pending ? JSON.stringify(waits.pending) : null,
      waits?.afterSeconds ?? 0,
    ],
  });
}

/** The channel rests because its server asks for it. */
export async function restChannel(sql: Sql, channelId: string, seconds: number): Promise<void> {
  await sql.query({
    text: `update alert_channel set not_before = greatest(not_before, clock_timestamp() + make_interval(secs => $2)) where id = $1`,
    values: [channelId, seconds],
  });
}

/** Switches a channel off that cannot work any more; what waits for it is given up. Returns its name, or null when it was off already. */
export async function breakChannel(sql: Sql, channelId: string, problem: string): Promise<string | null> {
  const [row] = await sql.query<{ name: string }>({
    text: `update alert_channel set enabled = false, problem = $2, updated_at = now() where id = $1 and enabled returning name`,
    values: [channelId, problem],
  });
  await sql.query({
    text: `update alert_notice set state = 'FAILED', answer = $2, under_way = false where channel_id = $1 and state = 'WAITING'`,
    values: [channelId, problem],
  });
  return row?.name ?? null;
}

/** What mute windows kept back and still holds once none is open: troubles that still fire, and ends of those that were told. */
export async function releaseMuted(sql: Sql): Promise<void> {
  await sql.query({
    text: `
      update alert_notice n set state = 'WAITING', due_at = clock_timestamp()
        from alert a
       where n.state = 'MUTED' and a.id = n.alert_id and (a.state <> 'RECOVERED' or n.kind = 'RECOVERED')
         and not exists (select from alert_mute u where (u.kind is null or u.kind = a.kind)
                            and u.starts_at <= clock_timestamp() and u.ends_at > clock_timestamp())`,
  });
}

/** What nobody could be told in a day. */
export async function giveUpNotices(sql: Sql): Promise<void> {
  await sql.query({
    text: `
      update alert_notice set state = 'FAILED', under_way = false, answer = coalesce(answer, 'The channel was switched off.')
       where state = 'WAITING' and due_at <= clock_timestamp()
         and created_at < clock_timestamp() - interval '${NOTICE_PATIENCE_HOURS} hours'`,
  });
}

/** Alerts that nobody acknowledged in time, marked as escalated. */
export async function escalateDue(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      update alert set escalated_at = clock_timestamp(), sequence = sequence + 1
       where id in (select id from alert where state = 'FIRING' and escalated_at is null and escalate_at <= clock_timestamp()
                     for update skip locked limit 100)
      returning id`,
  });
  return rows.map(({ id }) => id);
}

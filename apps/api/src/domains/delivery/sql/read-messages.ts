import type { Row, Sql } from '../../../infra/database.ts';
import { firstIdAt } from '../../../kernel/ids.ts';
import type { CreditState } from '../../credits/credits.entity.ts';
import type { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { MessageAttachment } from '../attachment.entity.ts';
import type { RouteTaken } from '../attempt.entity.ts';
import {
  DispatchState,
  type EmailHeader,
  type ErrorClass,
  type Evidence,
  type SecretLinks,
  type WaitReason,
} from '../message.entity.ts';

/** A message as the e-mail log shows it. */
export interface EmailLogRow extends Row {
  id: string;
  accountId: string;
  typeKey: string;
  queue: DispatchQueue;
  dispatch: DispatchState;
  sequence: number;
  recipient: string;
  sender: string;
  subject: string;
  contentId: string;
  templateVersionId: string | null;
  variant: string | null;
  language: string | null;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[] | null;
  metadata: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
  cc: string[] | null;
  replyTo: string | null;
  attachments: MessageAttachment[] | null;
  scheduledAt: Date | null;
  waitReason: WaitReason | null;
  /** What its account pays; 0 where the platform does. */
  credits: number;
  creditState: CreditState | null;
  /** True when an earlier attempt may have arrived and a repetition with its key waits. */
  uncertain: boolean;
  attemptCount: number;
  maxAttempts: number;
  dueAt: Date;
  providerId: string | null;
  providerMessageId: string | null;
  errorClass: ErrorClass | null;
  errorCode: string | null;
  errorText: string | null;
  possibleDuplicate: boolean;
  queuedAt: Date;
  sentAt: Date | null;
  /** The strongest thing that came back; null: nothing. */
  evidence: Evidence | null;
  deliveredAt: Date | null;
  openedAt: Date | null;
  machineOpenedAt: Date | null;
  clickedAt: Date | null;
  bouncedAt: Date | null;
  complainedAt: Date | null;
  unsubscribedAt: Date | null;
}

const columns = `
  m.id, m.account_id as "accountId", m.type_key as "typeKey", m.queue, m.recipient, m.sender, m.subject,
  m.content_id as "contentId", m.template_version_id as "templateVersionId", m.variant, m.language, m.variables, m.headers, m.metadata, m.secret_links as "secretLinks",
  m.cc, m.reply_to as "replyTo", m.attachments, m.scheduled_at as "scheduledAt", m.wait_reason as "waitReason",
  m.repeat_until is not null as uncertain,
  case when m.payer_id = m.account_id then m.credits else 0 end as credits,
  case when m.payer_id = m.account_id then m.credit_state end as "creditState",
  m.attempt_count as "attemptCount", m.max_attempts as "maxAttempts", m.due_at as "dueAt", m.provider_id as "providerId",
  m.provider_message_id as "providerMessageId", m.error_class as "errorClass", m.error_code as "errorCode",
  m.error_text as "errorText", m.possible_duplicate as "possibleDuplicate", m.queued_at as "queuedAt", m.sent_at as "sentAt",
  m.delivered_at as "deliveredAt", m.opened_at as "openedAt", m.machine_opened_at as "machineOpenedAt",
  m.clicked_at as "clickedAt", m.bounced_at as "bouncedAt", m.complained_at as "complainedAt",
  m.unsubscribed_at as "unsubscribedAt"`;

/** A message as it stands now. */
const now = 'm.dispatch, m.sequence, m.evidence';

/** Messages that stand at one of these states with nothing come back, or of which one of these things came back. */
export interface StatusFilter {
  states: DispatchState[];
  evidence: Evidence[];
}

export interface EmailFilter {
  /** Null: every account. */
  accountId: string | null;
  statuses: StatusFilter | null;
  types: string[] | null;
  providerIds: string[] | null;
  /** Beginning of the address, lower case. */
  to: string | null;
  /** Anywhere in subject or address. */
  text: string | null;
  from: Date | null;
  until: Date | null;
}

interface Where {
  text: string;
  values: unknown[];
}

function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function whereOf(filter: EmailFilter): Where {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const add = (condition: (placeholder: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (filter.accountId) add((v) => `m.account_id = ${v}`, filter.accountId);
  if (filter.statuses) addStatuses(filter.statuses, conditions, values);
  if (filter.types) add((v) => `m.type_key = any (${v}::text[])`, filter.types);
  if (filter.providerIds) add((v) => `m.provider_id = any (${v}::uuid[])`, filter.providerIds);
  if (filter.to) add((v) => `m.recipient like ${v}`, `${likePattern(filter.to)}%`);
  if (filter.text) add((v) => `(m.subject ilike ${v} or m.recipient ilike ${v})`, `%${likePattern(filter.text)}%`);
  if (filter.from) add((v) => `m.id >= ${v}::uuid`, firstIdAt(filter.from));
  if (filter.until) add((v) => `m.id < ${v}::uuid`, firstIdAt(filter.until));
  return { text: conditions.length > 0 ? conditions.join(' and ') : 'true', values };
}

/** Mails with evidence are all SENT, so that the narrow conditions suffice where only one kind is asked for. */
function addStatuses({ states, evidence }: StatusFilter, conditions: string[], values: unknown[]): void {
  // One value is compared as such: then every server reads an index in the order of the page.
  const oneOf = (column: string, wanted: string[]) =>
    wanted.length === 1
      ? `${column} = $${values.push(wanted[0])}`
      : `${column} = any ($${values.push(wanted)}::text[])`;
  const rest = states.filter((state) => state !== DispatchState.SENT);
  const any = [
    ...(rest.length > 0 ? [`m.dispatch <> 'SENT' and ${oneOf('m.dispatch', rest)}`] : []),
    ...(rest.length < states.length ? [`m.dispatch = 'SENT' and m.evidence is null`] : []),
    ...(evidence.length > 0
      ? [`m.dispatch = 'SENT' and m.evidence is not null and ${oneOf('m.evidence', evidence)}`]
      : []),
  ];
  conditions.push(any.length > 0 ? `(${any.map((one) => `(${one})`).join(' or ')})` : 'false');
}

/** A keyset page; ids grow with time, so their order is the order of acceptance. */
export async function listMessages(
  sql: Sql,
  filter: EmailFilter,
  page: { limit: number; after: string | null; newestFirst: boolean },
): Promise<EmailLogRow[]> {
  const where = whereOf(filter);
  const values = [...where.values];
  let condition = where.text;
  if (page.after) {
    values.push(page.after);
    condition += ` and m.id ${page.newestFirst ? '<' : '>'} $${values.length}::uuid`;
  }
  values.push(page.limit);
  return sql.query<EmailLogRow>({
    text: `select ${columns}, ${now} from message m where ${condition}
            order by m.id ${page.newestFirst ? 'desc' : 'asc'} limit $${values.length}`,
    values,
  });
}

export async function countMessages(sql: Sql, filter: EmailFilter): Promise<number> {
  const where = whereOf(filter);
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from message m where ${where.text}`,
    values: where.values,
  });
  return row?.count ?? 0;
}

export async function findMessage(sql: Sql, id: string): Promise<EmailLogRow | undefined> {
  const [row] = await sql.query<EmailLogRow>({
    name: 'find_message',
    text: `select ${columns}, ${now} from message m where m.id = $1`,
    values: [id],
  });
  return row;
}

/** Messages by id, in no order. */
export async function findMessages(sql: Sql, ids: string[]): Promise<EmailLogRow[]> {
  const sorted = [...ids].sort();
  return sql.query<EmailLogRow>({
    name: 'find_messages',
    text: `select ${columns}, ${now} from message m where m.id = any ($1::uuid[]) and m.id between $2 and $3`,
    values: [ids, sorted[0], sorted.at(-1)],
  });
}

/** Messages as they were right after the given changes, in the order of the changes. */
export async function readChanges(sql: Sql, changes: { id: string; sequence: number }[]): Promise<EmailLogRow[]> {
  const ids = changes.map(({ id }) => id);
  const sorted = [...ids].sort();
  const rows = await sql.query<EmailLogRow>({
    name: 'read_changes',
    text: `
      select ${columns}, e.dispatch, e.sequence, e.evidence
        from unnest($1::uuid[], $2::int[]) with ordinality as c (id, sequence, place)
        join message_event e on e.message_id = c.id and e.sequence = c.sequence and e.message_id between $3 and $4
        join message m on m.id = c.id and m.id between $3 and $4
       order by c.place`,
    values: [ids, changes.map(({ sequence }) => sequence), sorted[0], sorted.at(-1)],
  });
  return rows;
}

export interface AttemptRow extends Row {
  messageId: string;
  number: number;
  state: string;
  providerId: string;
  workerId: string;
  startedAt: Date;
  finishedAt: Date | null;
  errorClass: ErrorClass | null;
  responseCode: string | null;
  responseText: string | null;
  providerMessageId: string | null;
  route: RouteTaken | null;
}

/** Attempts of messages, oldest first. */
export async function readAttempts(sql: Sql, messageIds: readonly string[]): Promise<AttemptRow[]> {
  return sql.query<AttemptRow>({
    name: 'read_attempts',
    text: `
      select message_id as "messageId", number, state, provider_id as "providerId", worker_id as "workerId",
             started_at as "startedAt", finished_at as "finishedAt", error_class as "errorClass",
             response_code as "responseCode", response_text as "responseText", provider_message_id as "providerMessageId",
             route
        from attempt where message_id = any ($1::uuid[]) order by message_id, number`,
    values: [messageIds],
  });
}

export interface EventRow extends Row {
  messageId: string;
  sequence: number;
  kind: string;
  dispatch: DispatchState;
  evidence: Evidence | null;
  at: Date;
  attemptNumber: number | null;
  actorUserId: string | null;
  actorKeyId: string | null;
  note: string | null;
}

/** Status changes of messages, oldest first. */
export async function readEvents(sql: Sql, messageIds: readonly string[]): Promise<EventRow[]> {
  return sql.query<EventRow>({
    name: 'read_events',
    text: `
      select message_id as "messageId", sequence, kind, dispatch, evidence, at, attempt_number as "attemptNumber",
             actor_user_id as "actorUserId", actor_key_id as "actorKeyId", note
        from message_event where message_id = any ($1::uuid[]) order by message_id, sequence`,
    values: [messageIds],
  });
}

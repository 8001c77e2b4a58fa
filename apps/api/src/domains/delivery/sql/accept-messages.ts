import type { Sql } from '../../../infra/database.ts';
import type { Charge } from '../../credits/reservation.service.ts';
import type { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { MessageAttachment } from '../attachment.entity.ts';
import type { EmailHeader, SecretLinks, WaitReason } from '../message.entity.ts';
import { notifyChanges, WAKE_CHANNEL } from './notify.ts';

/** What of the template library a message was made from. */
export interface TemplateRef {
  versionId: string;
  variant: string;
  language: string;
}

export interface NewMessage {
  id: string;
  accountId: string;
  typeKey: string;
  queue: DispatchQueue;
  recipient: string;
  sender: string;
  subject: string;
  contentId: string;
  template?: TemplateRef | null;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[] | null;
  metadata: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
  maxAttempts: number;
  cc?: string[] | null;
  replyTo?: string | null;
  attachments?: MessageAttachment[] | null;
  scheduledAt?: Date | null;
  onlyProviderId?: string | null;
  /** How long a limit holds it up beyond its moment, in seconds. */
  waitSeconds?: number;
  waitReason?: WaitReason | null;
  /** What was set aside for it by its first reservation; null: it costs nothing. */
  charge?: Pick<Charge, 'payerId' | 'credits'> | null;
}

const text = `
  with input as (
    select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[],
                         $9::jsonb[], $10::jsonb[], $11::jsonb[], $12::jsonb[], $13::int[], $14::jsonb[], $15::text[],
                         $16::jsonb[], $17::timestamptz[], $18::uuid[], $19::float8[], $20::text[], $21::uuid[], $22::text[],
                         $23::text[], $24::uuid[], $25::int[])
      as input (id, account_id, type_key, queue, recipient, sender, subject, content_id, variables, headers, metadata,
                secret_links, max_attempts, cc, reply_to, attachments, scheduled_at, only_provider_id, wait_seconds, wait_reason,
                template_version_id, variant, language, payer_id, credits)
  ), accepted as (
    insert into message (id, account_id, type_key, queue, dispatch, sequence, recipient, sender, subject, content_id,
                         variables, headers, metadata, secret_links, max_attempts, cc, reply_to, attachments, scheduled_at,
                         only_provider_id, wait_reason, template_version_id, variant, language, payer_id, credits,
                         credit_state, reservation, due_at, queued_at)
    select id, account_id, type_key, queue, 'QUEUED', 1, recipient, sender, subject, content_id, variables, headers,
           metadata, secret_links, max_attempts, cc, reply_to, attachments, case when scheduled_at > now() then scheduled_at end,
           only_provider_id, wait_reason, template_version_id, variant, language, payer_id, credits,
           case when payer_id is not null then 'RESERVED' end, (payer_id is not null)::int, greatest(scheduled_at, now() + make_interval(secs => wait_seconds)), now()
      from input
    returning id, account_id, sequence, queue
  ), event as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, at)
    select id, sequence, account_id, 'QUEUED', 'QUEUED', now() from accepted
  )
  select ${notifyChanges('accepted')} as told,
         (select count(pg_notify('${WAKE_CHANNEL}', queue)) from (select distinct queue from accepted) as queues) as woken`;

/** Writes messages that were accepted, with their first event, and wakes the workers when the transaction commits. */
export async function acceptMessages(sql: Sql, messages: NewMessage[]): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await sql.query({
    name: 'accept_messages',
    text,
    values: [
      messages.map((message) => message.id),
      messages.map((message) => message.accountId),
      messages.map((message) => message.typeKey),
      messages.map((message) => message.queue),
      messages.map((message) => message.recipient),
      messages.map((message) => message.sender),
      messages.map((message) => message.subject),
      messages.map((message) => message.contentId),
      messages.map((message) => json(message.variables)),
      messages.map((message) => json(message.headers)),
      messages.map((message) => json(message.metadata)),
      messages.map((message) => json(message.secretLinks)),
      messages.map((message) => message.maxAttempts),
      messages.map((message) => json(message.cc ?? null)),
      messages.map((message) => message.replyTo ?? null),
      messages.map((message) => json(message.attachments ?? null)),
      messages.map((message) => message.scheduledAt?.toISOString() ?? null),
      messages.map((message) => message.onlyProviderId ?? null),
      messages.map((message) => message.waitSeconds ?? 0),
      messages.map((message) => message.waitReason ?? null),
      messages.map((message) => message.template?.versionId ?? null),
      messages.map((message) => message.template?.variant ?? null),
      messages.map((message) => message.template?.language ?? null),
      messages.map((message) => message.charge?.payerId ?? null),
      messages.map((message) => message.charge?.credits ?? 0),
    ],
  });
}

export interface NewContent {
  id: string;
  accountId: string;
  hash: Buffer;
  subject: string;
  html: string | null;
  text: string | null;
}

/** Keeps content once per account; returns the id under which it is kept. */
export async function keepContent(sql: Sql, content: NewContent): Promise<string> {
  const [row] = await sql.query<{ id: string }>({
    name: 'keep_content',
    text: `
      with kept as (
        insert into message_content (id, account_id, hash, subject, html, text) values ($1, $2, $3, $4, $5, $6)
        on conflict (account_id, hash) do nothing returning id
      )
      select id from kept union all select id from message_content where account_id = $2 and hash = $3 limit 1`,
    values: [content.id, content.accountId, content.hash, content.subject, content.html, content.text],
  });
  return row ? row.id : keepContent(sql, content);
}

import type { Sql } from '../../../infra/database.ts';
import type { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { MessageAttachment } from '../attachment.entity.ts';
import type { EmailHeader, SecretLinks } from '../message.entity.ts';
import { notifyChanges } from './notify.ts';

export interface ClaimedMessage {
  id: string;
  accountId: string;
  typeKey: string;
  recipient: string;
  sender: string;
  contentId: string;
  language: string | null;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[] | null;
  secretLinks: SecretLinks | null;
  cc: string[] | null;
  replyTo: string | null;
  attachments: MessageAttachment[] | null;
  onlyProviderId: string | null;
  /** The provider tried last. */
  providerId: string | null;
  /** True when an earlier attempt has an unknown outcome and may be repeated with its key at `providerId` only. */
  uncertain: boolean;
  /** False when that key is no longer known there. */
  repeatable: boolean;
  possibleDuplicate: boolean;
  /** Number of the attempt this claim is for. */
  number: number;
  maxAttempts: number;
  [column: string]: unknown;
}

/** A repetition that is claimed may wait this much longer before it leaves, in seconds. */
const REPEAT_MARGIN_SECONDS = 60;

/** For how long after a change a worker may still send by the old settings, in seconds. */
const OLD_SETTINGS_SECONDS = 1;

/** Whether the provider still knows the key of every attempt of `claimed` that may have arrived. */
const REPEATABLE = `
  repeat_until > clock_timestamp() + interval '${REPEAT_MARGIN_SECONDS} seconds' and not exists (
    select from provider p join attempt a on a.message_id = claimed.id and a.state = 'UNKNOWN'
     where p.id = claimed.provider_id
       and a.started_at < p.reconfigured_at + interval '${OLD_SETTINGS_SECONDS} seconds')`;

// By id too: a whole campaign is due at one moment, and what a dead worker gave back must not go behind the rest of it.
const text = `
  with alive as materialized (
    select id from worker where id = $1 and state = 'ALIVE' and not sending_is_held() for share
  ), due as materialized (
    select m.id from message m
     where m.queue = $2 and m.dispatch = 'QUEUED' and m.due_at <= now() and exists (select from alive)
     order by m.due_at, m.id limit $3 for update of m skip locked
  ), claimed as (
    update message m
       set dispatch = 'SENDING', worker_id = $1, attempt_count = m.attempt_count + 1, sequence = m.sequence + 1
      from due where m.id = due.id
    returning m.*
  ), event as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number)
    select id, sequence, account_id, 'SENDING', 'SENDING', now(), attempt_count from claimed
  ), told as materialized (
    select ${notifyChanges('claimed')} as count
  )
  select id, account_id as "accountId", type_key as "typeKey", recipient, sender, content_id as "contentId", language, variables,
         headers, secret_links as "secretLinks", cc, reply_to as "replyTo", attachments,
         only_provider_id as "onlyProviderId", provider_id as "providerId", possible_duplicate as "possibleDuplicate",
         repeat_until is not null as uncertain, case when repeat_until is null then false else ${REPEATABLE} end as repeatable,
         attempt_count as number, max_attempts as "maxAttempts"
    from claimed, told order by id`;

/** Takes up to `limit` due messages of a queue for a worker; none when the worker counts as dead. */
export async function claimMessages(
  sql: Sql,
  claim: { workerId: string; queue: DispatchQueue; limit: number },
): Promise<ClaimedMessage[]> {
  return sql.query<ClaimedMessage>({
    name: 'claim_messages',
    text,
    values: [claim.workerId, claim.queue, claim.limit],
  });
}

/**
 * Gives back what a worker claimed of a queue and did not begin: when it ends in order, or never heard what it had claimed.
 * `except`: messages that it has in hand.
 */
export async function releaseMessages(
  sql: Sql,
  release: { workerId: string; queue: DispatchQueue; except: string[] },
): Promise<void> {
  await sql.query({
    name: 'release_messages',
    text: `
      with released as (
        update message set dispatch = 'QUEUED', worker_id = null, attempt_count = attempt_count - 1, sequence = sequence + 1
         where worker_id = $1 and queue = $2 and dispatch = 'SENDING' and id <> all ($3::uuid[])
        returning id, account_id, sequence
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, note)
        select id, sequence, account_id, 'RECOVERED', 'QUEUED', now(), 'The worker gave it back without having begun.' from released
      )
      select ${notifyChanges('released')} as told`,
    values: [release.workerId, release.queue, release.except],
  });
}

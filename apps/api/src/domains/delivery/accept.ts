import { createHash } from 'node:crypto';
import type { Database, Sql } from '../../infra/database.ts';
import { type ClaimedKey, claimKeys } from '../../infra/idempotency.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import type { AttachmentService } from './attachment.service.ts';
import type { NamedFile } from './attachments.ts';
import { SenderUnverified } from './delivery.errors.ts';
import { type EmailHeader, type SecretLinks, WaitReason } from './message.entity.ts';
import { takeRecipientLimits } from './recipient-limit.ts';
import type { Content } from './render.ts';
import { acceptMessages, keepContent, type NewMessage } from './sql/accept-messages.ts';

/** A mail that passed every check that needs no database. */
export interface Acceptable {
  type: EmailType;
  to: string;
  cc: string[];
  replyTo: string | null;
  /** Address of a verified sender; null: the default. */
  from: string | null;
  content: Content;
  /** Rendered. */
  subject: string;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[];
  metadata: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
  files: NamedFile[];
  /** A moment in the past is now. */
  scheduledAt: Date | null;
  onlyProviderId: string | null;
  idempotency: { key: string; operation: string; inputHash: Buffer };
}

/** Id of the message, made now or by an earlier call, or why it was not accepted. */
export type Acceptance = string | ExpectedFailure;

interface Deps {
  database: Database;
  ids: IdGenerator;
  senders: SenderIdentityService;
  attachments: AttachmentService;
}

/**
 * Accepts mails of one account: message, content, files, idempotency record and first event commit together. What is
 * refused leaves nothing behind, its key included.
 */
export async function acceptAll(
  deps: Deps,
  accountId: string,
  mails: Acceptable[],
  options: { mayRefuse: boolean },
): Promise<Acceptance[]> {
  const ids = mails.map(() => deps.ids.next());
  return deps.database.transaction(async (sql) => {
    const claims = mails.map((mail, index) => ({ ...mail.idempotency, resultId: ids[index]! }));
    const claimed = await claimKeys(sql, accountId, claims);
    const fresh = mails.filter((_, index) => claimed[index] === 'NEW');
    const refused = await acceptFresh(deps, sql, { accountId, mails, ids, fresh, mayRefuse: options.mayRefuse });
    await forgetKeys(sql, accountId, mails, refused);
    return mails.map((mail, index) => refused.get(mail) ?? resultOf(claimed[index]!, ids[index]!));
  });
}

async function acceptFresh(
  deps: Deps,
  sql: Sql,
  batch: { accountId: string; mails: Acceptable[]; ids: string[]; fresh: Acceptable[]; mayRefuse: boolean },
): Promise<Map<Acceptable, ExpectedFailure>> {
  const { accountId, mails, ids, fresh, mayRefuse } = batch;
  const refused = new Map<Acceptable, ExpectedFailure>();
  if (fresh.length === 0) return refused;
  const limits = await takeRecipientLimits(sql, accountId, fresh, mayRefuse);
  const senders = new Map<string, Promise<string | null>>();
  const contents = new Map<string, Promise<string>>();
  const messages: NewMessage[] = [];
  for (const [index, mail] of fresh.entries()) {
    const limit = limits[index]!;
    const sender = await once(senders, `${mail.type.key} ${mail.from ?? ''}`, () =>
      senderOf(deps, sql, accountId, mail),
    );
    if (limit instanceof ExpectedFailure || sender === null) {
      refused.set(mail, limit instanceof ExpectedFailure ? limit : new SenderUnverified());
      continue;
    }
    const hash = contentHash(mail.content);
    const contentId = await once(contents, hash.toString('base64'), () =>
      keepContent(sql, { id: deps.ids.next(), accountId, hash, ...mail.content }),
    );
    const kept = mail.files.length > 0 ? await deps.attachments.keep(sql, accountId, mail.files) : null;
    const id = ids[mails.indexOf(mail)]!;
    messages.push(toMessage(mail, { id, accountId, sender, contentId, attachments: kept, ...limit }));
  }
  if (messages.length > 0) await acceptMessages(sql, messages);
  return refused;
}

function toMessage(
  mail: Acceptable,
  rest: Pick<NewMessage, 'id' | 'accountId' | 'sender' | 'contentId' | 'attachments'> & { waitSeconds: number },
): NewMessage {
  const { waitSeconds, ...given } = rest;
  return {
    ...given,
    typeKey: mail.type.key,
    queue: mail.type.queue,
    recipient: mail.to,
    subject: mail.subject,
    variables: mail.variables,
    headers: mail.headers.length > 0 ? mail.headers : null,
    metadata: mail.metadata,
    secretLinks: mail.secretLinks,
    maxAttempts: mail.type.maxAttempts,
    cc: mail.cc.length > 0 ? mail.cc : null,
    replyTo: mail.replyTo,
    scheduledAt: mail.scheduledAt,
    onlyProviderId: mail.onlyProviderId,
    waitSeconds,
    waitReason: waitSeconds > 0 ? WaitReason.RECIPIENT_LIMIT : null,
  };
}

/** `Name <address>`, as it stands in the From header; null when the address is not verified. */
async function senderOf(deps: Deps, sql: Sql, accountId: string, mail: Acceptable): Promise<string | null> {
  const sender = await deps.senders.senderFor(sql, { accountId, typeKey: mail.type.key, from: mail.from });
  return sender && `${sender.name} <${sender.address}>`;
}

/** A refused mail may be sent again with the same key once what was wrong is mended. */
async function forgetKeys(
  sql: Sql,
  accountId: string,
  mails: Acceptable[],
  refused: Map<Acceptable, ExpectedFailure>,
): Promise<void> {
  if (refused.size === 0) return;
  const keys = mails.filter((mail) => refused.has(mail)).map(({ idempotency }) => idempotency.key);
  await sql.query({
    text: 'delete from idempotency_record where account_id = $1 and key = any ($2::uuid[])',
    values: [accountId, keys],
  });
}

function resultOf(claimed: ClaimedKey, id: string): Acceptance {
  if (claimed === 'NEW') return id;
  return 'earlier' in claimed ? claimed.earlier : claimed;
}

function contentHash({ subject, html, text }: Content): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([subject, html, text]))
    .digest();
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

import { createHash } from 'node:crypto';
import type { Content } from '../../infra/content/renderer.ts';
import type { Database, Sql } from '../../infra/database.ts';
import { type ClaimedKey, claimKeys } from '../../infra/idempotency.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import type { AttachmentService } from './attachment.service.ts';
import type { NamedFile } from './attachments.ts';
import { SenderUnverified } from './delivery.errors.ts';
import { inOrder } from './in-order.ts';
import { type EmailHeader, type SecretLinks, WaitReason } from './message.entity.ts';
import { Payments } from './payments.ts';
import { takeRecipientLimits } from './recipient-limit.ts';
import { acceptMessages, keepContent, type NewMessage, type TemplateRef } from './sql/accept-messages.ts';

/** A mail that passed every check that needs no database. */
export interface Acceptable {
  type: EmailType;
  to: string;
  cc: string[];
  replyTo: string | null;
  /** Address of a verified sender; null: the default. */
  from: string | null;
  content: Content;
  template: TemplateRef | null;
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
  const idOf = (mail: Acceptable) => ids[mails.indexOf(mail)]!;
  const payments = await Payments.look(sql, { accountId, mails: fresh, idOf });
  const { refused } = payments;
  const payable = payments.payable(fresh);
  if (payable.length === 0) return refused;
  const limits = await takeRecipientLimits(sql, accountId, payable, mayRefuse);
  const senders = new Map<string, Promise<string | null>>();
  const admitted = new Map<Acceptable, { sender: string; waitSeconds: number }>();
  for (const [index, mail] of payable.entries()) {
    const limit = limits[index]!;
    const sender = await once(senders, `${mail.type.key} ${mail.from ?? ''}`, () =>
      senderOf(deps, sql, accountId, mail),
    );
    if (limit instanceof ExpectedFailure) refused.set(mail, limit);
    else if (sender === null) refused.set(mail, new SenderUnverified());
    else admitted.set(mail, { sender, ...limit });
  }
  const accepted = payments.payableTogether([...admitted.keys()]);
  const contentIds = await keepContents(deps, sql, { accountId, contents: accepted.map(({ content }) => content) });
  const kept = await deps.attachments.keep(
    sql,
    accountId,
    accepted.flatMap(({ files }) => files),
  );
  const paid = await payments.reserve(sql, accepted);
  const messages = paid.map((mail) => {
    const contentId = contentIds.get(mail.content)!;
    const attachments = mail.files.length > 0 ? mail.files.map((file) => kept.get(file)!) : null;
    const rest = { id: idOf(mail), accountId, contentId, attachments, charge: payments.chargeOf(mail) };
    return toMessage(mail, { ...rest, ...admitted.get(mail)! });
  });
  if (messages.length > 0) await acceptMessages(sql, messages);
  return refused;
}

/** Each content once, in the order of their hashes: batches that share some wait for each other and never in a circle. */
async function keepContents(
  deps: Deps,
  sql: Sql,
  { accountId, contents }: { accountId: string; contents: Content[] },
): Promise<Map<Content, string>> {
  const ids = new Map<Content, string>();
  for (const [hash, same] of inOrder(contents, contentHash)) {
    const id = await keepContent(sql, {
      id: deps.ids.next(),
      accountId,
      hash: Buffer.from(hash, 'hex'),
      ...same[0]!,
    });
    for (const content of same) ids.set(content, id);
  }
  return ids;
}

function toMessage(
  mail: Acceptable,
  rest: Pick<NewMessage, 'id' | 'accountId' | 'sender' | 'contentId' | 'attachments' | 'charge'> & {
    waitSeconds: number;
  },
): NewMessage {
  const { waitSeconds, ...given } = rest;
  return {
    ...given,
    typeKey: mail.type.key,
    queue: mail.type.queue,
    recipient: mail.to,
    subject: mail.subject,
    template: mail.template,
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

function contentHash({ subject, html, text }: Content): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, html, text]))
    .digest('hex');
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

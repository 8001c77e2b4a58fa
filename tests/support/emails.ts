import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from './graphql-client.ts';
import { unique } from './people.ts';
import { eventually } from './waiting.ts';

export interface UserError {
  field: string[];
  message: string;
  code: string;
}

export interface SentEmail {
  id: string;
  status: string;
  sequence: number;
}

export type SendAnswer = { emailLog: SentEmail | null; userErrors: UserError[] };

export const EMAIL_SEND = `
  mutation EmailSend($input: EmailSendInput!, $key: UUID!) {
    emailSend(input: $input, idempotencyKey: $key) {
      emailLog { id status sequence }
      userErrors { field message code }
    }
  }`;

/** A mail about a paid order; `change` replaces parts of it. */
export function orderMail(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'order.paid',
    to: `siti.${unique()}@pelanggan.example`,
    subject: 'Pesanan {{ nomor }} sudah dibayar',
    html: '<p>Terima kasih, {{ nama }}.</p>',
    text: 'Terima kasih, {{ nama }}.',
    variables: { nomor: '1001', nama: 'Siti Rahayu' },
    ...change,
  };
}

/** Asks for a mail to be sent. */
export async function trySend(
  client: GraphqlClient,
  change: Record<string, unknown> = {},
  key: string = randomUUID(),
): Promise<SendAnswer> {
  const { emailSend } = await client.must<{ emailSend: SendAnswer }>(EMAIL_SEND, { input: orderMail(change), key });
  return emailSend;
}

/** Id of a mail that was accepted. */
export async function send(client: GraphqlClient, change: Record<string, unknown> = {}): Promise<string> {
  const { emailLog, userErrors } = await trySend(client, change);
  if (!emailLog) throw new Error(`Not accepted: ${JSON.stringify(userErrors)}`);
  return emailLog.id;
}

export interface EmailDetail {
  id: string;
  status: string;
  sequence: number;
  subject: string;
  to: string;
  html: string | null;
  text: string | null;
  attemptCount: number;
  possibleDuplicate: boolean;
  nextAttemptAt: string | null;
  waitReason: string | null;
  scheduledAt: string | null;
  cc: string[];
  replyTo: string | null;
  from: string;
  attachments: { name: string; contentType: string; size: number; contentId: string | null }[];
  sentAt: string | null;
  actions: string[];
  provider: { name: string } | null;
  lastError: { class: string; code: string | null; message: string } | null;
  attempts: {
    totalCount: number;
    nodes: {
      number: number;
      state: string;
      errorClass: string | null;
      responseCode: string | null;
      responseText: string | null;
      provider: { name: string; kind: string };
    }[];
  };
  events: {
    nodes: {
      sequence: number;
      kind: string;
      status: string;
      attemptNumber: number | null;
      note: string | null;
      actor: { id: string } | null;
    }[];
  };
}

const EMAIL_DETAIL = `
  query EmailDetail($id: ID!) {
    emailLog(id: $id) {
      id status sequence subject to html text attemptCount possibleDuplicate nextAttemptAt sentAt actions
      waitReason scheduledAt cc replyTo from attachments { name contentType size contentId }
      provider { name }
      lastError { class code message }
      attempts { totalCount nodes { number state errorClass responseCode responseText provider { name kind } } }
      events { nodes { sequence kind status attemptNumber note actor { id } } }
    }
  }`;

export async function readEmail(client: GraphqlClient, id: string): Promise<EmailDetail> {
  const { emailLog } = await client.must<{ emailLog: EmailDetail | null }>(EMAIL_DETAIL, { id });
  if (!emailLog) throw new Error(`There is no e-mail ${id}.`);
  return emailLog;
}

/** The mail once it has one of `statuses`. */
export async function whenEmail(client: GraphqlClient, id: string, ...statuses: string[]): Promise<EmailDetail> {
  return eventually(`e-mail ${id} becomes ${statuses.join(' or ')}`, async () => {
    const email = await readEmail(client, id);
    return statuses.includes(email.status) && email;
  });
}

/** HTML as it was written: without the picture that tells of openings. */
export function withoutPixel(html: string): string {
  return html.replace(/<img src="[^"]*\/email\/track\/open\/[^>]*>/, '').trim();
}

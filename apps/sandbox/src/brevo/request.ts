import { isOneAddress } from '../addresses.ts';
import { invalid, missing, outOfRange } from './answers.ts';
import { checkSize, readAttachments, type WantedFile } from './attachments.ts';
import { readMessageHeaders } from './message-headers.ts';

export interface Person {
  email: string;
  name: string | null;
}

/** One message of a request; `messageVersions` make several. */
export interface BrevoMessage {
  to: Person[];
  cc: Person[];
  bcc: Person[];
  replyTo: Person | null;
  subject: string;
  html: string | null;
  text: string | null;
}

/** The body of POST /smtp/email, checked as far as the account does not matter. */
export interface BrevoRequest {
  sender: Person;
  messages: BrevoMessage[];
  /** As given, control keys included. */
  headers: Record<string, string>;
  tags: string[];
  attachments: WantedFile[];
  /** ISO 8601; the sandbox notes it and delivers at once. */
  scheduledAt: string | null;
  batchId: string | null;
}

type Fields = Record<string, unknown>;

const MAX_NAME = 70;
const MAX_PER_VERSION = 99;
const MAX_PER_REQUEST = 2_000;
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Throws a BrevoProblem for the first thing that is wrong. */
export function readBrevoRequest(body: unknown): BrevoRequest {
  const fields = asFields(body, 'body');
  if (fields.templateId !== undefined) throw invalid('templateId is unknown: the sandbox holds no templates');
  const sender = readSender(fields.sender);
  const attachments = readAttachments(fields.attachment);
  const messages = readMessages(fields);
  for (const { subject, html, text } of messages) checkSize([subject, html, text], attachments);
  return {
    sender,
    messages,
    headers: readMessageHeaders(fields.headers),
    tags: readTags(fields.tags),
    attachments,
    scheduledAt: readSchedule(fields.scheduledAt),
    batchId: readBatchId(fields.batchId),
  };
}

function readMessages(fields: Fields): BrevoMessage[] {
  const versions = fields.messageVersions;
  if (versions === undefined) return [readMessage(fields, {})];
  if (!Array.isArray(versions) || versions.length === 0) throw invalid('messageVersions is not valid');
  const messages = versions.map((version) => readMessage(asFields(version, 'messageVersions'), fields));
  const recipients = messages.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
  if (recipients > MAX_PER_REQUEST) throw outOfRange(`more than ${MAX_PER_REQUEST} recipients in one request`);
  return messages;
}

/** What a version leaves out is taken from the global part. */
function readMessage(own: Fields, global: Fields): BrevoMessage {
  const pick = (name: string): unknown => own[name] ?? global[name];
  const html = readBody(pick('htmlContent'), 'htmlContent');
  const text = readBody(pick('textContent'), 'textContent');
  const to = readPeople(own.to, 'to');
  if (to.length === 0) throw missing('to');
  const subject = pick('subject');
  if (typeof subject !== 'string' || subject.trim() === '') throw missing('subject');
  if (html === null && text === null) throw missing('htmlContent');
  const replyTo = pick('replyTo');
  return {
    to,
    cc: readPeople(pick('cc'), 'cc'),
    bcc: readPeople(pick('bcc'), 'bcc'),
    replyTo: replyTo === undefined ? null : readPerson(replyTo, 'replyTo'),
    subject,
    html,
    text,
  };
}

function readSender(value: unknown): Person {
  if (value === undefined || value === null) throw missing('sender');
  const fields = asFields(value, 'sender');
  if (fields.id !== undefined) throw invalid('sender id is unknown: name the sender by email');
  if (fields.email === undefined) throw missing('sender email');
  return readPerson(value, 'sender');
}

function readPeople(value: unknown, where: string): Person[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid(`${where} is not valid`);
  if (value.length > MAX_PER_VERSION) throw outOfRange(`more than ${MAX_PER_VERSION} recipients in ${where}`);
  return value.map((item) => readPerson(item, where));
}

function readPerson(value: unknown, where: string): Person {
  const { email, name } = asFields(value, where);
  if (email === undefined) throw missing(`email in ${where}`);
  if (typeof email !== 'string' || !isOneAddress(email)) throw invalid(`email is not valid in ${where}`);
  if (name === undefined || name === null) return { email, name: null };
  if (typeof name !== 'string' || name === '') throw invalid(`name is not valid in ${where}`);
  if (name.length > MAX_NAME) throw outOfRange(`name is longer than ${MAX_NAME} characters in ${where}`);
  return { email, name };
}

function readBody(value: unknown, where: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw invalid(`${where} is not valid`);
  return value;
}

function readTags(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const tags = Array.isArray(value) ? value : [null];
  return tags.map((tag) => {
    if (typeof tag !== 'string') throw invalid('tags is not valid');
    return tag;
  });
}

function readSchedule(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw invalid('scheduledAt is not valid');
  return value;
}

function readBatchId(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !UUID_V4.test(value)) throw invalid('batchId is not a valid UUIDv4');
  return value;
}

function asFields(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid(`${where} is not valid`);
}

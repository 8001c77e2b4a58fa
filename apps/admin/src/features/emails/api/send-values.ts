import type { EmailAttachmentInput, EmailSendInput } from '../../../gql/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { parseVariables } from './variables-text.ts';

export interface SendValues {
  accountId: string | null;
  type: string | null;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** JSON text. */
  variables: string;
  /** Address of a verified sender; null: the default of the type. */
  from: string | null;
  /** Addresses, separated by commas. */
  cc: string;
  replyTo: string;
  /** `2026-11-21T14:05` in WIB; empty: at once. */
  scheduledAt: string;
  attachments: File[];
}

/** What a form opens with beside its content. */
export const NOTHING_MORE = { from: null, cc: '', replyTo: '', scheduledAt: '', attachments: [] as File[] };

export type SendProblem = 'accountRequired' | 'required' | 'invalidEmail' | 'contentEmpty' | 'variablesInvalid';

/** What can be said before asking the server. */
export function checkSend(values: SendValues, superAdmin: boolean): Partial<Record<keyof SendValues, SendProblem>> {
  const empty = (text: string): boolean => text.trim() === '';
  return {
    ...(superAdmin && values.accountId === null ? { accountId: 'accountRequired' } : {}),
    ...(values.type === null ? { type: 'required' } : {}),
    ...(isEmailAddress(values.to) ? {} : { to: 'invalidEmail' }),
    ...(empty(values.subject) ? { subject: 'required' } : {}),
    ...(empty(values.html) && empty(values.text) ? { html: 'contentEmpty' } : {}),
    ...(addressesIn(values.cc).every(isEmailAddress) ? {} : { cc: 'invalidEmail' }),
    ...(empty(values.replyTo) || isEmailAddress(values.replyTo) ? {} : { replyTo: 'invalidEmail' }),
    ...(parseVariables(values.variables) === undefined ? { variables: 'variablesInvalid' } : {}),
  };
}

function addressesIn(text: string): string[] {
  return text
    .split(/[,;\s]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** A file as the API takes it: its bytes in base64. */
export async function toAttachment(file: File): Promise<EmailAttachmentInput> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const type = file.type === '' ? {} : { contentType: file.type };
  return { name: file.name, content: btoa(binary), ...type };
}

/** Values that passed `checkSend`, as the API takes them; `attachments` are the files of the form, read. */
export function toSendInput(values: SendValues, attachments: EmailAttachmentInput[]): EmailSendInput {
  const cc = addressesIn(values.cc);
  const variables = parseVariables(values.variables) ?? {};
  return {
    type: values.type ?? '',
    to: values.to.trim(),
    subject: values.subject.trim(),
    ...(values.html.trim() === '' ? {} : { html: values.html }),
    ...(values.text.trim() === '' ? {} : { text: values.text }),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
    ...(values.accountId === null ? {} : { accountId: values.accountId }),
    ...(values.from === null ? {} : { from: values.from }),
    ...(cc.length === 0 ? {} : { cc }),
    ...(values.replyTo.trim() === '' ? {} : { replyTo: values.replyTo.trim() }),
    ...(values.scheduledAt === '' ? {} : { scheduledAt: new Date(`${values.scheduledAt}+07:00`).toISOString() }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

const FIELDS: readonly (keyof SendValues)[] = [
  'accountId',
  'type',
  'to',
  'subject',
  'html',
  'text',
  'variables',
  'from',
  'cc',
  'replyTo',
  'scheduledAt',
  'attachments',
];

/** The form field an error of the API belongs to: `["input", "subject"]` → `subject`. */
export function fieldOf(path: readonly string[]): keyof SendValues | undefined {
  return FIELDS.find((field) => path.includes(field));
}

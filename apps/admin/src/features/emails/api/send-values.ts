import type { EmailSendInput } from '../../../gql/graphql.ts';
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
}

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
    ...(parseVariables(values.variables) === undefined ? { variables: 'variablesInvalid' } : {}),
  };
}

/** Values that passed `checkSend`, as the API takes them. */
export function toSendInput(values: SendValues): EmailSendInput {
  const variables = parseVariables(values.variables) ?? {};
  return {
    type: values.type ?? '',
    to: values.to.trim(),
    subject: values.subject.trim(),
    ...(values.html.trim() === '' ? {} : { html: values.html }),
    ...(values.text.trim() === '' ? {} : { text: values.text }),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
    ...(values.accountId === null ? {} : { accountId: values.accountId }),
  };
}

const FIELDS: readonly (keyof SendValues)[] = ['accountId', 'type', 'to', 'subject', 'html', 'text', 'variables'];

/** The form field an error of the API belongs to: `["input", "subject"]` → `subject`. */
export function fieldOf(path: readonly string[]): keyof SendValues | undefined {
  return FIELDS.find((field) => path.includes(field));
}

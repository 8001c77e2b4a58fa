import { textField } from '../validation.ts';

/** The fields of a send as v1 (form) and v2 (JSON) name them alike. */
export interface SendFields {
  fromName: string;
  fromEmail: string;
  recipient: string;
  subject: string;
  content: string;
  /** attach1..attach3 in order, empty ones left out. */
  attachments: string[];
}

export function readSendFields(body: unknown): SendFields {
  return {
    fromName: textField(body, 'from_name'),
    fromEmail: textField(body, 'from_email'),
    recipient: textField(body, 'recipient').trim(),
    subject: textField(body, 'subject'),
    content: textField(body, 'content'),
    attachments: ['attach1', 'attach2', 'attach3'].map((name) => textField(body, name)).filter((url) => url !== ''),
  };
}

import type { MailContent, ParsedContent } from '../mailbox.store.ts';

/** The fields of POST /send, as received. */
export interface SendForm {
  apiToken: string;
  fromName: string;
  fromEmail: string;
  recipient: string;
  subject: string;
  content: string;
  /** attach1..attach3 in order, empty ones left out. */
  attachments: string[];
}

export function readSendForm(body: unknown): SendForm {
  return {
    apiToken: formField(body, 'api_token'),
    fromName: formField(body, 'from_name'),
    fromEmail: formField(body, 'from_email'),
    recipient: formField(body, 'recipient').trim(),
    subject: formField(body, 'subject'),
    content: formField(body, 'content'),
    attachments: ['attach1', 'attach2', 'attach3'].map((name) => formField(body, name)).filter((url) => url !== ''),
  };
}

/** A form field as text; a missing or repeated one counts as empty. */
export function formField(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : '';
}

const NOTE = 'Mailketing v1 takes form fields, not a MIME message. This is a textual rendering of the fields received.';

/** A mail that came as form fields. Its source is a rendering and says so in its first line. */
export class FormContent implements MailContent {
  readonly sourceKind = 'rendering';
  readonly size: number;
  readonly #form: SendForm;
  readonly #receivedAt: Date;

  constructor(form: SendForm, receivedAt: Date) {
    this.#form = form;
    this.#receivedAt = receivedAt;
    this.size = Buffer.byteLength(form.content) + Buffer.byteLength(form.subject);
  }

  source(): Buffer {
    const type = looksLikeHtml(this.#form.content) ? 'text/html' : 'text/plain';
    const lines = [
      `X-Sandbox-Note: ${NOTE}`,
      ...this.#headers().map((header) => `${header.name}: ${header.value}`),
      `Content-Type: ${type}; charset=utf-8`,
      '',
      this.#form.content,
    ];
    return Buffer.from(lines.join('\r\n'));
  }

  async parse(): Promise<ParsedContent> {
    const html = looksLikeHtml(this.#form.content);
    return {
      text: html ? null : this.#form.content,
      html: html ? this.#form.content : null,
      headers: this.#headers(),
      attachments: this.#form.attachments.map((url) => ({
        filename: URL.parse(url)?.pathname.split('/').at(-1) || null,
        mimeType: null,
        size: null,
        sha256: null,
        contentId: null,
        url,
      })),
    };
  }

  #headers(): Array<{ name: string; value: string }> {
    const form = this.#form;
    return [
      { name: 'Date', value: this.#receivedAt.toUTCString() },
      { name: 'From', value: oneLine(`${form.fromName} <${form.fromEmail}>`) },
      { name: 'To', value: oneLine(form.recipient) },
      { name: 'Subject', value: oneLine(form.subject) },
      ...form.attachments.map((url, index) => ({ name: `Attach${index + 1}`, value: oneLine(url) })),
    ];
  }
}

function looksLikeHtml(content: string): boolean {
  return /<[a-z!][^>]*>/i.test(content);
}

/** Line breaks inside a field shown as such, so that a field cannot pose as another header. */
function oneLine(value: string): string {
  return value.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

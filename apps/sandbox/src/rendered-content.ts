import { type MailContent, type MailFile, type ParsedContent, presentFile } from './mailbox.store.ts';

/** A mail whose provider takes fields instead of a MIME message. */
export interface MailFields {
  /** First line of the source: says that it is a rendering and of what. */
  note: string;
  /** From, To, Subject and whatever else the fields say, in the order to be shown. */
  headers: Array<{ name: string; value: string }>;
  text: string | null;
  html: string | null;
  files: MailFile[];
}

/** Its source is a rendering of the fields and says so in its first line. */
export class RenderedContent implements MailContent {
  readonly sourceKind = 'rendering';
  readonly size: number;
  readonly #fields: MailFields;
  readonly #receivedAt: Date;

  constructor(fields: MailFields, receivedAt: Date) {
    this.#fields = fields;
    this.#receivedAt = receivedAt;
    const bodies = Buffer.byteLength(fields.html ?? '') + Buffer.byteLength(fields.text ?? '');
    this.size = fields.files.reduce((sum, file) => sum + file.bytes.length, bodies);
  }

  source(): Buffer {
    const { note, html, text } = this.#fields;
    const head = [`X-Sandbox-Note: ${note}`, ...this.#headers().map(({ name, value }) => `${name}: ${value}`)];
    const bodies = [
      ...(html === null ? [] : ['Content-Type: text/html; charset=utf-8', '', html]),
      ...(text === null ? [] : ['Content-Type: text/plain; charset=utf-8', '', text]),
    ];
    return Buffer.from([...head, ...bodies].join('\r\n'));
  }

  async parse(): Promise<ParsedContent> {
    const { html, text, files } = this.#fields;
    return { text, html, headers: this.#headers(), attachments: files.map(presentFile) };
  }

  async files(): Promise<MailFile[]> {
    return this.#fields.files;
  }

  #headers(): Array<{ name: string; value: string }> {
    return [
      { name: 'Date', value: this.#receivedAt.toUTCString() },
      ...this.#fields.headers.map(({ name, value }) => ({ name: oneLine(name), value: oneLine(value) })),
    ];
  }
}

export function looksLikeHtml(content: string): boolean {
  return /<[a-z!][^>]*>/i.test(content);
}

/** Line breaks inside a field shown as such, so that a field cannot pose as another header. */
function oneLine(value: string): string {
  return value.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

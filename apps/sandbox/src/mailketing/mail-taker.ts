import { DownloadError, type Downloader } from '../download.ts';
import type { Mailbox, MailFile } from '../mailbox.store.ts';
import type { HttpProvider } from '../providers.ts';
import { looksLikeHtml, RenderedContent } from '../rendered-content.ts';
import type { MailketingAccount } from './account.ts';
import type { SendFields } from './send-fields.ts';
import type { MailketingWebhooks } from './webhooks.ts';

export interface MailTakerParts {
  account: MailketingAccount;
  mailbox: Mailbox;
  webhooks: MailketingWebhooks;
  downloader: Downloader;
}

/** Not documented by the vendor; the same as what SMTP relays take, so that the limit is never mistaken for a fault. */
const MAX_FILE_BYTES = 30 * 1024 * 1024;

const NOTES = {
  mailketing:
    'Mailketing v1 takes form fields, not a MIME message. This is a textual rendering of the fields received.',
  mailketing2: 'Mailketing v2 takes JSON, not a MIME message. This is a textual rendering of the fields received.',
} as const;

/** What v1 and v2 do with a send that passed the checks: files, credits, mailbox, webhook. */
export class MailTaker {
  readonly #parts: MailTakerParts;
  readonly #provider: Extract<HttpProvider, keyof typeof NOTES>;

  constructor(parts: MailTakerParts, provider: Extract<HttpProvider, keyof typeof NOTES>) {
    this.#parts = parts;
    this.#provider = provider;
  }

  /** Downloads attach1..attach3; the text names the first one that could not be had. */
  async fetch(urls: readonly string[]): Promise<{ files: MailFile[]; problem: null } | { problem: string }> {
    const files: MailFile[] = [];
    for (const [index, url] of urls.entries()) {
      try {
        const { name, contentType, bytes } = await this.#parts.downloader.fetch(url, MAX_FILE_BYTES);
        files.push({ name: name || null, contentType, bytes, contentId: null, inline: false, url });
      } catch (error) {
        if (error instanceof DownloadError) return { problem: `attach${index + 1}: ${error.message}` };
        throw error;
      }
    }
    return { files, problem: null };
  }

  take(fields: SendFields, files: MailFile[], messageId: string | null, providerId: string | null): void {
    const html = looksLikeHtml(fields.content);
    const from = `${fields.fromName} <${fields.fromEmail}>`;
    this.#parts.account.credits -= 1;
    this.#parts.mailbox.add({
      provider: this.#provider,
      from,
      to: [fields.recipient],
      subject: fields.subject,
      messageId,
      providerId,
      content: new RenderedContent(
        {
          note: NOTES[this.#provider],
          headers: [
            { name: 'From', value: from },
            { name: 'To', value: fields.recipient },
            { name: 'Subject', value: fields.subject },
            ...fields.attachments.map((value, index) => ({ name: `Attach${index + 1}`, value })),
          ],
          html: html ? fields.content : null,
          text: html ? null : fields.content,
          files,
        },
        new Date(),
      ),
    });
    this.#parts.webhooks.afterAcceptance(this.#provider, fields);
  }
}

import type { SMTPServerSession } from 'smtp-server';
import type { Journal, Outcome } from '../journal.store.ts';
import { type MimeHeaders, scanHeaders } from './mime-content.ts';

export interface SmtpEntry {
  outcome: Outcome;
  answer: string;
  faulted: string | null;
}

/** What the journal says of the SMTP stand-in. */
export class SmtpJournal {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  record(kind: 'connect' | 'auth' | 'send', entry: SmtpEntry, recipient: string | null = null): void {
    this.#journal.record({ provider: 'smtp', kind, recipient, subject: null, messageId: null, ...entry });
  }

  /** One entry per recipient; `raw` is null where no message has come. */
  recordMail(session: SMTPServerSession, raw: Buffer | MimeHeaders | null, entry: SmtpEntry): void {
    const headers = Buffer.isBuffer(raw) ? scanHeaders(raw) : raw;
    const subject = headers?.subject ?? null;
    const messageId = headers?.messageId ?? null;
    for (const { address } of session.envelope.rcptTo) {
      this.#journal.record({ provider: 'smtp', kind: 'send', recipient: address, subject, messageId, ...entry });
    }
  }
}

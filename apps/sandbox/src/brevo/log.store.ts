import { randomUUID } from 'node:crypto';
import type { BrevoEvent } from './events.ts';

export interface LoggedEvent {
  event: BrevoEvent;
  /** Milliseconds since 1970. */
  at: number;
  reason: string | null;
  link: string | null;
}

/** One mail to one recipient, with what became of it. */
export interface LoggedMail {
  uuid: string;
  /** With angle brackets. */
  messageId: string;
  email: string;
  from: string;
  subject: string;
  tags: string[];
  /** Of the header X-Mailin-custom. */
  custom: string | null;
  /** Milliseconds since 1970. */
  at: number;
  events: LoggedEvent[];
}

/** Mails remembered; the oldest go first. */
const CAPACITY = 50_000;

/** What GET /smtp/emails and GET /smtp/statistics/events look into. */
export class BrevoLog {
  /** In order of arrival. */
  readonly #mails = new Map<string, LoggedMail>();
  readonly #byMessageId = new Map<string, LoggedMail[]>();

  add(mail: Omit<LoggedMail, 'uuid'>): LoggedMail {
    const logged = { ...mail, uuid: randomUUID() };
    this.#mails.set(logged.uuid, logged);
    const key = bareId(logged.messageId);
    const siblings = this.#byMessageId.get(key);
    if (siblings) siblings.push(logged);
    else this.#byMessageId.set(key, [logged]);
    if (this.#mails.size > CAPACITY) this.#forgetOldest();
    return logged;
  }

  /** Oldest first; with an id only the mails that carry it. */
  list(messageId?: string): Iterable<LoggedMail> {
    return messageId === undefined ? this.#mails.values() : (this.#byMessageId.get(bareId(messageId)) ?? []);
  }

  /** The newest mail that fits; an event without a message id belongs to the newest mail of its address. */
  find(email: string, messageId?: string): LoggedMail | null {
    const wanted = email.toLowerCase();
    let found: LoggedMail | null = null;
    for (const mail of this.list(messageId)) if (mail.email.toLowerCase() === wanted) found = mail;
    return found;
  }

  clear(): void {
    this.#mails.clear();
    this.#byMessageId.clear();
  }

  #forgetOldest(): void {
    for (const oldest of this.#mails.values()) {
      this.#mails.delete(oldest.uuid);
      const key = bareId(oldest.messageId);
      const siblings = this.#byMessageId.get(key)?.filter((mail) => mail !== oldest) ?? [];
      if (siblings.length > 0) this.#byMessageId.set(key, siblings);
      else this.#byMessageId.delete(key);
      return;
    }
  }
}

/** Ids are compared without angle brackets: clients pass them either way. */
function bareId(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}

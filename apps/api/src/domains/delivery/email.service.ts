import { createHash } from 'node:crypto';
import type { Database, Sql } from '../../infra/database.ts';
import { claimKey, hashInput } from '../../infra/idempotency.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountRequired } from '../identity/identity.errors.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { ContentEmpty, NoRoute, SubjectEmpty, TemplateInvalid, TooLarge, TypeUnknown } from './delivery.errors.ts';
import { MAX_BODY_LENGTH, MAX_JSON_LENGTH, MAX_SUBJECT_LENGTH } from './delivery.limits.ts';
import { checkHeaders } from './headers.ts';
import type { EmailHeader, SecretLinks } from './message.entity.ts';
import type { ProviderService } from './provider.service.ts';
import { type Content, Renderer, TemplateError } from './render.ts';
import { routeFor } from './route.ts';
import { acceptMessages, keepContent } from './sql/accept-messages.ts';

export interface SendInput {
  type: string;
  to: string;
  subject: string;
  html: string | null;
  text: string | null;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[];
  metadata: Record<string, unknown> | null;
  accountId: string | null;
}

/** A mail of Merpati's own, such as a password reset; its links are derived when it is rendered. */
export interface OwnMail extends Content {
  accountId: string;
  type: string;
  to: string;
  variables: Record<string, unknown>;
  secretLinks: SecretLinks;
  /** The same event sends once, however often its job runs. */
  idempotencyKey: string;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  accounts: AccountService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
}

interface Accepted {
  accountId: string;
  sender: string;
  to: string;
  type: EmailType;
  content: Content;
  subject: string;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[];
  metadata: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
  idempotency: { key: string; operation: string; inputHash: Buffer };
}

/** Accepts e-mail: from the moment `send` returns an id, that mail is never lost. */
export class EmailService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * Returns the id of the message; the same key and input return the same id and send nothing more.
   * Throws TypeUnknown, ContentEmpty, SubjectEmpty, TooLarge, HeaderInvalid, TemplateInvalid, NoRoute, AccountRequired,
   * AccountNotFound, IdempotencyKeyMismatch.
   */
  async send(principal: Principal, input: SendInput, idempotencyKey: string): Promise<string> {
    if (principal.accountId === null && input.accountId === null) throw new AccountRequired();
    const account = await this.#deps.accounts.findFor(principal, input.accountId);
    const type = await this.#typeOf(input.type);
    checkSizes(input);
    checkHeaders(input.headers);
    await this.#assertRoute(type, input.headers);
    const { subject, html, text } = input;
    return this.#accept({
      accountId: account.id,
      sender: senderOf(account),
      to: input.to.toLowerCase(),
      type,
      content: { subject, html, text },
      subject: renderedSubject(input, input.variables ?? {}),
      variables: input.variables,
      headers: input.headers,
      metadata: input.metadata,
      secretLinks: null,
      idempotency: {
        key: idempotencyKey,
        operation: 'emailSend',
        inputHash: hashInput({ ...input, accountId: account.id }),
      },
    });
  }

  async sendOwn(mail: OwnMail): Promise<string> {
    const account = await this.#deps.accounts.find(mail.accountId);
    if (!account) throw new Error(`There is no account ${mail.accountId}.`);
    const { subject, html, text } = mail;
    const shownLinks = Object.fromEntries(Object.keys(mail.secretLinks).map((name) => [name, '']));
    return this.#accept({
      accountId: account.id,
      sender: senderOf(account),
      to: mail.to.toLowerCase(),
      type: await this.#typeOf(mail.type),
      content: { subject, html, text },
      subject: renderedSubject(mail, { ...mail.variables, ...shownLinks }),
      variables: mail.variables,
      headers: [],
      metadata: null,
      secretLinks: mail.secretLinks,
      idempotency: { key: mail.idempotencyKey, operation: mail.type, inputHash: hashInput(mail.secretLinks) },
    });
  }

  async #typeOf(key: string): Promise<EmailType> {
    const type = await this.#deps.emailTypes.find(key);
    if (!type) throw new TypeUnknown(key);
    return type;
  }

  async #assertRoute(type: EmailType, headers: EmailHeader[]): Promise<void> {
    const providers = await this.#deps.providers.ready();
    if (routeFor({ category: type.category, headers: headers.length > 0 }, providers).length === 0) throw new NoRoute();
  }

  /** Message, content, idempotency record and first event commit together. */
  async #accept(mail: Accepted): Promise<string> {
    const id = this.#deps.ids.next();
    return this.#deps.database.transaction(async (sql) => {
      const earlier = await claimKey(sql, { accountId: mail.accountId, ...mail.idempotency, resultId: id });
      if (earlier) return earlier;
      await acceptMessages(sql, [
        {
          id,
          accountId: mail.accountId,
          typeKey: mail.type.key,
          queue: mail.type.queue,
          recipient: mail.to,
          sender: mail.sender,
          subject: mail.subject,
          contentId: await this.#keepContent(sql, mail),
          variables: mail.variables,
          headers: mail.headers.length > 0 ? mail.headers : null,
          metadata: mail.metadata,
          secretLinks: mail.secretLinks,
          maxAttempts: mail.type.maxAttempts,
        },
      ]);
      return id;
    });
  }

  #keepContent(sql: Sql, { accountId, content }: Accepted): Promise<string> {
    const hash = createHash('sha256')
      .update(JSON.stringify([content.subject, content.html, content.text]))
      .digest();
    return keepContent(sql, { id: this.#deps.ids.next(), accountId, hash, ...content });
  }
}

/** `Name <address>`, as it stands in the From header. */
function senderOf(account: { senderName: string; senderEmail: string }): string {
  return `${account.senderName} <${account.senderEmail}>`;
}

function checkSizes(input: SendInput): void {
  if (!input.html && !input.text) throw new ContentEmpty();
  if (input.subject.length > MAX_SUBJECT_LENGTH) throw new TooLarge('subject', MAX_SUBJECT_LENGTH);
  if ((input.html?.length ?? 0) + (input.text?.length ?? 0) > MAX_BODY_LENGTH)
    throw new TooLarge(input.html ? 'html' : 'text', MAX_BODY_LENGTH);
  for (const field of ['variables', 'metadata'] as const)
    if (input[field] && JSON.stringify(input[field]).length > MAX_JSON_LENGTH)
      throw new TooLarge(field, MAX_JSON_LENGTH);
}

/** Renders the whole mail once, so that a template that cannot be rendered is refused before it is accepted. */
function renderedSubject(content: Content, variables: Record<string, unknown>): string {
  try {
    const { subject } = new Renderer().render('new', () => content, variables);
    if (subject === '') throw new SubjectEmpty();
    return subject;
  } catch (error) {
    if (error instanceof TemplateError) throw new TemplateInvalid(error.part, error.message);
    throw error;
  }
}

import type { Content } from '../../infra/content/renderer.ts';
import type { Database } from '../../infra/database.ts';
import { findKey, hashInput, partKey } from '../../infra/idempotency.ts';
import type { Clock } from '../../kernel/clock.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountRequired } from '../identity/identity.errors.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import type { TemplateSendingService } from '../templates/sending.service.ts';
import { type Acceptable, type Acceptance, acceptAll } from './accept.ts';
import { type AttachmentService, type FilesOfCall, filesOfCall } from './attachment.service.ts';
import type { AttachmentInput, NamedFile } from './attachments.ts';
import { BatchSize, CopiesInvalid, NoRoute, TypeUnknown } from './delivery.errors.ts';
import { MAX_BATCH } from './delivery.limits.ts';
import { checkHeaders } from './headers.ts';
import type { EmailHeader, SecretLinks } from './message.entity.ts';
import type { RouteService } from './route.service.ts';
import { carriersOf, requiresHeaders } from './route.ts';
import { checkedCopies, checkSchedule, checkSizes, renderedSubject } from './send-checks.ts';
import { sendableContent } from './sendable-content.ts';

/** Content from the template library. */
export interface TemplateInput {
  key: string;
  language: string | null;
  variables: Record<string, unknown> | null;
}

export interface SendInput {
  /** Null: that of the template. */
  type: string | null;
  template: TemplateInput | null;
  to: string;
  cc: string[];
  replyTo: string | null;
  from: string | null;
  subject: string | null;
  html: string | null;
  text: string | null;
  variables: Record<string, unknown> | null;
  headers: EmailHeader[];
  attachments: AttachmentInput[];
  metadata: Record<string, unknown> | null;
  scheduledAt: Date | null;
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
  /** Set when it may go through one provider only. */
  onlyProviderId?: string;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  clock: Clock;
  accounts: AccountService;
  senders: SenderIdentityService;
  emailTypes: EmailTypeService;
  routes: RouteService;
  attachments: AttachmentService;
  templates: TemplateSendingService;
}

/** What stands in a subject, where no link works. */
const SHOWN_URLS = { unsubscribe_url: '', preferences_url: '' };

/** Accepts e-mail: from the moment `send` returns an id, that mail is never lost. */
export class EmailService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * Returns the id of the message; the same key and input return the same id and send nothing more.
   * Throws TypeUnknown, TemplateNotFound, TemplateAndContent, TypeMismatch, VariableMissing, VariableInvalid, ContentEmpty,
   * SubjectEmpty, TooLarge, HeaderInvalid, TemplateInvalid, NoRoute, CopiesInvalid,
   * AttachmentInvalid, ScheduleInvalid, SenderUnverified, RecipientLimitReached, InsufficientCredits, CreditsFrozen, AccountRequired, AccountNotFound,
   * IdempotencyKeyMismatch.
   */
  async send(
    principal: Principal,
    accountId: string | null,
    input: SendInput,
    idempotencyKey: string,
  ): Promise<string> {
    return this.sendFor(await this.#accountFor(principal, accountId), input, idempotencyKey, 'emailSend');
  }

  /** The same for a job that acts for an account. `operation` names what the key belongs to. */
  async sendFor(account: string, input: SendInput, key: string, operation: string): Promise<string> {
    const mail = await this.#acceptable(account, input, { key, operation, files: filesOfCall() });
    if (typeof mail === 'string') return mail;
    const [acceptance] = await acceptAll(this.#deps, account, [mail], { mayRefuse: true });
    return thrown(acceptance!);
  }

  /**
   * Takes up to 500 mails at once; each is accepted or refused by itself. The same key and inputs return the same ids.
   * Throws BatchSize, AccountRequired, AccountNotFound.
   */
  async sendBatch(
    principal: Principal,
    accountId: string | null,
    inputs: SendInput[],
    idempotencyKey: string,
  ): Promise<Acceptance[]> {
    if (inputs.length === 0 || inputs.length > MAX_BATCH) throw new BatchSize(MAX_BATCH);
    const account = await this.#accountFor(principal, accountId);
    const files = filesOfCall();
    const checked: (Acceptable | Acceptance)[] = [];
    for (const [index, input] of inputs.entries())
      checked.push(
        await this.#acceptable(account, input, {
          key: partKey(idempotencyKey, index),
          operation: 'emailSendBatch',
          files,
        }).catch(expected),
      );
    const mails = checked.filter(isAcceptable);
    const accepted = mails.length > 0 ? await acceptAll(this.#deps, account, mails, { mayRefuse: true }) : [];
    const results = new Map<unknown, Acceptance>(mails.map((mail, index) => [mail, accepted[index]!]));
    return checked.map((one) => (typeof one === 'string' || one instanceof ExpectedFailure ? one : results.get(one)!));
  }

  /** A mail that somebody's deed asks for; over a recipient's limit it waits. */
  async sendOwn(mail: OwnMail): Promise<string> {
    const { subject, html, text } = mail;
    const shownLinks = Object.fromEntries(Object.keys(mail.secretLinks).map((name) => [name, '']));
    const acceptable: Acceptable = {
      type: await this.#typeOf(mail.type),
      to: mail.to.toLowerCase(),
      cc: [],
      replyTo: null,
      from: null,
      content: { subject, html, text },
      template: null,
      subject: renderedSubject(mail, { ...mail.variables, ...shownLinks }),
      variables: mail.variables,
      headers: [],
      metadata: null,
      secretLinks: mail.secretLinks,
      files: [],
      scheduledAt: null,
      onlyProviderId: mail.onlyProviderId ?? null,
      idempotency: { key: mail.idempotencyKey, operation: mail.type, inputHash: hashInput(mail.secretLinks) },
    };
    const [acceptance] = await acceptAll(this.#deps, mail.accountId, [acceptable], { mayRefuse: false });
    return thrown(acceptance!);
  }

  async #accountFor(principal: Principal, accountId: string | null): Promise<string> {
    if (principal.accountId === null && accountId === null) throw new AccountRequired();
    if (principal.accountId !== null && accountId === null) return principal.accountId;
    return (await this.#deps.accounts.findFor(principal, accountId)).id;
  }

  /** Everything that can be checked and read before the transaction; the id where an earlier call made it already. */
  async #acceptable(
    accountId: string,
    input: SendInput,
    { files: ofCall, ...call }: { key: string; operation: string; files: FilesOfCall },
  ): Promise<Acceptable | string> {
    const to = input.to.toLowerCase();
    const idempotency = { ...call, inputHash: hashInput({ ...input, accountId }) };
    // What was accepted before stays accepted, whatever became of the template or of a file's address since.
    if (input.attachments.length > 0 || input.template) {
      const earlier = await findKey(this.#deps.database, accountId, idempotency);
      if (earlier) return earlier;
    }
    const sendable = await sendableContent(this.#deps.templates, accountId, to, input);
    const type = await this.#typeOf(sendable.typeKey);
    const { content, variables, template } = sendable;
    checkSizes({ ...content, variables, metadata: input.metadata });
    checkHeaders(input.headers);
    const cc = checkedCopies(to, input.cc);
    if (cc.length > 0 && type.optOutAllowed)
      throw new CopiesInvalid('A mail that may be refused goes to one person: its links act for them.');
    checkSchedule(input.scheduledAt, this.#deps.clock.now());
    const rendered = renderedSubject(content, { ...variables, ...SHOWN_URLS }, sendable);
    const files = await this.#deps.attachments.read(input.attachments, ofCall);
    await this.#assertRoute(accountId, type, { ...input, files });
    return {
      type,
      to,
      cc,
      replyTo: input.replyTo?.toLowerCase() ?? null,
      from: input.from,
      content,
      template,
      subject: rendered,
      variables,
      headers: input.headers,
      metadata: input.metadata,
      secretLinks: null,
      files,
      scheduledAt: input.scheduledAt,
      onlyProviderId: null,
      idempotency,
    };
  }

  async #typeOf(key: string): Promise<EmailType> {
    const type = await this.#deps.emailTypes.find(key);
    if (!type) throw new TypeUnknown(key);
    return type;
  }

  async #assertRoute(accountId: string, type: EmailType, mail: SendInput & { files: NamedFile[] }): Promise<void> {
    const plan = await this.#deps.routes.planFor({ accountId, typeKey: type.key, category: type.category });
    const needs = {
      headers: requiresHeaders(type, mail.headers),
      replyTo: mail.replyTo !== null,
      cc: mail.cc.length > 0,
      attachments: mail.files.map(({ name, contentId, bytes }) => ({ name, contentId, size: bytes.length })),
    };
    if (carriersOf(plan, needs).length === 0) throw new NoRoute();
  }
}

function isAcceptable(one: Acceptable | Acceptance): one is Acceptable {
  return typeof one === 'object' && !(one instanceof ExpectedFailure);
}

function thrown(acceptance: Acceptance): string {
  if (typeof acceptance === 'string') return acceptance;
  throw acceptance;
}

function expected(error: unknown): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  throw error;
}

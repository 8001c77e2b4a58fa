import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { toUserError, withUserErrors } from '../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { toPublicId } from '../../kernel/ids.ts';
import { UserType } from '../identity/identity.graphql.ts';
import { shownUser } from '../identity/identity.loaders.ts';
import type { UserService } from '../identity/user.service.ts';
import type { Acceptance } from './accept.ts';
import { AttemptRoute, EmailAttempt, EmailEvent, ProviderType } from './delivery.graphql.ts';
import {
  EmailBatchItem,
  EmailCancelInput,
  EmailCancelPayload,
  type EmailInput,
  EmailResolveInput,
  EmailResolvePayload,
  EmailRetryInput,
  EmailRetryPayload,
  EmailSendBatchInput,
  EmailSendBatchPayload,
  EmailSendInput,
  EmailSendPayload,
  type EmailTemplateInput,
} from './delivery.inputs.ts';
import { shownProvider } from './delivery.loaders.ts';
import { toEmailLogType } from './delivery.mappers.ts';
import type { EmailService, SendInput, TemplateInput } from './email.service.ts';
import type { EmailLogService } from './email-log.service.ts';
import type { ProviderService } from './provider.service.ts';
import type { EmailLogRow } from './sql/read-messages.ts';

@Resolver()
export class EmailSendResolver {
  readonly #emails: EmailService;
  readonly #log: EmailLogService;

  constructor(services: { emails: EmailService; log: EmailLogService }) {
    this.#emails = services.emails;
    this.#log = services.log;
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EmailSendPayload, {
    description: 'Accepts an e-mail. Once it returns an id, that e-mail is never lost and never silently sent twice.',
  })
  emailSend(
    @Arg('input', () => EmailSendInput, { description: 'The e-mail.' }) input: EmailSendInput,
    @Arg('idempotencyKey', () => GraphQLUUID, {
      description:
        'Made by the caller, one per e-mail: the same key and input return the same e-mail and send nothing more.',
    })
    idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<EmailSendPayload> {
    return withUserErrors(async () => {
      const caller = callerOf(context);
      const { accountId = null, ...email } = input;
      const id = await this.#emails.send(caller, accountId, toSendInput(email), idempotencyKey.toLowerCase());
      const row = await this.#log.find(caller, id);
      return { emailLog: row && toEmailLogType(row) };
    });
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EmailSendBatchPayload, {
    description: 'Accepts up to 500 e-mails in one transaction; each is accepted or refused by itself.',
  })
  emailSendBatch(
    @Arg('input', () => EmailSendBatchInput, { description: 'The e-mails.' }) input: EmailSendBatchInput,
    @Arg('idempotencyKey', () => GraphQLUUID, {
      description:
        'Made by the caller, one per batch: the same key and input return the same e-mails and send nothing more.',
    })
    idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<EmailSendBatchPayload> {
    return withUserErrors(async () => {
      const caller = callerOf(context);
      const emails = input.emails.map(toSendInput);
      const accepted = await this.#emails.sendBatch(
        caller,
        input.accountId ?? null,
        emails,
        idempotencyKey.toLowerCase(),
      );
      const ids = accepted.filter((one) => typeof one === 'string');
      const rows = await this.#log.findMany(caller, ids);
      return { results: accepted.map((one) => toBatchItem(one, rows)) };
    });
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EmailResolvePayload, {
    description: 'Says what became of an e-mail of unknown outcome, so that it counts as sent or as failed.',
  })
  emailResolve(
    @Arg('input', () => EmailResolveInput, { description: 'Which, and what became of it.' }) input: EmailResolveInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailResolvePayload> {
    return withUserErrors(async () => {
      const { id, arrived, note = null } = input;
      return { emailLog: toEmailLogType(await this.#log.resolve(callerOf(context), { id, arrived, note })) };
    });
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EmailRetryPayload, {
    description: 'Sends an e-mail again that failed, was cancelled, or is uncertain.',
  })
  emailRetry(
    @Arg('input', () => EmailRetryInput, { description: 'Which, and how sure.' }) input: EmailRetryInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailRetryPayload> {
    return withUserErrors(async () => ({
      emailLog: toEmailLogType(
        await this.#log.retry(callerOf(context), input.id, input.acceptPossibleDuplicate ?? false),
      ),
    }));
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EmailCancelPayload, { description: 'Ends an e-mail that still waits.' })
  emailCancel(
    @Arg('input', () => EmailCancelInput, { description: 'Which.' }) input: EmailCancelInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailCancelPayload> {
    return withUserErrors(async () => ({
      emailLog: toEmailLogType(await this.#log.cancel(callerOf(context), input.id)),
    }));
  }
}

function toSendInput(input: EmailInput): SendInput {
  const { type = null, to, subject = null, html = null, text = null, variables = null, metadata = null } = input;
  const { cc, replyTo = null, from = null, scheduledAt = null, headers, attachments } = input;
  return {
    type,
    template: toTemplateInput(input.template),
    to,
    subject,
    html,
    text,
    variables,
    metadata,
    cc: cc ?? [],
    replyTo,
    from,
    scheduledAt,
    headers: (headers ?? []).map(({ name, value }) => ({ name, value })),
    attachments: (attachments ?? []).map((file) => {
      const { name = null, contentType = null, contentId = null, content = null, url = null } = file;
      return { name, contentType, contentId, content, url };
    }),
  };
}

function toTemplateInput(template: EmailTemplateInput | null | undefined): TemplateInput | null {
  if (!template) return null;
  const { key, language = null, variables = null } = template;
  return { key, language, variables };
}

function toBatchItem(acceptance: Acceptance, rows: Map<string, EmailLogRow>): EmailBatchItem {
  const row = typeof acceptance === 'string' ? rows.get(acceptance) : undefined;
  const userErrors = acceptance instanceof ExpectedFailure ? [toUserError(acceptance)] : [];
  return Object.assign(new EmailBatchItem(), { emailLog: row ? toEmailLogType(row) : null, userErrors });
}

@Resolver(() => EmailAttempt)
export class EmailAttemptResolver {
  readonly #providers: ProviderService;

  constructor(providers: ProviderService) {
    this.#providers = providers;
  }

  @Guarded('PARENT')
  @FieldResolver(() => ProviderType, { description: 'The provider that was tried.' })
  async provider(@Root() attempt: EmailAttempt): Promise<ProviderType> {
    return (await shownProvider(this.#providers, attempt.row.providerId))!;
  }

  @Guarded('PARENT')
  @FieldResolver(() => AttemptRoute, { nullable: true, description: 'Why it went there; null for very old attempts.' })
  async route(@Root() { row }: EmailAttempt): Promise<AttemptRoute | null> {
    if (!row.route) return null;
    const names = new Map((await this.#providers.all()).map(({ id, name }) => [id, name]));
    const skipped = row.route.skipped.map(({ providerId, reason }) => ({
      providerId: toPublicId('prv', providerId),
      providerName: names.get(providerId) ?? null,
      reason,
    }));
    return { rule: row.route.rule, skipped };
  }
}

@Resolver(() => EmailEvent)
export class EmailEventResolver {
  readonly #users: UserService;

  constructor(users: UserService) {
    this.#users = users;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'The person who did it; null when Merpati or an API key did.',
  })
  async actor(@Root() event: EmailEvent, @Ctx() context: RequestContext): Promise<UserType | null> {
    return event.actorUserId ? shownUser(context, this.#users, event.actorUserId) : null;
  }
}

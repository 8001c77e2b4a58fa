import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { UserType } from '../identity/identity.graphql.ts';
import { shownUser } from '../identity/identity.loaders.ts';
import type { UserService } from '../identity/user.service.ts';
import { EmailAttempt, EmailEvent, ProviderType } from './delivery.graphql.ts';
import {
  EmailCancelInput,
  EmailCancelPayload,
  EmailRetryInput,
  EmailRetryPayload,
  EmailSendInput,
  EmailSendPayload,
} from './delivery.inputs.ts';
import { shownProvider } from './delivery.loaders.ts';
import { toEmailLogType } from './delivery.mappers.ts';
import type { EmailService } from './email.service.ts';
import type { EmailLogService } from './email-log.service.ts';
import type { ProviderService } from './provider.service.ts';

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
      const { html = null, text = null, variables = null, metadata = null, accountId = null } = input;
      const headers = (input.headers ?? []).map(({ name, value }) => ({ name, value }));
      const mail = {
        type: input.type,
        to: input.to,
        subject: input.subject,
        html,
        text,
        variables,
        headers,
        metadata,
        accountId,
      };
      const id = await this.#emails.send(caller, mail, idempotencyKey.toLowerCase());
      const row = await this.#log.find(caller, id);
      return { emailLog: row && toEmailLogType(row) };
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

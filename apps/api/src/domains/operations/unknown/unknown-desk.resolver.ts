import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { toBulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { EmailLogType } from '../../delivery/delivery.graphql.ts';
import { shownEmail } from '../../delivery/delivery.loaders.ts';
import type { EmailLogService } from '../../delivery/email-log.service.ts';
import {
  toUnknownEmail,
  UnknownEmail,
  UnknownEmailConnection,
  UnknownEmailFilter,
  UnknownEmailsResolveInput,
  UnknownEmailsResolvePayload,
} from './unknown-desk.graphql.ts';
import type { UnknownDeskService } from './unknown-desk.service.ts';

@Resolver(() => UnknownEmail)
export class UnknownDeskResolver {
  readonly #desk: UnknownDeskService;
  readonly #emailLog: EmailLogService;

  constructor(services: { desk: UnknownDeskService; emailLog: EmailLogService }) {
    this.#desk = services.desk;
    this.#emailLog = services.emailLog;
  }

  @Guarded('PERSON')
  @Query(() => UnknownEmailConnection, {
    description: "Mails of unknown outcome, oldest first: of the caller's account; for a super admin all.",
  })
  async unknownEmails(
    @Arg('filter', () => UnknownEmailFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: UnknownEmailFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<UnknownEmailConnection> {
    return toConnection(await this.#desk.list(callerOf(context), filter ?? {}, { first, after }), toUnknownEmail);
  }

  @Guarded('PERSON')
  @Mutation(() => UnknownEmailsResolvePayload, {
    description: 'Begins to say of all that match what became of them; single ones: emailResolve, emailRetry.',
  })
  unknownEmailsResolve(
    @Arg('input', () => UnknownEmailsResolveInput) input: UnknownEmailsResolveInput,
    @Ctx() context: RequestContext,
  ): Promise<UnknownEmailsResolvePayload> {
    return withUserErrors(async () => ({
      bulkOperation: toBulkOperationType(await this.#desk.resolveAll(callerOf(context), input)),
    }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailLogType, { nullable: true, description: 'The mail.' })
  async emailLog(@Root() { row }: UnknownEmail, @Ctx() context: RequestContext): Promise<EmailLogType | null> {
    return shownEmail(context, this.#emailLog, row.id);
  }
}

import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { callerOf, loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { CreditState } from '../credits/credits.entity.ts';
import { CreditTransactionType } from '../credits/credits.graphql.ts';
import { EmailLogType } from './delivery.graphql.ts';
import { toEmailLogType } from './delivery.mappers.ts';
import type { EmailLogService } from './email-log.service.ts';
import type { EmailLogRow } from './sql/read-messages.ts';

@Resolver(() => EmailLogType)
export class EmailCreditsResolver {
  @Guarded('PARENT')
  @FieldResolver(() => Int, { description: 'Credits that it costs its account; 0: it is free, or the platform pays.' })
  credits(@Root() { row }: EmailLogType): number {
    return row.credits;
  }

  @Guarded('PARENT')
  @FieldResolver(() => CreditState, { nullable: true, description: 'Where these credits are; null: it costs nothing.' })
  creditState(@Root() { row }: EmailLogType): CreditState | null {
    return row.creditState;
  }
}

/** A ledger knows ids of mails and nothing of mails. */
@Resolver(() => CreditTransactionType)
export class CreditTransactionEmailResolver {
  readonly #log: EmailLogService;

  constructor(log: EmailLogService) {
    this.#log = log;
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailLogType, { nullable: true, description: 'The e-mail behind it; null: none, or not yours.' })
  async emailLog(@Root() { row }: CreditTransactionType, @Ctx() context: RequestContext): Promise<EmailLogType | null> {
    if (!row.messageId) return null;
    const loader = loaderOf(context, 'emailOfTransaction', () => {
      return new DataLoader<string, EmailLogRow | null>(async (ids) => {
        const found = await this.#log.findMany(callerOf(context), [...ids]);
        return ids.map((id) => found.get(id) ?? null);
      });
    });
    const message = await loader.load(row.messageId);
    return message && toEmailLogType(message);
  }
}

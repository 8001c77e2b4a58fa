import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { fromPublicId, toPublicId } from '../../kernel/ids.ts';
import { EventPublishInput, EventPublishPayload, ShopEventType } from './shop-event.graphql.ts';
import type { ShopEventRow, ShopEventService } from './shop-event.service.ts';

@Resolver()
export class ShopEventResolver {
  readonly #events: ShopEventService;

  constructor(events: ShopEventService) {
    this.#events = events;
  }

  @Guarded('EMAIL_SEND')
  @Mutation(() => EventPublishPayload, {
    description:
      'Tells what happened in a host shop: keeps facts about people and orders, and sends the ready-made mail that belongs to it.',
  })
  eventPublish(
    @Arg('input', () => EventPublishInput) input: EventPublishInput,
    @Arg('idempotencyKey', () => GraphQLUUID, {
      description:
        'Made by the caller, one per event: the same key and input return the same event and send nothing more.',
    })
    idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<EventPublishPayload> {
    return withUserErrors(async () => {
      const { name, data, accountId = null } = input;
      const row = await this.#events.publish(
        callerOf(context),
        { name, data, accountId },
        idempotencyKey.toLowerCase(),
      );
      return { event: toShopEventType(row) };
    });
  }

  @Guarded('EMAIL_READ')
  @Query(() => ShopEventType, { nullable: true, description: 'An event and what came of it; null when there is none.' })
  async shopEvent(
    @Arg('id', () => ID, { description: '`evt_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ShopEventType | null> {
    const uuid = fromPublicId('evt', id);
    const row = uuid && (await this.#events.find(callerOf(context), uuid));
    return row ? toShopEventType(row) : null;
  }
}

function toShopEventType({ id, name, data, at, processedAt, messageIds, note }: ShopEventRow): ShopEventType {
  return Object.assign(new ShopEventType(), {
    id: toPublicId('evt', id),
    name,
    data,
    at,
    processedAt,
    emailIds: (messageIds ?? []).map((messageId) => toPublicId('msg', messageId)),
    note,
  });
}

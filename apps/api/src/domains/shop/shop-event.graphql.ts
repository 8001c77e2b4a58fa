import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';

@ObjectType('ShopEvent', { description: 'Something that happened in a host shop, told by one call.' })
export class ShopEventType {
  @Exposed('PARENT', () => ID, '`evt_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'Name, such as `order.paid`.')
  name!: string;

  @Exposed('PARENT', () => GraphQLJSONObject, 'What happened, as it was told.')
  data!: Record<string, unknown>;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was told.')
  at!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When its mail was made; null: not yet.', { nullable: true })
  processedAt!: Date | null;

  @Exposed('PARENT', () => [ID], 'Mails that it led to, `msg_…`.')
  emailIds!: string[];

  @Exposed('PARENT', () => String, 'Why it led to none, in English.', { nullable: true })
  note!: string | null;
}

@InputType({ description: 'Something that happened in a host shop.' })
export class EventPublishInput {
  @Field(() => String, {
    description:
      'One of `order.paid`, `order.status_changed`, `commission.paid`, `user.registered`, `password.reset_requested`.',
  })
  name!: string;

  @Field(() => GraphQLJSONObject, { description: 'What happened; docs/events.md has the fields of each event.' })
  data!: Record<string, unknown>;

  @Field(() => ID, { nullable: true, description: 'The account. Needed from a super admin.' })
  accountId?: string | null;
}

const EventPublishUserError = userErrorOf('EventPublish', {
  EVENT_UNKNOWN: 'No event has this name; the message lists those there are.',
  DATA_INVALID: 'The data is not as the event needs it; field and message say where.',
  ACCOUNT_NOT_FOUND: 'There is no such account, or a super admin named none.',
  IDEMPOTENCY_KEY_MISMATCH: 'The key was used before with another input.',
});

@ObjectType({ description: 'Result of eventPublish.' })
export class EventPublishPayload {
  @Exposed('PARENT', () => ShopEventType, 'The event: kept from here on, its mail follows.', { nullable: true })
  event?: ShopEventType | null;

  @Exposed('PARENT', () => [EventPublishUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

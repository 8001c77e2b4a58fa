import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';

@ObjectType('AuditEntry', {
  description: 'One deed of a person, a key or the program. Entries are never changed or deleted.',
})
export class AuditEntryType {
  @Exposed('PARENT', () => ID, 'Its id, `aud_…`.')
  id!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When.')
  at!: Date;

  @Exposed('PARENT', () => String, 'What was done, such as `provider.changed` or `message.cancelled`.')
  action!: string;

  @Exposed('PARENT', () => String, 'What it was done to: an id such as `prv_…`, or a name.')
  subject!: string;

  @Exposed('PARENT', () => String, 'Mutation by which it was done; null: not by the API.', { nullable: true })
  operation!: string | null;

  @Exposed('PARENT', () => ID, 'API key that did it, `key_…`; null: a person or the program.', { nullable: true })
  apiKeyId!: string | null;

  @Exposed('PARENT', () => String, 'Network address it came from; null: the program.', { nullable: true })
  ip!: string | null;

  @Exposed('PARENT', () => GraphQLJSONObject, 'More about it, such as the note of the person.', { nullable: true })
  details!: Record<string, unknown> | null;

  @Exposed('PARENT', () => GraphQLJSONObject, 'What a change found, only what it changed; secrets are masked.', {
    nullable: true,
  })
  before!: Record<string, unknown> | null;

  @Exposed('PARENT', () => GraphQLJSONObject, 'What a change left, only what it changed; secrets are masked.', {
    nullable: true,
  })
  after!: Record<string, unknown> | null;

  /** For the fields that other domains know. */
  actorUserId!: string | null;
  accountId!: string | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;

@InputType({ description: 'Which entries; what is empty does not restrict.' })
export class AuditFilter {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not before this moment.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Done by this person, `usr_…`.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this account, `acc_…`.' })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Actions that begin so, such as `provider` or `message.cancelled`.',
  })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Done to exactly this, such as `msg_…`.' })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anywhere in the subject, the details or what was changed; 2 to 100 characters.',
  })
  text?: string | null;
}

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import type { UnknownRow } from './sql/unknown-mails.ts';
import { UnknownVerdict } from './unknown-desk.service.ts';

registerEnumType(UnknownVerdict, {
  name: 'UnknownVerdict',
  description: 'What a person says became of mails of unknown outcome.',
  valuesConfig: {
    ARRIVED: { description: 'They arrived: they count as sent.' },
    NOT_ARRIVED: { description: 'They did not: they count as failed and are not sent again.' },
    NOT_ARRIVED_SEND_AGAIN: { description: 'They did not: they are sent again, marked as possible duplicates.' },
  },
});

@ObjectType({ description: 'A mail of which nobody knows whether it arrived, and what is known.' })
export class UnknownEmail {
  @Exposed('PARENT', () => String, "The provider's words to the attempt in doubt, secrets removed.", { nullable: true })
  words!: string | null;

  @Exposed('PARENT', () => String, "The provider's code; null: none.", { nullable: true })
  responseCode!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was handed over.', { nullable: true })
  handedOverAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the attempt ended without a usable answer.', { nullable: true })
  endedAt!: Date | null;

  @Exposed('PARENT', () => Int, 'How often the provider was asked what became of it.')
  lookUps!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When Merpati looks again by itself; null: a person must say.', {
    nullable: true,
  })
  looksAgainAt!: Date | null;

  @Exposed('PARENT', () => Boolean, "True when the sender's credits for it were given back.")
  creditsReleased!: boolean;

  row!: UnknownRow;
}

@ObjectType({ description: 'A page of mails of unknown outcome.' })
export class UnknownEmailConnection extends connectionOf('UnknownEmail', () => UnknownEmail) {}

@InputType({ description: 'Which mails of unknown outcome.' })
export class UnknownEmailFilter {
  @Field(() => [ID], { nullable: true, description: 'Any of these mails, `msg_…`; 500 at most.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Through this provider, `prv_…`.' })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this e-mail type.' })
  typeKey?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this account; heeded for super admins only, others see their own.',
  })
  accountId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted at this moment or later.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted before this moment.' })
  until?: Date | null;
}

@InputType({ description: 'What became of mails of unknown outcome.' })
export class UnknownEmailsResolveInput {
  @Field(() => UnknownEmailFilter, { description: 'Which.' })
  filter!: UnknownEmailFilter;

  @Field(() => UnknownVerdict, { description: 'What became of them.' })
  verdict!: UnknownVerdict;

  @Field(() => String, { description: 'How it is known; 500 characters at most.' })
  note!: string;

  @Field(() => Int, { description: 'How many these are, as the person saw it: sending again cannot be undone.' })
  confirmCount!: number;
}

const UnknownEmailsResolveUserError = userErrorOf('UnknownEmailsResolve', {
  NOTHING_MATCHES: 'Nothing matches.',
  COUNT_CHANGED: 'Another number matches than was confirmed.',
  NOTE_REQUIRED: 'It does not say how it is known.',
});

@ObjectType({ description: 'Result of unknownEmailsResolve.' })
export class UnknownEmailsResolvePayload {
  @Exposed('PARENT', () => BulkOperationType, 'What was begun.', { nullable: true })
  bulkOperation?: BulkOperationType | null;

  @Exposed('PARENT', () => [UnknownEmailsResolveUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

export function toUnknownEmail(row: UnknownRow): UnknownEmail {
  const { words, code: responseCode, handedOverAt, endedAt, lookUps, looksAgainAt, creditsReleased } = row;
  const shown = { words, responseCode, handedOverAt, endedAt, lookUps, looksAgainAt, creditsReleased, row };
  return Object.assign(new UnknownEmail(), shown);
}

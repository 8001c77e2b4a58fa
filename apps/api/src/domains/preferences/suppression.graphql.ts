import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { toPublicId } from '../../kernel/ids.ts';
import { SuppressionReason } from './suppression.entity.ts';
import type { SuppressionRow } from './suppression.queries.ts';

registerEnumType(SuppressionReason, {
  name: 'SuppressionReason',
  description: 'Why an address must not be mailed.',
  valuesConfig: {
    HARD_BOUNCE: { description: 'A server said that the mailbox does not exist or refuses for good.' },
    SOFT_BOUNCES: { description: 'Five mails in a row were refused for now.' },
    COMPLAINT: { description: 'The recipient called a mail spam.' },
    BY_PERSON: { description: 'A person put it there.' },
    IMPORT: { description: 'It came with an import.' },
  },
});

@ObjectType('Suppression', { description: 'An address that one account must not mail.' })
export class SuppressionType {
  @Exposed('PARENT', () => GraphQLEmailAddress, 'The address.')
  address!: string;

  @Exposed('PARENT', () => SuppressionReason, 'Why.')
  reason!: SuppressionReason;

  @Exposed('PARENT', () => String, "The provider's words or a person's note.", { nullable: true })
  evidence!: string | null;

  @Exposed('PARENT', () => ID, 'The e-mail that led to it, `msg_…`.', { nullable: true })
  emailId!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'Since when.')
  createdAt!: Date;

  row!: SuppressionRow;
}

@ObjectType({ description: 'A page of suppressions.' })
export class SuppressionConnection extends connectionOf('Suppression', () => SuppressionType) {}

export function toSuppressionType(row: SuppressionRow): SuppressionType {
  const { address, reason, evidence, messageId, createdAt } = row;
  return Object.assign(new SuppressionType(), {
    address,
    reason,
    evidence,
    emailId: messageId && toPublicId('msg', messageId),
    createdAt,
    row,
  });
}

const ofAccount = {
  nullable: true,
  description: 'Of this account; heeded for super admins only, others see their own.',
} as const;
const forAccount = { nullable: true, description: 'For this account. Needed from a super admin.' } as const;

@InputType({ description: 'Which suppressions.' })
export class SuppressionFilter {
  @Field(() => String, { nullable: true, description: 'Anywhere in the address, case ignored.' })
  search?: string | null;

  @Field(() => [SuppressionReason], { nullable: true, description: 'For any of these reasons.' })
  reasons?: SuppressionReason[] | null;

  @Field(() => ID, ofAccount)
  accountId?: string | null;
}

@InputType({ description: 'An address that must not be mailed.' })
export class SuppressionAddInput {
  @Field(() => GraphQLEmailAddress, { description: 'The address.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Why; 500 characters at most.' })
  note?: string | null;

  @Field(() => ID, forAccount)
  accountId?: string | null;
}

@InputType({ description: 'An address that may be mailed again.' })
export class SuppressionReleaseInput {
  @Field(() => GraphQLEmailAddress, { description: 'The address.' })
  address!: string;

  @Field(() => String, { description: 'Why; kept in the audit trail. 500 characters at most.' })
  reason!: string;

  @Field(() => ID, forAccount)
  accountId?: string | null;
}

@InputType({ description: 'Addresses that must not be mailed, as CSV.' })
export class SuppressionsImportInput {
  @Field(() => String, {
    description:
      'CSV with commas or semicolons, 5 MB at most: a column `address` or `email` and perhaps `note`, or addresses alone.',
  })
  csv!: string;

  @Field(() => Boolean, { nullable: true, description: 'True: only tell what would be done.' })
  dryRun?: boolean | null;

  @Field(() => ID, forAccount)
  accountId?: string | null;
}

const ACCOUNT_NOT_FOUND = 'There is no such account.';

const SuppressionAddUserError = userErrorOf('SuppressionAdd', {
  ACCOUNT_NOT_FOUND,
  ALREADY_SUPPRESSED: 'The address is on the list already.',
});
const SuppressionReleaseUserError = userErrorOf('SuppressionRelease', {
  ACCOUNT_NOT_FOUND,
  NOT_SUPPRESSED: 'The address is not on the list.',
  REASON_REQUIRED: 'It does not say why the address may be mailed again.',
});
const SuppressionsImportUserError = userErrorOf('SuppressionsImport', {
  ACCOUNT_NOT_FOUND,
  TOO_LARGE: 'The text is larger than 5 MB.',
  NOT_CSV: 'The text is not CSV.',
});

@ObjectType({ description: 'Result of suppressionAdd.' })
export class SuppressionAddPayload {
  @Exposed('PARENT', () => SuppressionType, 'As it stands on the list.', { nullable: true })
  suppression?: SuppressionType | null;

  @Exposed('PARENT', () => [SuppressionAddUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of suppressionRelease.' })
export class SuppressionReleasePayload {
  @Exposed('PARENT', () => SuppressionType, 'As it stood on the list.', { nullable: true })
  released?: SuppressionType | null;

  @Exposed('PARENT', () => [SuppressionReleaseUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'A line of an import that holds no address.' })
export class SuppressionsImportProblem {
  @Exposed('PARENT', () => Int, 'Number of the line, from 1.')
  line!: number;

  @Exposed('PARENT', () => String, 'What is wrong with it, in English.')
  message!: string;
}

@ObjectType({ description: 'What an import did, or would do.' })
export class SuppressionsImportResult {
  @Exposed('PARENT', () => Int, 'Addresses that are new on the list.')
  added!: number;

  @Exposed('PARENT', () => Int, 'Addresses that were on it already, or stand twice in the text.')
  known!: number;

  @Exposed('PARENT', () => Int, 'Lines that hold no address.')
  failed!: number;

  @Exposed('PARENT', () => [SuppressionsImportProblem], 'The first 100 of those lines.')
  problems!: SuppressionsImportProblem[];
}

@ObjectType({ description: 'Result of suppressionsImport.' })
export class SuppressionsImportPayload {
  @Exposed('PARENT', () => SuppressionsImportResult, 'What was done, or would be.', { nullable: true })
  result?: SuppressionsImportResult | null;

  @Exposed('PARENT', () => [SuppressionsImportUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

import { GraphQLDateTime, GraphQLSafeInt, GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { CreditAccountType, CreditTransactionType } from './credits.graphql.ts';

const CONFIRM = 'The amount once more; needed for more than 100,000 credits.';

@InputType({ description: 'Credits to issue.' })
export class CreditTopUpInput {
  @Field(() => ID, { description: 'To whom, `acc_…`.' })
  accountId!: string;

  @Field(() => GraphQLSafeInt, { description: 'Credits, 1 or more.' })
  amount!: number;

  @Field(() => String, { description: 'Why; stands in the ledger, also for the shop.' })
  reason!: string;

  @Field(() => GraphQLSafeInt, { nullable: true, description: CONFIRM })
  confirmAmount?: number | null;
}

@InputType({ description: 'A correction of a balance.' })
export class CreditAdjustInput {
  @Field(() => ID, { description: 'Whose, `acc_…`.' })
  accountId!: string;

  @Field(() => GraphQLSafeInt, { description: 'Credits to add; below zero: to take away, no more than are available.' })
  amount!: number;

  @Field(() => String, { description: 'Why; stands in the ledger, also for the shop.' })
  reason!: string;

  @Field(() => GraphQLSafeInt, { nullable: true, description: CONFIRM })
  confirmAmount?: number | null;
}

@InputType({ description: 'When to warn of a low balance.' })
export class CreditWarningSetInput {
  @Field(() => ID, { nullable: true, description: 'Whose; your own when empty. Needed from a super admin.' })
  accountId?: string | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Warn by e-mail and banner below this many available credits; empty: never.',
  })
  below?: number | null;
}

@InputType({ description: 'Which account may spend again.' })
export class CreditAccountUnfreezeInput {
  @Field(() => ID, { description: 'Which, `acc_…`.' })
  accountId!: string;

  @Field(() => String, { description: 'What was found; stands in the audit log.' })
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its amounts are first set to what its entries sum to, because they are what is right.',
  })
  takeLedger?: boolean | null;
}

const bookingRefusals = {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  AMOUNT_INVALID: 'The amount is zero, below zero, or more than one change may move.',
  REASON_REQUIRED: 'No reason was given.',
  CONFIRMATION_REQUIRED: 'More than 100,000 credits: give the amount once more.',
  IDEMPOTENCY_KEY_MISMATCH: 'The key was used before with another input.',
};
const TopUpUserError = userErrorOf('CreditTopUp', bookingRefusals);
const AdjustUserError = userErrorOf('CreditAdjust', {
  ...bookingRefusals,
  INSUFFICIENT_CREDITS: 'It would take away more than is available.',
});
const WarningUserError = userErrorOf('CreditWarningSet', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  AMOUNT_INVALID: 'It is not from 1 to 1,000,000,000.',
});
const UnfreezeUserError = userErrorOf('CreditAccountUnfreeze', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  REASON_REQUIRED: 'No reason was given.',
  NOT_FROZEN: 'It is not frozen.',
  STILL_DISAGREES: 'A fresh recount still disagrees; the message says how.',
});

@ObjectType({ description: 'Answer to creditTopUp.' })
export class CreditTopUpPayload {
  @Exposed('PARENT', () => CreditTransactionType, 'What was booked.', { nullable: true })
  creditTransaction?: CreditTransactionType | null;

  @Exposed('PARENT', () => CreditAccountType, 'The account now.', { nullable: true })
  creditAccount?: CreditAccountType | null;

  @Exposed('PARENT', () => [TopUpUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to creditAdjust.' })
export class CreditAdjustPayload {
  @Exposed('PARENT', () => CreditTransactionType, 'What was booked.', { nullable: true })
  creditTransaction?: CreditTransactionType | null;

  @Exposed('PARENT', () => CreditAccountType, 'The account now.', { nullable: true })
  creditAccount?: CreditAccountType | null;

  @Exposed('PARENT', () => [AdjustUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to creditWarningSet.' })
export class CreditWarningSetPayload {
  @Exposed('PARENT', () => CreditAccountType, 'The account now.', { nullable: true })
  creditAccount?: CreditAccountType | null;

  @Exposed('PARENT', () => [WarningUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to creditAccountUnfreeze.' })
export class CreditAccountUnfreezePayload {
  @Exposed('PARENT', () => CreditAccountType, 'The account now.', { nullable: true })
  creditAccount?: CreditAccountType | null;

  @Exposed('PARENT', () => [UnfreezeUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType('CreditStatement', { description: 'The credits of an account in one month (WIB).' })
export class CreditStatementType {
  @Exposed('PARENT', () => String, 'The month, such as 2026-11.')
  month!: string;

  @Exposed('PARENT', () => String, 'Name of the account.')
  accountName!: string;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Balance when it began, in credits.')
  openingBalance!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Balance when it ended, or now, in credits.')
  closingBalance!: number;

  @Exposed('PARENT', () => GraphQLURL, 'The statement as PDF; the address works for 15 minutes.')
  pdfUrl!: string;

  @Exposed('PARENT', () => GraphQLURL, 'The same as CSV; cells that a spreadsheet would run begin with an apostrophe.')
  csvUrl!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the addresses stop working.')
  expiresAt!: Date;
}

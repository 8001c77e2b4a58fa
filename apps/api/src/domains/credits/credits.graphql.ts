import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { toPublicId } from '../../kernel/ids.ts';
import type { CreditAccountRow, CreditTotals } from './credit-account.queries.ts';
import type { CreditEntryRow } from './credit-entry.queries.ts';
import { CreditEntryKind, CreditState } from './credits.entity.ts';

registerEnumType(CreditEntryKind, {
  name: 'CreditTransactionKind',
  description: 'Why credits moved.',
  valuesConfig: {
    TOP_UP: { description: 'A super admin issued credits.' },
    ADJUSTMENT: { description: 'A super admin corrected the balance, up or down.' },
    RESERVE: { description: 'Set aside for an e-mail that was accepted; the balance stays.' },
    CAPTURE: { description: 'Spent: a provider took the e-mail.' },
    RELEASE: { description: 'Given back: the e-mail was certainly not sent; the balance stays.' },
    UNCONFIRMED: {
      description: 'Given back after 24 hours of uncertainty; the balance stays, the platform bears the cost.',
    },
  },
});
registerEnumType(CreditState, {
  name: 'EmailCreditState',
  description: 'Where the credits of an e-mail are.',
  valuesConfig: {
    RESERVED: { description: 'Set aside until it is known what becomes of it.' },
    CAPTURED: { description: 'Spent: a provider took it.' },
    RELEASED: { description: 'Given back: it was certainly not sent.' },
    UNCONFIRMED: { description: 'Given back after 24 hours of uncertainty; not charged any more, whatever comes.' },
  },
});

@ObjectType('CreditAccount', { description: 'The credits of an account.' })
export class CreditAccountType {
  @Exposed('PARENT', () => ID, 'The account, `acc_…`.')
  id!: string;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits it has: available and reserved.')
  balance!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits set aside for e-mails that are under way or uncertain.')
  reserved!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits that can be spent now.')
  available!: number;

  @Exposed('PARENT', () => Boolean, 'True for the platform: its own mail is counted and never refused.')
  unmetered!: boolean;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Its people are warned below this many available credits; null: never.', {
    nullable: true,
  })
  lowBalanceBelow!: number | null;

  @Exposed('PARENT', () => Boolean, 'True while fewer are available: a banner is due.')
  lowBalance!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was frozen because its figures disagreed; null: it is not.', {
    nullable: true,
  })
  frozenAt!: Date | null;

  @Exposed('PARENT', () => String, 'What disagreed, in English.', { nullable: true })
  frozenBecause!: string | null;

  @Exposed('PARENT', () => Number, 'Credits spent a day, over the last 7 days or since the account is there.')
  burnPerDay!: number;

  @Exposed('PARENT', () => Number, 'Days until nothing is available if that goes on; null: nothing was spent.', {
    nullable: true,
  })
  daysLeft!: number | null;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Number of its latest transaction; grows by one with each.')
  sequence!: number;

  accountId!: string;
}

@ObjectType('CreditTransaction', { description: 'One line of the ledger. Append-only.' })
export class CreditTransactionType {
  @Exposed('PARENT', () => ID, 'Id of the line.')
  id!: string;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Its number in the ledger of the account, from 1, without gaps.')
  number!: number;

  @Exposed('PARENT', () => CreditEntryKind, 'Why credits moved.')
  kind!: CreditEntryKind;

  @Exposed(
    'PARENT',
    () => GraphQLSafeInt,
    'Credits it is about; below zero where they were taken away, set aside or spent.',
  )
  amount!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Balance before it, in credits.')
  balanceBefore!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Balance after it, in credits.')
  balanceAfter!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Available credits before it.')
  availableBefore!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Available credits after it.')
  availableAfter!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Reserved credits after it.')
  reservedAfter!: number;

  @Exposed('PARENT', () => String, 'Why, in the words of the person; null where the program did it.', {
    nullable: true,
  })
  reason!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When.')
  at!: Date;

  row!: CreditEntryRow;
}

@ObjectType({ description: 'A page of accounts with their credits.' })
export class CreditAccountConnection extends connectionOf('CreditAccount', () => CreditAccountType) {}
@ObjectType({ description: 'A page of the ledger.' })
export class CreditTransactionConnection extends connectionOf('CreditTransaction', () => CreditTransactionType) {}

@ObjectType('CreditTotals', {
  description: 'Where the credits of all shops are. Issued = spent + loss + available + reserved.',
})
export class CreditTotalsType implements CreditTotals {
  [name: string]: unknown;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits issued to shops, less what was taken back.')
  issued!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits that mail has cost.')
  spent!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits of mail that stayed uncertain, borne by the platform.')
  loss!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits that shops can spend.')
  available!: number;

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits set aside.')
  reserved!: number;
}

@ObjectType({ description: 'A balance right after a change.' })
export class CreditBalanceUpdate {
  @Exposed('PARENT', () => GraphQLSafeInt, 'Number of the latest transaction; several at once may be told of together.')
  sequence!: number;

  @Exposed('PARENT', () => CreditAccountType, 'The account as it was then.')
  creditAccount!: CreditAccountType;
}

@InputType({ description: 'Which accounts. Conditions are joined by "and".' })
export class CreditAccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those below their warning.' })
  low?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only frozen ones.' })
  frozen?: boolean | null;
}

@InputType({ description: 'Which transactions. Conditions are joined by "and".' })
export class CreditTransactionFilter {
  @Field(() => [CreditEntryKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: CreditEntryKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Those of this e-mail, `msg_…`.' })
  messageId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}

export function toCreditAccountType(row: CreditAccountRow): CreditAccountType {
  const { accountId, available, reserved, unmetered, warnBelow, frozenAt, frozenBecause, sequence } = row;
  const burnPerDay = row.burned / row.burnDays;
  return Object.assign(new CreditAccountType(), {
    id: toPublicId('acc', accountId),
    balance: available + reserved,
    reserved,
    available,
    unmetered,
    lowBalanceBelow: warnBelow,
    lowBalance: warnBelow !== null && available < warnBelow,
    frozenAt,
    frozenBecause,
    burnPerDay,
    daysLeft: burnPerDay > 0 && !unmetered ? Math.max(0, available) / burnPerDay : null,
    sequence,
    accountId,
  });
}

export function toCreditTransactionType(row: CreditEntryRow): CreditTransactionType {
  const { accountId, sequence, kind, available, reserved, availableAfter, reservedAfter, reason, at } = row;
  return Object.assign(new CreditTransactionType(), {
    id: `${toPublicId('acc', accountId)}:${sequence}`,
    number: sequence,
    kind,
    // A capture takes what was reserved; everything else shows in what is available.
    amount: kind === CreditEntryKind.CAPTURE ? reserved : available,
    balanceBefore: availableAfter - available + reservedAfter - reserved,
    balanceAfter: availableAfter + reservedAfter,
    availableBefore: availableAfter - available,
    availableAfter,
    reservedAfter,
    reason,
    at,
    row,
  });
}

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { ProviderType } from '../delivery.graphql.ts';
import { CreditLevel } from '../provider-balance.entity.ts';

registerEnumType(CreditLevel, {
  name: 'ProviderCreditLevel',
  description: "How much a provider's balance is worth worrying about.",
  valuesConfig: {
    HEALTHY: { description: 'Enough.' },
    WARNING: { description: 'Below the level of warning, 50,000 mails unless set.' },
    CRITICAL: { description: 'Below 10,000 mails unless set.' },
    EMERGENCY: { description: 'Below 1,000 mails unless set. Bulk mail waits or goes elsewhere, the rest goes on.' },
  },
});

@ObjectType({ description: 'What a provider has left to send with.' })
export class ProviderCredits {
  @Exposed('PARENT', () => ProviderType, 'The provider.')
  provider!: ProviderType;

  @Exposed('PARENT', () => Int, 'Mails that its balance pays for, as it last told; null: never told.', {
    nullable: true,
  })
  remaining!: number | null;

  @Exposed('PARENT', () => CreditLevel, 'Its level; null: never told.', { nullable: true })
  level!: CreditLevel | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it last told.', { nullable: true })
  toldAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was last asked.', { nullable: true })
  askedAt!: Date | null;

  @Exposed('PARENT', () => String, 'Why the latest check failed, secrets removed; null: it did not.', {
    nullable: true,
  })
  problem!: string | null;

  @Exposed('PARENT', () => Float, 'Days that it lasts at the use of the last 14 days; null: nothing was used.', {
    nullable: true,
  })
  daysLeft!: number | null;

  @Exposed('PARENT', () => Boolean, 'True while bulk mail leaves what is left to other mail.')
  bulkPaused!: boolean;

  @Exposed('PARENT', () => Int, 'Fewer mails than this: WARNING.')
  warningBelow!: number;

  @Exposed('PARENT', () => Int, 'Fewer mails than this: CRITICAL.')
  criticalBelow!: number;

  @Exposed('PARENT', () => Int, 'Fewer mails than this: EMERGENCY.')
  emergencyBelow!: number;
}

@ObjectType({ description: 'What a provider told at one moment.' })
export class ProviderBalancePoint {
  @Exposed('PARENT', () => GraphQLDateTime, 'When it was asked.')
  at!: Date;

  @Exposed('PARENT', () => Int, 'Mails that its balance pays for; null: it did not tell.', { nullable: true })
  remaining!: number | null;

  @Exposed('PARENT', () => CreditLevel, 'Its level then.', { nullable: true })
  level!: CreditLevel | null;

  @Exposed('PARENT', () => CreditLevel, 'The level that it left then; null: it stayed where it was.', {
    nullable: true,
  })
  previousLevel!: CreditLevel | null;

  @Exposed('PARENT', () => String, 'Why it could not be told, secrets removed.', { nullable: true })
  problem!: string | null;
}

@InputType({ description: 'Whose balance to ask for.' })
export class ProviderCreditsCheckInput {
  @Field(() => ID, { nullable: true, description: 'One provider, `prv_…`; empty: all that tell their balance.' })
  providerId?: string | null;
}

@InputType({ description: 'From which balances on people are told.' })
export class ProviderCreditLevelsSetInput {
  @Field(() => ID, { description: 'The provider, `prv_…`.' })
  providerId!: string;

  @Field(() => Int, { description: 'WARNING below this many mails; the largest of the three.' })
  warningBelow!: number;

  @Field(() => Int, { description: 'CRITICAL below this many mails.' })
  criticalBelow!: number;

  @Field(() => Int, { description: 'EMERGENCY below this many mails, 0 or more; 0: never.' })
  emergencyBelow!: number;
}

const NOT_FOUND = { NOT_FOUND: 'There is no such provider, or it does not tell its balance.' };
const CheckUserError = userErrorOf('ProviderCreditsCheck', NOT_FOUND);
const LevelsUserError = userErrorOf('ProviderCreditLevelsSet', {
  ...NOT_FOUND,
  LEVELS_INVALID: 'The levels are not whole numbers that grow from emergency to warning.',
});

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to providerCreditsCheck.' })
export class ProviderCreditsCheckPayload {
  @Exposed('PARENT', () => [ProviderCredits], 'All providers that tell their balance.', { nullable: true })
  providerCredits?: ProviderCredits[] | null;

  @Exposed('PARENT', () => [CheckUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providerCreditLevelsSet.' })
export class ProviderCreditLevelsSetPayload {
  @Exposed('PARENT', () => ProviderCredits, 'The provider.', { nullable: true })
  providerCredits?: ProviderCredits | null;

  @Exposed('PARENT', () => [LevelsUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

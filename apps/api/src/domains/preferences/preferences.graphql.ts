import { GraphQLDateTime } from 'graphql-scalars';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { DispatchQueue, EmailCategory, type EmailType, OverLimit } from './email-type.entity.ts';

registerEnumType(EmailCategory, {
  name: 'EmailCategory',
  description: 'What an e-mail is about; routes are chosen by it.',
});
registerEnumType(DispatchQueue, {
  name: 'DispatchQueue',
  description: 'Where messages wait. Each queue has its own capacity.',
  valuesConfig: {
    CRITICAL: { description: 'Password resets, paid and shipped orders: never behind anything else.' },
    NORMAL: { description: 'Single mails.' },
    BULK: { description: 'Campaigns and newsletters.' },
  },
});
registerEnumType(OverLimit, {
  name: 'OverLimit',
  description: "What becomes of a mail over a recipient's limit.",
  valuesConfig: {
    DELAY: { description: 'It waits until the limit has room.' },
    REFUSE: { description: 'It is not accepted.' },
  },
});

@ObjectType('EmailType', { description: 'A registered kind of mail, such as `order.shipped`.' })
export class EmailTypeType {
  @Exposed('PARENT', () => ID, 'Its key, `order.shipped`.')
  key!: string;

  @Exposed('PARENT', () => EmailCategory, 'What it is about.')
  category!: EmailCategory;

  @Exposed('PARENT', () => DispatchQueue, 'Where its messages wait.')
  queue!: DispatchQueue;

  @Exposed('PARENT', () => Boolean, 'True when it waits in the CRITICAL queue.')
  critical!: boolean;

  @Exposed('PARENT', () => Boolean, 'True when recipients may opt out of it.')
  optOutAllowed!: boolean;

  @Exposed('PARENT', () => Int, 'Tries in all, the first included.')
  maxAttempts!: number;

  @Exposed(
    'PARENT',
    () => Int,
    'Upper bound of the wait before the second try, in seconds; triples with each further try.',
  )
  backoffSeconds!: number;

  @Exposed('PARENT', () => Int, 'Mails of this type that one recipient gets in the window; null: no limit.', {
    nullable: true,
  })
  recipientLimit!: number | null;

  @Exposed('PARENT', () => Int, 'That window, in seconds.')
  recipientWindowSeconds!: number;

  @Exposed('PARENT', () => OverLimit, 'What becomes of a mail over that limit.')
  overLimit!: OverLimit;

  @Exposed(
    'PARENT',
    () => Boolean,
    'True when a mail of unknown outcome is sent once more by itself; it may arrive twice.',
  )
  resendWhenUnknown!: boolean;

  @Exposed('PARENT', () => Boolean, 'Whether opens are recorded; the account must allow it too.')
  trackOpens!: boolean;

  @Exposed('PARENT', () => Boolean, 'Whether clicks are recorded; the account must allow it too.')
  trackClicks!: boolean;

  @Exposed('PARENT', () => Int, 'Credits that one mail costs.')
  price!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was changed last.')
  updatedAt!: Date;

  updatedByUserId!: string | null;
}

export function toEmailTypeType(type: EmailType): EmailTypeType {
  const { key, category, queue, optOutAllowed, maxAttempts, backoffSeconds, recipientWindowSeconds } = type;
  return Object.assign(new EmailTypeType(), {
    key,
    category,
    queue,
    critical: queue === DispatchQueue.CRITICAL,
    optOutAllowed,
    maxAttempts,
    backoffSeconds,
    recipientLimit: type.recipientLimit ?? null,
    recipientWindowSeconds,
    overLimit: type.overLimit,
    resendWhenUnknown: type.resendWhenUnknown,
    trackOpens: type.trackOpens,
    trackClicks: type.trackClicks,
    price: type.price,
    updatedAt: type.updatedAt,
    updatedByUserId: type.updatedByUserId ?? null,
  });
}

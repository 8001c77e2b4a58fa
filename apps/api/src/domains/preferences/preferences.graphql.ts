import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { DispatchQueue, EmailCategory, type EmailType } from './email-type.entity.ts';

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
}

export function toEmailTypeType(type: EmailType): EmailTypeType {
  const { key, category, queue, optOutAllowed, maxAttempts } = type;
  return { key, category, queue, critical: queue === DispatchQueue.CRITICAL, optOutAllowed, maxAttempts };
}

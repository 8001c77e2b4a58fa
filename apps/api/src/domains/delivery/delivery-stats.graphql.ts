import { GraphQLDateTime } from 'graphql-scalars';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import { ProviderType } from './delivery.graphql.ts';
import { WorkerState } from './worker.entity.ts';

@ObjectType({ description: 'One hour, or one day in WIB.' })
export class DeliveryBucket {
  @Exposed('PARENT', () => GraphQLDateTime, 'Its beginning.')
  at!: Date;

  @Exposed('PARENT', () => Int, 'Accepted by a provider.')
  sent!: number;

  @Exposed('PARENT', () => Int, 'Failed for good.')
  failed!: number;

  @Exposed('PARENT', () => Int, 'Uncertain.')
  unknown!: number;
}

@ObjectType({ description: 'What one provider did in a range.' })
export class ProviderStats {
  @Exposed('PARENT', () => ProviderType, 'The provider.')
  provider!: ProviderType;

  @Exposed('PARENT', () => Int, 'Attempts.')
  attempts!: number;

  @Exposed('PARENT', () => Int, 'Attempts it accepted.')
  accepted!: number;

  @Exposed('PARENT', () => Int, 'Attempts it refused.')
  rejected!: number;

  @Exposed('PARENT', () => Int, 'Attempts without a usable answer.')
  unknown!: number;

  @Exposed('PARENT', () => Int, 'Median time of an attempt, in milliseconds.', { nullable: true })
  medianMs!: number | null;

  @Exposed('PARENT', () => String, 'Its latest words that were not acceptance.', { nullable: true })
  lastErrorText!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it said them.', { nullable: true })
  lastErrorAt!: Date | null;
}

@ObjectType({ description: 'E-mails accepted by Merpati in a range, counted by where they stand now.' })
export class DeliveryStats {
  @Exposed('PARENT', () => GraphQLDateTime, 'Beginning of the range.')
  from!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'End of the range, not included.')
  until!: Date;

  @Exposed('PARENT', () => Int, 'All of them.')
  queued!: number;

  @Exposed('PARENT', () => Int, 'Accepted by a provider.')
  sent!: number;

  @Exposed('PARENT', () => Int, 'Failed for good.')
  failed!: number;

  @Exposed('PARENT', () => Int, 'Uncertain.')
  unknown!: number;

  @Exposed('PARENT', () => Int, 'Not handed over, because the address is suppressed.')
  suppressed!: number;

  @Exposed('PARENT', () => Int, 'Cancelled by a person.')
  cancelled!: number;

  @Exposed('PARENT', () => Int, 'Waiting or under way.')
  waiting!: number;

  @Exposed('PARENT', () => Float, 'Sent ÷ (sent + failed + uncertain), 0 to 1; null when there are none.', {
    nullable: true,
  })
  acceptedRate!: number | null;

  @Exposed('PARENT', () => [DeliveryBucket], 'By hour for ranges up to three days, else by WIB day.')
  buckets!: DeliveryBucket[];

  @Exposed('PARENT', () => [ProviderStats], 'By provider; those without attempts are missing.')
  providers!: ProviderStats[];
}

@ObjectType({ description: 'How long a queue is now.' })
export class QueueStats {
  @Exposed('PARENT', () => DispatchQueue, 'The queue.')
  queue!: DispatchQueue;

  @Exposed('PARENT', () => Int, 'Waiting for their first try.')
  waiting!: number;

  @Exposed('PARENT', () => Int, 'Waiting for a further try.')
  retrying!: number;

  @Exposed('PARENT', () => Int, 'Under way.')
  sending!: number;

  @Exposed('PARENT', () => Float, 'How long the oldest due message has waited, in seconds; 0 when none.')
  oldestWaitingSeconds!: number;
}

@ObjectType('Worker', { description: 'A process that sends.' })
export class WorkerType {
  @Exposed('PARENT', () => ID, 'Its id.')
  id!: string;

  @Exposed('PARENT', () => String, 'Name of its machine.')
  host!: string;

  @Exposed('PARENT', () => WorkerState, 'How it stands.')
  state!: WorkerState;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it began.')
  startedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'Its last sign of life.')
  lastSeenAt!: Date;
}

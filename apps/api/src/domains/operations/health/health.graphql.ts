import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { ProviderType } from '../../delivery/delivery.graphql.ts';
import { ErrorClass } from '../../delivery/message.entity.ts';
import { AlertKindEnum } from '../alerts/alert.enums.ts';
import { HealthMetric } from './health.entity.ts';

export enum HealthStatus {
  HEALTHY = 'HEALTHY',
  DEGRADED = 'DEGRADED',
  DOWN = 'DOWN',
}

export enum QueueOf {
  MAIL = 'MAIL',
  JOB = 'JOB',
}

registerEnumType(HealthStatus, {
  name: 'HealthStatus',
  description: 'How the installation is doing.',
  valuesConfig: {
    HEALTHY: { description: 'Nothing is beyond its limit.' },
    DEGRADED: { description: 'Mail flows, and something is wrong.' },
    DOWN: { description: 'No mail leaves.' },
  },
});
registerEnumType(QueueOf, {
  name: 'HealthQueueKind',
  description: 'What waits in a queue.',
  valuesConfig: { MAIL: { description: 'E-mails.' }, JOB: { description: 'Everything else that happens later.' } },
});
registerEnumType(HealthMetric, {
  name: 'HealthMetric',
  description: 'What is measured.',
  valuesConfig: {
    DELIVERY_RATE: {
      description:
        'Share of mails of 24 hours that were delivered: reported so, or accepted and not bounced where nothing is reported.',
    },
    WEBHOOK_SUCCESS_RATE: { description: 'Share of events from outside that were worked on, of the last hour.' },
    OPEN_FAILED_OPERATIONS: { description: 'Failed operations that wait for a decision.' },
    RETRY_SUCCESS_RATE: { description: 'Share of second and later tries that were accepted, of 24 hours.' },
    TIME_TO_SUCCESS_MEAN: { description: 'Seconds from queueing to acceptance by a provider, on average.' },
    TIME_TO_SUCCESS_P95: { description: 'Seconds that 95 of 100 mails stayed below.' },
    QUEUE_LAG: { description: 'Seconds that the oldest due mail or job of a queue has waited.' },
    BOUNCE_RATE: { description: 'Share of sent mails of 24 hours that bounced.' },
    COMPLAINT_RATE: { description: 'Share of sent mails of 24 hours that were called spam.' },
    OPEN_RATE: { description: 'Share of sent mails that people opened, 6 to 30 hours old.' },
    OPEN_RATE_DROP: { description: 'By which share that fell against the 7 days before.' },
    DATABASE_POOL: { description: 'Requests of a process that wait for a connection to the database.' },
    UNKNOWN_MESSAGES: { description: 'Mails of which nobody knows whether they arrived.' },
  },
});

@ObjectType({ description: 'One thing that is wrong.' })
export class HealthReason {
  @Exposed('PARENT', () => AlertKindEnum, 'What it is; texts and next step go by it.')
  kind!: string;

  @Exposed('PARENT', () => HealthMetric, 'The figure behind it; null: it is so or not.', { nullable: true })
  metric!: HealthMetric | null;

  @Exposed('PARENT', () => String, 'What it is about, such as a provider or a queue; empty: everything.')
  scope!: string;

  @Exposed('PARENT', () => Float, 'The figure; null: none, or too little to measure now.', { nullable: true })
  value!: number | null;

  @Exposed('PARENT', () => Float, 'The limit it is beyond.', { nullable: true })
  limit!: number | null;

  @Exposed('PARENT', () => Int, 'How many things it was measured on.')
  count!: number;

  @Exposed('PARENT', () => String, 'Path of the rows behind it in the admin.')
  link!: string;

  @Exposed('PARENT', () => String, 'Path of its runbook in the repository.')
  runbook!: string;

  @Exposed('PARENT', () => String, 'What happened, in Indonesian.')
  indonesian!: string;

  @Exposed('PARENT', () => String, 'What happened, in English.')
  english!: string;
}

@ObjectType({ description: 'One figure of the whole installation.' })
export class HealthFigure {
  @Exposed('PARENT', () => HealthMetric, 'What is measured; its unit stands there.')
  metric!: HealthMetric;

  @Exposed('PARENT', () => Float, 'The figure; null: too little to measure.', { nullable: true })
  value!: number | null;

  @Exposed('PARENT', () => Int, 'How many things it was measured on.')
  count!: number;

  @Exposed('PARENT', () => Float, 'What it should be.', { nullable: true })
  target!: number | null;

  @Exposed('PARENT', () => Float, 'Beyond it, it is a problem.', { nullable: true })
  limit!: number | null;

  @Exposed('PARENT', () => Boolean, 'True while it is a problem.')
  trouble!: boolean;
}

@ObjectType({ description: 'A queue now.' })
export class HealthQueue {
  @Exposed('PARENT', () => String, 'Its name.')
  name!: string;

  @Exposed('PARENT', () => QueueOf, 'What waits there.')
  of!: QueueOf;

  @Exposed('PARENT', () => Int, 'What waits; of jobs only what is due.')
  waiting!: number;

  @Exposed('PARENT', () => Float, 'How long the oldest that is due has waited, in seconds; 0: none is.')
  oldestWaitingSeconds!: number;
}

@ObjectType({ description: 'Failures of one class.' })
export class HealthProviderError {
  @Exposed('PARENT', () => ErrorClass, 'Their class.')
  class!: ErrorClass;

  @Exposed('PARENT', () => Int, 'How many.')
  count!: number;
}

@ObjectType({ description: 'What a provider did in the last 15 minutes.' })
export class HealthProvider {
  @Exposed('PARENT', () => ProviderType, 'The provider.')
  provider!: ProviderType;

  @Exposed('PARENT', () => Boolean, 'True while no mail is handed to it after failures.')
  resting!: boolean;

  @Exposed(
    'PARENT',
    () => Float,
    'Share of tries that it accepted, in the worse of the last minute and the last five; null: too few.',
    {
      nullable: true,
    },
  )
  rate!: number | null;

  @Exposed('PARENT', () => Int, 'Tries that ended.')
  attempts!: number;

  @Exposed('PARENT', () => Int, 'Tries it accepted.')
  accepted!: number;

  @Exposed('PARENT', () => Int, 'Tries it refused.')
  rejected!: number;

  @Exposed('PARENT', () => Int, 'Tries without a usable answer.')
  unknown!: number;

  @Exposed('PARENT', () => Int, 'Time that half of them stayed below, in milliseconds.', { nullable: true })
  medianMs!: number | null;

  @Exposed('PARENT', () => Int, 'Time that 95 of 100 stayed below, in milliseconds.', { nullable: true })
  p95Ms!: number | null;

  @Exposed('PARENT', () => [HealthProviderError], 'Failures by class, most first.')
  errors!: HealthProviderError[];
}

@ObjectType({ description: 'Connections of the answering process to the database.' })
export class HealthPool {
  @Exposed('PARENT', () => Int, 'In use.')
  used!: number;

  @Exposed('PARENT', () => Int, 'Requests that wait for one.')
  waiting!: number;

  @Exposed('PARENT', () => Int, 'The most there may be.')
  max!: number;
}

@ObjectType({ description: 'Processes that send.' })
export class HealthWorkers {
  @Exposed('PARENT', () => Int, 'Those that gave a sign of life within 10 seconds.')
  alive!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'The latest sign of life of any; null: never.', { nullable: true })
  lastSeenAt!: Date | null;
}

@ObjectType({ description: 'How the installation is doing, and why.' })
export class OperationsHealth {
  @Exposed('PARENT', () => HealthStatus, 'In a word.')
  status!: HealthStatus;

  @Exposed('PARENT', () => [HealthReason], 'What is wrong; empty when nothing is.')
  reasons!: HealthReason[];

  @Exposed('PARENT', () => [HealthFigure], 'Figures of the whole installation.')
  figures!: HealthFigure[];

  @Exposed('PARENT', () => Float, 'Open rate of the 7 days before; null: too few mails.', { nullable: true })
  openRateBefore!: number | null;

  @Exposed('PARENT', () => [HealthQueue], 'Queues of mail, and those of jobs that hold something due.')
  queues!: HealthQueue[];

  @Exposed('PARENT', () => [HealthProvider], 'Enabled providers.')
  providers!: HealthProvider[];

  @Exposed('PARENT', () => HealthPool, 'The database.')
  pool!: HealthPool;

  @Exposed('PARENT', () => HealthWorkers, 'Workers.')
  workers!: HealthWorkers;

  @Exposed(
    'PARENT',
    () => Boolean,
    'True while nothing is sent, because the database may be a copy or a person stopped it.',
  )
  sendingHeld!: boolean;

  @Exposed('PARENT', () => Int, 'Alerts that are not over.')
  firingAlerts!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was measured.')
  measuredAt!: Date;
}

@ObjectType({ description: 'A figure of one hour.' })
export class HealthHour {
  @Exposed('PARENT', () => GraphQLDateTime, 'Beginning of the hour.')
  hour!: Date;

  @Exposed(
    'PARENT',
    () => Float,
    'The figure; of what leaves no trace the worst of the hour; null: nothing to measure.',
    {
      nullable: true,
    },
  )
  value!: number | null;

  @Exposed('PARENT', () => Int, 'How many things it was measured on.')
  count!: number;
}

@ObjectType('HealthThreshold', { description: 'From which figure on something is wrong.' })
export class HealthThresholdType {
  @Exposed('PARENT', () => HealthMetric, 'Which figure.')
  metric!: HealthMetric;

  @Exposed('PARENT', () => Float, 'What it should be.', { nullable: true })
  target!: number | null;

  @Exposed('PARENT', () => Float, 'Beyond it, it is a problem.')
  limit!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was set.')
  updatedAt!: Date;
}

@InputType({ description: 'Target and limit of a figure.' })
export class HealthThresholdSetInput {
  @Field(() => HealthMetric, { description: 'Which figure.' })
  metric!: HealthMetric;

  @Field(() => Float, { nullable: true, description: 'What it should be; empty: nothing in particular.' })
  target?: number | null;

  @Field(() => Float, { description: 'Beyond it, it is a problem. Shares from 0 to 1, times in seconds.' })
  limit!: number;
}

const HealthThresholdSetUserError = userErrorOf('HealthThresholdSet', {
  THRESHOLD_INVALID: 'It is out of bounds, or this figure has no limit.',
});

@ObjectType({ description: 'Result of healthThresholdSet.' })
export class HealthThresholdSetPayload {
  @Exposed('PARENT', () => HealthThresholdType, 'As it holds now.', { nullable: true })
  threshold?: HealthThresholdType | null;

  @Exposed('PARENT', () => [HealthThresholdSetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

import { defineEntity, p } from '@mikro-orm/core';

/** What is measured; units stand with the schema. */
export enum HealthMetric {
  DELIVERY_RATE = 'DELIVERY_RATE',
  WEBHOOK_SUCCESS_RATE = 'WEBHOOK_SUCCESS_RATE',
  OPEN_FAILED_OPERATIONS = 'OPEN_FAILED_OPERATIONS',
  RETRY_SUCCESS_RATE = 'RETRY_SUCCESS_RATE',
  TIME_TO_SUCCESS_MEAN = 'TIME_TO_SUCCESS_MEAN',
  TIME_TO_SUCCESS_P95 = 'TIME_TO_SUCCESS_P95',
  QUEUE_LAG = 'QUEUE_LAG',
  BOUNCE_RATE = 'BOUNCE_RATE',
  COMPLAINT_RATE = 'COMPLAINT_RATE',
  OPEN_RATE = 'OPEN_RATE',
  OPEN_RATE_DROP = 'OPEN_RATE_DROP',
  DATABASE_POOL = 'DATABASE_POOL',
  UNKNOWN_MESSAGES = 'UNKNOWN_MESSAGES',
}

const HealthSampleSchema = defineEntity({
  name: 'HealthSample',
  tableName: 'health_sample',
  properties: {
    metric: p
      .enum(() => HealthMetric)
      .$type<HealthMetric>()
      .primary(),
    /** Which one of several, such as a queue; empty: the whole installation. */
    scope: p.text().primary(),
    /** Beginning of the hour. */
    hour: p.datetime().length(3).primary(),
    /** Null: there was nothing to measure. */
    value: p.double().$type<number>().nullable(),
    /** How many things it was measured on. */
    count: p.integer().default(0),
  },
});

/** One figure of one hour, kept for 90 days. */
export class HealthSample extends HealthSampleSchema.class {}
HealthSampleSchema.setClass(HealthSample);

const HealthThresholdSchema = defineEntity({
  name: 'HealthThreshold',
  tableName: 'health_threshold',
  properties: {
    metric: p
      .enum(() => HealthMetric)
      .$type<HealthMetric>()
      .primary(),
    /** The figure that it should keep. */
    target: p.double().$type<number>().nullable(),
    /** Beyond it the figure is a problem. */
    limit: p.double().$type<number>(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** From which figure on something is wrong. */
export class HealthThreshold extends HealthThresholdSchema.class {}
HealthThresholdSchema.setClass(HealthThreshold);

const HealthWatchSchema = defineEntity({
  name: 'HealthWatch',
  tableName: 'health_watch',
  properties: {
    /** Name of a round. */
    id: p.text().primary(),
    checkedAt: p.datetime().length(3),
  },
});

/** When each round of checks took place last, so that one process does it. */
export class HealthWatch extends HealthWatchSchema.class {}
HealthWatchSchema.setClass(HealthWatch);

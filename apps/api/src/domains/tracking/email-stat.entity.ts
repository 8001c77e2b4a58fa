import { defineEntity, p } from '@mikro-orm/core';

const EmailStatSchema = defineEntity({
  name: 'EmailStat',
  tableName: 'email_stat',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    accountId: p.uuid(),
    /** Full hour (UTC) in which the mails were accepted. */
    hour: p.datetime().length(3),
    typeKey: p.text(),
    templateId: p.uuid().nullable(),
    templateVersionId: p.uuid().nullable(),
    variant: p.text().nullable(),
    providerId: p.uuid().nullable(),
    /** Domain of the recipient. */
    recipientDomain: p.text(),
    sent: p.integer().default(0),
    delivered: p.integer().default(0),
    humanOpens: p.integer().default(0),
    machineOpens: p.integer().default(0),
    clicks: p.integer().default(0),
    machineClicks: p.integer().default(0),
    softBounces: p.integer().default(0),
    bounces: p.integer().default(0),
    complaints: p.integer().default(0),
    unsubscribes: p.integer().default(0),
  },
});

/** Mails of one hour with the same properties, and how many of them were sent, delivered, opened …; each mail counts once in each figure. */
export class EmailStat extends EmailStatSchema.class {}
EmailStatSchema.setClass(EmailStat);

const StatProgressSchema = defineEntity({
  name: 'StatProgress',
  tableName: 'stat_progress',
  properties: {
    id: p.integer().primary(),
    /** Everything that transactions before this one wrote is counted. */
    countedBefore: p.bigint('string'),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** How far each reader of evidence has come: statistics, timelines of leads. */
export class StatProgress extends StatProgressSchema.class {}
StatProgressSchema.setClass(StatProgress);

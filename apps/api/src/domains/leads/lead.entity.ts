import { defineEntity, p } from '@mikro-orm/core';

/** How far a person has come. */
export enum LeadStatus {
  /** Nothing has happened since it came. */
  NEW = 'NEW',
  /** It opened, clicked, answered, or somebody worked on it. */
  ACTIVE = 'ACTIVE',
  /** It bought. */
  CUSTOMER = 'CUSTOMER',
  /** Put away: not in lists unless asked for, and not mailed. */
  ARCHIVED = 'ARCHIVED',
}

/** How a lead came to us. */
export enum LeadSource {
  PERSON = 'PERSON',
  IMPORT = 'IMPORT',
  FORM = 'FORM',
  API = 'API',
  /** An event of the host shop. */
  SHOP = 'SHOP',
}

/** The values of custom fields by their keys, of the types that the fields have. */
export type LeadFieldValues = Record<string, string | number | boolean | null>;

const LeadSchema = defineEntity({
  name: 'Lead',
  tableName: 'lead',
  indexes: [
    { properties: ['accountId', 'id'] },
    { properties: ['accountId', 'stageId', 'id'] },
    { properties: ['accountId', 'whatsapp'] },
  ],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** Lower case; unique in its account. Null: only a WhatsApp number is known. */
    email: p.text().nullable(),
    name: p.text().nullable(),
    /** E.164. */
    whatsapp: p.text().nullable(),
    /** `id` or `en`; null: not known. */
    language: p.text().nullable(),
    /** IANA name. */
    timeZone: p.text().default('Asia/Jakarta'),
    /** As the account writes them, each once, without case twins. */
    tags: p.array<string>().default([]),
    fields: p.json<LeadFieldValues>().default('{}'),
    status: p
      .enum(() => LeadStatus)
      .$type<LeadStatus>()
      .default(LeadStatus.NEW),
    stageId: p.uuid(),
    source: p.enum(() => LeadSource).$type<LeadSource>(),
    /** Name of the form, the file or the event; null: entered by hand. */
    sourceName: p.text().nullable(),
    /** How the person agreed to be written to, as the account says it. */
    consentProof: p.text().nullable(),
    /** Sum of the points of its activities. */
    score: p.integer().default(0),
    lastActivityAt: p.datetime().length(3).defaultRaw('now()'),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    /** Number of the latest change. */
    sequence: p.integer().default(1),
  },
});

/** A contact of one account. */
export class Lead extends LeadSchema.class {}
LeadSchema.setClass(Lead);

const LeadNoteSchema = defineEntity({
  name: 'LeadNote',
  tableName: 'lead_note',
  indexes: [{ properties: ['leadId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    leadId: p.uuid(),
    text: p.text(),
    authorUserId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    editedAt: p.datetime().length(3).nullable(),
  },
});

/** What somebody wrote about a lead. */
export class LeadNote extends LeadNoteSchema.class {}
LeadNoteSchema.setClass(LeadNote);

const LeadTaskSchema = defineEntity({
  name: 'LeadTask',
  tableName: 'lead_task',
  indexes: [{ properties: ['leadId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    leadId: p.uuid(),
    title: p.text(),
    dueAt: p.datetime().length(3).nullable(),
    /** Null: whoever comes to it first. */
    assigneeUserId: p.uuid().nullable(),
    createdByUserId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    doneAt: p.datetime().length(3).nullable(),
    doneByUserId: p.uuid().nullable(),
  },
});

/** What somebody has to do for a lead. */
export class LeadTask extends LeadTaskSchema.class {}
LeadTaskSchema.setClass(LeadTask);

import { defineEntity, p } from '@mikro-orm/core';

/** Where an import stands. */
export enum LeadImportState {
  /** The file is here; columns are to be chosen and looked at. */
  UPLOADED = 'UPLOADED',
  /** A bulk operation takes its rows. */
  RUNNING = 'RUNNING',
  DONE = 'DONE',
}

/** What is done with a row whose address is known already. */
export enum LeadImportConflict {
  /** The lead keeps what it has and gets what it lacks. */
  FILL = 'FILL',
  /** The row wins where it says something. */
  OVERWRITE = 'OVERWRITE',
  SKIP = 'SKIP',
}

/** Why a row of a file is not taken. */
export enum LeadRowProblem {
  ADDRESS_NEEDED = 'ADDRESS_NEEDED',
  EMAIL_INVALID = 'EMAIL_INVALID',
  WHATSAPP_INVALID = 'WHATSAPP_INVALID',
  TEXT_INVALID = 'TEXT_INVALID',
  LANGUAGE_INVALID = 'LANGUAGE_INVALID',
  TAG_INVALID = 'TAG_INVALID',
  FIELD_INVALID = 'FIELD_INVALID',
}

/** What becomes of a column: `email`, `name`, `whatsapp`, `tags`, `language`, `consentProof`, `field:<key>`, or null: left out. */
export type LeadImportColumns = (string | null)[];

const LeadImportSchema = defineEntity({
  name: 'LeadImport',
  tableName: 'lead_import',
  indexes: [{ properties: ['accountId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    fileName: p.text(),
    header: p.array<string>(),
    rows: p.integer(),
    state: p
      .enum(() => LeadImportState)
      .$type<LeadImportState>()
      .default(LeadImportState.UPLOADED),
    columns: p.json<LeadImportColumns>().nullable(),
    conflict: p
      .enum(() => LeadImportConflict)
      .$type<LeadImportConflict>()
      .nullable(),
    /** Given to every lead of the file. */
    tags: p.array<string>().default([]),
    stageId: p.uuid().nullable(),
    consentProof: p.text().nullable(),
    created: p.integer().default(0),
    updated: p.integer().default(0),
    skipped: p.integer().default(0),
    failed: p.integer().default(0),
    /** The bulk operation that takes its rows. */
    bulkOperationId: p.uuid().nullable(),
    actorUserId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    finishedAt: p.datetime().length(3).nullable(),
  },
});

/** A file of leads, from its upload to its end; its rows are kept for a week. */
export class LeadImport extends LeadImportSchema.class {}
LeadImportSchema.setClass(LeadImport);

const LeadImportRowSchema = defineEntity({
  name: 'LeadImportRow',
  tableName: 'lead_import_row',
  properties: {
    importId: p.uuid().primary(),
    /** Line of the file at which it ends, from 1. */
    line: p.integer().primary(),
    cells: p.json<string[]>(),
    /** Why it was not taken, a `LeadRowProblem`; null: it was, or has not been yet. */
    problem: p.text().nullable(),
    /** The words at fault. */
    detail: p.text().nullable(),
  },
});

/** A row of a file of leads. */
export class LeadImportRow extends LeadImportRowSchema.class {}
LeadImportRowSchema.setClass(LeadImportRow);

import { defineEntity, p } from '@mikro-orm/core';

/** What a stage says about the sale. */
export enum LeadStageKind {
  OPEN = 'OPEN',
  WON = 'WON',
  LOST = 'LOST',
}

const LeadStageSchema = defineEntity({
  name: 'LeadStage',
  tableName: 'lead_stage',
  uniques: [{ properties: ['accountId', 'name'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    name: p.text(),
    kind: p
      .enum(() => LeadStageKind)
      .$type<LeadStageKind>()
      .default(LeadStageKind.OPEN),
    /** Place on the board, from 1; the first one is where leads begin. */
    position: p.integer(),
  },
});

/** A column of an account's pipeline. */
export class LeadStage extends LeadStageSchema.class {}
LeadStageSchema.setClass(LeadStage);

export enum LeadFieldType {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  /** `YYYY-MM-DD`. */
  DATE = 'DATE',
  BOOLEAN = 'BOOLEAN',
  /** One of `choices`. */
  CHOICE = 'CHOICE',
  URL = 'URL',
}

const LeadFieldSchema = defineEntity({
  name: 'LeadField',
  tableName: 'lead_field',
  uniques: [{ properties: ['accountId', 'key'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** How templates name it: lower case letters, digits and underscores. Never changes. */
    key: p.text(),
    label: p.text(),
    type: p.enum(() => LeadFieldType).$type<LeadFieldType>(),
    /** Empty unless CHOICE. */
    choices: p.array<string>().default([]),
    position: p.integer(),
  },
});

/** A field that an account keeps of its leads beside those that all have. */
export class LeadField extends LeadFieldSchema.class {}
LeadFieldSchema.setClass(LeadField);

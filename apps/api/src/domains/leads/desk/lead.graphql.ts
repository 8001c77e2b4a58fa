import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Node } from '../../../infra/graphql/node.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import { LeadFieldType, LeadStageKind } from '../settings/lead-settings.entity.ts';
import type { LeadStageRow } from '../settings/lead-settings.queries.ts';
import './lead.enums.ts';
import type { LeadRow } from './lead.queries.ts';

@ObjectType('LeadStage', { description: "A column of an account's pipeline." })
export class LeadStageType {
  @Exposed('PARENT', () => ID, 'Id, `lst_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'Name, as the account calls it.')
  name!: string;

  @Exposed('PARENT', () => LeadStageKind, 'What it says about the sale.')
  kind!: LeadStageKind;

  @Exposed('PARENT', () => Int, 'Place on the board, from 1; leads begin in the first.')
  position!: number;

  row!: LeadStageRow;
}

@ObjectType('LeadField', { description: 'A field that an account keeps of its leads beside those that all have.' })
export class LeadFieldTypeType {
  @Exposed('PARENT', () => ID, 'Id, `lfd_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'How templates name it; never changes.')
  key!: string;

  @Exposed('PARENT', () => String, 'How people read it.')
  label!: string;

  @Exposed('PARENT', () => LeadFieldType, 'What it holds.')
  type!: LeadFieldType;

  @Exposed('PARENT', () => [String], 'What may be chosen; empty unless CHOICE.')
  choices!: string[];

  @Exposed('PARENT', () => Int, 'Place in forms and lists, from 1.')
  position!: number;
}

@ObjectType({ description: 'What a lead has in a custom field.' })
export class LeadFieldValue {
  @Exposed('PARENT', () => String, 'Key of the field.')
  key!: string;

  @Exposed('PARENT', () => String, 'How people read the field.')
  label!: string;

  @Exposed('PARENT', () => LeadFieldType, 'What the field holds.')
  type!: LeadFieldType;

  @Exposed('PARENT', () => String, 'The value as text; null: none.', { nullable: true })
  value!: string | null;
}

@ObjectType({ description: 'A tag and how many leads have it.' })
export class LeadTag {
  @Exposed('PARENT', () => String, 'As the account writes it.')
  name!: string;

  @Exposed('PARENT', () => Int, 'Leads that have it.')
  count!: number;
}

@ObjectType('Lead', { implements: Node, description: 'A contact of one account.' })
export class LeadType extends Node {
  @Exposed('PARENT', () => GraphQLEmailAddress, 'Address, lower case; null: only a number is known.', {
    nullable: true,
  })
  email!: string | null;

  @Exposed('PARENT', () => String, 'Name.', { nullable: true })
  name!: string | null;

  @Exposed('PARENT', () => String, 'WhatsApp number, E.164.', { nullable: true })
  whatsapp!: string | null;

  @Exposed('PARENT', () => String, '`id` or `en`; null: not known.', { nullable: true })
  language!: string | null;

  @Exposed('PARENT', () => String, 'Time zone, IANA name.')
  timeZone!: string;

  @Exposed('PARENT', () => [String], 'Tags, by name.')
  tags!: string[];

  @Exposed('PARENT', () => LeadStatus, 'How far it has come.')
  status!: LeadStatus;

  @Exposed('PARENT', () => LeadSource, 'How it came.')
  source!: LeadSource;

  @Exposed('PARENT', () => String, 'Name of the form, the file or the event it came by.', { nullable: true })
  sourceName!: string | null;

  @Exposed('PARENT', () => String, 'How the person agreed to be written to, as the account says it.', {
    nullable: true,
  })
  consentProof!: string | null;

  @Exposed('PARENT', () => Int, 'Sum of the points of what it did.')
  score!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When something happened last.')
  lastActivityAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it came.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was changed last.')
  updatedAt!: Date;

  @Exposed('PARENT', () => Int, 'Number of its latest change.')
  sequence!: number;

  row!: LeadRow;
}

@ObjectType({ description: 'A page of leads.' })
export class LeadConnection extends connectionOf('Lead', () => LeadType) {}

export function toLeadType(row: LeadRow): LeadType {
  const { accountId: _, stageId: _stage, fields: _fields, id, ...shown } = row;
  return Object.assign(new LeadType(), { ...shown, id: toPublicId('led', id), tags: [...row.tags].sort(), row });
}

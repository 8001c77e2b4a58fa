import { GraphQLDateTime } from 'graphql-scalars';
import { Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Node } from '../../../infra/graphql/node.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { LeadImportConflict, LeadImportState, LeadRowProblem } from './lead-import.entity.ts';
import type { LeadImportRecord } from './lead-import.queries.ts';

registerEnumType(LeadImportState, {
  name: 'LeadImportState',
  description: 'Where a file of leads stands.',
  valuesConfig: {
    UPLOADED: { description: 'It is here; columns are to be chosen.' },
    RUNNING: { description: 'A bulk operation takes its rows.' },
    DONE: { description: 'Every row was taken or failed.' },
  },
});

registerEnumType(LeadImportConflict, {
  name: 'LeadImportConflict',
  description:
    'What is done with a row whose lead is known already, by its address, or by its number when it has no address.',
  valuesConfig: {
    FILL: { description: 'The lead keeps what it has and gets what it lacks.' },
    OVERWRITE: { description: 'The row wins where it says something.' },
    SKIP: { description: 'The lead stays as it is.' },
  },
});

registerEnumType(LeadRowProblem, {
  name: 'LeadRowProblem',
  description: 'Why a row of a file is not taken.',
  valuesConfig: {
    ADDRESS_NEEDED: { description: 'It has neither an e-mail address nor a WhatsApp number.' },
    EMAIL_INVALID: { description: 'What should be an address is none.' },
    WHATSAPP_INVALID: { description: 'What should be a telephone number is none.' },
    TEXT_INVALID: { description: 'A text is too long or holds control characters.' },
    LANGUAGE_INVALID: { description: 'The language is neither Indonesian nor English.' },
    TAG_INVALID: { description: 'A tag is too long, or the lead would have more than 50.' },
    FIELD_INVALID: { description: 'A value does not fit the type of its custom field.' },
  },
});

@ObjectType('LeadImport', {
  implements: Node,
  description: 'A file of leads, from its upload to its end. Its rows are kept for seven days.',
})
export class LeadImportType extends Node {
  @Exposed('PARENT', () => String, 'Name of the file.')
  fileName!: string;

  @Exposed('PARENT', () => [String], 'Titles of its columns.')
  header!: string[];

  @Exposed('PARENT', () => Int, 'Rows under the titles.')
  rows!: number;

  @Exposed('PARENT', () => LeadImportState, 'Where it stands.')
  state!: LeadImportState;

  @Exposed(
    'PARENT',
    () => [String],
    'What its columns became; null before they were chosen. See LeadImportChoicesInput.',
    {
      nullable: true,
    },
  )
  columns!: string[] | null;

  @Exposed('PARENT', () => LeadImportConflict, 'What is done with known leads; null before it was chosen.', {
    nullable: true,
  })
  conflict!: LeadImportConflict | null;

  @Exposed('PARENT', () => [String], 'Given to every lead of the file.')
  tags!: string[];

  @Exposed('PARENT', () => String, 'How these people agreed to be written to, where a row does not say it.', {
    nullable: true,
  })
  consentProof!: string | null;

  @Exposed('PARENT', () => Int, 'Rows that became new leads, so far.')
  created!: number;

  @Exposed('PARENT', () => Int, 'Rows that changed known leads, so far.')
  updated!: number;

  @Exposed('PARENT', () => Int, 'Rows that changed nothing, so far.')
  skipped!: number;

  @Exposed('PARENT', () => Int, 'Rows that were not taken, so far.')
  failed!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was uploaded.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When its last row was taken.', { nullable: true })
  finishedAt!: Date | null;

  record!: LeadImportRecord;
}

@ObjectType({ description: 'A page of files of leads.' })
export class LeadImportConnection extends connectionOf('LeadImport', () => LeadImportType) {}

@ObjectType({ description: 'A row of a file that would not be taken.' })
export class LeadImportProblem {
  @Exposed('PARENT', () => Int, 'Line of the file at which the row ends, from 1.')
  line!: number;

  @Exposed('PARENT', () => LeadRowProblem, 'What is wrong, for programs.')
  problem!: LeadRowProblem;

  @Exposed('PARENT', () => String, 'The words at fault.', { nullable: true })
  detail!: string | null;

  @Exposed('PARENT', () => String, 'What is wrong, in English.')
  message!: string;
}

@ObjectType({ description: 'What an import would do.' })
export class LeadImportForecast {
  @Exposed('PARENT', () => Int, 'Rows that would become new leads.')
  create!: number;

  @Exposed('PARENT', () => Int, 'Rows that would change known leads, also those that came earlier in the file.')
  update!: number;

  @Exposed('PARENT', () => Int, 'Rows that would change nothing.')
  skip!: number;

  @Exposed('PARENT', () => Int, 'Rows that would not be taken.')
  fail!: number;

  @Exposed('PARENT', () => [LeadImportProblem], 'The first 100 of those.')
  problems!: LeadImportProblem[];
}

export function toLeadImport(record: LeadImportRecord): LeadImportType {
  const { id, fileName, header, rows, state, columns, conflict, tags, consentProof } = record;
  const { created, updated, skipped, failed, createdAt, finishedAt } = record;
  return Object.assign(new LeadImportType(), {
    id: toPublicId('lim', id),
    ...{ fileName, header, rows, state, conflict, tags, consentProof, created, updated, skipped, failed },
    ...{ columns: columns?.map((column) => column ?? '') ?? null, createdAt, finishedAt, record },
  });
}

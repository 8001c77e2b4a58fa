import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { LeadNoteRow } from './lead-note.queries.ts';

@ObjectType('LeadNote', { description: 'What somebody wrote about a lead.' })
export class LeadNoteType {
  @Exposed('PARENT', () => ID, 'Id, `lnt_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'The words.')
  text!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was written.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was changed last; null: never.', { nullable: true })
  editedAt!: Date | null;

  row!: LeadNoteRow;
}

@ObjectType({ description: 'A page of notes.' })
export class LeadNoteConnection extends connectionOf('LeadNote', () => LeadNoteType) {}

export function toNoteType(row: LeadNoteRow): LeadNoteType {
  const { id, text, createdAt, editedAt } = row;
  return Object.assign(new LeadNoteType(), { id: toPublicId('lnt', id), text, createdAt, editedAt, row });
}

@InputType({ description: 'A new note.' })
export class LeadNoteAddInput {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  leadId!: string;

  @Field(() => String, { description: 'The words, 1 to 5,000 characters.' })
  text!: string;
}

@InputType({ description: 'A note in other words.' })
export class LeadNoteEditInput {
  @Field(() => ID, { description: 'The note, `lnt_…`.' })
  id!: string;

  @Field(() => String, { description: 'The words, 1 to 5,000 characters.' })
  text!: string;
}

@InputType({ description: 'A note that is to go.' })
export class LeadNoteDeleteInput {
  @Field(() => ID, { description: 'The note, `lnt_…`.' })
  id!: string;
}

const ERRORS = 'What the caller can mend; empty on success.';
const NOTE_INVALID = 'The note is empty or longer than 5,000 characters.';
const NO_NOTE = 'There is no such note.';

const LeadNoteAddUserError = userErrorOf('LeadNoteAdd', { NOT_FOUND: 'There is no such lead.', NOTE_INVALID });
const LeadNoteEditUserError = userErrorOf('LeadNoteEdit', {
  NOT_FOUND: NO_NOTE,
  NOTE_INVALID,
  NOT_AUTHOR: 'Somebody else wrote it.',
});
const LeadNoteDeleteUserError = userErrorOf('LeadNoteDelete', { NOT_FOUND: NO_NOTE });

@ObjectType({ description: 'Result of leadNoteAdd.' })
export class LeadNoteAddPayload {
  @Exposed('PARENT', () => LeadNoteType, 'The note.', { nullable: true })
  note?: LeadNoteType | null;

  @Exposed('PARENT', () => [LeadNoteAddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadNoteEdit.' })
export class LeadNoteEditPayload {
  @Exposed('PARENT', () => LeadNoteType, 'The note as it is now.', { nullable: true })
  note?: LeadNoteType | null;

  @Exposed('PARENT', () => [LeadNoteEditUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadNoteDelete.' })
export class LeadNoteDeletePayload {
  @Exposed('PARENT', () => ID, 'The note that is gone, `lnt_…`.', { nullable: true })
  noteId?: string | null;

  @Exposed('PARENT', () => [LeadNoteDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

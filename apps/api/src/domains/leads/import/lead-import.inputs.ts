import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadImportConflict } from './lead-import.entity.ts';
import { LeadImportForecast, LeadImportType } from './lead-import.graphql.ts';

@InputType({ description: 'How the rows of a file are to be taken.' })
export class LeadImportChoicesInput {
  @Field(() => ID, { description: 'The file, `lim_…`.' })
  id!: string;

  @Field(() => [String], {
    description:
      'What each column becomes, in their order: `email`, `name`, `whatsapp`, `tags`, `language`, `consentProof`, `field:<key>`, or empty: left out.',
  })
  columns!: string[];

  @Field(() => LeadImportConflict, { description: 'What is done with leads that are known already.' })
  conflict!: LeadImportConflict;

  @Field(() => [String], { nullable: true, description: 'Given to every lead of the file, 50 at most.' })
  tags?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Stage of new leads; the first one of the account when empty.' })
  stageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How these people agreed to be written to, where a row does not say it; 500 characters at most.',
  })
  consentProof?: string | null;
}

@InputType({ description: 'Which file of leads.' })
export class LeadImportDeleteInput {
  @Field(() => ID, { description: 'The file, `lim_…`.' })
  id!: string;
}

const NOT_FOUND = 'There is no such file.';
const choices = {
  NOT_FOUND,
  ALREADY_STARTED: 'The file was imported already, or is being imported.',
  ROWS_GONE: 'Its rows are not kept any more.',
  COLUMNS_INVALID: 'Columns are unknown, chosen twice, or hold neither addresses nor numbers.',
  TAG_INVALID: 'A tag is empty or too long, or there are too many.',
  STAGE_NOT_FOUND: 'There is no such stage.',
  TEXT_INVALID: 'The proof of consent is too long or holds control characters.',
};

const CheckUserError = userErrorOf('LeadImportCheck', choices);
const StartUserError = userErrorOf('LeadImportStart', choices);
const DeleteUserError = userErrorOf('LeadImportDelete', { NOT_FOUND, RUNNING: 'The file is being imported.' });

@ObjectType({ description: 'Result of leadImportCheck.' })
export class LeadImportCheckPayload {
  @Exposed('PARENT', () => LeadImportForecast, 'What would be done now.', { nullable: true })
  check?: LeadImportForecast | null;

  @Exposed('PARENT', () => [CheckUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadImportStart.' })
export class LeadImportStartPayload {
  @Exposed('PARENT', () => LeadImportType, 'The file, whose rows are being taken.', { nullable: true })
  import?: LeadImportType | null;

  @Exposed('PARENT', () => [StartUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadImportDelete.' })
export class LeadImportDeletePayload {
  @Exposed('PARENT', () => ID, 'The file that is forgotten; leads that came with it stay.', { nullable: true })
  importId?: string | null;

  @Exposed('PARENT', () => [DeleteUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

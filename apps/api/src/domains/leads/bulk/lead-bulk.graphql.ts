import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadFilter } from '../desk/lead.inputs.ts';
import { LeadStatus } from '../lead.entity.ts';

@InputType({ description: 'Leads of one account: either those that are named or all that match.' })
export class LeadSelection {
  @Field(() => [ID], { nullable: true, description: 'These leads, `led_…`; 500 at most.' })
  ids?: string[] | null;

  @Field(() => LeadFilter, { nullable: true, description: 'All that match and are there when it begins.' })
  filter?: LeadFilter | null;
}

@InputType({ description: 'A change of many leads.' })
export class LeadsChangeInput {
  @Field(() => LeadSelection, { description: 'Which leads.' })
  selection!: LeadSelection;

  @Field(() => [String], { nullable: true, description: 'Tags that they get.' })
  addTags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags that they lose, whichever way they are written.' })
  removeTags?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Stage that they go to, `lst_…`.' })
  stageId?: string | null;

  @Field(() => LeadStatus, { nullable: true, description: 'State that they get.' })
  status?: LeadStatus | null;

  @Field(() => String, { nullable: true, description: 'Note that each of them gets, 5,000 characters at most.' })
  note?: string | null;
}

@InputType({ description: 'Leads that are to be erased.' })
export class LeadsDeleteInput {
  @Field(() => LeadSelection, { description: 'Which leads.' })
  selection!: LeadSelection;

  @Field(() => Int, { description: 'How many the caller means, as leadsSelected tells.' })
  confirmation!: number;
}

const ERRORS = 'What the caller can mend; empty on success.';
const NOTHING_MATCHES = 'No lead is selected.';

const LeadsChangeUserError = userErrorOf('LeadsChange', {
  NOTHING_MATCHES,
  NOTHING_TO_CHANGE: 'Nothing is to be changed.',
  TAG_INVALID: 'A tag is empty or longer than 60 characters, or there are more than 50.',
  STAGE_NOT_FOUND: 'There is no such stage in the account of the leads.',
  NOTE_INVALID: 'The note is longer than 5,000 characters.',
});
const LeadsDeleteUserError = userErrorOf('LeadsDelete', {
  NOTHING_MATCHES,
  NOT_CONFIRMED: 'Another number of leads is selected.',
});

@ObjectType({ description: 'Result of leadsChange.' })
export class LeadsChangePayload {
  @Exposed('PARENT', () => BulkOperationType, 'Changes them, with progress.', { nullable: true })
  operation?: BulkOperationType | null;

  @Exposed('PARENT', () => [LeadsChangeUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadsDelete.' })
export class LeadsDeletePayload {
  @Exposed('PARENT', () => BulkOperationType, 'Erases them, with progress.', { nullable: true })
  operation?: BulkOperationType | null;

  @Exposed('PARENT', () => [LeadsDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

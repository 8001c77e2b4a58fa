import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadStageType } from '../desk/lead.graphql.ts';
import { LeadStageKind } from './lead-settings.entity.ts';

@InputType({ description: 'A new stage, behind those there are.' })
export class LeadStageCreateInput {
  @Field(() => String, { description: 'Name, 1 to 60 characters, unique in the account.' })
  name!: string;

  @Field(() => LeadStageKind, { nullable: true, description: 'What it says about the sale; OPEN when empty.' })
  kind?: LeadStageKind | null;

  @Field(() => ID, { nullable: true, description: 'For this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'A change of a stage. What is left out stays as it is.' })
export class LeadStageUpdateInput {
  @Field(() => ID, { description: 'The stage, `lst_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name, 1 to 60 characters, unique in the account.' })
  name?: string | null;

  @Field(() => LeadStageKind, { nullable: true, description: 'What it says about the sale.' })
  kind?: LeadStageKind | null;
}

@InputType({ description: 'A stage that is to go.' })
export class LeadStageDeleteInput {
  @Field(() => ID, { description: 'The stage, `lst_…`.' })
  id!: string;

  @Field(() => ID, { description: 'Where its leads go, `lst_…`.' })
  moveToId!: string;
}

@InputType({ description: 'All stages of an account, in their new order.' })
export class LeadStagesReorderInput {
  @Field(() => [ID], { description: 'Every stage of the account once, `lst_…`.' })
  ids!: string[];
}

const ERRORS = 'What the caller can mend; empty on success.';
const NOT_FOUND = 'There is no such stage.';
const NAME_INVALID = 'The name is empty, longer than 60 characters or holds control characters.';
const NAME_TAKEN = 'Another stage of the account has the name.';

const LeadStageCreateUserError = userErrorOf('LeadStageCreate', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  NAME_INVALID,
  NAME_TAKEN,
  STAGE_LIMIT: 'The account has 30 stages already.',
});
const LeadStageUpdateUserError = userErrorOf('LeadStageUpdate', { NOT_FOUND, NAME_INVALID, NAME_TAKEN });
const LeadStageDeleteUserError = userErrorOf('LeadStageDelete', {
  NOT_FOUND,
  STAGE_NOT_FOUND: 'There is no such stage to move to.',
  TOO_MANY_LEADS: 'More than 10,000 leads are in it; move them with leadsChange first.',
});
const LeadStagesReorderUserError = userErrorOf('LeadStagesReorder', {
  NOT_FOUND,
  STAGES_INCOMPLETE: 'It does not name every stage of the account once.',
});

@ObjectType({ description: 'Result of leadStageCreate.' })
export class LeadStageCreatePayload {
  @Exposed('PARENT', () => LeadStageType, 'The new stage.', { nullable: true })
  stage?: LeadStageType | null;

  @Exposed('PARENT', () => [LeadStageCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadStageUpdate.' })
export class LeadStageUpdatePayload {
  @Exposed('PARENT', () => LeadStageType, 'The stage as it is now.', { nullable: true })
  stage?: LeadStageType | null;

  @Exposed('PARENT', () => [LeadStageUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadStageDelete.' })
export class LeadStageDeletePayload {
  @Exposed('PARENT', () => ID, 'The stage that is gone, `lst_…`.', { nullable: true })
  stageId?: string | null;

  @Exposed('PARENT', () => [LeadStageDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadStagesReorder.' })
export class LeadStagesReorderPayload {
  @Exposed('PARENT', () => [LeadStageType], 'All stages, in their order.', { nullable: true })
  stages?: LeadStageType[] | null;

  @Exposed('PARENT', () => [LeadStagesReorderUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

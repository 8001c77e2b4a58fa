import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { LeadTaskRow } from './lead-task.queries.ts';

@ObjectType('LeadTask', { description: 'What somebody has to do for a lead.' })
export class LeadTaskType {
  @Exposed('PARENT', () => ID, 'Id, `ltk_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'What is to be done.')
  title!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'Until when; null: some time.', { nullable: true })
  dueAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was done; null: not yet.', { nullable: true })
  doneAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was noted.')
  createdAt!: Date;

  row!: LeadTaskRow;
}

@ObjectType({ description: 'A page of tasks.' })
export class LeadTaskConnection extends connectionOf('LeadTask', () => LeadTaskType) {}

export function toTaskType(row: LeadTaskRow): LeadTaskType {
  const { id, title, dueAt, doneAt, createdAt } = row;
  return Object.assign(new LeadTaskType(), { id: toPublicId('ltk', id), title, dueAt, doneAt, createdAt, row });
}

@InputType({ description: 'Which tasks.' })
export class LeadTaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: not done; false: done; both when empty.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that the caller has to do.' })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this account. Needed from a super admin; others see their own.' })
  accountId?: string | null;
}

@InputType({ description: 'A new task.' })
export class LeadTaskAddInput {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  leadId!: string;

  @Field(() => String, { description: 'What is to be done, 1 to 200 characters.' })
  title!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; some time when empty.' })
  dueAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Who has to, `usr_…`; whoever comes to it first when empty.' })
  assigneeUserId?: string | null;
}

@InputType({ description: 'A task that is done, or is not after all.' })
export class LeadTaskDoneInput {
  @Field(() => ID, { description: 'The task, `ltk_…`.' })
  id!: string;

  @Field(() => Boolean, { description: 'False: it is not done after all.' })
  done!: boolean;
}

@InputType({ description: 'A task that is to go.' })
export class LeadTaskDeleteInput {
  @Field(() => ID, { description: 'The task, `ltk_…`.' })
  id!: string;
}

const ERRORS = 'What the caller can mend; empty on success.';
const NO_TASK = 'There is no such task.';

const LeadTaskAddUserError = userErrorOf('LeadTaskAdd', {
  NOT_FOUND: 'There is no such lead.',
  TITLE_INVALID: 'The title is empty or longer than 200 characters.',
  ASSIGNEE_NOT_FOUND: 'Nobody of the account has this id.',
});
const LeadTaskDoneUserError = userErrorOf('LeadTaskDone', { NOT_FOUND: NO_TASK });
const LeadTaskDeleteUserError = userErrorOf('LeadTaskDelete', { NOT_FOUND: NO_TASK });

@ObjectType({ description: 'Result of leadTaskAdd.' })
export class LeadTaskAddPayload {
  @Exposed('PARENT', () => LeadTaskType, 'The task.', { nullable: true })
  task?: LeadTaskType | null;

  @Exposed('PARENT', () => [LeadTaskAddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadTaskDone.' })
export class LeadTaskDonePayload {
  @Exposed('PARENT', () => LeadTaskType, 'The task as it is now.', { nullable: true })
  task?: LeadTaskType | null;

  @Exposed('PARENT', () => [LeadTaskDoneUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadTaskDelete.' })
export class LeadTaskDeletePayload {
  @Exposed('PARENT', () => ID, 'The task that is gone, `ltk_…`.', { nullable: true })
  taskId?: string | null;

  @Exposed('PARENT', () => [LeadTaskDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

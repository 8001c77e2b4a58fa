import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { BulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { FailedKind, FailedState } from './failed-operation.entity.ts';
import { FailedOperationType } from './failed-operation.graphql.ts';

export enum FailedOperationOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
}

registerEnumType(FailedOperationOrder, {
  name: 'FailedOperationOrder',
  description: 'Order of failed operations.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'By the latest failure, latest first.' },
    OLDEST_FIRST: { description: 'By the latest failure, longest ago first.' },
  },
});

export enum FailedOperationsAction {
  RETRY = 'RETRY',
  RESOLVE = 'RESOLVE',
}

registerEnumType(FailedOperationsAction, {
  name: 'FailedOperationsAction',
  description: 'What is to be done with failed operations.',
  valuesConfig: {
    RETRY: { description: 'Do the work again.' },
    RESOLVE: { description: 'Say that nothing more is to be done.' },
  },
});

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: 'Which failed operations.' })
export class FailedOperationFilter {
  @Field(() => [ID], optional('Any of these, `fop_…`; 500 at most.'))
  ids?: string[] | null;

  @Field(() => [FailedKind], optional('Of any of these kinds.'))
  kinds?: FailedKind[] | null;

  @Field(() => [FailedState], optional('In any of these states.'))
  states?: FailedState[] | null;

  @Field(() => [String], optional('Of any of these classes, such as PERMANENT.'))
  errorClasses?: string[] | null;

  @Field(() => String, optional('Of this cause.'))
  fingerprint?: string | null;

  @Field(() => ID, optional('Through this provider, `prv_…`.'))
  providerId?: string | null;

  @Field(() => ID, optional('Whose they are, `usr_…`.'))
  ownerUserId?: string | null;

  @Field(() => ID, optional('Of this account; heeded for super admins only, others see their own.'))
  accountId?: string | null;

  @Field(() => String, optional('Anywhere in the cause, the words of the error or the subject.'))
  text?: string | null;

  @Field(() => GraphQLDateTime, optional('Failed last at this moment or later.'))
  from?: Date | null;

  @Field(() => GraphQLDateTime, optional('Failed last before this moment.'))
  until?: Date | null;

  @Field(() => Boolean, optional('True: only mails of the critical queue; false: only the others.'))
  critical?: boolean | null;
}

const WHICH = { description: 'The failed operation, `fop_…`.' } as const;

@InputType({ description: 'Which failed operation.' })
export class FailedOperationRetryInput {
  @Field(() => ID, WHICH)
  id!: string;
}

@InputType({ description: 'Which mail that failed, and its right address.' })
export class FailedOperationEditAndRetryInput {
  @Field(() => ID, WHICH)
  id!: string;

  @Field(() => GraphQLEmailAddress, { description: 'The right address.' })
  to!: string;
}

@InputType({ description: 'Which failed operation, and why nothing more is to be done.' })
export class FailedOperationResolveInput {
  @Field(() => ID, WHICH)
  id!: string;

  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  note!: string;
}

@InputType({ description: 'Which failed operation, and whose it is.' })
export class FailedOperationAssignInput {
  @Field(() => ID, WHICH)
  id!: string;

  @Field(() => ID, optional('An active user who can see it, `usr_…`; empty: nobody.'))
  ownerUserId?: string | null;
}

@InputType({ description: 'Which failed operation, and what is known of it.' })
export class FailedOperationNoteAddInput {
  @Field(() => ID, WHICH)
  id!: string;

  @Field(() => String, { description: 'What is known; 2,000 characters at most.' })
  note!: string;
}

@InputType({ description: 'Which failed operations are to be retried.' })
export class FailedOperationsRetryInput {
  @Field(() => FailedOperationFilter, { description: 'Those that match and are open.' })
  filter!: FailedOperationFilter;
}

@InputType({ description: 'Which failed operations are to be resolved, and why.' })
export class FailedOperationsResolveInput {
  @Field(() => FailedOperationFilter, { description: 'Those that match and are not resolved.' })
  filter!: FailedOperationFilter;

  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  note!: string;
}

const NOT_FOUND = 'There is no such failed operation, or it is not yours.';
const NOT_OPEN = 'It is being retried, or resolved already.';
const NOTE_REQUIRED = 'It does not say why.';
const CANNOT_RETRY = 'The work went on meanwhile, is gone, or nobody does it any more.';
const NOTHING_MATCHES = 'Nothing matches.';
const CREDITS = {
  INSUFFICIENT_CREDITS: 'The account has too few credits for it.',
  CREDITS_FROZEN: 'The credits of the account are frozen.',
};

const RetryUserError = userErrorOf('FailedOperationRetry', { NOT_FOUND, NOT_OPEN, CANNOT_RETRY, ...CREDITS });
const EditUserError = userErrorOf('FailedOperationEditAndRetry', {
  NOT_FOUND,
  NOT_OPEN,
  CANNOT_RETRY,
  NOT_EDITABLE: 'It is no mail.',
  NOT_RETRYABLE: 'The mail went on meanwhile.',
  ADDRESS_REFUSED: 'The address is the one that failed, gets a copy already, or must not be mailed.',
  ...CREDITS,
});
const ResolveUserError = userErrorOf('FailedOperationResolve', { NOT_FOUND, NOT_OPEN, NOTE_REQUIRED });
const AssignUserError = userErrorOf('FailedOperationAssign', {
  NOT_FOUND,
  OWNER_NOT_FOUND: 'There is no such active user who could see it.',
});
const NoteAddUserError = userErrorOf('FailedOperationNoteAdd', { NOT_FOUND, NOTE_REQUIRED: 'Nothing is said.' });
const RetryAllUserError = userErrorOf('FailedOperationsRetry', { NOTHING_MATCHES });
const ResolveAllUserError = userErrorOf('FailedOperationsResolve', { NOTHING_MATCHES, NOTE_REQUIRED });

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Result of failedOperationRetry.' })
export class FailedOperationRetryPayload {
  @Exposed('PARENT', () => FailedOperationType, 'As it is now.', { nullable: true })
  failedOperation?: FailedOperationType | null;

  @Exposed('PARENT', () => [RetryUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationEditAndRetry.' })
export class FailedOperationEditAndRetryPayload {
  @Exposed('PARENT', () => FailedOperationType, 'As it is now.', { nullable: true })
  failedOperation?: FailedOperationType | null;

  @Exposed('PARENT', () => [EditUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationResolve.' })
export class FailedOperationResolvePayload {
  @Exposed('PARENT', () => FailedOperationType, 'As it is now.', { nullable: true })
  failedOperation?: FailedOperationType | null;

  @Exposed('PARENT', () => [ResolveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationAssign.' })
export class FailedOperationAssignPayload {
  @Exposed('PARENT', () => FailedOperationType, 'As it is now.', { nullable: true })
  failedOperation?: FailedOperationType | null;

  @Exposed('PARENT', () => [AssignUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationNoteAdd.' })
export class FailedOperationNoteAddPayload {
  @Exposed('PARENT', () => FailedOperationType, 'As it is now.', { nullable: true })
  failedOperation?: FailedOperationType | null;

  @Exposed('PARENT', () => [NoteAddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationsRetry.' })
export class FailedOperationsRetryPayload {
  @Exposed('PARENT', () => BulkOperationType, 'What was begun.', { nullable: true })
  bulkOperation?: BulkOperationType | null;

  @Exposed('PARENT', () => [RetryAllUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationsResolve.' })
export class FailedOperationsResolvePayload {
  @Exposed('PARENT', () => BulkOperationType, 'What was begun.', { nullable: true })
  bulkOperation?: BulkOperationType | null;

  @Exposed('PARENT', () => [ResolveAllUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

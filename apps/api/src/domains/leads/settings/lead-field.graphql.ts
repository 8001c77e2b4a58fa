import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadFieldTypeType } from '../desk/lead.graphql.ts';
import { LeadFieldType } from './lead-settings.entity.ts';

@InputType({ description: 'A new custom field, behind those there are.' })
export class LeadFieldCreateInput {
  @Field(() => String, {
    nullable: true,
    description:
      'How templates name it: a letter, then letters, digits and underscores in lower case, 40 at most; made of the label when empty. Never changes.',
  })
  key?: string | null;

  @Field(() => String, { description: 'How people read it, 1 to 60 characters.' })
  label!: string;

  @Field(() => LeadFieldType, { description: 'What it holds; never changes.' })
  type!: LeadFieldType;

  @Field(() => [String], { nullable: true, description: 'With CHOICE: 1 to 100 choices of 60 characters at most.' })
  choices?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'For this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'A change of a custom field. What is left out stays as it is.' })
export class LeadFieldUpdateInput {
  @Field(() => ID, { description: 'The field, `lfd_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'How people read it, 1 to 60 characters.' })
  label?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With CHOICE: all its choices; leads keep what they have of those that go.',
  })
  choices?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Place in forms and lists, from 1.' })
  position?: number | null;
}

@InputType({ description: 'A custom field that is to go.' })
export class LeadFieldDeleteInput {
  @Field(() => ID, { description: 'The field, `lfd_…`.' })
  id!: string;
}

const ERRORS = 'What the caller can mend; empty on success.';
const NOT_FOUND = 'There is no such field.';
const LABEL_INVALID = 'The label is empty, longer than 60 characters or holds control characters.';
const CHOICES_INVALID = 'CHOICE needs 1 to 100 different choices of 60 characters at most; other types have none.';

const LeadFieldCreateUserError = userErrorOf('LeadFieldCreate', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  KEY_INVALID: 'The key is not written as keys are, or names what every lead has.',
  KEY_TAKEN: 'Another field has the key, or values of one that had it are still being removed.',
  LABEL_INVALID,
  CHOICES_INVALID,
  FIELD_LIMIT: 'The account has 100 fields already.',
});
const LeadFieldUpdateUserError = userErrorOf('LeadFieldUpdate', { NOT_FOUND, LABEL_INVALID, CHOICES_INVALID });
const LeadFieldDeleteUserError = userErrorOf('LeadFieldDelete', { NOT_FOUND });

@ObjectType({ description: 'Result of leadFieldCreate.' })
export class LeadFieldCreatePayload {
  @Exposed('PARENT', () => LeadFieldTypeType, 'The new field.', { nullable: true })
  leadField?: LeadFieldTypeType | null;

  @Exposed('PARENT', () => [LeadFieldCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadFieldUpdate.' })
export class LeadFieldUpdatePayload {
  @Exposed('PARENT', () => LeadFieldTypeType, 'The field as it is now.', { nullable: true })
  leadField?: LeadFieldTypeType | null;

  @Exposed('PARENT', () => [LeadFieldUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadFieldDelete.' })
export class LeadFieldDeletePayload {
  @Exposed('PARENT', () => ID, 'The field that is gone, `lfd_…`.', { nullable: true })
  leadFieldId?: string | null;

  @Exposed('PARENT', () => BulkOperationType, 'Takes what leads had in it from them.', { nullable: true })
  operation?: BulkOperationType | null;

  @Exposed('PARENT', () => [LeadFieldDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

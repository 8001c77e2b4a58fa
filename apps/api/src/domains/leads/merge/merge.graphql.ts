import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadType } from '../desk/lead.graphql.ts';

@ObjectType({ description: 'A value of a lead that a merge would change.' })
export class LeadMergeChange {
  @Exposed(
    'PARENT',
    () => String,
    '`email`, `name`, `whatsapp`, `language`, `consentProof`, `status`, `score`, `tags` or `field:<key>`.',
  )
  field!: string;

  @Exposed('PARENT', () => String, 'As it is; null: none.', { nullable: true })
  from!: string | null;

  @Exposed('PARENT', () => String, 'As it would be.', { nullable: true })
  to!: string | null;
}

@ObjectType({ description: 'What would come from other leads to the kept one.' })
export class LeadMergeMoved {
  @Exposed('PARENT', () => Int, 'Notes.')
  notes!: number;

  @Exposed('PARENT', () => Int, 'Tasks.')
  tasks!: number;

  @Exposed('PARENT', () => Int, 'Lines of their timelines.')
  activities!: number;
}

@ObjectType({ description: 'What a merge would do.' })
export class LeadMergePreview {
  @Exposed('PARENT', () => LeadType, 'The kept lead as it would be.')
  lead!: LeadType;

  @Exposed('PARENT', () => [LeadMergeChange], 'What would change of it.')
  changes!: LeadMergeChange[];

  @Exposed('PARENT', () => LeadMergeMoved, 'What would come to it.')
  moved!: LeadMergeMoved;
}

@InputType({ description: 'Leads that are the same person.' })
export class LeadsMergeInput {
  @Field(() => ID, { description: 'The lead that stays; what it has wins.' })
  keepId!: string;

  @Field(() => [ID], {
    description: 'Leads that come into it and are gone then, 1 to 20; the first that has something gives it.',
  })
  mergeIds!: string[];
}

const LeadsMergeUserError = userErrorOf('LeadsMerge', {
  NOT_FOUND: 'There is no such lead, or they are of different accounts.',
  OUT_OF_BOUNDS: 'No other lead is named, or more than 20.',
  TOO_MANY_TAGS: 'Together they have more than 50 tags.',
});

@ObjectType({ description: 'Result of leadsMerge.' })
export class LeadsMergePayload {
  @Exposed('PARENT', () => LeadType, 'The lead that they are now.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => [LeadsMergeUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import './lead.enums.ts';

const forAccount = { nullable: true, description: 'For this account. Needed from a super admin.' } as const;

@InputType({ description: 'A custom field and what is asked of it.' })
export class LeadFieldCondition {
  @Field(() => String, { description: 'Key of the field.' })
  key!: string;

  @Field(() => String, { description: 'The value, case ignored.' })
  equals!: string;
}

@InputType({ description: 'Which leads.' })
export class LeadFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of words of name, address and number; all of them. 200 characters at most.',
  })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'With all of these tags.' })
  tags?: string[] | null;

  @Field(() => [LeadStatus], { nullable: true, description: 'In any of these states; all but ARCHIVED when empty.' })
  statuses?: LeadStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these stages.' })
  stageIds?: string[] | null;

  @Field(() => [LeadSource], { nullable: true, description: 'That came in any of these ways.' })
  sources?: LeadSource[] | null;

  @Field(() => Int, { nullable: true, description: 'With at least this score.' })
  scoreMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'With at most this score.' })
  scoreMax?: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'That came at or after this moment.' })
  createdFrom?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'That came before this moment.' })
  createdUntil?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Where something happened at or after this moment.' })
  activeFrom?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Where nothing happened at or after this moment.' })
  activeUntil?: Date | null;

  @Field(() => [LeadFieldCondition], { nullable: true, description: 'Whose custom fields have these values.' })
  fields?: LeadFieldCondition[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this account. Needed from a super admin; others see their own.' })
  accountId?: string | null;
}

@InputType({ description: 'A value of a custom field.' })
export class LeadFieldValueInput {
  @Field(() => String, { description: 'Key of the field.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'The value as text; null or empty: none.' })
  value?: string | null;
}

@InputType('LeadDetails', { description: 'What is known of a lead. What is left out stays as it is.' })
abstract class LeadDetails {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Address; unique in the account.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, 200 characters at most.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp number in any writing; numbers without a country are Indonesian.',
  })
  whatsapp?: string | null;

  @Field(() => String, { nullable: true, description: '`id` or `en`.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Time zone, IANA name.' })
  timeZone?: string | null;

  @Field(() => [String], { nullable: true, description: 'All its tags, 50 at most, of 60 characters at most.' })
  tags?: string[] | null;

  @Field(() => [LeadFieldValueInput], {
    nullable: true,
    description: 'Custom fields; those left out stay as they are.',
  })
  fields?: LeadFieldValueInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Stage; the first one of the account when left out.' })
  stageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the person agreed to be written to; 500 characters at most.',
  })
  consentProof?: string | null;
}

@InputType({ description: 'A new lead.' })
export class LeadCreateInput extends LeadDetails {
  @Field(() => ID, forAccount)
  accountId?: string | null;
}

@InputType({ description: 'A change of a lead. What is left out stays as it is; null empties.' })
export class LeadUpdateInput extends LeadDetails {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  id!: string;

  @Field(() => LeadStatus, { nullable: true, description: 'How far it has come.' })
  status?: LeadStatus | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the change that the caller saw last; another one since is refused with CHANGED_MEANWHILE.',
  })
  sequence?: number | null;
}

@InputType({ description: 'A lead that is to be erased.' })
export class LeadDeleteInput {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  id!: string;
}

@InputType({ description: 'A tag of a lead.' })
export class LeadTagInput {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  id!: string;

  @Field(() => String, { description: 'The tag, case ignored; 60 characters at most.' })
  tag!: string;
}

@InputType({ description: 'A lead that goes to another stage.' })
export class LeadMoveInput {
  @Field(() => ID, { description: 'The lead, `led_…`.' })
  id!: string;

  @Field(() => ID, { description: 'The stage, `lst_…`.' })
  stageId!: string;
}

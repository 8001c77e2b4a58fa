import { ID, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { LeadType } from './lead.graphql.ts';

const NOT_FOUND = 'There is no such lead.';
const STAGE_NOT_FOUND = 'There is no such stage.';
const TAG_INVALID = 'A tag is empty or longer than 60 characters, or there would be more than 50.';
const ERRORS = 'What the caller can mend; empty on success.';

/** What can be wrong with what is said of a lead. */
const ofDetails = {
  ADDRESS_NEEDED: 'There would be neither an address nor a number.',
  EMAIL_TAKEN: 'Another lead of the account has the address.',
  WHATSAPP_INVALID: 'The number is no telephone number.',
  TEXT_INVALID: 'A name or proof is too long or holds control characters.',
  LANGUAGE_INVALID: 'The language is neither `id` nor `en`.',
  TIME_ZONE_INVALID: 'There is no such time zone.',
  TAG_INVALID,
  FIELD_UNKNOWN: 'The account has no custom field with this key.',
  FIELD_INVALID: 'A value does not fit the type of its custom field.',
  STAGE_NOT_FOUND,
};

const LeadCreateUserError = userErrorOf('LeadCreate', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  ...ofDetails,
});
const LeadUpdateUserError = userErrorOf('LeadUpdate', {
  NOT_FOUND,
  CHANGED_MEANWHILE: 'The lead was changed after the caller saw it.',
  ...ofDetails,
});
const LeadDeleteUserError = userErrorOf('LeadDelete', { NOT_FOUND });
const LeadTagAddUserError = userErrorOf('LeadTagAdd', { NOT_FOUND, TAG_INVALID });
const LeadTagRemoveUserError = userErrorOf('LeadTagRemove', { NOT_FOUND });
const LeadMoveUserError = userErrorOf('LeadMove', { NOT_FOUND, STAGE_NOT_FOUND });

@ObjectType({ description: 'Result of leadCreate.' })
export class LeadCreatePayload {
  @Exposed('PARENT', () => LeadType, 'The new lead.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => LeadType, 'With EMAIL_TAKEN: the lead that has the address.', { nullable: true })
  existing?: LeadType | null;

  @Exposed('PARENT', () => [LeadCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadUpdate.' })
export class LeadUpdatePayload {
  @Exposed('PARENT', () => LeadType, 'The lead as it is now.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => LeadType, 'With EMAIL_TAKEN: the lead that has the address.', { nullable: true })
  existing?: LeadType | null;

  @Exposed('PARENT', () => [LeadUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadDelete.' })
export class LeadDeletePayload {
  @Exposed('PARENT', () => ID, 'The lead that is gone, `led_…`.', { nullable: true })
  leadId?: string | null;

  @Exposed('PARENT', () => [LeadDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadTagAdd.' })
export class LeadTagAddPayload {
  @Exposed('PARENT', () => LeadType, 'The lead as it is now.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => [LeadTagAddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadTagRemove.' })
export class LeadTagRemovePayload {
  @Exposed('PARENT', () => LeadType, 'The lead as it is now.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => [LeadTagRemoveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadMove.' })
export class LeadMovePayload {
  @Exposed('PARENT', () => LeadType, 'The lead as it is now.', { nullable: true })
  lead?: LeadType | null;

  @Exposed('PARENT', () => [LeadMoveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

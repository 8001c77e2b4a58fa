import { ID, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { EmailLogType } from '../delivery.graphql.ts';
import { ProviderDetail } from './provider-settings.graphql.ts';

const settingCodes = {
  NAME_INVALID: 'The name is empty, longer than 100 characters, or holds a line break.',
  NAME_TAKEN: 'Another provider has this name.',
  SETTING_INVALID: 'A setting does not have its shape; the message says which and how.',
  SECRET_INVALID: 'A secret is missing or malformed.',
  LIMIT_INVALID: 'A rate or quota is out of bounds.',
};
const NOT_FOUND = { NOT_FOUND: 'There is no such provider.' };

const ProviderCreateUserError = userErrorOf('ProviderCreate', settingCodes);
const ProviderUpdateUserError = userErrorOf('ProviderUpdate', { ...NOT_FOUND, ...settingCodes });
const ProviderDeleteUserError = userErrorOf('ProviderDelete', {
  ...NOT_FOUND,
  IN_USE: 'Mail went through it, so it stays in the log; disable it instead.',
});
const ProvidersReorderUserError = userErrorOf('ProvidersReorder', {
  PROVIDER_UNKNOWN: 'One of these providers does not exist.',
  PROVIDER_TWICE: 'A provider is named twice.',
  ORDER_INCOMPLETE: 'The order does not name every provider.',
});
const ProviderTestUserError = userErrorOf('ProviderTest', NOT_FOUND);
const ProviderRecoverUserError = userErrorOf('ProviderRecover', NOT_FOUND);

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to providerCreate.' })
export class ProviderCreatePayload {
  @Exposed('PARENT', () => ProviderDetail, 'The provider.', { nullable: true })
  provider?: ProviderDetail | null;

  @Exposed('PARENT', () => [ProviderCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providerUpdate.' })
export class ProviderUpdatePayload {
  @Exposed('PARENT', () => ProviderDetail, 'The provider.', { nullable: true })
  provider?: ProviderDetail | null;

  @Exposed('PARENT', () => [ProviderUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providerDelete.' })
export class ProviderDeletePayload {
  @Exposed('PARENT', () => ID, 'Id of the provider that is gone.', { nullable: true })
  deletedId?: string | null;

  @Exposed('PARENT', () => [ProviderDeleteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providersReorder.' })
export class ProvidersReorderPayload {
  @Exposed('PARENT', () => [ProviderDetail], 'The providers in their new order.', { nullable: true })
  providers?: ProviderDetail[] | null;

  @Exposed('PARENT', () => [ProvidersReorderUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providerTest. A provider that fails the test is no error: its health says so.' })
export class ProviderTestPayload {
  @Exposed('PARENT', () => ProviderDetail, 'The provider with what the test found.', { nullable: true })
  provider?: ProviderDetail | null;

  @Exposed('PARENT', () => EmailLogType, 'The test mail, to be followed; null when none was asked for.', {
    nullable: true,
  })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [ProviderTestUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to providerRecover.' })
export class ProviderRecoverPayload {
  @Exposed('PARENT', () => ProviderDetail, 'The provider, through which mail goes again.', { nullable: true })
  provider?: ProviderDetail | null;

  @Exposed('PARENT', () => [ProviderRecoverUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

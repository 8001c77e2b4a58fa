import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { EmailCategory } from '../../preferences/email-type.entity.ts';
import { RouteRule, SkipReason } from '../attempt.entity.ts';
import { ProviderType } from '../delivery.graphql.ts';

registerEnumType(RouteRule, {
  name: 'RouteRule',
  description: 'Which rule chose the providers of a mail; the narrowest that was set decides.',
  valuesConfig: {
    ACCOUNT_TYPE: { description: 'The route of the account for the e-mail type.' },
    ACCOUNT_CATEGORY: { description: 'The route of the account for the category.' },
    TYPE: { description: 'The route of the e-mail type.' },
    CATEGORY: { description: 'The route of the category.' },
    STANDARD: { description: 'No route was set: all enabled providers in the standard order.' },
    ONLY: { description: 'The mail may go through one provider only, as a test of it does.' },
    REPEAT: { description: 'An uncertain attempt is repeated where its key is known.' },
  },
});
registerEnumType(SkipReason, {
  name: 'SkipReason',
  description: 'Why a provider of the route was not taken.',
  valuesConfig: {
    DISABLED: { description: 'It is disabled.' },
    NO_HEADERS: { description: 'It takes no headers, and the mail needs some.' },
    NO_REPLY_TO: { description: 'It takes no reply-to address.' },
    NO_CC: { description: 'It takes no copies.' },
    ATTACHMENTS: { description: 'It does not take these files.' },
    RESTING: { description: 'It failed and rests.' },
    QUOTA_USED: { description: 'Its quota of the day is used.' },
    LOW_CREDIT: { description: 'Its balance is nearly used up, and the rest is left to critical mail.' },
    TRIED: { description: 'It refused this mail before; another one has its turn.' },
  },
});

@ObjectType({ description: 'A provider in its place on a route.' })
export class RouteStop {
  @Exposed('PARENT', () => ProviderType, 'The provider.')
  provider!: ProviderType;

  @Exposed('PARENT', () => SkipReason, 'Why a mail without files would pass it by now; null: it would go this way.', {
    nullable: true,
  })
  skipped!: SkipReason | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'While it rests: when it is tried again.', { nullable: true })
  restingUntil!: Date | null;
}

@ObjectType('Route', { description: 'Providers of a category or e-mail type, best first.' })
export class RouteType {
  @Exposed('PARENT', () => ID, 'Names account and category or type.')
  id!: string;

  @Exposed('PARENT', () => EmailCategory, 'The category; of a type the one it belongs to.')
  category!: EmailCategory;

  @Exposed('PARENT', () => String, 'Key of the e-mail type; null: a route of the whole category.', { nullable: true })
  typeKey!: string | null;

  @Exposed('PARENT', () => RouteRule, 'Where the order comes from.')
  rule!: RouteRule;

  @Exposed('PARENT', () => Boolean, 'True when it was set here; false when it is taken over from a wider rule.')
  own!: boolean;

  @Exposed('PARENT', () => [RouteStop], 'The providers, best first, disabled ones included.')
  stops!: RouteStop[];

  @Exposed('PARENT', () => ProviderType, 'The provider that a mail would go to now; null: it would wait.', {
    nullable: true,
  })
  carriesNow!: ProviderType | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was set here; null when it was not.', { nullable: true })
  updatedAt!: Date | null;

  updatedByUserId!: string | null;
}

@InputType({ description: 'What a route is for: a category or an e-mail type.' })
export class RouteResetInput {
  @Field(() => ID, { nullable: true, description: 'For this account only; for every account when empty.' })
  accountId?: string | null;

  @Field(() => EmailCategory, { nullable: true, description: 'A category; this or `type`.' })
  category?: EmailCategory | null;

  @Field(() => String, { nullable: true, description: 'Key of an e-mail type; this or `category`.' })
  type?: string | null;
}

@InputType({ description: 'A route.' })
export class RouteSetInput extends RouteResetInput {
  @Field(() => [ID], { description: 'Providers, best first; one that cannot carry a mail is passed by.' })
  providerIds!: string[];
}

const scopeCodes = {
  SCOPE_INVALID: 'Neither or both of category and type are named.',
  TYPE_UNKNOWN: 'The type is not in the registry.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
};
const RouteSetUserError = userErrorOf('RouteSet', {
  ...scopeCodes,
  ROUTE_EMPTY: 'No provider is named.',
  PROVIDER_UNKNOWN: 'One of these providers does not exist.',
  PROVIDER_TWICE: 'A provider is named twice.',
});
const RouteResetUserError = userErrorOf('RouteReset', scopeCodes);

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to routeSet.' })
export class RouteSetPayload {
  @Exposed('PARENT', () => RouteType, 'The route.', { nullable: true })
  route?: RouteType | null;

  @Exposed('PARENT', () => [RouteSetUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to routeReset.' })
export class RouteResetPayload {
  @Exposed('PARENT', () => RouteType, 'The route as it is taken over now.', { nullable: true })
  route?: RouteType | null;

  @Exposed('PARENT', () => [RouteResetUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

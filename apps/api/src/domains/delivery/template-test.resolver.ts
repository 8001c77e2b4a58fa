import { GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Exposed, Guarded } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf, withUserErrors } from '../../infra/graphql/user-error.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import { creditRefusals } from '../credits/credits.errors.ts';
import { TemplateLanguage } from '../templates/template.entity.ts';
import { EmailLogType } from './delivery.graphql.ts';
import { toEmailLogType } from './delivery.mappers.ts';
import type { EmailLogService } from './email-log.service.ts';
import type { TemplateTestService } from './template-test.service.ts';

@InputType({ description: 'A test mail of a version, which may be a draft.' })
export class TemplateTestSendInput {
  @Field(() => ID, { description: 'The version, `tpv_…`.' })
  versionId!: string;

  @Field(() => String, { nullable: true, description: "Variant; when empty the one of the recipient's share." })
  variant?: string | null;

  @Field(() => TemplateLanguage, { nullable: true, description: "Language; when empty the template's fallback." })
  language?: TemplateLanguage | null;

  @Field(() => GraphQLEmailAddress, { description: 'Where it goes.' })
  to!: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Values; samples stand in for those without one.' })
  variables?: Record<string, unknown> | null;

  @Field(() => ID, { nullable: true, description: 'Send as this account. Needed from a super admin.' })
  accountId?: string | null;
}

const TestUserError = userErrorOf('TemplateTestSend', {
  NOT_FOUND: 'There is no such version for the caller, or it has no body of that variant.',
  VARIABLE_MISSING: 'Required variables have neither value nor sample.',
  VARIABLE_INVALID: 'A variable has a value of another type than it declares.',
  TEMPLATE_INVALID: 'The template cannot be rendered.',
  SUBJECT_EMPTY: 'The subject is empty.',
  SENDER_UNVERIFIED: 'The account has no verified sender.',
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  TOO_LARGE: 'The mail is larger than a mail may be.',
  NO_ROUTE: 'No enabled provider can carry this mail.',
  TYPE_UNKNOWN: 'The e-mail type of the template is gone.',
  ...creditRefusals,
});

@ObjectType({ description: 'Result of templateTestSend.' })
export class TemplateTestSendPayload {
  @Exposed('PARENT', () => EmailLogType, 'The test mail.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [TestUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@Resolver()
export class TemplateTestResolver {
  readonly #tests: TemplateTestService;
  readonly #log: EmailLogService;

  constructor(services: { templateTests: TemplateTestService; log: EmailLogService }) {
    this.#tests = services.templateTests;
    this.#log = services.log;
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateTestSendPayload, {
    description: 'Sends a version to one address, its subject marked as a test. Calling again sends again.',
  })
  templateTestSend(
    @Arg('input', () => TemplateTestSendInput) input: TemplateTestSendInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateTestSendPayload> {
    return withUserErrors(async () => {
      const caller = callerOf(context);
      const { to, variant = null, language = null, variables = null, accountId = null } = input;
      const versionId = fromPublicId('tpv', input.versionId) ?? '';
      const id = await this.#tests.send(caller, accountId, { versionId, to, variant, language, variables });
      const row = await this.#log.find(caller, id);
      return { emailLog: row && toEmailLogType(row) };
    });
  }
}

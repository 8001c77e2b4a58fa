import 'reflect-metadata';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { PlatformMode } from '../../apps/api/src/infra/graphql/platform.resolver.ts';
import { Exposed, Guarded, MissingPolicyError } from '../../apps/api/src/infra/graphql/policy.ts';
import type { DomainModule } from '../../apps/api/src/infra/module.ts';
import { buildSchema } from '../../apps/api/src/schema.ts';
import { type CheckoutCopy, copyCheckout } from '../support/checkout-copy.ts';

@ObjectType()
class Guardless {
  @Exposed('PARENT', () => String, 'With a policy.')
  fine!: string;

  @Field(() => String, { description: 'Without one.' })
  planted!: string;
}

@Resolver()
class GuardlessFieldResolver {
  @Guarded('ANYONE')
  @Query(() => Guardless)
  guardless(): Guardless {
    return { fine: '', planted: '' };
  }
}

@Resolver()
class GuardlessQueryResolver {
  @Query(() => String)
  plantedQuery(): string {
    return '';
  }
}

@Resolver()
class GuardedResolver {
  @Guarded('ANYONE')
  @Query(() => String)
  guardedQuery(): string {
    return '';
  }
}

const moduleWith = (resolver: object): DomainModule => ({ resolvers: [resolver], queues: [], jobs: [], nodes: {} });
const build = (resolver: object) =>
  buildSchema([moduleWith(resolver)], async () => ({
    mode: PlatformMode.SANDBOX,
    version: '0',
    sandboxMailboxUrl: null,
    timeZone: 'Asia/Jakarta',
  }));

describe('the schema is not built', () => {
  test('with a field of an object type that declares no policy', () => {
    expect(() => build(new GuardlessFieldResolver())).toThrow(MissingPolicyError);
    expect(() => build(new GuardlessFieldResolver())).toThrow('Fields without a policy: Guardless.planted');
  });

  test('with a query that declares no policy', () => {
    expect(() => build(new GuardlessQueryResolver())).toThrow('Fields without a policy: Query.plantedQuery');
  });

  test('unless every field declares one', () => {
    expect(build(new GuardedResolver()).getQueryType()?.getFields()).toHaveProperty('guardedQuery');
  });
});

describe('the build fails', () => {
  let copy: CheckoutCopy;

  afterEach(() => copy.remove());

  test.each<[string, string, string, string, string]>([
    [
      'a field without a policy',
      'apps/api/src/domains/identity/identity.graphql.ts',
      "  @Exposed('PARENT', () => String, 'Name that mail comes from.')",
      "  @Field(() => String, { description: 'Name that mail comes from.' })",
      'Account.senderName',
    ],
    [
      'a subscription without a policy',
      'apps/api/src/domains/delivery/email-log.resolver.ts',
      "  @Guarded('EMAIL_READ')\n  @Subscription(",
      '  @Subscription(',
      'Subscription.emailLogUpdated',
    ],
  ])('on %s, and names it', async (_what, file, from, to, field) => {
    copy = copyCheckout();
    copy.plant(file, from, to);
    const { code, text } = await copy.run(['apps/api/src/emit-schema.ts', '--check']);
    expect(code).not.toBe(0);
    expect(text).toContain(`Fields without a policy: ${field}`);
  });
});

import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { type Platform, PlatformResolver } from './infra/graphql/platform.resolver.ts';
import { enforcePolicies } from './infra/graphql/policy.ts';
import { SubscriptionSources } from './infra/graphql/subscription-sources.ts';
import type { DomainModule } from './infra/module.ts';

/** The GraphQL schema of all domains, with every declared policy in force. Throws MissingPolicyError. */
export function buildSchema(modules: DomainModule[], describePlatform: () => Promise<Platform>): GraphQLSchema {
  const nodes = Object.assign(Object.create(null), ...modules.map((module) => module.nodes));
  const platform = new PlatformResolver({ describe: describePlatform, nodes });
  const ofDomains = modules.flatMap((module) => module.resolvers);
  const byClass = new Map<unknown, object>(
    [platform, ...ofDomains].map((resolver) => [resolver.constructor, resolver]),
  );
  const schema = buildSchemaSync({
    resolvers: [PlatformResolver, ...ofDomains.map((resolver) => resolver.constructor)],
    container: { get: (resolver) => byClass.get(resolver) },
    pubSub: new SubscriptionSources(Object.assign({}, ...modules.map((module) => module.subscriptions ?? {}))),
    validate: false,
  });
  return enforcePolicies(schema);
}

/** The schema as it is committed: sorted, so that a diff shows what changed and nothing else. */
export function sorted(schema: GraphQLSchema): GraphQLSchema {
  return lexicographicSortSchema(schema);
}

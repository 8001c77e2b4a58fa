/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ProviderCreditHistory($providerId: ID!, $range: DateRangeInput!) {\n  providerCreditHistory(providerId: $providerId, range: $range) {\n    at\n    remaining\n    level\n    previousLevel\n    problem\n  }\n}": typeof types.ProviderCreditHistoryDocument,
    "mutation ProviderCreditLevelsSet($input: ProviderCreditLevelsSetInput!) {\n  providerCreditLevelsSet(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderCreditLevelsSetDocument,
    "subscription ProviderCreditsChanged {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}": typeof types.ProviderCreditsChangedDocument,
    "mutation ProviderCreditsCheck($input: ProviderCreditsCheckInput!) {\n  providerCreditsCheck(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderCreditsCheckDocument,
    "fragment ProviderCreditsRow on ProviderCredits {\n  provider {\n    id\n    name\n  }\n  remaining\n  level\n  toldAt\n  askedAt\n  problem\n  daysLeft\n  bulkPaused\n  warningBelow\n  criticalBelow\n  emergencyBelow\n}": typeof types.ProviderCreditsRowFragmentDoc,
    "query ProviderCredits {\n  providerCredits {\n    ...ProviderCreditsRow\n  }\n}": typeof types.ProviderCreditsDocument,
};
const documents: Documents = {
    "query ProviderCreditHistory($providerId: ID!, $range: DateRangeInput!) {\n  providerCreditHistory(providerId: $providerId, range: $range) {\n    at\n    remaining\n    level\n    previousLevel\n    problem\n  }\n}": types.ProviderCreditHistoryDocument,
    "mutation ProviderCreditLevelsSet($input: ProviderCreditLevelsSetInput!) {\n  providerCreditLevelsSet(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.ProviderCreditLevelsSetDocument,
    "subscription ProviderCreditsChanged {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}": types.ProviderCreditsChangedDocument,
    "mutation ProviderCreditsCheck($input: ProviderCreditsCheckInput!) {\n  providerCreditsCheck(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.ProviderCreditsCheckDocument,
    "fragment ProviderCreditsRow on ProviderCredits {\n  provider {\n    id\n    name\n  }\n  remaining\n  level\n  toldAt\n  askedAt\n  problem\n  daysLeft\n  bulkPaused\n  warningBelow\n  criticalBelow\n  emergencyBelow\n}": types.ProviderCreditsRowFragmentDoc,
    "query ProviderCredits {\n  providerCredits {\n    ...ProviderCreditsRow\n  }\n}": types.ProviderCreditsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProviderCreditHistory($providerId: ID!, $range: DateRangeInput!) {\n  providerCreditHistory(providerId: $providerId, range: $range) {\n    at\n    remaining\n    level\n    previousLevel\n    problem\n  }\n}"): (typeof documents)["query ProviderCreditHistory($providerId: ID!, $range: DateRangeInput!) {\n  providerCreditHistory(providerId: $providerId, range: $range) {\n    at\n    remaining\n    level\n    previousLevel\n    problem\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderCreditLevelsSet($input: ProviderCreditLevelsSetInput!) {\n  providerCreditLevelsSet(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ProviderCreditLevelsSet($input: ProviderCreditLevelsSetInput!) {\n  providerCreditLevelsSet(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ProviderCreditsChanged {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}"): (typeof documents)["subscription ProviderCreditsChanged {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderCreditsCheck($input: ProviderCreditsCheckInput!) {\n  providerCreditsCheck(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ProviderCreditsCheck($input: ProviderCreditsCheckInput!) {\n  providerCreditsCheck(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProviderCreditsRow on ProviderCredits {\n  provider {\n    id\n    name\n  }\n  remaining\n  level\n  toldAt\n  askedAt\n  problem\n  daysLeft\n  bulkPaused\n  warningBelow\n  criticalBelow\n  emergencyBelow\n}"): (typeof documents)["fragment ProviderCreditsRow on ProviderCredits {\n  provider {\n    id\n    name\n  }\n  remaining\n  level\n  toldAt\n  askedAt\n  problem\n  daysLeft\n  bulkPaused\n  warningBelow\n  criticalBelow\n  emergencyBelow\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProviderCredits {\n  providerCredits {\n    ...ProviderCreditsRow\n  }\n}"): (typeof documents)["query ProviderCredits {\n  providerCredits {\n    ...ProviderCreditsRow\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
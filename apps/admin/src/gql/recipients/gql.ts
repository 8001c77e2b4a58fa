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
    "mutation RecipientErase($input: RecipientEraseInput!) {\n  recipientErase(input: $input) {\n    erased\n    userErrors {\n      code\n    }\n  }\n}": typeof types.RecipientEraseDocument,
    "query RecipientExport($recipient: RecipientInput!) {\n  recipientExport(recipient: $recipient)\n}": typeof types.RecipientExportDocument,
    "query RecipientHistory($recipient: RecipientInput!, $first: Int!, $after: String) {\n  emailHistory(recipient: $recipient, first: $first, after: $after) {\n    nodes {\n      id\n      subject\n      topic\n      status\n      queuedAt\n      sentAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RecipientHistoryDocument,
    "subscription RecipientMailsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      to\n      status\n      sentAt\n    }\n  }\n}": typeof types.RecipientMailsUpdatedDocument,
    "mutation RecipientPreferenceSet($input: EmailPreferenceSetInput!) {\n  emailPreferenceSet(input: $input) {\n    preferences {\n      topics {\n        topic\n        optOutAllowed\n        subscribed\n      }\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.RecipientPreferenceSetDocument,
    "query Recipient($recipient: RecipientInput!, $suppressions: SuppressionFilter!) {\n  emailPreferences(recipient: $recipient) {\n    address\n    topics {\n      topic\n      optOutAllowed\n      subscribed\n      updatedAt\n    }\n    proofs {\n      topic\n      subscribed\n      source\n      at\n      ip\n      userAgent\n      emailId\n    }\n  }\n  suppressions(filter: $suppressions, first: 100) {\n    nodes {\n      address\n      reason\n      evidence\n      emailId\n      createdAt\n    }\n  }\n}": typeof types.RecipientDocument,
};
const documents: Documents = {
    "mutation RecipientErase($input: RecipientEraseInput!) {\n  recipientErase(input: $input) {\n    erased\n    userErrors {\n      code\n    }\n  }\n}": types.RecipientEraseDocument,
    "query RecipientExport($recipient: RecipientInput!) {\n  recipientExport(recipient: $recipient)\n}": types.RecipientExportDocument,
    "query RecipientHistory($recipient: RecipientInput!, $first: Int!, $after: String) {\n  emailHistory(recipient: $recipient, first: $first, after: $after) {\n    nodes {\n      id\n      subject\n      topic\n      status\n      queuedAt\n      sentAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RecipientHistoryDocument,
    "subscription RecipientMailsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      to\n      status\n      sentAt\n    }\n  }\n}": types.RecipientMailsUpdatedDocument,
    "mutation RecipientPreferenceSet($input: EmailPreferenceSetInput!) {\n  emailPreferenceSet(input: $input) {\n    preferences {\n      topics {\n        topic\n        optOutAllowed\n        subscribed\n      }\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.RecipientPreferenceSetDocument,
    "query Recipient($recipient: RecipientInput!, $suppressions: SuppressionFilter!) {\n  emailPreferences(recipient: $recipient) {\n    address\n    topics {\n      topic\n      optOutAllowed\n      subscribed\n      updatedAt\n    }\n    proofs {\n      topic\n      subscribed\n      source\n      at\n      ip\n      userAgent\n      emailId\n    }\n  }\n  suppressions(filter: $suppressions, first: 100) {\n    nodes {\n      address\n      reason\n      evidence\n      emailId\n      createdAt\n    }\n  }\n}": types.RecipientDocument,
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
export function graphql(source: "mutation RecipientErase($input: RecipientEraseInput!) {\n  recipientErase(input: $input) {\n    erased\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation RecipientErase($input: RecipientEraseInput!) {\n  recipientErase(input: $input) {\n    erased\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecipientExport($recipient: RecipientInput!) {\n  recipientExport(recipient: $recipient)\n}"): (typeof documents)["query RecipientExport($recipient: RecipientInput!) {\n  recipientExport(recipient: $recipient)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecipientHistory($recipient: RecipientInput!, $first: Int!, $after: String) {\n  emailHistory(recipient: $recipient, first: $first, after: $after) {\n    nodes {\n      id\n      subject\n      topic\n      status\n      queuedAt\n      sentAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query RecipientHistory($recipient: RecipientInput!, $first: Int!, $after: String) {\n  emailHistory(recipient: $recipient, first: $first, after: $after) {\n    nodes {\n      id\n      subject\n      topic\n      status\n      queuedAt\n      sentAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription RecipientMailsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      to\n      status\n      sentAt\n    }\n  }\n}"): (typeof documents)["subscription RecipientMailsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      to\n      status\n      sentAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecipientPreferenceSet($input: EmailPreferenceSetInput!) {\n  emailPreferenceSet(input: $input) {\n    preferences {\n      topics {\n        topic\n        optOutAllowed\n        subscribed\n      }\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation RecipientPreferenceSet($input: EmailPreferenceSetInput!) {\n  emailPreferenceSet(input: $input) {\n    preferences {\n      topics {\n        topic\n        optOutAllowed\n        subscribed\n      }\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Recipient($recipient: RecipientInput!, $suppressions: SuppressionFilter!) {\n  emailPreferences(recipient: $recipient) {\n    address\n    topics {\n      topic\n      optOutAllowed\n      subscribed\n      updatedAt\n    }\n    proofs {\n      topic\n      subscribed\n      source\n      at\n      ip\n      userAgent\n      emailId\n    }\n  }\n  suppressions(filter: $suppressions, first: 100) {\n    nodes {\n      address\n      reason\n      evidence\n      emailId\n      createdAt\n    }\n  }\n}"): (typeof documents)["query Recipient($recipient: RecipientInput!, $suppressions: SuppressionFilter!) {\n  emailPreferences(recipient: $recipient) {\n    address\n    topics {\n      topic\n      optOutAllowed\n      subscribed\n      updatedAt\n    }\n    proofs {\n      topic\n      subscribed\n      source\n      at\n      ip\n      userAgent\n      emailId\n    }\n  }\n  suppressions(filter: $suppressions, first: 100) {\n    nodes {\n      address\n      reason\n      evidence\n      emailId\n      createdAt\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
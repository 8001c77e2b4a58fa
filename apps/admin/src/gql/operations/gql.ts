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
    "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}": typeof types.AuditExportDocument,
    "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": typeof types.AuditPeopleDocument,
    "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}": typeof types.AuditRowFragmentDoc,
    "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AuditDocument,
};
const documents: Documents = {
    "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}": types.AuditExportDocument,
    "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": types.AuditPeopleDocument,
    "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}": types.AuditRowFragmentDoc,
    "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AuditDocument,
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
export function graphql(source: "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}"): (typeof documents)["query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"): (typeof documents)["query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}"): (typeof documents)["fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "fragment CreditAccountRow on CreditAccount {\n  id\n  sequence\n  balance\n  reserved\n  available\n  burnPerDay\n  daysLeft\n  lowBalance\n  lowBalanceBelow\n  frozenAt\n  frozenBecause\n  account {\n    id\n    name\n  }\n}": typeof types.CreditAccountRowFragmentDoc,
    "mutation CreditAccountUnfreeze($input: CreditAccountUnfreezeInput!) {\n  creditAccountUnfreeze(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.CreditAccountUnfreezeDocument,
    "query CreditAccount($accountId: ID) {\n  creditAccount(accountId: $accountId) {\n    ...CreditAccountRow\n  }\n}": typeof types.CreditAccountDocument,
    "query CreditAccounts($filter: CreditAccountFilter, $first: Int, $after: String) {\n  creditAccounts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...CreditAccountRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CreditAccountsDocument,
    "mutation CreditAdjust($input: CreditAdjustInput!, $key: UUID!) {\n  creditAdjust(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.CreditAdjustDocument,
    "subscription CreditBalanceChanged($accountId: ID) {\n  creditBalanceChanged(accountId: $accountId) {\n    sequence\n    creditAccount {\n      ...CreditAccountRow\n    }\n  }\n}": typeof types.CreditBalanceChangedDocument,
    "query CreditLedger($accountId: ID, $filter: CreditTransactionFilter, $first: Int, $after: String) {\n  creditTransactions(\n    accountId: $accountId\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...CreditLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CreditLedgerDocument,
    "fragment CreditLine on CreditTransaction {\n  id\n  number\n  at\n  kind\n  amount\n  availableBefore\n  availableAfter\n  reservedAfter\n  balanceBefore\n  balanceAfter\n  reason\n  actorName\n  emailLog {\n    id\n    subject\n    to\n  }\n}": typeof types.CreditLineFragmentDoc,
    "query CreditNewestLines($accountId: ID, $filter: CreditTransactionFilter, $first: Int) {\n  creditTransactions(accountId: $accountId, filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n    }\n  }\n}": typeof types.CreditNewestLinesDocument,
    "query CreditStatement($accountId: ID, $month: String!, $language: String) {\n  creditStatement(accountId: $accountId, month: $month, language: $language) {\n    month\n    openingBalance\n    closingBalance\n    pdfUrl\n    csvUrl\n  }\n}": typeof types.CreditStatementDocument,
    "mutation CreditTopUp($input: CreditTopUpInput!, $key: UUID!) {\n  creditTopUp(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.CreditTopUpDocument,
    "query CreditTotals {\n  creditTotals {\n    issued\n    spent\n    loss\n    available\n    reserved\n  }\n}": typeof types.CreditTotalsDocument,
    "mutation CreditWarningSet($input: CreditWarningSetInput!) {\n  creditWarningSet(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.CreditWarningSetDocument,
    "query ProviderCreditHistory($providerId: ID!, $range: DateRangeInput!) {\n  providerCreditHistory(providerId: $providerId, range: $range) {\n    at\n    remaining\n    level\n    previousLevel\n    problem\n  }\n}": typeof types.ProviderCreditHistoryDocument,
    "mutation ProviderCreditLevelsSet($input: ProviderCreditLevelsSetInput!) {\n  providerCreditLevelsSet(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderCreditLevelsSetDocument,
    "subscription ProviderCreditsChanged {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}": typeof types.ProviderCreditsChangedDocument,
    "mutation ProviderCreditsCheck($input: ProviderCreditsCheckInput!) {\n  providerCreditsCheck(input: $input) {\n    providerCredits {\n      ...ProviderCreditsRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderCreditsCheckDocument,
    "fragment ProviderCreditsRow on ProviderCredits {\n  provider {\n    id\n    name\n  }\n  remaining\n  level\n  toldAt\n  askedAt\n  problem\n  daysLeft\n  bulkPaused\n  warningBelow\n  criticalBelow\n  emergencyBelow\n}": typeof types.ProviderCreditsRowFragmentDoc,
    "query ProviderCredits {\n  providerCredits {\n    ...ProviderCreditsRow\n  }\n}": typeof types.ProviderCreditsDocument,
};
const documents: Documents = {
    "fragment CreditAccountRow on CreditAccount {\n  id\n  sequence\n  balance\n  reserved\n  available\n  burnPerDay\n  daysLeft\n  lowBalance\n  lowBalanceBelow\n  frozenAt\n  frozenBecause\n  account {\n    id\n    name\n  }\n}": types.CreditAccountRowFragmentDoc,
    "mutation CreditAccountUnfreeze($input: CreditAccountUnfreezeInput!) {\n  creditAccountUnfreeze(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.CreditAccountUnfreezeDocument,
    "query CreditAccount($accountId: ID) {\n  creditAccount(accountId: $accountId) {\n    ...CreditAccountRow\n  }\n}": types.CreditAccountDocument,
    "query CreditAccounts($filter: CreditAccountFilter, $first: Int, $after: String) {\n  creditAccounts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...CreditAccountRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CreditAccountsDocument,
    "mutation CreditAdjust($input: CreditAdjustInput!, $key: UUID!) {\n  creditAdjust(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.CreditAdjustDocument,
    "subscription CreditBalanceChanged($accountId: ID) {\n  creditBalanceChanged(accountId: $accountId) {\n    sequence\n    creditAccount {\n      ...CreditAccountRow\n    }\n  }\n}": types.CreditBalanceChangedDocument,
    "query CreditLedger($accountId: ID, $filter: CreditTransactionFilter, $first: Int, $after: String) {\n  creditTransactions(\n    accountId: $accountId\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...CreditLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CreditLedgerDocument,
    "fragment CreditLine on CreditTransaction {\n  id\n  number\n  at\n  kind\n  amount\n  availableBefore\n  availableAfter\n  reservedAfter\n  balanceBefore\n  balanceAfter\n  reason\n  actorName\n  emailLog {\n    id\n    subject\n    to\n  }\n}": types.CreditLineFragmentDoc,
    "query CreditNewestLines($accountId: ID, $filter: CreditTransactionFilter, $first: Int) {\n  creditTransactions(accountId: $accountId, filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n    }\n  }\n}": types.CreditNewestLinesDocument,
    "query CreditStatement($accountId: ID, $month: String!, $language: String) {\n  creditStatement(accountId: $accountId, month: $month, language: $language) {\n    month\n    openingBalance\n    closingBalance\n    pdfUrl\n    csvUrl\n  }\n}": types.CreditStatementDocument,
    "mutation CreditTopUp($input: CreditTopUpInput!, $key: UUID!) {\n  creditTopUp(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.CreditTopUpDocument,
    "query CreditTotals {\n  creditTotals {\n    issued\n    spent\n    loss\n    available\n    reserved\n  }\n}": types.CreditTotalsDocument,
    "mutation CreditWarningSet($input: CreditWarningSetInput!) {\n  creditWarningSet(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.CreditWarningSetDocument,
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
export function graphql(source: "fragment CreditAccountRow on CreditAccount {\n  id\n  sequence\n  balance\n  reserved\n  available\n  burnPerDay\n  daysLeft\n  lowBalance\n  lowBalanceBelow\n  frozenAt\n  frozenBecause\n  account {\n    id\n    name\n  }\n}"): (typeof documents)["fragment CreditAccountRow on CreditAccount {\n  id\n  sequence\n  balance\n  reserved\n  available\n  burnPerDay\n  daysLeft\n  lowBalance\n  lowBalanceBelow\n  frozenAt\n  frozenBecause\n  account {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreditAccountUnfreeze($input: CreditAccountUnfreezeInput!) {\n  creditAccountUnfreeze(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreditAccountUnfreeze($input: CreditAccountUnfreezeInput!) {\n  creditAccountUnfreeze(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditAccount($accountId: ID) {\n  creditAccount(accountId: $accountId) {\n    ...CreditAccountRow\n  }\n}"): (typeof documents)["query CreditAccount($accountId: ID) {\n  creditAccount(accountId: $accountId) {\n    ...CreditAccountRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditAccounts($filter: CreditAccountFilter, $first: Int, $after: String) {\n  creditAccounts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...CreditAccountRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query CreditAccounts($filter: CreditAccountFilter, $first: Int, $after: String) {\n  creditAccounts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...CreditAccountRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreditAdjust($input: CreditAdjustInput!, $key: UUID!) {\n  creditAdjust(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation CreditAdjust($input: CreditAdjustInput!, $key: UUID!) {\n  creditAdjust(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription CreditBalanceChanged($accountId: ID) {\n  creditBalanceChanged(accountId: $accountId) {\n    sequence\n    creditAccount {\n      ...CreditAccountRow\n    }\n  }\n}"): (typeof documents)["subscription CreditBalanceChanged($accountId: ID) {\n  creditBalanceChanged(accountId: $accountId) {\n    sequence\n    creditAccount {\n      ...CreditAccountRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditLedger($accountId: ID, $filter: CreditTransactionFilter, $first: Int, $after: String) {\n  creditTransactions(\n    accountId: $accountId\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...CreditLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query CreditLedger($accountId: ID, $filter: CreditTransactionFilter, $first: Int, $after: String) {\n  creditTransactions(\n    accountId: $accountId\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...CreditLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CreditLine on CreditTransaction {\n  id\n  number\n  at\n  kind\n  amount\n  availableBefore\n  availableAfter\n  reservedAfter\n  balanceBefore\n  balanceAfter\n  reason\n  actorName\n  emailLog {\n    id\n    subject\n    to\n  }\n}"): (typeof documents)["fragment CreditLine on CreditTransaction {\n  id\n  number\n  at\n  kind\n  amount\n  availableBefore\n  availableAfter\n  reservedAfter\n  balanceBefore\n  balanceAfter\n  reason\n  actorName\n  emailLog {\n    id\n    subject\n    to\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditNewestLines($accountId: ID, $filter: CreditTransactionFilter, $first: Int) {\n  creditTransactions(accountId: $accountId, filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n    }\n  }\n}"): (typeof documents)["query CreditNewestLines($accountId: ID, $filter: CreditTransactionFilter, $first: Int) {\n  creditTransactions(accountId: $accountId, filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditStatement($accountId: ID, $month: String!, $language: String) {\n  creditStatement(accountId: $accountId, month: $month, language: $language) {\n    month\n    openingBalance\n    closingBalance\n    pdfUrl\n    csvUrl\n  }\n}"): (typeof documents)["query CreditStatement($accountId: ID, $month: String!, $language: String) {\n  creditStatement(accountId: $accountId, month: $month, language: $language) {\n    month\n    openingBalance\n    closingBalance\n    pdfUrl\n    csvUrl\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreditTopUp($input: CreditTopUpInput!, $key: UUID!) {\n  creditTopUp(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation CreditTopUp($input: CreditTopUpInput!, $key: UUID!) {\n  creditTopUp(input: $input, idempotencyKey: $key) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditTotals {\n  creditTotals {\n    issued\n    spent\n    loss\n    available\n    reserved\n  }\n}"): (typeof documents)["query CreditTotals {\n  creditTotals {\n    issued\n    spent\n    loss\n    available\n    reserved\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreditWarningSet($input: CreditWarningSetInput!) {\n  creditWarningSet(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation CreditWarningSet($input: CreditWarningSetInput!) {\n  creditWarningSet(input: $input) {\n    creditAccount {\n      ...CreditAccountRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
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
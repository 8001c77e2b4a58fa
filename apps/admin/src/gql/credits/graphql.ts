/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts. Conditions are joined by "and". */
export type CreditAccountFilter = {
  /** True: only frozen ones. */
  frozen?: boolean | null | undefined;
  /** True: only those below their warning. */
  low?: boolean | null | undefined;
  /** Part of the name. */
  search?: string | null | undefined;
};

/** Why CreditAccountUnfreeze was refused. */
export type CreditAccountUnfreezeErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** It is not frozen. */
  | 'NOT_FROZEN'
  /** No reason was given. */
  | 'REASON_REQUIRED'
  /** A fresh recount still disagrees; the message says how. */
  | 'STILL_DISAGREES';

/** Which account may spend again. */
export type CreditAccountUnfreezeInput = {
  /** Which, `acc_…`. */
  accountId: string;
  /** What was found; stands in the audit log. */
  reason: string;
  /** True: its amounts are first set to what its entries sum to, because they are what is right. */
  takeLedger?: boolean | null | undefined;
};

/** Why CreditAdjust was refused. */
export type CreditAdjustErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The amount is zero, below zero, or more than one change may move. */
  | 'AMOUNT_INVALID'
  /** More than 100,000 credits: give the amount once more. */
  | 'CONFIRMATION_REQUIRED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_MISMATCH'
  /** It would take away more than is available. */
  | 'INSUFFICIENT_CREDITS'
  /** No reason was given. */
  | 'REASON_REQUIRED';

/** A correction of a balance. */
export type CreditAdjustInput = {
  /** Whose, `acc_…`. */
  accountId: string;
  /** Credits to add; below zero: to take away, no more than are available. */
  amount: number;
  /** The amount once more; needed for more than 100,000 credits. */
  confirmAmount?: number | null | undefined;
  /** Why; stands in the ledger, also for the shop. */
  reason: string;
};

/** Why CreditTopUp was refused. */
export type CreditTopUpErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The amount is zero, below zero, or more than one change may move. */
  | 'AMOUNT_INVALID'
  /** More than 100,000 credits: give the amount once more. */
  | 'CONFIRMATION_REQUIRED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_MISMATCH'
  /** No reason was given. */
  | 'REASON_REQUIRED';

/** Credits to issue. */
export type CreditTopUpInput = {
  /** To whom, `acc_…`. */
  accountId: string;
  /** Credits, 1 or more. */
  amount: number;
  /** The amount once more; needed for more than 100,000 credits. */
  confirmAmount?: number | null | undefined;
  /** Why; stands in the ledger, also for the shop. */
  reason: string;
};

/** Which transactions. Conditions are joined by "and". */
export type CreditTransactionFilter = {
  /** From this moment on. */
  from?: string | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<CreditTransactionKind> | null | undefined;
  /** Those of this e-mail, `msg_…`. */
  messageId?: string | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** Why credits moved. */
export type CreditTransactionKind =
  /** A super admin corrected the balance, up or down. */
  | 'ADJUSTMENT'
  /** Spent: a provider took the e-mail. */
  | 'CAPTURE'
  /** Given back: the e-mail was certainly not sent; the balance stays. */
  | 'RELEASE'
  /** Set aside for an e-mail that was accepted; the balance stays. */
  | 'RESERVE'
  /** A super admin issued credits. */
  | 'TOP_UP'
  /** Given back after 24 hours of uncertainty; the balance stays, the platform bears the cost. */
  | 'UNCONFIRMED';

/** Why CreditWarningSet was refused. */
export type CreditWarningSetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** It is not from 1 to 1,000,000,000. */
  | 'AMOUNT_INVALID';

/** When to warn of a low balance. */
export type CreditWarningSetInput = {
  /** Whose; your own when empty. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** Warn by e-mail and banner below this many available credits; empty: never. */
  below?: number | null | undefined;
};

/** From `from` up to, not including, `until`. At most 92 days. */
export type DateRangeInput = {
  /** Beginning. */
  from: string;
  /** End, not included. */
  until: string;
};

/** How much a provider's balance is worth worrying about. */
export type ProviderCreditLevel =
  /** Below 10,000 mails unless set. */
  | 'CRITICAL'
  /** Below 1,000 mails unless set. Bulk mail waits or goes elsewhere, the rest goes on. */
  | 'EMERGENCY'
  /** Enough. */
  | 'HEALTHY'
  /** Below the level of warning, 50,000 mails unless set. */
  | 'WARNING';

/** Why ProviderCreditLevelsSet was refused. */
export type ProviderCreditLevelsSetErrorCode =
  /** The levels are not whole numbers that grow from emergency to warning. */
  | 'LEVELS_INVALID'
  /** There is no such provider, or it does not tell its balance. */
  | 'NOT_FOUND';

/** From which balances on people are told. */
export type ProviderCreditLevelsSetInput = {
  /** CRITICAL below this many mails. */
  criticalBelow: number;
  /** EMERGENCY below this many mails, 0 or more; 0: never. */
  emergencyBelow: number;
  /** The provider, `prv_…`. */
  providerId: string;
  /** WARNING below this many mails; the largest of the three. */
  warningBelow: number;
};

/** Why ProviderCreditsCheck was refused. */
export type ProviderCreditsCheckErrorCode =
  /** There is no such provider, or it does not tell its balance. */
  | 'NOT_FOUND';

/** Whose balance to ask for. */
export type ProviderCreditsCheckInput = {
  /** One provider, `prv_…`; empty: all that tell their balance. */
  providerId?: string | null | undefined;
};

export type CreditAccountRowFragment = { __typename: 'CreditAccount', id: string, sequence: number, balance: number, reserved: number, available: number, burnPerDay: number, daysLeft: number | null, lowBalance: boolean, lowBalanceBelow: number | null, frozenAt: string | null, frozenBecause: string | null, account: { __typename: 'Account', id: string, name: string } } & { ' $fragmentName'?: 'CreditAccountRowFragment' };

export type CreditAccountUnfreezeMutationVariables = Exact<{
  input: CreditAccountUnfreezeInput;
}>;


export type CreditAccountUnfreezeMutation = { __typename: 'Mutation', creditAccountUnfreeze: { __typename: 'CreditAccountUnfreezePayload', creditAccount: (
      { __typename: 'CreditAccount' }
      & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'CreditAccountUnfreezeUserError', code: CreditAccountUnfreezeErrorCode, message: string }> } };

export type CreditAccountQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type CreditAccountQuery = { __typename: 'Query', creditAccount: (
    { __typename: 'CreditAccount' }
    & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
  ) | null };

export type CreditAccountsQueryVariables = Exact<{
  filter?: CreditAccountFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreditAccountsQuery = { __typename: 'Query', creditAccounts: { __typename: 'CreditAccountConnection', edges: Array<{ __typename: 'CreditAccountEdge', node: (
        { __typename: 'CreditAccount' }
        & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CreditAdjustMutationVariables = Exact<{
  input: CreditAdjustInput;
  key: string;
}>;


export type CreditAdjustMutation = { __typename: 'Mutation', creditAdjust: { __typename: 'CreditAdjustPayload', creditAccount: (
      { __typename: 'CreditAccount' }
      & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'CreditAdjustUserError', code: CreditAdjustErrorCode }> } };

export type CreditBalanceChangedSubscriptionVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type CreditBalanceChangedSubscription = { creditBalanceChanged: { __typename: 'CreditBalanceUpdate', sequence: number, creditAccount: (
      { __typename: 'CreditAccount' }
      & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
    ) } };

export type CreditLedgerQueryVariables = Exact<{
  accountId?: string | null | undefined;
  filter?: CreditTransactionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreditLedgerQuery = { __typename: 'Query', creditTransactions: { __typename: 'CreditTransactionConnection', edges: Array<{ __typename: 'CreditTransactionEdge', node: (
        { __typename: 'CreditTransaction' }
        & { ' $fragmentRefs'?: { 'CreditLineFragment': CreditLineFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CreditLineFragment = { __typename: 'CreditTransaction', id: string, number: number, at: string, kind: CreditTransactionKind, amount: number, availableBefore: number, availableAfter: number, reservedAfter: number, balanceBefore: number, balanceAfter: number, reason: string | null, actorName: string | null, emailLog: { __typename: 'EmailLog', id: string, subject: string, to: string } | null } & { ' $fragmentName'?: 'CreditLineFragment' };

export type CreditNewestLinesQueryVariables = Exact<{
  accountId?: string | null | undefined;
  filter?: CreditTransactionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type CreditNewestLinesQuery = { __typename: 'Query', creditTransactions: { __typename: 'CreditTransactionConnection', nodes: Array<{ __typename: 'CreditTransaction', id: string, number: number }> } | null };

export type CreditStatementQueryVariables = Exact<{
  accountId?: string | null | undefined;
  month: string;
  language?: string | null | undefined;
}>;


export type CreditStatementQuery = { __typename: 'Query', creditStatement: { __typename: 'CreditStatement', month: string, openingBalance: number, closingBalance: number, pdfUrl: string, csvUrl: string } | null };

export type CreditTopUpMutationVariables = Exact<{
  input: CreditTopUpInput;
  key: string;
}>;


export type CreditTopUpMutation = { __typename: 'Mutation', creditTopUp: { __typename: 'CreditTopUpPayload', creditAccount: (
      { __typename: 'CreditAccount' }
      & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'CreditTopUpUserError', code: CreditTopUpErrorCode }> } };

export type CreditTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditTotalsQuery = { __typename: 'Query', creditTotals: { __typename: 'CreditTotals', issued: number, spent: number, loss: number, available: number, reserved: number } };

export type CreditWarningSetMutationVariables = Exact<{
  input: CreditWarningSetInput;
}>;


export type CreditWarningSetMutation = { __typename: 'Mutation', creditWarningSet: { __typename: 'CreditWarningSetPayload', creditAccount: (
      { __typename: 'CreditAccount' }
      & { ' $fragmentRefs'?: { 'CreditAccountRowFragment': CreditAccountRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'CreditWarningSetUserError', code: CreditWarningSetErrorCode }> } };

export type ProviderCreditHistoryQueryVariables = Exact<{
  providerId: string;
  range: DateRangeInput;
}>;


export type ProviderCreditHistoryQuery = { __typename: 'Query', providerCreditHistory: Array<{ __typename: 'ProviderBalancePoint', at: string, remaining: number | null, level: ProviderCreditLevel | null, previousLevel: ProviderCreditLevel | null, problem: string | null }> | null };

export type ProviderCreditLevelsSetMutationVariables = Exact<{
  input: ProviderCreditLevelsSetInput;
}>;


export type ProviderCreditLevelsSetMutation = { __typename: 'Mutation', providerCreditLevelsSet: { __typename: 'ProviderCreditLevelsSetPayload', providerCredits: (
      { __typename: 'ProviderCredits' }
      & { ' $fragmentRefs'?: { 'ProviderCreditsRowFragment': ProviderCreditsRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ProviderCreditLevelsSetUserError', code: ProviderCreditLevelsSetErrorCode }> } };

export type ProviderCreditsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProviderCreditsChangedSubscription = { providerHealthUpdated: { __typename: 'ProviderHealthUpdate', provider: { __typename: 'ProviderDetail', id: string } } };

export type ProviderCreditsCheckMutationVariables = Exact<{
  input: ProviderCreditsCheckInput;
}>;


export type ProviderCreditsCheckMutation = { __typename: 'Mutation', providerCreditsCheck: { __typename: 'ProviderCreditsCheckPayload', providerCredits: Array<(
      { __typename: 'ProviderCredits' }
      & { ' $fragmentRefs'?: { 'ProviderCreditsRowFragment': ProviderCreditsRowFragment } }
    )> | null, userErrors: Array<{ __typename: 'ProviderCreditsCheckUserError', code: ProviderCreditsCheckErrorCode }> } };

export type ProviderCreditsRowFragment = { __typename: 'ProviderCredits', remaining: number | null, level: ProviderCreditLevel | null, toldAt: string | null, askedAt: string | null, problem: string | null, daysLeft: number | null, bulkPaused: boolean, warningBelow: number, criticalBelow: number, emergencyBelow: number, provider: { __typename: 'Provider', id: string, name: string } } & { ' $fragmentName'?: 'ProviderCreditsRowFragment' };

export type ProviderCreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderCreditsQuery = { __typename: 'Query', providerCredits: Array<(
    { __typename: 'ProviderCredits' }
    & { ' $fragmentRefs'?: { 'ProviderCreditsRowFragment': ProviderCreditsRowFragment } }
  )> };

export const CreditAccountRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditAccountRowFragment, unknown>;
export const CreditLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTransaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"availableBefore"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAfter"}},{"kind":"Field","name":{"kind":"Name","value":"balanceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CreditLineFragment, unknown>;
export const ProviderCreditsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsRowFragment, unknown>;
export const CreditAccountUnfreezeDocument = {"__meta__":{"hash":"sha256:1a281e0e95d6420acf08eb9a2a6ee7dfc2b1644c0bea0bd5affaf965f3ff9472"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditAccountUnfreeze"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccountUnfreezeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccountUnfreeze"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditAccountUnfreezeMutation, CreditAccountUnfreezeMutationVariables>;
export const CreditAccountDocument = {"__meta__":{"hash":"sha256:1e9ce840163ca612808cc97c2de31aed34171bca68165627ae3a3acc1ea94223"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditAccountQuery, CreditAccountQueryVariables>;
export const CreditAccountsDocument = {"__meta__":{"hash":"sha256:f8cba29ae35cb8f7b06c41b6b1d4aa4e9694c0144c6457022fa2a2621ad50c9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditAccountsQuery, CreditAccountsQueryVariables>;
export const CreditAdjustDocument = {"__meta__":{"hash":"sha256:257935d188b4d2d3207ef44bf742b389bdfd8052e1d7132f9547e23ed71af5b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditAdjust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAdjustInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAdjust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditAdjustMutation, CreditAdjustMutationVariables>;
export const CreditBalanceChangedDocument = {"__meta__":{"hash":"sha256:7fb29f1631f10f8767190739b9d6783b8198721fbd080aa672322e86a68b84a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CreditBalanceChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditBalanceChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditBalanceChangedSubscription, CreditBalanceChangedSubscriptionVariables>;
export const CreditLedgerDocument = {"__meta__":{"hash":"sha256:2373b32dfc21e716bc4aad3fca7edb0cf1625c4246d6be32fda195bc123faf0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTransactionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditTransactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTransaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"availableBefore"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAfter"}},{"kind":"Field","name":{"kind":"Name","value":"balanceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CreditLedgerQuery, CreditLedgerQueryVariables>;
export const CreditNewestLinesDocument = {"__meta__":{"hash":"sha256:f7755352c8e69a57f9f60f3b6b47e0214b907c4f84e217c8eec08cec7be521fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditNewestLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTransactionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditTransactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<CreditNewestLinesQuery, CreditNewestLinesQueryVariables>;
export const CreditStatementDocument = {"__meta__":{"hash":"sha256:2cc4017e1da0d0585b7f028fa862035a718b3c8d587937a69bc51099efe225f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"openingBalance"}},{"kind":"Field","name":{"kind":"Name","value":"closingBalance"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"csvUrl"}}]}}]}}]} as unknown as DocumentNode<CreditStatementQuery, CreditStatementQueryVariables>;
export const CreditTopUpDocument = {"__meta__":{"hash":"sha256:66f8a07b281fc19f69830ea830ae77370545b97940c29c1e8219ffeafd97171d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditTopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTopUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditTopUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditTopUpMutation, CreditTopUpMutationVariables>;
export const CreditTotalsDocument = {"__meta__":{"hash":"sha256:0d5bdd24f45955be22ab1d55e12e81cec0005320bf330759ee3453b1065d52f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}}]}}]} as unknown as DocumentNode<CreditTotalsQuery, CreditTotalsQueryVariables>;
export const CreditWarningSetDocument = {"__meta__":{"hash":"sha256:452e06dcb42081e6bd1a68c53be55430c704c0c7c55814bb0fe959a2d83f03a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditWarningSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditWarningSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditWarningSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditAccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"burnPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalance"}},{"kind":"Field","name":{"kind":"Name","value":"lowBalanceBelow"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreditWarningSetMutation, CreditWarningSetMutationVariables>;
export const ProviderCreditHistoryDocument = {"__meta__":{"hash":"sha256:14d597386917ecfb0b53866015b3e025f435647a58d1e132a8b8fa1ff34ca8bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderCreditHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"previousLevel"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<ProviderCreditHistoryQuery, ProviderCreditHistoryQueryVariables>;
export const ProviderCreditLevelsSetDocument = {"__meta__":{"hash":"sha256:d3d70b26c465971a76dddc016e2ef8a6fb0ff9dd1cbfd9206196d33fb08dee71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCreditLevelsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCreditLevelsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditLevelsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditLevelsSetMutation, ProviderCreditLevelsSetMutationVariables>;
export const ProviderCreditsChangedDocument = {"__meta__":{"hash":"sha256:ce7166cb443e3782092692c1d7d65648c9a239159184e7b9563950791c610cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ProviderCreditsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerHealthUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProviderCreditsChangedSubscription, ProviderCreditsChangedSubscriptionVariables>;
export const ProviderCreditsCheckDocument = {"__meta__":{"hash":"sha256:3a1fd30f1fe3e1a4580173e03531f349cde9d79401bc5ebf67e4dd944d861fe5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCreditsCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCreditsCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditsCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsCheckMutation, ProviderCreditsCheckMutationVariables>;
export const ProviderCreditsDocument = {"__meta__":{"hash":"sha256:1f92f0dc8b44b4c3a89d0b4b3a65f400cfebc663c4d4ebcee8b74ba6961d9e62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsQuery, ProviderCreditsQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const ProviderCreditsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsRowFragment, unknown>;
export const ProviderCreditHistoryDocument = {"__meta__":{"hash":"sha256:14d597386917ecfb0b53866015b3e025f435647a58d1e132a8b8fa1ff34ca8bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderCreditHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"previousLevel"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<ProviderCreditHistoryQuery, ProviderCreditHistoryQueryVariables>;
export const ProviderCreditLevelsSetDocument = {"__meta__":{"hash":"sha256:d3d70b26c465971a76dddc016e2ef8a6fb0ff9dd1cbfd9206196d33fb08dee71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCreditLevelsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCreditLevelsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditLevelsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditLevelsSetMutation, ProviderCreditLevelsSetMutationVariables>;
export const ProviderCreditsChangedDocument = {"__meta__":{"hash":"sha256:ce7166cb443e3782092692c1d7d65648c9a239159184e7b9563950791c610cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ProviderCreditsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerHealthUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProviderCreditsChangedSubscription, ProviderCreditsChangedSubscriptionVariables>;
export const ProviderCreditsCheckDocument = {"__meta__":{"hash":"sha256:3a1fd30f1fe3e1a4580173e03531f349cde9d79401bc5ebf67e4dd944d861fe5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCreditsCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCreditsCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreditsCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsCheckMutation, ProviderCreditsCheckMutationVariables>;
export const ProviderCreditsDocument = {"__meta__":{"hash":"sha256:1f92f0dc8b44b4c3a89d0b4b3a65f400cfebc663c4d4ebcee8b74ba6961d9e62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderCreditsRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderCreditsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCredits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bulkPaused"}},{"kind":"Field","name":{"kind":"Name","value":"warningBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criticalBelow"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyBelow"}}]}}]} as unknown as DocumentNode<ProviderCreditsQuery, ProviderCreditsQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a recipient's choice reached us. */
export type ConsentSource =
  /** It came with an import. */
  | 'IMPORT'
  /** The unsubscribe button of the inbox (RFC 8058). */
  | 'ONE_CLICK'
  /** Entered by a person of the account or an API key. */
  | 'PERSON'
  /** The page behind a link in a mail. */
  | 'PREFERENCE_CENTRE'
  /** Reported by a provider. */
  | 'PROVIDER';

/** Which e-mails. Conditions are joined by "and". */
export type EmailLogFilter = {
  /** Of this account; heeded for super admins only, others see their own. */
  accountId?: string | null | undefined;
  /** Accepted at or after this moment. */
  from?: string | null | undefined;
  /** Last tried through any of these providers. */
  providerIds?: Array<string> | null | undefined;
  /** Any of these statuses. */
  statuses?: Array<EmailStatus> | null | undefined;
  /** Anywhere in subject or recipient, case ignored. */
  text?: string | null | undefined;
  /** The recipient, or how the address begins. */
  to?: string | null | undefined;
  /** Any of these e-mail types. */
  types?: Array<string> | null | undefined;
  /** Accepted before this moment. */
  until?: string | null | undefined;
};

/** A choice about one kind of mail. */
export type EmailPreferenceChoice = {
  /** False: no more of it. */
  subscribed: boolean;
  /** Key of an e-mail type that may be refused, or `*` for all of them. */
  topic: string;
};

/** Why EmailPreferenceSet was refused. */
export type EmailPreferenceSetErrorCode =
  /** There is no such account for this caller, or a super admin named none. */
  | 'ACCOUNT_NOT_FOUND'
  /** The token was altered, or its mail is gone. */
  | 'LINK_INVALID'
  /** Neither token nor address was given. */
  | 'RECIPIENT_REQUIRED'
  /** A topic tells of an account or an order and cannot be switched off. */
  | 'TOPIC_MANDATORY'
  /** A topic is not in the registry of e-mail types. */
  | 'TOPIC_UNKNOWN';

/** What a recipient wants from now on. */
export type EmailPreferenceSetInput = {
  /** Choices; topics that are not named stay as they are. */
  choices: Array<EmailPreferenceChoice>;
  /** Who. */
  recipient: RecipientInput;
};

/** What became of an e-mail, as far as anybody knows. */
export type EmailStatus =
  /** The recipient's server refused it. */
  | 'BOUNCED'
  /** A person cancelled it before it was handed over. */
  | 'CANCELLED'
  /** A link in it was followed. */
  | 'CLICKED'
  /** The recipient called it spam. */
  | 'COMPLAINED'
  /** The recipient's server took it. */
  | 'DELIVERED'
  /** It was refused for good, or its tries are used up. Nothing was delivered. */
  | 'FAILED'
  /** It was opened. */
  | 'OPENED'
  /** Accepted by Merpati; waits for its turn or its next try. */
  | 'QUEUED'
  /** A worker has it. */
  | 'SENDING'
  /** A provider accepted it. That is not yet delivery. */
  | 'SENT'
  /** The address is on the suppression list; nothing was handed over. */
  | 'SUPPRESSED'
  /** It was handed over and no answer came. It may have arrived; it is not sent again by itself. */
  | 'UNKNOWN';

/** Why RecipientErase was refused. */
export type RecipientEraseErrorCode =
  /** There is no such account, or a super admin named none. */
  | 'ACCOUNT_NOT_FOUND'
  /** A worker has a mail to the address in hand; try again in a minute. */
  | 'MAIL_UNDER_WAY'
  /** The confirmation does not repeat the address. */
  | 'NOT_CONFIRMED';

/** Erasing a person's data. */
export type RecipientEraseInput = {
  /** The account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The address. */
  address: string;
  /** The address once more: it cannot be undone. */
  confirm: string;
};

/** Names a recipient: by the token of a link in a mail, or, signed in, by address. */
export type RecipientInput = {
  /** The account whose mails are meant. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The address, for people and keys of the account. */
  address?: string | null | undefined;
  /** Last part of the preference link of a mail; needs no sign-in. */
  token?: string | null | undefined;
};

/** Which suppressions. */
export type SuppressionFilter = {
  /** Of this account; heeded for super admins only, others see their own. */
  accountId?: string | null | undefined;
  /** For any of these reasons. */
  reasons?: Array<SuppressionReason> | null | undefined;
  /** Anywhere in the address, case ignored. */
  search?: string | null | undefined;
};

/** Why an address must not be mailed. */
export type SuppressionReason =
  /** A person put it there. */
  | 'BY_PERSON'
  /** The recipient called a mail spam. */
  | 'COMPLAINT'
  /** A server said that the mailbox does not exist or refuses for good. */
  | 'HARD_BOUNCE'
  /** It came with an import. */
  | 'IMPORT'
  /** Five mails in a row were refused for now. */
  | 'SOFT_BOUNCES';

export type RecipientEraseMutationVariables = Exact<{
  input: RecipientEraseInput;
}>;


export type RecipientEraseMutation = { __typename: 'Mutation', recipientErase: { __typename: 'RecipientErasePayload', erased: boolean | null, userErrors: Array<{ __typename: 'RecipientEraseUserError', code: RecipientEraseErrorCode }> } };

export type RecipientExportQueryVariables = Exact<{
  recipient: RecipientInput;
}>;


export type RecipientExportQuery = { __typename: 'Query', recipientExport: Record<string, unknown> | null };

export type RecipientHistoryQueryVariables = Exact<{
  recipient: RecipientInput;
  first: number;
  after?: string | null | undefined;
}>;


export type RecipientHistoryQuery = { __typename: 'Query', emailHistory: { __typename: 'ReceivedEmailConnection', nodes: Array<{ __typename: 'ReceivedEmail', id: string, subject: string, topic: string, status: EmailStatus, queuedAt: string, sentAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RecipientMailsUpdatedSubscriptionVariables = Exact<{
  filter?: EmailLogFilter | null | undefined;
}>;


export type RecipientMailsUpdatedSubscription = { emailLogUpdated: { __typename: 'EmailLogUpdate', sequence: number, emailLog: { __typename: 'EmailLog', id: string, to: string, status: EmailStatus, sentAt: string | null } } };

export type RecipientPreferenceSetMutationVariables = Exact<{
  input: EmailPreferenceSetInput;
}>;


export type RecipientPreferenceSetMutation = { __typename: 'Mutation', emailPreferenceSet: { __typename: 'EmailPreferenceSetPayload', preferences: { __typename: 'EmailPreferences', topics: Array<{ __typename: 'EmailPreference', topic: string, optOutAllowed: boolean, subscribed: boolean }> } | null, userErrors: Array<{ __typename: 'EmailPreferenceSetUserError', code: EmailPreferenceSetErrorCode }> } };

export type RecipientQueryVariables = Exact<{
  recipient: RecipientInput;
  suppressions: SuppressionFilter;
}>;


export type RecipientQuery = { __typename: 'Query', emailPreferences: { __typename: 'EmailPreferences', address: string, topics: Array<{ __typename: 'EmailPreference', topic: string, optOutAllowed: boolean, subscribed: boolean, updatedAt: string | null }>, proofs: Array<{ __typename: 'EmailPreferenceProof', topic: string, subscribed: boolean, source: ConsentSource, at: string, ip: string | null, userAgent: string | null, emailId: string | null }> } | null, suppressions: { __typename: 'SuppressionConnection', nodes: Array<{ __typename: 'Suppression', address: string, reason: SuppressionReason, evidence: string | null, emailId: string | null, createdAt: string }> } };


export const RecipientEraseDocument = {"__meta__":{"hash":"sha256:ef176d6c4601cd44868250a1e93e9ad98476cf1d7f8c34a8f04aa8eef6fdef05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecipientErase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipientErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientEraseMutation, RecipientEraseMutationVariables>;
export const RecipientExportDocument = {"__meta__":{"hash":"sha256:59622adfd244d4f7aa30bb8ff19155a7ec4f03039baf66a83a91d7d4fef0fabf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecipientExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipientExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}}]}]}}]} as unknown as DocumentNode<RecipientExportQuery, RecipientExportQueryVariables>;
export const RecipientHistoryDocument = {"__meta__":{"hash":"sha256:47b98cbb0862830f81069e6add6b12f04ec5b0c34c2e57c07081dad9f011e96b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecipientHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientHistoryQuery, RecipientHistoryQueryVariables>;
export const RecipientMailsUpdatedDocument = {"__meta__":{"hash":"sha256:8e9937adb5b08b25b502626dcf1ca795296ad8c55a4b95ccf6593010652c6356"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RecipientMailsUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailLogFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailLogUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientMailsUpdatedSubscription, RecipientMailsUpdatedSubscriptionVariables>;
export const RecipientPreferenceSetDocument = {"__meta__":{"hash":"sha256:8ef8060535019130a33b8db8a7d078cc80c8e40ccf9cfb5e0d89c6ed280a90d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecipientPreferenceSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailPreferenceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailPreferenceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientPreferenceSetMutation, RecipientPreferenceSetMutationVariables>;
export const RecipientDocument = {"__meta__":{"hash":"sha256:f51feac59fbc7cf2d8bd25416d5643d8702ce3e139663f110e690d0db2094e7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suppressions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"emailId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suppressions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"emailId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientQuery, RecipientQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** With what a range is compared. */
export type AnalyticsCompare =
  | 'NONE'
  /** With the time before it, as long as itself. */
  | 'PREVIOUS_PERIOD';

/** By what rows of analytics are told apart. */
export type AnalyticsGroup =
  /** Day in WIB; the key is `2026-11-21`. */
  | 'DAY'
  /** Domain of the recipient. */
  | 'DOMAIN'
  /** Hour of the day in WIB; the key is `00` to `23`. */
  | 'HOUR_OF_DAY'
  | 'PROVIDER'
  | 'TEMPLATE'
  | 'TYPE'
  /** Variant of a template version; the key is `tpv_…:A`. */
  | 'VARIANT'
  | 'VERSION';

/** From `from` up to, not including, `until`. At most 92 days. */
export type DateRangeInput = {
  /** Beginning. */
  from: string;
  /** End, not included. */
  until: string;
};

/** Which mails count; a list means any of them. */
export type EmailAnalyticsFilter = {
  /** Of this account; heeded for super admins only, others see their own. */
  accountId?: string | null | undefined;
  /** That these providers took, `prv_…`. */
  providerIds?: Array<string> | null | undefined;
  /** To addresses at these domains. */
  recipientDomains?: Array<string> | null | undefined;
  /** Sent by these templates, `tpl_…`. */
  templateIds?: Array<string> | null | undefined;
  /** Of these e-mail types. */
  types?: Array<string> | null | undefined;
};

/** Why SuppressionAdd was refused. */
export type SuppressionAddErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The address is on the list already. */
  | 'ALREADY_SUPPRESSED';

/** An address that must not be mailed. */
export type SuppressionAddInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The address. */
  address: string;
  /** Why; 500 characters at most. */
  note?: string | null | undefined;
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

/** Why SuppressionRelease was refused. */
export type SuppressionReleaseErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The address is not on the list. */
  | 'NOT_SUPPRESSED'
  /** It does not say why the address may be mailed again. */
  | 'REASON_REQUIRED';

/** An address that may be mailed again. */
export type SuppressionReleaseInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The address. */
  address: string;
  /** Why; kept in the audit trail. 500 characters at most. */
  reason: string;
};

/** Why SuppressionsImport was refused. */
export type SuppressionsImportErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The text is not CSV. */
  | 'NOT_CSV'
  /** The text is larger than 5 MB. */
  | 'TOO_LARGE';

/** Addresses that must not be mailed, as CSV. */
export type SuppressionsImportInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** CSV with commas or semicolons, 5 MB at most: a column `address` or `email` and perhaps `note`, or addresses alone. */
  csv: string;
  /** True: only tell what would be done. */
  dryRun?: boolean | null | undefined;
};

/** A body to save. */
export type TemplateBodyInput = {
  /** How it is written. */
  kind: TemplateBodyKind;
  /** Its language. */
  language: TemplateLanguage;
  /** The line that inboxes show after the subject, up to 500 characters. */
  preheader?: string | null | undefined;
  /** MJML, HTML or text, up to 500,000 characters. `${x}` becomes `{{ x }}`. */
  source: string;
  /** Subject with Liquid in it, up to 500 characters. */
  subject: string;
  /** Text part; derived from the HTML when empty. */
  textSource?: string | null | undefined;
  /** Its variant; `A` when empty. */
  variant?: string | null | undefined;
};

/** How a body is written. */
export type TemplateBodyKind =
  /** Raw HTML; CSS is inlined. */
  | 'HTML'
  /** By the builder. */
  | 'MJML'
  /** Plain text only. */
  | 'TEXT';

/** Why TemplateDraftSave was refused. */
export type TemplateDraftSaveErrorCode =
  /** A body is there twice or belongs to no variant. */
  | 'BODIES_INVALID'
  /** The draft was changed, made or thrown away meanwhile; read it anew. */
  | 'DRAFT_CHANGED'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND'
  /** A text is longer than it may be. */
  | 'TOO_LONG'
  /** A variable has no usable name, stands there twice, or its default or sample is of another type. */
  | 'VARIABLES_INVALID'
  /** The variants are not A to H once each with shares that sum to 100. */
  | 'VARIANTS_INVALID';

/** The draft of a template; made when there is none. */
export type TemplateDraftSaveInput = {
  /** All bodies; they stay when empty. */
  bodies?: Array<TemplateBodyInput> | null | undefined;
  /** What changed, up to 2,000 characters; stays when empty. */
  notes?: string | null | undefined;
  /** Revision of the draft that this is based on; empty when there is no draft. */
  revision?: number | null | undefined;
  /** The template, `tpl_…`. */
  templateId: string;
  /** All variables; they stay when empty. */
  variables?: Array<TemplateVariableInput> | null | undefined;
  /** All variants, up to 8; they stay when empty. */
  variants?: Array<TemplateVariantInput> | null | undefined;
};

/** Which templates. Fields that are empty restrict nothing. */
export type TemplateFilter = {
  /** Account whose templates, inherited ones included; the caller's own when empty, the platform's for a super admin. */
  accountId?: string | null | undefined;
  /** True: only archived ones; otherwise only those that are not. */
  archived?: boolean | null | undefined;
  /** Part of the name or key, in any case. */
  search?: string | null | undefined;
  /** Keys of e-mail types, `order.paid`. */
  typeKeys?: Array<string> | null | undefined;
};

/** Language of a mail. */
export type TemplateLanguage =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** Why TemplatePublish was refused. */
export type TemplatePublishErrorCode =
  /** A body cannot be read; `problems` says where. */
  | 'BODY_INVALID'
  /** A variant has no body in the fallback language. */
  | 'BODY_MISSING'
  /** The draft was changed, made or thrown away meanwhile; read it anew. */
  | 'DRAFT_CHANGED'
  /** The version is published already. */
  | 'NOT_A_DRAFT'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND'
  /** A body uses a variable that is not declared. */
  | 'VARIABLE_UNDECLARED';

/** A draft to publish. */
export type TemplatePublishInput = {
  /** Revision that was looked at; empty: whichever it is. */
  revision?: number | null | undefined;
  /** The draft, `tpv_…`. */
  versionId: string;
};

/** A variable to declare. */
export type TemplateVariableInput = {
  /** Used where a send gives none. */
  defaultValue?: unknown;
  /** What it means, for people. */
  description?: string | null | undefined;
  /** As it stands in the source, `nama` or `order.id`. */
  name: string;
  /** True: a send that does not give it is refused. */
  required: boolean;
  /** Shown in previews and test mails. */
  sample?: unknown;
  /** What it holds. */
  type: TemplateVariableType;
};

/** What a variable holds. */
export type TemplateVariableType =
  | 'BOOLEAN'
  | 'DATE'
  /** Rows, such as the items of an order. */
  | 'LIST'
  /** Whole rupiah. */
  | 'MONEY'
  | 'NUMBER'
  /** An object with fields. */
  | 'OBJECT'
  | 'TEXT'
  | 'URL';

/** An alternative. */
export type TemplateVariantInput = {
  /** `A` to `H`. */
  name: string;
  /** Its part of the recipients, 0 to 100; all together 100. */
  share: number;
};

/** Where a version stands. */
export type TemplateVersionState =
  /** May be changed; a template has one at most. */
  | 'DRAFT'
  /** Never changes again. */
  | 'PUBLISHED';

export type AnalyticsDaysQueryVariables = Exact<{
  range: DateRangeInput;
  compare?: AnalyticsCompare | null | undefined;
  filter?: EmailAnalyticsFilter | null | undefined;
}>;


export type AnalyticsDaysQuery = { __typename: 'Query', emailAnalytics: { __typename: 'EmailAnalytics', from: string, until: string, totals: (
      { __typename: 'EmailFigures' }
      & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
    ), previous: (
      { __typename: 'EmailFigures' }
      & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
    ) | null, rows: Array<{ __typename: 'EmailAnalyticsRow', key: string, figures: (
        { __typename: 'EmailFigures' }
        & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
      ) }> } };

export type AnalyticsGroupsQueryVariables = Exact<{
  range: DateRangeInput;
  groupBy: AnalyticsGroup;
  filter?: EmailAnalyticsFilter | null | undefined;
}>;


export type AnalyticsGroupsQuery = { __typename: 'Query', emailAnalytics: { __typename: 'EmailAnalytics', rows: Array<{ __typename: 'EmailAnalyticsRow', key: string, label: string | null, figures: (
        { __typename: 'EmailFigures' }
        & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
      ) }> } };

export type AnalyticsOptionsQueryVariables = Exact<{
  templates?: TemplateFilter | null | undefined;
}>;


export type AnalyticsOptionsQuery = { __typename: 'Query', emailTypes: Array<{ __typename: 'EmailType', key: string }>, providers: Array<{ __typename: 'Provider', id: string, name: string }>, templates: { __typename: 'TemplateConnection', nodes: Array<{ __typename: 'Template', id: string, name: string }> } | null };

export type FiguresFragment = { __typename: 'EmailFigures', sent: number, delivered: number, humanOpens: number, machineOpens: number, clicks: number, bounces: number, complaints: number, unsubscribes: number, deliveryRate: number | null, openRate: number | null, clickRate: number | null, bounceRate: number | null, complaintRate: number | null, unsubscribeRate: number | null } & { ' $fragmentName'?: 'FiguresFragment' };

export type VariantComparisonQueryVariables = Exact<{
  versionId: string;
}>;


export type VariantComparisonQuery = { __typename: 'Query', templateVariantComparison: { __typename: 'VariantComparison', minimumSample: number, enough: boolean, winner: string | null, variants: Array<(
      { __typename: 'VariantResult' }
      & { ' $fragmentRefs'?: { 'VariantFiguresFragment': VariantFiguresFragment } }
    )> } | null };

export type VariantContentQueryVariables = Exact<{
  versionId: string;
  templateId: string;
}>;


export type VariantContentQuery = { __typename: 'Query', templateVersion: { __typename: 'TemplateVersion', id: string, number: number, variables: Array<{ __typename: 'TemplateVariable', name: string, type: TemplateVariableType, required: boolean, defaultValue: unknown, sample: unknown, description: string | null }>, bodies: Array<{ __typename: 'TemplateBody', variant: string, language: TemplateLanguage, kind: TemplateBodyKind, subject: string, preheader: string | null, source: string, textSource: string | null }> } | null, template: { __typename: 'Template', id: string, draft: { __typename: 'TemplateVersion', id: string, revision: number } | null } | null };

export type VariantFiguresFragment = { __typename: 'VariantResult', variant: string, sent: number, clicks: number, humanOpens: number, rate: number | null, low: number, high: number } & { ' $fragmentName'?: 'VariantFiguresFragment' };

export type VariantPromoteMutationVariables = Exact<{
  input: TemplateDraftSaveInput;
}>;


export type VariantPromoteMutation = { __typename: 'Mutation', templateDraftSave: { __typename: 'TemplateDraftSavePayload', version: { __typename: 'TemplateVersion', id: string, revision: number } | null, userErrors: Array<{ __typename: 'TemplateDraftSaveUserError', code: TemplateDraftSaveErrorCode, message: string }> } };

export type VariantPublishMutationVariables = Exact<{
  input: TemplatePublishInput;
}>;


export type VariantPublishMutation = { __typename: 'Mutation', templatePublish: { __typename: 'TemplatePublishPayload', template: { __typename: 'Template', id: string, draft: { __typename: 'TemplateVersion', id: string } | null, publishedVersion: { __typename: 'TemplateVersion', id: string, number: number } | null } | null, version: { __typename: 'TemplateVersion', id: string, state: TemplateVersionState } | null, userErrors: Array<{ __typename: 'TemplatePublishUserError', code: TemplatePublishErrorCode, message: string }> } };

export type SuppressionAddMutationVariables = Exact<{
  input: SuppressionAddInput;
}>;


export type SuppressionAddMutation = { __typename: 'Mutation', suppressionAdd: { __typename: 'SuppressionAddPayload', suppression: (
      { __typename: 'Suppression' }
      & { ' $fragmentRefs'?: { 'SuppressionRowFragment': SuppressionRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SuppressionAddUserError', code: SuppressionAddErrorCode, message: string }> } };

export type SuppressionReleaseMutationVariables = Exact<{
  input: SuppressionReleaseInput;
}>;


export type SuppressionReleaseMutation = { __typename: 'Mutation', suppressionRelease: { __typename: 'SuppressionReleasePayload', released: { __typename: 'Suppression', address: string } | null, userErrors: Array<{ __typename: 'SuppressionReleaseUserError', code: SuppressionReleaseErrorCode, message: string }> } };

export type SuppressionRowFragment = { __typename: 'Suppression', address: string, reason: SuppressionReason, evidence: string | null, emailId: string | null, createdAt: string, account: { __typename: 'Account', id: string, name: string } } & { ' $fragmentName'?: 'SuppressionRowFragment' };

export type SuppressionsExportQueryVariables = Exact<{
  filter?: SuppressionFilter | null | undefined;
}>;


export type SuppressionsExportQuery = { __typename: 'Query', suppressionsExport: string };

export type SuppressionsImportMutationVariables = Exact<{
  input: SuppressionsImportInput;
}>;


export type SuppressionsImportMutation = { __typename: 'Mutation', suppressionsImport: { __typename: 'SuppressionsImportPayload', result: { __typename: 'SuppressionsImportResult', added: number, known: number, failed: number, problems: Array<{ __typename: 'SuppressionsImportProblem', line: number, message: string }> } | null, userErrors: Array<{ __typename: 'SuppressionsImportUserError', code: SuppressionsImportErrorCode, message: string }> } };

export type SuppressionsQueryVariables = Exact<{
  filter?: SuppressionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type SuppressionsQuery = { __typename: 'Query', suppressions: { __typename: 'SuppressionConnection', totalCount?: number, edges: Array<{ __typename: 'SuppressionEdge', cursor: string, node: (
        { __typename: 'Suppression' }
        & { ' $fragmentRefs'?: { 'SuppressionRowFragment': SuppressionRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export const FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"humanOpens"}},{"kind":"Field","name":{"kind":"Name","value":"machineOpens"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"bounces"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribes"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"openRate"}},{"kind":"Field","name":{"kind":"Name","value":"clickRate"}},{"kind":"Field","name":{"kind":"Name","value":"bounceRate"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRate"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribeRate"}}]}}]} as unknown as DocumentNode<FiguresFragment, unknown>;
export const VariantFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VariantResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"humanOpens"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<VariantFiguresFragment, unknown>;
export const SuppressionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuppressionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suppression"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"emailId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuppressionRowFragment, unknown>;
export const AnalyticsDaysDocument = {"__meta__":{"hash":"sha256:ef72da2864c39ace6b0ffad7975bdc4bb14f52daf98be0ff1c711d88f250c776"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyticsDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRangeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsCompare"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAnalyticsFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"humanOpens"}},{"kind":"Field","name":{"kind":"Name","value":"machineOpens"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"bounces"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribes"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"openRate"}},{"kind":"Field","name":{"kind":"Name","value":"clickRate"}},{"kind":"Field","name":{"kind":"Name","value":"bounceRate"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRate"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribeRate"}}]}}]} as unknown as DocumentNode<AnalyticsDaysQuery, AnalyticsDaysQueryVariables>;
export const AnalyticsGroupsDocument = {"__meta__":{"hash":"sha256:e63aa5faa96c9b1adceebb78ab6cbbd310ab9ac54e591c254d8192f21739d608"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyticsGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRangeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAnalyticsFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"humanOpens"}},{"kind":"Field","name":{"kind":"Name","value":"machineOpens"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"bounces"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribes"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"openRate"}},{"kind":"Field","name":{"kind":"Name","value":"clickRate"}},{"kind":"Field","name":{"kind":"Name","value":"bounceRate"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRate"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribeRate"}}]}}]} as unknown as DocumentNode<AnalyticsGroupsQuery, AnalyticsGroupsQueryVariables>;
export const AnalyticsOptionsDocument = {"__meta__":{"hash":"sha256:6c7328c5d7c8cc5497c5e103f441e6f1628d5cac8eb8e3d744800007d15440a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyticsOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"templates"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"templates"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AnalyticsOptionsQuery, AnalyticsOptionsQueryVariables>;
export const VariantComparisonDocument = {"__meta__":{"hash":"sha256:a3b100db2787a90c0b9aec9fca0df89dac58deae0c2d27b3b959ea83a278b72b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVariantComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minimumSample"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}},{"kind":"Field","name":{"kind":"Name","value":"winner"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VariantFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VariantResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"humanOpens"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<VariantComparisonQuery, VariantComparisonQueryVariables>;
export const VariantContentDocument = {"__meta__":{"hash":"sha256:8def01933e9e62b7186f0046b3b7b351ded3c8396ea65677a19d450010233228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<VariantContentQuery, VariantContentQueryVariables>;
export const VariantPromoteDocument = {"__meta__":{"hash":"sha256:e08d4ab7a4012aea476e37664f120eba4c3a715911ddf5ded4ef001782da25fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VariantPromote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateDraftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VariantPromoteMutation, VariantPromoteMutationVariables>;
export const VariantPublishDocument = {"__meta__":{"hash":"sha256:de85127c82b4eba39492cffb60523a2195ad569dad51fdcdd0caea3e8df1ab04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VariantPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templatePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VariantPublishMutation, VariantPublishMutationVariables>;
export const SuppressionAddDocument = {"__meta__":{"hash":"sha256:952cfc6027a397d859c1cc65350c8e658eebb6921d7ce218080951e3499bb417"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuppressionAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppressionAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppression"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuppressionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuppressionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suppression"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"emailId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuppressionAddMutation, SuppressionAddMutationVariables>;
export const SuppressionReleaseDocument = {"__meta__":{"hash":"sha256:b737cf7bc21311063929a416d4f19730b18f2462a645715c9a6dc22a5dfc7337"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuppressionRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppressionRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"released"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SuppressionReleaseMutation, SuppressionReleaseMutationVariables>;
export const SuppressionsExportDocument = {"__meta__":{"hash":"sha256:60632abfa4efb99ddc059a788a8c75da59d6238c2aa3c62c0d55c98a1a90fa0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuppressionsExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppressionsExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}]}]}}]} as unknown as DocumentNode<SuppressionsExportQuery, SuppressionsExportQueryVariables>;
export const SuppressionsImportDocument = {"__meta__":{"hash":"sha256:f3f0ef96a6344303a2a9bcc033184200763584df12ea297b59026d3e449dcd78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuppressionsImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionsImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppressionsImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SuppressionsImportMutation, SuppressionsImportMutationVariables>;
export const SuppressionsDocument = {"__meta__":{"hash":"sha256:9f96771049424777c7792eece472b2f0e9d1177711eb41a7a3d20f27364189b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suppressions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SuppressionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suppressions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuppressionRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuppressionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suppression"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"emailId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuppressionsQuery, SuppressionsQueryVariables>;
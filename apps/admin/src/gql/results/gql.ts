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
    "query AnalyticsDays($range: DateRangeInput!, $compare: AnalyticsCompare, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: DAY, compare: $compare, filter: $filter) {\n    from\n    until\n    totals {\n      ...Figures\n    }\n    previous {\n      ...Figures\n    }\n    rows {\n      key\n      figures {\n        ...Figures\n      }\n    }\n  }\n}": typeof types.AnalyticsDaysDocument,
    "query AnalyticsGroups($range: DateRangeInput!, $groupBy: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: $groupBy, filter: $filter) {\n    rows {\n      key\n      label\n      figures {\n        ...Figures\n      }\n    }\n  }\n}": typeof types.AnalyticsGroupsDocument,
    "query AnalyticsOptions($templates: TemplateFilter) {\n  emailTypes {\n    key\n  }\n  providers {\n    id\n    name\n  }\n  templates(filter: $templates, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}": typeof types.AnalyticsOptionsDocument,
    "fragment Figures on EmailFigures {\n  sent\n  delivered\n  humanOpens\n  machineOpens\n  clicks\n  bounces\n  complaints\n  unsubscribes\n  deliveryRate\n  openRate\n  clickRate\n  bounceRate\n  complaintRate\n  unsubscribeRate\n}": typeof types.FiguresFragmentDoc,
    "query VariantComparison($versionId: ID!) {\n  templateVariantComparison(versionId: $versionId) {\n    minimumSample\n    enough\n    winner\n    variants {\n      ...VariantFigures\n    }\n  }\n}": typeof types.VariantComparisonDocument,
    "query VariantContent($versionId: ID!, $templateId: ID!) {\n  templateVersion(id: $versionId) {\n    id\n    number\n    variables {\n      name\n      type\n      required\n      defaultValue\n      sample\n      description\n    }\n    bodies {\n      variant\n      language\n      kind\n      subject\n      preheader\n      source\n      textSource\n    }\n  }\n  template(id: $templateId) {\n    id\n    draft {\n      id\n      revision\n    }\n  }\n}": typeof types.VariantContentDocument,
    "fragment VariantFigures on VariantResult {\n  variant\n  sent\n  clicks\n  humanOpens\n  rate\n  low\n  high\n}": typeof types.VariantFiguresFragmentDoc,
    "mutation VariantPromote($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      revision\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.VariantPromoteDocument,
    "mutation VariantPublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      draft {\n        id\n      }\n      publishedVersion {\n        id\n        number\n      }\n    }\n    version {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.VariantPublishDocument,
    "mutation SuppressionAdd($input: SuppressionAddInput!) {\n  suppressionAdd(input: $input) {\n    suppression {\n      ...SuppressionRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SuppressionAddDocument,
    "mutation SuppressionRelease($input: SuppressionReleaseInput!) {\n  suppressionRelease(input: $input) {\n    released {\n      address\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SuppressionReleaseDocument,
    "fragment SuppressionRow on Suppression {\n  address\n  reason\n  evidence\n  emailId\n  createdAt\n  account {\n    id\n    name\n  }\n}": typeof types.SuppressionRowFragmentDoc,
    "query SuppressionsExport($filter: SuppressionFilter) {\n  suppressionsExport(filter: $filter)\n}": typeof types.SuppressionsExportDocument,
    "mutation SuppressionsImport($input: SuppressionsImportInput!) {\n  suppressionsImport(input: $input) {\n    result {\n      added\n      known\n      failed\n      problems {\n        line\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SuppressionsImportDocument,
    "query Suppressions($filter: SuppressionFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  suppressions(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...SuppressionRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": typeof types.SuppressionsDocument,
};
const documents: Documents = {
    "query AnalyticsDays($range: DateRangeInput!, $compare: AnalyticsCompare, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: DAY, compare: $compare, filter: $filter) {\n    from\n    until\n    totals {\n      ...Figures\n    }\n    previous {\n      ...Figures\n    }\n    rows {\n      key\n      figures {\n        ...Figures\n      }\n    }\n  }\n}": types.AnalyticsDaysDocument,
    "query AnalyticsGroups($range: DateRangeInput!, $groupBy: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: $groupBy, filter: $filter) {\n    rows {\n      key\n      label\n      figures {\n        ...Figures\n      }\n    }\n  }\n}": types.AnalyticsGroupsDocument,
    "query AnalyticsOptions($templates: TemplateFilter) {\n  emailTypes {\n    key\n  }\n  providers {\n    id\n    name\n  }\n  templates(filter: $templates, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}": types.AnalyticsOptionsDocument,
    "fragment Figures on EmailFigures {\n  sent\n  delivered\n  humanOpens\n  machineOpens\n  clicks\n  bounces\n  complaints\n  unsubscribes\n  deliveryRate\n  openRate\n  clickRate\n  bounceRate\n  complaintRate\n  unsubscribeRate\n}": types.FiguresFragmentDoc,
    "query VariantComparison($versionId: ID!) {\n  templateVariantComparison(versionId: $versionId) {\n    minimumSample\n    enough\n    winner\n    variants {\n      ...VariantFigures\n    }\n  }\n}": types.VariantComparisonDocument,
    "query VariantContent($versionId: ID!, $templateId: ID!) {\n  templateVersion(id: $versionId) {\n    id\n    number\n    variables {\n      name\n      type\n      required\n      defaultValue\n      sample\n      description\n    }\n    bodies {\n      variant\n      language\n      kind\n      subject\n      preheader\n      source\n      textSource\n    }\n  }\n  template(id: $templateId) {\n    id\n    draft {\n      id\n      revision\n    }\n  }\n}": types.VariantContentDocument,
    "fragment VariantFigures on VariantResult {\n  variant\n  sent\n  clicks\n  humanOpens\n  rate\n  low\n  high\n}": types.VariantFiguresFragmentDoc,
    "mutation VariantPromote($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      revision\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.VariantPromoteDocument,
    "mutation VariantPublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      draft {\n        id\n      }\n      publishedVersion {\n        id\n        number\n      }\n    }\n    version {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.VariantPublishDocument,
    "mutation SuppressionAdd($input: SuppressionAddInput!) {\n  suppressionAdd(input: $input) {\n    suppression {\n      ...SuppressionRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SuppressionAddDocument,
    "mutation SuppressionRelease($input: SuppressionReleaseInput!) {\n  suppressionRelease(input: $input) {\n    released {\n      address\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SuppressionReleaseDocument,
    "fragment SuppressionRow on Suppression {\n  address\n  reason\n  evidence\n  emailId\n  createdAt\n  account {\n    id\n    name\n  }\n}": types.SuppressionRowFragmentDoc,
    "query SuppressionsExport($filter: SuppressionFilter) {\n  suppressionsExport(filter: $filter)\n}": types.SuppressionsExportDocument,
    "mutation SuppressionsImport($input: SuppressionsImportInput!) {\n  suppressionsImport(input: $input) {\n    result {\n      added\n      known\n      failed\n      problems {\n        line\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SuppressionsImportDocument,
    "query Suppressions($filter: SuppressionFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  suppressions(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...SuppressionRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": types.SuppressionsDocument,
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
export function graphql(source: "query AnalyticsDays($range: DateRangeInput!, $compare: AnalyticsCompare, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: DAY, compare: $compare, filter: $filter) {\n    from\n    until\n    totals {\n      ...Figures\n    }\n    previous {\n      ...Figures\n    }\n    rows {\n      key\n      figures {\n        ...Figures\n      }\n    }\n  }\n}"): (typeof documents)["query AnalyticsDays($range: DateRangeInput!, $compare: AnalyticsCompare, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: DAY, compare: $compare, filter: $filter) {\n    from\n    until\n    totals {\n      ...Figures\n    }\n    previous {\n      ...Figures\n    }\n    rows {\n      key\n      figures {\n        ...Figures\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AnalyticsGroups($range: DateRangeInput!, $groupBy: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: $groupBy, filter: $filter) {\n    rows {\n      key\n      label\n      figures {\n        ...Figures\n      }\n    }\n  }\n}"): (typeof documents)["query AnalyticsGroups($range: DateRangeInput!, $groupBy: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {\n  emailAnalytics(range: $range, groupBy: $groupBy, filter: $filter) {\n    rows {\n      key\n      label\n      figures {\n        ...Figures\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AnalyticsOptions($templates: TemplateFilter) {\n  emailTypes {\n    key\n  }\n  providers {\n    id\n    name\n  }\n  templates(filter: $templates, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query AnalyticsOptions($templates: TemplateFilter) {\n  emailTypes {\n    key\n  }\n  providers {\n    id\n    name\n  }\n  templates(filter: $templates, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Figures on EmailFigures {\n  sent\n  delivered\n  humanOpens\n  machineOpens\n  clicks\n  bounces\n  complaints\n  unsubscribes\n  deliveryRate\n  openRate\n  clickRate\n  bounceRate\n  complaintRate\n  unsubscribeRate\n}"): (typeof documents)["fragment Figures on EmailFigures {\n  sent\n  delivered\n  humanOpens\n  machineOpens\n  clicks\n  bounces\n  complaints\n  unsubscribes\n  deliveryRate\n  openRate\n  clickRate\n  bounceRate\n  complaintRate\n  unsubscribeRate\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VariantComparison($versionId: ID!) {\n  templateVariantComparison(versionId: $versionId) {\n    minimumSample\n    enough\n    winner\n    variants {\n      ...VariantFigures\n    }\n  }\n}"): (typeof documents)["query VariantComparison($versionId: ID!) {\n  templateVariantComparison(versionId: $versionId) {\n    minimumSample\n    enough\n    winner\n    variants {\n      ...VariantFigures\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VariantContent($versionId: ID!, $templateId: ID!) {\n  templateVersion(id: $versionId) {\n    id\n    number\n    variables {\n      name\n      type\n      required\n      defaultValue\n      sample\n      description\n    }\n    bodies {\n      variant\n      language\n      kind\n      subject\n      preheader\n      source\n      textSource\n    }\n  }\n  template(id: $templateId) {\n    id\n    draft {\n      id\n      revision\n    }\n  }\n}"): (typeof documents)["query VariantContent($versionId: ID!, $templateId: ID!) {\n  templateVersion(id: $versionId) {\n    id\n    number\n    variables {\n      name\n      type\n      required\n      defaultValue\n      sample\n      description\n    }\n    bodies {\n      variant\n      language\n      kind\n      subject\n      preheader\n      source\n      textSource\n    }\n  }\n  template(id: $templateId) {\n    id\n    draft {\n      id\n      revision\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VariantFigures on VariantResult {\n  variant\n  sent\n  clicks\n  humanOpens\n  rate\n  low\n  high\n}"): (typeof documents)["fragment VariantFigures on VariantResult {\n  variant\n  sent\n  clicks\n  humanOpens\n  rate\n  low\n  high\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VariantPromote($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      revision\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation VariantPromote($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      revision\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VariantPublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      draft {\n        id\n      }\n      publishedVersion {\n        id\n        number\n      }\n    }\n    version {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation VariantPublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      draft {\n        id\n      }\n      publishedVersion {\n        id\n        number\n      }\n    }\n    version {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuppressionAdd($input: SuppressionAddInput!) {\n  suppressionAdd(input: $input) {\n    suppression {\n      ...SuppressionRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation SuppressionAdd($input: SuppressionAddInput!) {\n  suppressionAdd(input: $input) {\n    suppression {\n      ...SuppressionRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuppressionRelease($input: SuppressionReleaseInput!) {\n  suppressionRelease(input: $input) {\n    released {\n      address\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation SuppressionRelease($input: SuppressionReleaseInput!) {\n  suppressionRelease(input: $input) {\n    released {\n      address\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SuppressionRow on Suppression {\n  address\n  reason\n  evidence\n  emailId\n  createdAt\n  account {\n    id\n    name\n  }\n}"): (typeof documents)["fragment SuppressionRow on Suppression {\n  address\n  reason\n  evidence\n  emailId\n  createdAt\n  account {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SuppressionsExport($filter: SuppressionFilter) {\n  suppressionsExport(filter: $filter)\n}"): (typeof documents)["query SuppressionsExport($filter: SuppressionFilter) {\n  suppressionsExport(filter: $filter)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuppressionsImport($input: SuppressionsImportInput!) {\n  suppressionsImport(input: $input) {\n    result {\n      added\n      known\n      failed\n      problems {\n        line\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation SuppressionsImport($input: SuppressionsImportInput!) {\n  suppressionsImport(input: $input) {\n    result {\n      added\n      known\n      failed\n      problems {\n        line\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suppressions($filter: SuppressionFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  suppressions(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...SuppressionRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"): (typeof documents)["query Suppressions($filter: SuppressionFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  suppressions(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...SuppressionRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
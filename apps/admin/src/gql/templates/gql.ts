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
    "mutation TemplateRollback($input: TemplateRollbackInput!) {\n  templateRollback(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplateRollbackDocument,
    "query TemplateTypes {\n  emailTypes {\n    key\n  }\n}": typeof types.TemplateTypesDocument,
    "mutation TemplateUpdate($input: TemplateUpdateInput!) {\n  templateUpdate(input: $input) {\n    template {\n      id\n      fallbackLanguage\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.TemplateUpdateDocument,
    "query TemplateVersion($id: ID!) {\n  templateVersion(id: $id) {\n    id\n    number\n    state\n    ...VersionContent\n  }\n}": typeof types.TemplateVersionDocument,
    "query Template($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    createdAt\n    ...TemplateRow\n    account {\n      id\n      name\n    }\n    versions(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          ...VersionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.TemplateDocument,
    "fragment VersionRow on TemplateVersion {\n  id\n  number\n  state\n  revision\n  notes\n  createdAt\n  createdBy\n  updatedAt\n  publishedAt\n  publishedBy\n  variants {\n    name\n    share\n  }\n}": typeof types.VersionRowFragmentDoc,
    "mutation TemplateDraftDiscard($input: TemplateDraftDiscardInput!) {\n  templateDraftDiscard(input: $input) {\n    discardedId\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplateDraftDiscardDocument,
    "mutation TemplateDraftSave($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      ...VersionContent\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.TemplateDraftSaveDocument,
    "query TemplateDraft($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    account {\n      id\n    }\n    ...TemplateRow\n    draft {\n      id\n      ...VersionContent\n    }\n    publishedVersion {\n      id\n      ...VersionContent\n    }\n  }\n}": typeof types.TemplateDraftDocument,
    "mutation TemplatePublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplatePublishDocument,
    "mutation TemplateTestSend($input: TemplateTestSendInput!) {\n  templateTestSend(input: $input) {\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplateTestSendDocument,
    "fragment VersionContent on TemplateVersion {\n  id\n  revision\n  updatedAt\n  notes\n  variables {\n    name\n    type\n    required\n    defaultValue\n    sample\n    description\n  }\n  variants {\n    name\n    share\n  }\n  bodies {\n    variant\n    language\n    kind\n    subject\n    preheader\n    source\n    textSource\n    removed {\n      what\n      where\n    }\n  }\n}": typeof types.VersionContentFragmentDoc,
    "mutation ImageDelete($input: ImageDeleteInput!) {\n  imageDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ImageDeleteDocument,
    "fragment ImageRow on Image {\n  id\n  name\n  url\n  width\n  height\n  size\n  createdAt\n}": typeof types.ImageRowFragmentDoc,
    "mutation ImageUpload($input: ImageUploadInput!) {\n  imageUpload(input: $input) {\n    image {\n      id\n      ...ImageRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ImageUploadDocument,
    "query Images($search: String, $accountId: ID, $first: Int, $after: String) {\n  images(search: $search, accountId: $accountId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ImageRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ImagesDocument,
    "mutation TemplateArchive($input: TemplateArchiveInput!) {\n  templateArchive(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplateArchiveDocument,
    "mutation TemplateCreate($input: TemplateCreateInput!) {\n  templateCreate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.TemplateCreateDocument,
    "mutation TemplateDuplicate($input: TemplateDuplicateInput!) {\n  templateDuplicate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.TemplateDuplicateDocument,
    "query TemplateExport($id: ID!) {\n  templateExport(id: $id) {\n    fileName\n    content\n  }\n}": typeof types.TemplateExportDocument,
    "mutation TemplateImport($input: TemplateImportInput!) {\n  templateImport(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.TemplateImportDocument,
    "mutation TemplateRestore($input: TemplateRestoreInput!) {\n  templateRestore(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.TemplateRestoreDocument,
    "fragment TemplateRow on Template {\n  id\n  key\n  name\n  inherited\n  editable\n  builtIn\n  archivedAt\n  updatedAt\n  type {\n    key\n  }\n  draft {\n    id\n    number\n  }\n  publishedVersion {\n    id\n    number\n  }\n}": typeof types.TemplateRowFragmentDoc,
    "query Templates($filter: TemplateFilter, $first: Int, $after: String) {\n  templates(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...TemplateRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  emailTypes {\n    key\n  }\n}": typeof types.TemplatesDocument,
    "query TemplatePreflight($input: TemplatePreviewInput!) {\n  templatePreflight(input: $input) {\n    size\n    checkedLinks\n    findings {\n      code\n      severity\n      detail\n      value\n      clients\n      count\n    }\n  }\n}": typeof types.TemplatePreflightDocument,
    "query TemplatePreview($input: TemplatePreviewInput!) {\n  templatePreview(input: $input) {\n    variant\n    language\n    subject\n    preheader\n    html\n    text\n    size\n    missing\n    undeclared\n    removed {\n      what\n      where\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n  }\n}": typeof types.TemplatePreviewDocument,
    "query TemplateRecipients($search: String, $accountId: ID) {\n  templateRecipients(search: $search, accountId: $accountId, first: 20) {\n    address\n    name\n    language\n    role\n  }\n}": typeof types.TemplateRecipientsDocument,
};
const documents: Documents = {
    "mutation TemplateRollback($input: TemplateRollbackInput!) {\n  templateRollback(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplateRollbackDocument,
    "query TemplateTypes {\n  emailTypes {\n    key\n  }\n}": types.TemplateTypesDocument,
    "mutation TemplateUpdate($input: TemplateUpdateInput!) {\n  templateUpdate(input: $input) {\n    template {\n      id\n      fallbackLanguage\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.TemplateUpdateDocument,
    "query TemplateVersion($id: ID!) {\n  templateVersion(id: $id) {\n    id\n    number\n    state\n    ...VersionContent\n  }\n}": types.TemplateVersionDocument,
    "query Template($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    createdAt\n    ...TemplateRow\n    account {\n      id\n      name\n    }\n    versions(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          ...VersionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.TemplateDocument,
    "fragment VersionRow on TemplateVersion {\n  id\n  number\n  state\n  revision\n  notes\n  createdAt\n  createdBy\n  updatedAt\n  publishedAt\n  publishedBy\n  variants {\n    name\n    share\n  }\n}": types.VersionRowFragmentDoc,
    "mutation TemplateDraftDiscard($input: TemplateDraftDiscardInput!) {\n  templateDraftDiscard(input: $input) {\n    discardedId\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplateDraftDiscardDocument,
    "mutation TemplateDraftSave($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      ...VersionContent\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.TemplateDraftSaveDocument,
    "query TemplateDraft($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    account {\n      id\n    }\n    ...TemplateRow\n    draft {\n      id\n      ...VersionContent\n    }\n    publishedVersion {\n      id\n      ...VersionContent\n    }\n  }\n}": types.TemplateDraftDocument,
    "mutation TemplatePublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplatePublishDocument,
    "mutation TemplateTestSend($input: TemplateTestSendInput!) {\n  templateTestSend(input: $input) {\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplateTestSendDocument,
    "fragment VersionContent on TemplateVersion {\n  id\n  revision\n  updatedAt\n  notes\n  variables {\n    name\n    type\n    required\n    defaultValue\n    sample\n    description\n  }\n  variants {\n    name\n    share\n  }\n  bodies {\n    variant\n    language\n    kind\n    subject\n    preheader\n    source\n    textSource\n    removed {\n      what\n      where\n    }\n  }\n}": types.VersionContentFragmentDoc,
    "mutation ImageDelete($input: ImageDeleteInput!) {\n  imageDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}": types.ImageDeleteDocument,
    "fragment ImageRow on Image {\n  id\n  name\n  url\n  width\n  height\n  size\n  createdAt\n}": types.ImageRowFragmentDoc,
    "mutation ImageUpload($input: ImageUploadInput!) {\n  imageUpload(input: $input) {\n    image {\n      id\n      ...ImageRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.ImageUploadDocument,
    "query Images($search: String, $accountId: ID, $first: Int, $after: String) {\n  images(search: $search, accountId: $accountId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ImageRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ImagesDocument,
    "mutation TemplateArchive($input: TemplateArchiveInput!) {\n  templateArchive(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplateArchiveDocument,
    "mutation TemplateCreate($input: TemplateCreateInput!) {\n  templateCreate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.TemplateCreateDocument,
    "mutation TemplateDuplicate($input: TemplateDuplicateInput!) {\n  templateDuplicate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.TemplateDuplicateDocument,
    "query TemplateExport($id: ID!) {\n  templateExport(id: $id) {\n    fileName\n    content\n  }\n}": types.TemplateExportDocument,
    "mutation TemplateImport($input: TemplateImportInput!) {\n  templateImport(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.TemplateImportDocument,
    "mutation TemplateRestore($input: TemplateRestoreInput!) {\n  templateRestore(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.TemplateRestoreDocument,
    "fragment TemplateRow on Template {\n  id\n  key\n  name\n  inherited\n  editable\n  builtIn\n  archivedAt\n  updatedAt\n  type {\n    key\n  }\n  draft {\n    id\n    number\n  }\n  publishedVersion {\n    id\n    number\n  }\n}": types.TemplateRowFragmentDoc,
    "query Templates($filter: TemplateFilter, $first: Int, $after: String) {\n  templates(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...TemplateRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  emailTypes {\n    key\n  }\n}": types.TemplatesDocument,
    "query TemplatePreflight($input: TemplatePreviewInput!) {\n  templatePreflight(input: $input) {\n    size\n    checkedLinks\n    findings {\n      code\n      severity\n      detail\n      value\n      clients\n      count\n    }\n  }\n}": types.TemplatePreflightDocument,
    "query TemplatePreview($input: TemplatePreviewInput!) {\n  templatePreview(input: $input) {\n    variant\n    language\n    subject\n    preheader\n    html\n    text\n    size\n    missing\n    undeclared\n    removed {\n      what\n      where\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n  }\n}": types.TemplatePreviewDocument,
    "query TemplateRecipients($search: String, $accountId: ID) {\n  templateRecipients(search: $search, accountId: $accountId, first: 20) {\n    address\n    name\n    language\n    role\n  }\n}": types.TemplateRecipientsDocument,
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
export function graphql(source: "mutation TemplateRollback($input: TemplateRollbackInput!) {\n  templateRollback(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateRollback($input: TemplateRollbackInput!) {\n  templateRollback(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplateTypes {\n  emailTypes {\n    key\n  }\n}"): (typeof documents)["query TemplateTypes {\n  emailTypes {\n    key\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateUpdate($input: TemplateUpdateInput!) {\n  templateUpdate(input: $input) {\n    template {\n      id\n      fallbackLanguage\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateUpdate($input: TemplateUpdateInput!) {\n  templateUpdate(input: $input) {\n    template {\n      id\n      fallbackLanguage\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplateVersion($id: ID!) {\n  templateVersion(id: $id) {\n    id\n    number\n    state\n    ...VersionContent\n  }\n}"): (typeof documents)["query TemplateVersion($id: ID!) {\n  templateVersion(id: $id) {\n    id\n    number\n    state\n    ...VersionContent\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Template($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    createdAt\n    ...TemplateRow\n    account {\n      id\n      name\n    }\n    versions(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          ...VersionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query Template($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    createdAt\n    ...TemplateRow\n    account {\n      id\n      name\n    }\n    versions(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          ...VersionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VersionRow on TemplateVersion {\n  id\n  number\n  state\n  revision\n  notes\n  createdAt\n  createdBy\n  updatedAt\n  publishedAt\n  publishedBy\n  variants {\n    name\n    share\n  }\n}"): (typeof documents)["fragment VersionRow on TemplateVersion {\n  id\n  number\n  state\n  revision\n  notes\n  createdAt\n  createdBy\n  updatedAt\n  publishedAt\n  publishedBy\n  variants {\n    name\n    share\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateDraftDiscard($input: TemplateDraftDiscardInput!) {\n  templateDraftDiscard(input: $input) {\n    discardedId\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateDraftDiscard($input: TemplateDraftDiscardInput!) {\n  templateDraftDiscard(input: $input) {\n    discardedId\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateDraftSave($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      ...VersionContent\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateDraftSave($input: TemplateDraftSaveInput!) {\n  templateDraftSave(input: $input) {\n    version {\n      id\n      ...VersionContent\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplateDraft($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    account {\n      id\n    }\n    ...TemplateRow\n    draft {\n      id\n      ...VersionContent\n    }\n    publishedVersion {\n      id\n      ...VersionContent\n    }\n  }\n}"): (typeof documents)["query TemplateDraft($id: ID!) {\n  template(id: $id) {\n    id\n    fallbackLanguage\n    account {\n      id\n    }\n    ...TemplateRow\n    draft {\n      id\n      ...VersionContent\n    }\n    publishedVersion {\n      id\n      ...VersionContent\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplatePublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplatePublish($input: TemplatePublishInput!) {\n  templatePublish(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateTestSend($input: TemplateTestSendInput!) {\n  templateTestSend(input: $input) {\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateTestSend($input: TemplateTestSendInput!) {\n  templateTestSend(input: $input) {\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VersionContent on TemplateVersion {\n  id\n  revision\n  updatedAt\n  notes\n  variables {\n    name\n    type\n    required\n    defaultValue\n    sample\n    description\n  }\n  variants {\n    name\n    share\n  }\n  bodies {\n    variant\n    language\n    kind\n    subject\n    preheader\n    source\n    textSource\n    removed {\n      what\n      where\n    }\n  }\n}"): (typeof documents)["fragment VersionContent on TemplateVersion {\n  id\n  revision\n  updatedAt\n  notes\n  variables {\n    name\n    type\n    required\n    defaultValue\n    sample\n    description\n  }\n  variants {\n    name\n    share\n  }\n  bodies {\n    variant\n    language\n    kind\n    subject\n    preheader\n    source\n    textSource\n    removed {\n      what\n      where\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImageDelete($input: ImageDeleteInput!) {\n  imageDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ImageDelete($input: ImageDeleteInput!) {\n  imageDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImageRow on Image {\n  id\n  name\n  url\n  width\n  height\n  size\n  createdAt\n}"): (typeof documents)["fragment ImageRow on Image {\n  id\n  name\n  url\n  width\n  height\n  size\n  createdAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImageUpload($input: ImageUploadInput!) {\n  imageUpload(input: $input) {\n    image {\n      id\n      ...ImageRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ImageUpload($input: ImageUploadInput!) {\n  imageUpload(input: $input) {\n    image {\n      id\n      ...ImageRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Images($search: String, $accountId: ID, $first: Int, $after: String) {\n  images(search: $search, accountId: $accountId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ImageRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Images($search: String, $accountId: ID, $first: Int, $after: String) {\n  images(search: $search, accountId: $accountId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ImageRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateArchive($input: TemplateArchiveInput!) {\n  templateArchive(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateArchive($input: TemplateArchiveInput!) {\n  templateArchive(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateCreate($input: TemplateCreateInput!) {\n  templateCreate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateCreate($input: TemplateCreateInput!) {\n  templateCreate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateDuplicate($input: TemplateDuplicateInput!) {\n  templateDuplicate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateDuplicate($input: TemplateDuplicateInput!) {\n  templateDuplicate(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplateExport($id: ID!) {\n  templateExport(id: $id) {\n    fileName\n    content\n  }\n}"): (typeof documents)["query TemplateExport($id: ID!) {\n  templateExport(id: $id) {\n    fileName\n    content\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateImport($input: TemplateImportInput!) {\n  templateImport(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateImport($input: TemplateImportInput!) {\n  templateImport(input: $input) {\n    template {\n      id\n      ...TemplateRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateRestore($input: TemplateRestoreInput!) {\n  templateRestore(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation TemplateRestore($input: TemplateRestoreInput!) {\n  templateRestore(input: $input) {\n    template {\n      id\n      archivedAt\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TemplateRow on Template {\n  id\n  key\n  name\n  inherited\n  editable\n  builtIn\n  archivedAt\n  updatedAt\n  type {\n    key\n  }\n  draft {\n    id\n    number\n  }\n  publishedVersion {\n    id\n    number\n  }\n}"): (typeof documents)["fragment TemplateRow on Template {\n  id\n  key\n  name\n  inherited\n  editable\n  builtIn\n  archivedAt\n  updatedAt\n  type {\n    key\n  }\n  draft {\n    id\n    number\n  }\n  publishedVersion {\n    id\n    number\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Templates($filter: TemplateFilter, $first: Int, $after: String) {\n  templates(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...TemplateRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  emailTypes {\n    key\n  }\n}"): (typeof documents)["query Templates($filter: TemplateFilter, $first: Int, $after: String) {\n  templates(filter: $filter, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...TemplateRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  emailTypes {\n    key\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplatePreflight($input: TemplatePreviewInput!) {\n  templatePreflight(input: $input) {\n    size\n    checkedLinks\n    findings {\n      code\n      severity\n      detail\n      value\n      clients\n      count\n    }\n  }\n}"): (typeof documents)["query TemplatePreflight($input: TemplatePreviewInput!) {\n  templatePreflight(input: $input) {\n    size\n    checkedLinks\n    findings {\n      code\n      severity\n      detail\n      value\n      clients\n      count\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplatePreview($input: TemplatePreviewInput!) {\n  templatePreview(input: $input) {\n    variant\n    language\n    subject\n    preheader\n    html\n    text\n    size\n    missing\n    undeclared\n    removed {\n      what\n      where\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n  }\n}"): (typeof documents)["query TemplatePreview($input: TemplatePreviewInput!) {\n  templatePreview(input: $input) {\n    variant\n    language\n    subject\n    preheader\n    html\n    text\n    size\n    missing\n    undeclared\n    removed {\n      what\n      where\n    }\n    problems {\n      variant\n      language\n      part\n      line\n      fatal\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TemplateRecipients($search: String, $accountId: ID) {\n  templateRecipients(search: $search, accountId: $accountId, first: 20) {\n    address\n    name\n    language\n    role\n  }\n}"): (typeof documents)["query TemplateRecipients($search: String, $accountId: ID) {\n  templateRecipients(search: $search, accountId: $accountId, first: 20) {\n    address\n    name\n    language\n    role\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why ImageDelete was refused. */
export type ImageDeleteErrorCode =
  /** A published version of a template shows it. */
  | 'IN_USE'
  /** There is no such image, or it is not yours. */
  | 'NOT_FOUND';

/** An image to remove. */
export type ImageDeleteInput = {
  /** The image, `img_…`. */
  id: string;
};

/** Why ImageUpload was refused. */
export type ImageUploadErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The name is empty, longer than 120 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** The bytes are no PNG, JPEG, GIF or WebP, whatever the name says. */
  | 'NOT_AN_IMAGE'
  /** The file is larger than 8 MB or has too many pixels. */
  | 'TOO_LARGE'
  /** The width is not from 16 to 2,400. */
  | 'WIDTH_INVALID';

/** An image to keep. */
export type ImageUploadInput = {
  /** Account; the caller's own when empty, the platform for a super admin. */
  accountId?: string | null | undefined;
  /** PNG, JPEG, GIF or WebP of up to 8 MB, base64. */
  contentBase64: string;
  /** Wider images are made smaller, 16 to 2,400 pixels; 1,200 when empty. None is made larger. */
  maxWidth?: number | null | undefined;
  /** Name of the file, 1 to 120 characters. */
  name: string;
};

/** Why TemplateArchive was refused. */
export type TemplateArchiveErrorCode =
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND';

/** A template to put away. */
export type TemplateArchiveInput = {
  /** The template, `tpl_…`. */
  id: string;
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

/** Why TemplateCreate was refused. */
export type TemplateCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The key is not lower-case letters, digits and hyphens, or longer than 100 characters. */
  | 'KEY_INVALID'
  /** The account has a template with this key already, maybe an archived one. */
  | 'KEY_TAKEN'
  /** The name is empty, longer than 200 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND'
  /** There is no such e-mail type. */
  | 'TYPE_UNKNOWN';

/** A new template. */
export type TemplateCreateInput = {
  /** Account; the caller's own when empty, the platform for a super admin. */
  accountId?: string | null | undefined;
  /** Template whose content it begins with, `tpl_…`; a short example when empty. */
  copyOf?: string | null | undefined;
  /** Used for recipients whose language has no body; ID when empty. */
  fallbackLanguage?: TemplateLanguage | null | undefined;
  /** Lower-case letters, digits and hyphens, unique within the account: `order-paid`. */
  key: string;
  /** How the first body is written; MJML when empty. Ignored with `copyOf`. */
  kind?: TemplateBodyKind | null | undefined;
  /** For people; 1 to 200 characters on one line. */
  name: string;
  /** Key of the e-mail type it is written for. */
  type: string;
};

/** Why TemplateDraftDiscard was refused. */
export type TemplateDraftDiscardErrorCode =
  /** The draft was changed, made or thrown away meanwhile; read it anew. */
  | 'DRAFT_CHANGED'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND';

/** A draft to throw away. */
export type TemplateDraftDiscardInput = {
  /** Revision of the draft that is thrown away. */
  revision: number;
  /** The template, `tpl_…`. */
  templateId: string;
};

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

/** Why TemplateDuplicate was refused. */
export type TemplateDuplicateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The key is not lower-case letters, digits and hyphens, or longer than 100 characters. */
  | 'KEY_INVALID'
  /** The account has a template with this key already, maybe an archived one. */
  | 'KEY_TAKEN'
  /** The name is empty, longer than 200 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND';

/** A template to copy. */
export type TemplateDuplicateInput = {
  /** Account of the copy; the caller's own when empty, the platform for a super admin. */
  accountId?: string | null | undefined;
  /** The template, `tpl_…`; one that is inherited becomes one of the account. */
  id: string;
  /** Key of the copy; the same key when empty, which overrides an inherited one. */
  key?: string | null | undefined;
  /** Name of the copy; the same name when empty. */
  name?: string | null | undefined;
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

/** What was found; screens word it in the language of who reads it. */
export type TemplateFindingCode =
  /** A variant has no body in the fallback language; `detail` is the variant. */
  | 'BODY_MISSING'
  /** Mail programs in `clients` do not show something; `detail` is what. */
  | 'CLIENT_DROPS'
  /** An image says nothing where images are off; `detail` is its address. */
  | 'IMAGE_WITHOUT_ALT'
  /** There are more links than are asked; `value` is how many were left out. */
  | 'LINKS_NOT_CHECKED'
  /** A link answers 4xx or 5xx; `detail` is the address, `value` the status. */
  | 'LINK_BROKEN'
  /** A link leads nowhere (empty or `#`); `detail` is its text. */
  | 'LINK_EMPTY'
  /** A link begins with http://; `detail` is the address. */
  | 'LINK_INSECURE'
  /** A link does not answer or does not resolve; `detail` is the address, `value` why. */
  | 'LINK_UNREACHABLE'
  /** Saving takes something out; `detail` is what, `value` where. */
  | 'PART_REMOVED'
  /** Inboxes will show the beginning of the mail after the subject. */
  | 'PREHEADER_EMPTY'
  /** The subject is empty. */
  | 'SUBJECT_EMPTY'
  /** The subject holds several exclamation marks or currency signs. */
  | 'SUBJECT_EXCLAMATIONS'
  /** Phones cut the subject; `value` is its length. */
  | 'SUBJECT_LONG'
  /** The subject is in capitals. */
  | 'SUBJECT_SHOUTS'
  /** The subject holds words that spam filters know; `detail` lists them. */
  | 'SUBJECT_SPAM_WORDS'
  /** The template language or MJML cannot read it; `detail` says why. */
  | 'TEMPLATE_ERROR'
  /** Gmail clips what is larger than 102 kB; `value` is the size in bytes. */
  | 'TOO_LARGE'
  /** The mail may be opted out of and has no link for it; a footer is added. */
  | 'UNSUBSCRIBE_MISSING'
  /** A required variable has no value; `detail` is its name. */
  | 'VARIABLE_MISSING'
  /** A variable is used and not declared; `detail` is its name. */
  | 'VARIABLE_UNDECLARED';

/** How much a finding matters. */
export type TemplateFindingSeverity =
  /** The mail is wrong or will not leave. */
  | 'ERROR'
  /** Good to know. */
  | 'NOTE'
  /** Some recipients will see something else. */
  | 'WARNING';

/** Why TemplateImport was refused. */
export type TemplateImportErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A body is there twice or belongs to no variant. */
  | 'BODIES_INVALID'
  /** The file is not one that templateExport made. */
  | 'FILE_INVALID'
  /** The key is not lower-case letters, digits and hyphens, or longer than 100 characters. */
  | 'KEY_INVALID'
  /** The account has a template with this key already, maybe an archived one. */
  | 'KEY_TAKEN'
  /** The name is empty, longer than 200 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** A text is longer than it may be. */
  | 'TOO_LONG'
  /** There is no such e-mail type. */
  | 'TYPE_UNKNOWN'
  /** A variable has no usable name, stands there twice, or its default or sample is of another type. */
  | 'VARIABLES_INVALID'
  /** The variants are not A to H once each with shares that sum to 100. */
  | 'VARIANTS_INVALID';

/** A template from a file. */
export type TemplateImportInput = {
  /** Account; the caller's own when empty, the platform for a super admin. */
  accountId?: string | null | undefined;
  /** JSON that templateExport gave. */
  content: string;
  /** Key to use instead of the one in the file. */
  key?: string | null | undefined;
};

/** Language of a mail. */
export type TemplateLanguage =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** Where in a body something stands. */
export type TemplatePart =
  | 'PREHEADER'
  | 'SOURCE'
  | 'SUBJECT'
  | 'TEXT_SOURCE';

/** What to show: a saved version, or a body as it stands in the editor. */
export type TemplatePreviewInput = {
  /** Shown instead of the saved body. */
  body?: TemplateUnsavedBodyInput | null | undefined;
  /** Language; the recipient's, or the fallback, when empty. */
  language?: TemplateLanguage | null | undefined;
  /** As whom to show it; facts known of them are filled in. */
  recipient?: string | null | undefined;
  /** The template, `tpl_…`. */
  templateId: string;
  /** Values, over the recipient's facts, over the samples. */
  values?: Record<string, unknown> | null | undefined;
  /** Declared instead of those of the version. */
  variables?: Array<TemplateVariableInput> | null | undefined;
  /** Variant; the one that the recipient gets, or the first, when empty. */
  variant?: string | null | undefined;
  /** Version, `tpv_…`; the draft when empty, else the published one. */
  versionId?: string | null | undefined;
};

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

/** Why TemplateRestore was refused. */
export type TemplateRestoreErrorCode =
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND';

/** A template to fetch back. */
export type TemplateRestoreInput = {
  /** The template, `tpl_…`. */
  id: string;
};

/** Why TemplateRollback was refused. */
export type TemplateRollbackErrorCode =
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND'
  /** The version was never published. */
  | 'NOT_PUBLISHED';

/** An older published version to send with again. */
export type TemplateRollbackInput = {
  /** The version, `tpv_…`. */
  versionId: string;
};

/** Why TemplateTestSend was refused. */
export type TemplateTestSendErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account. */
  | 'ACCOUNT_REQUIRED'
  /** The credits of the account are frozen until a super admin has checked them. */
  | 'CREDITS_FROZEN'
  /** The account has fewer credits than it costs. Nothing was kept, and nothing is tried again. */
  | 'INSUFFICIENT_CREDITS'
  /** There is no such version for the caller, or it has no body of that variant. */
  | 'NOT_FOUND'
  /** No enabled provider can carry this mail. */
  | 'NO_ROUTE'
  /** The account has no verified sender. */
  | 'SENDER_UNVERIFIED'
  /** The subject is empty. */
  | 'SUBJECT_EMPTY'
  /** The template cannot be rendered. */
  | 'TEMPLATE_INVALID'
  /** The mail is larger than a mail may be. */
  | 'TOO_LARGE'
  /** The e-mail type of the template is gone. */
  | 'TYPE_UNKNOWN'
  /** A variable has a value of another type than it declares. */
  | 'VARIABLE_INVALID'
  /** Required variables have neither value nor sample. */
  | 'VARIABLE_MISSING';

/** A test mail of a version, which may be a draft. */
export type TemplateTestSendInput = {
  /** Send as this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** Language; when empty the template's fallback. */
  language?: TemplateLanguage | null | undefined;
  /** Where it goes. */
  to: string;
  /** Values; samples stand in for those without one. */
  variables?: Record<string, unknown> | null | undefined;
  /** Variant; when empty the one of the recipient's share. */
  variant?: string | null | undefined;
  /** The version, `tpv_…`. */
  versionId: string;
};

/** A body that is not saved yet. */
export type TemplateUnsavedBodyInput = {
  /** How it is written. */
  kind: TemplateBodyKind;
  /** The line that inboxes show after the subject. */
  preheader?: string | null | undefined;
  /** MJML, HTML or text. */
  source: string;
  /** Subject with Liquid in it. */
  subject: string;
  /** Text part; derived when empty. */
  textSource?: string | null | undefined;
};

/** Why TemplateUpdate was refused. */
export type TemplateUpdateErrorCode =
  /** The name is empty, longer than 200 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** There is no such template, or it is not yours to change. */
  | 'NOT_FOUND'
  /** There is no such e-mail type. */
  | 'TYPE_UNKNOWN';

/** What of a template changes. Empty fields stay. */
export type TemplateUpdateInput = {
  /** Used for recipients whose language has no body. */
  fallbackLanguage?: TemplateLanguage | null | undefined;
  /** The template, `tpl_…`. */
  id: string;
  /** For people; 1 to 200 characters on one line. */
  name?: string | null | undefined;
  /** Key of the e-mail type it is written for. */
  type?: string | null | undefined;
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

export type TemplateRollbackMutationVariables = Exact<{
  input: TemplateRollbackInput;
}>;


export type TemplateRollbackMutation = { __typename: 'Mutation', templateRollback: { __typename: 'TemplateRollbackPayload', template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateRollbackUserError', code: TemplateRollbackErrorCode, message: string }> } };

export type TemplateTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateTypesQuery = { __typename: 'Query', emailTypes: Array<{ __typename: 'EmailType', key: string }> };

export type TemplateUpdateMutationVariables = Exact<{
  input: TemplateUpdateInput;
}>;


export type TemplateUpdateMutation = { __typename: 'Mutation', templateUpdate: { __typename: 'TemplateUpdatePayload', template: (
      { __typename: 'Template', id: string, fallbackLanguage: TemplateLanguage }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateUpdateUserError', code: TemplateUpdateErrorCode, field: Array<string>, message: string }> } };

export type TemplateVersionQueryVariables = Exact<{
  id: string;
}>;


export type TemplateVersionQuery = { __typename: 'Query', templateVersion: (
    { __typename: 'TemplateVersion', id: string, number: number, state: TemplateVersionState }
    & { ' $fragmentRefs'?: { 'VersionContentFragment': VersionContentFragment } }
  ) | null };

export type TemplateQueryVariables = Exact<{
  id: string;
}>;


export type TemplateQuery = { __typename: 'Query', template: (
    { __typename: 'Template', id: string, fallbackLanguage: TemplateLanguage, createdAt: string, account: { __typename: 'Account', id: string, name: string } | null, versions: { __typename: 'TemplateVersionConnection', edges: Array<{ __typename: 'TemplateVersionEdge', cursor: string, node: (
          { __typename: 'TemplateVersion', id: string }
          & { ' $fragmentRefs'?: { 'VersionRowFragment': VersionRowFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
  ) | null };

export type VersionRowFragment = { __typename: 'TemplateVersion', id: string, number: number, state: TemplateVersionState, revision: number, notes: string | null, createdAt: string, createdBy: string | null, updatedAt: string, publishedAt: string | null, publishedBy: string | null, variants: Array<{ __typename: 'TemplateVariant', name: string, share: number }> } & { ' $fragmentName'?: 'VersionRowFragment' };

export type TemplateDraftDiscardMutationVariables = Exact<{
  input: TemplateDraftDiscardInput;
}>;


export type TemplateDraftDiscardMutation = { __typename: 'Mutation', templateDraftDiscard: { __typename: 'TemplateDraftDiscardPayload', discardedId: string | null, template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateDraftDiscardUserError', code: TemplateDraftDiscardErrorCode, message: string }> } };

export type TemplateDraftSaveMutationVariables = Exact<{
  input: TemplateDraftSaveInput;
}>;


export type TemplateDraftSaveMutation = { __typename: 'Mutation', templateDraftSave: { __typename: 'TemplateDraftSavePayload', version: (
      { __typename: 'TemplateVersion', id: string }
      & { ' $fragmentRefs'?: { 'VersionContentFragment': VersionContentFragment } }
    ) | null, problems: Array<{ __typename: 'TemplateProblem', variant: string | null, language: TemplateLanguage | null, part: TemplatePart, line: number | null, fatal: boolean, message: string }> | null, userErrors: Array<{ __typename: 'TemplateDraftSaveUserError', code: TemplateDraftSaveErrorCode, field: Array<string>, message: string }> } };

export type TemplateDraftQueryVariables = Exact<{
  id: string;
}>;


export type TemplateDraftQuery = { __typename: 'Query', template: (
    { __typename: 'Template', id: string, fallbackLanguage: TemplateLanguage, account: { __typename: 'Account', id: string } | null, draft: (
      { __typename: 'TemplateVersion', id: string }
      & { ' $fragmentRefs'?: { 'VersionContentFragment': VersionContentFragment } }
    ) | null, publishedVersion: (
      { __typename: 'TemplateVersion', id: string }
      & { ' $fragmentRefs'?: { 'VersionContentFragment': VersionContentFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
  ) | null };

export type TemplatePublishMutationVariables = Exact<{
  input: TemplatePublishInput;
}>;


export type TemplatePublishMutation = { __typename: 'Mutation', templatePublish: { __typename: 'TemplatePublishPayload', template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplatePublishUserError', code: TemplatePublishErrorCode, message: string }> } };

export type TemplateTestSendMutationVariables = Exact<{
  input: TemplateTestSendInput;
}>;


export type TemplateTestSendMutation = { __typename: 'Mutation', templateTestSend: { __typename: 'TemplateTestSendPayload', emailLog: { __typename: 'EmailLog', id: string } | null, userErrors: Array<{ __typename: 'TemplateTestSendUserError', code: TemplateTestSendErrorCode, message: string }> } };

export type VersionContentFragment = { __typename: 'TemplateVersion', id: string, revision: number, updatedAt: string, notes: string | null, variables: Array<{ __typename: 'TemplateVariable', name: string, type: TemplateVariableType, required: boolean, defaultValue: unknown, sample: unknown, description: string | null }>, variants: Array<{ __typename: 'TemplateVariant', name: string, share: number }>, bodies: Array<{ __typename: 'TemplateBody', variant: string, language: TemplateLanguage, kind: TemplateBodyKind, subject: string, preheader: string | null, source: string, textSource: string | null, removed: Array<{ __typename: 'TemplateRemovedPart', what: string, where: string }> }> } & { ' $fragmentName'?: 'VersionContentFragment' };

export type ImageDeleteMutationVariables = Exact<{
  input: ImageDeleteInput;
}>;


export type ImageDeleteMutation = { __typename: 'Mutation', imageDelete: { __typename: 'ImageDeletePayload', deletedId: string | null, userErrors: Array<{ __typename: 'ImageDeleteUserError', code: ImageDeleteErrorCode }> } };

export type ImageRowFragment = { __typename: 'Image', id: string, name: string, url: string, width: number, height: number, size: number, createdAt: string } & { ' $fragmentName'?: 'ImageRowFragment' };

export type ImageUploadMutationVariables = Exact<{
  input: ImageUploadInput;
}>;


export type ImageUploadMutation = { __typename: 'Mutation', imageUpload: { __typename: 'ImageUploadPayload', image: (
      { __typename: 'Image', id: string }
      & { ' $fragmentRefs'?: { 'ImageRowFragment': ImageRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ImageUploadUserError', code: ImageUploadErrorCode }> } };

export type ImagesQueryVariables = Exact<{
  search?: string | null | undefined;
  accountId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImagesQuery = { __typename: 'Query', images: { __typename: 'ImageConnection', edges: Array<{ __typename: 'ImageEdge', cursor: string, node: (
        { __typename: 'Image', id: string }
        & { ' $fragmentRefs'?: { 'ImageRowFragment': ImageRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TemplateArchiveMutationVariables = Exact<{
  input: TemplateArchiveInput;
}>;


export type TemplateArchiveMutation = { __typename: 'Mutation', templateArchive: { __typename: 'TemplateArchivePayload', template: { __typename: 'Template', id: string, archivedAt: string | null } | null, userErrors: Array<{ __typename: 'TemplateArchiveUserError', code: TemplateArchiveErrorCode, message: string }> } };

export type TemplateCreateMutationVariables = Exact<{
  input: TemplateCreateInput;
}>;


export type TemplateCreateMutation = { __typename: 'Mutation', templateCreate: { __typename: 'TemplateCreatePayload', template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateCreateUserError', code: TemplateCreateErrorCode, field: Array<string>, message: string }> } };

export type TemplateDuplicateMutationVariables = Exact<{
  input: TemplateDuplicateInput;
}>;


export type TemplateDuplicateMutation = { __typename: 'Mutation', templateDuplicate: { __typename: 'TemplateDuplicatePayload', template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateDuplicateUserError', code: TemplateDuplicateErrorCode, field: Array<string>, message: string }> } };

export type TemplateExportQueryVariables = Exact<{
  id: string;
}>;


export type TemplateExportQuery = { __typename: 'Query', templateExport: { __typename: 'TemplateExport', fileName: string, content: string } | null };

export type TemplateImportMutationVariables = Exact<{
  input: TemplateImportInput;
}>;


export type TemplateImportMutation = { __typename: 'Mutation', templateImport: { __typename: 'TemplateImportPayload', template: (
      { __typename: 'Template', id: string }
      & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'TemplateImportUserError', code: TemplateImportErrorCode, field: Array<string>, message: string }> } };

export type TemplateRestoreMutationVariables = Exact<{
  input: TemplateRestoreInput;
}>;


export type TemplateRestoreMutation = { __typename: 'Mutation', templateRestore: { __typename: 'TemplateRestorePayload', template: { __typename: 'Template', id: string, archivedAt: string | null } | null, userErrors: Array<{ __typename: 'TemplateRestoreUserError', code: TemplateRestoreErrorCode, message: string }> } };

export type TemplateRowFragment = { __typename: 'Template', id: string, key: string, name: string, inherited: boolean, editable: boolean, builtIn: string | null, archivedAt: string | null, updatedAt: string, type: { __typename: 'EmailType', key: string }, draft: { __typename: 'TemplateVersion', id: string, number: number } | null, publishedVersion: { __typename: 'TemplateVersion', id: string, number: number } | null } & { ' $fragmentName'?: 'TemplateRowFragment' };

export type TemplatesQueryVariables = Exact<{
  filter?: TemplateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TemplatesQuery = { __typename: 'Query', templates: { __typename: 'TemplateConnection', edges: Array<{ __typename: 'TemplateEdge', cursor: string, node: (
        { __typename: 'Template', id: string }
        & { ' $fragmentRefs'?: { 'TemplateRowFragment': TemplateRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, emailTypes: Array<{ __typename: 'EmailType', key: string }> };

export type TemplatePreflightQueryVariables = Exact<{
  input: TemplatePreviewInput;
}>;


export type TemplatePreflightQuery = { __typename: 'Query', templatePreflight: { __typename: 'TemplatePreflight', size: number, checkedLinks: number, findings: Array<{ __typename: 'TemplateFinding', code: TemplateFindingCode, severity: TemplateFindingSeverity, detail: string | null, value: string | null, clients: Array<string>, count: number }> } | null };

export type TemplatePreviewQueryVariables = Exact<{
  input: TemplatePreviewInput;
}>;


export type TemplatePreviewQuery = { __typename: 'Query', templatePreview: { __typename: 'TemplatePreview', variant: string, language: TemplateLanguage, subject: string, preheader: string, html: string | null, text: string | null, size: number, missing: Array<string>, undeclared: Array<string>, removed: Array<{ __typename: 'TemplateRemovedPart', what: string, where: string }>, problems: Array<{ __typename: 'TemplateProblem', variant: string | null, language: TemplateLanguage | null, part: TemplatePart, line: number | null, fatal: boolean, message: string }> } | null };

export type TemplateRecipientsQueryVariables = Exact<{
  search?: string | null | undefined;
  accountId?: string | null | undefined;
}>;


export type TemplateRecipientsQuery = { __typename: 'Query', templateRecipients: Array<{ __typename: 'TemplateRecipient', address: string, name: string | null, language: string | null, role: string | null }> | null };

export const VersionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]} as unknown as DocumentNode<VersionRowFragment, unknown>;
export const VersionContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textSource"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}}]}}]}}]} as unknown as DocumentNode<VersionContentFragment, unknown>;
export const ImageRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImageRowFragment, unknown>;
export const TemplateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateRowFragment, unknown>;
export const TemplateRollbackDocument = {"__meta__":{"hash":"sha256:123183747c25e952abe13617f47127417c20e68d3b8c268b4a55586d537822b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateRollback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateRollbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateRollback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateRollbackMutation, TemplateRollbackMutationVariables>;
export const TemplateTypesDocument = {"__meta__":{"hash":"sha256:308ebd11911c505597fa9a6d0731d579156956d0bc84251184c81f8d90897af5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<TemplateTypesQuery, TemplateTypesQueryVariables>;
export const TemplateUpdateDocument = {"__meta__":{"hash":"sha256:88cde337b35f37e4212da979214ba3e7a7215fc56872572cd8e1402fc50be17d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fallbackLanguage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateUpdateMutation, TemplateUpdateMutationVariables>;
export const TemplateVersionDocument = {"__meta__":{"hash":"sha256:ab52a67b2b947cc69b63fbc86bfe9145b6c237834d2990190aef5ca94764b20f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textSource"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateVersionQuery, TemplateVersionQueryVariables>;
export const TemplateDocument = {"__meta__":{"hash":"sha256:74bf75e699b03b48eae38c94cf734adbd79e3b904e84e91ce07845fa0cc8c59c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Template"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fallbackLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]} as unknown as DocumentNode<TemplateQuery, TemplateQueryVariables>;
export const TemplateDraftDiscardDocument = {"__meta__":{"hash":"sha256:6756e87144adfae24ec5f61e5ac86d4e04d6998ce58eaf0874bd511856947f14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateDraftDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftDiscardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateDraftDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardedId"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateDraftDiscardMutation, TemplateDraftDiscardMutationVariables>;
export const TemplateDraftSaveDocument = {"__meta__":{"hash":"sha256:9efa31cf6d9df74e529fa4dcf78ac9d557885ddee749c103c6e4e667b8326d04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateDraftSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateDraftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"fatal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textSource"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateDraftSaveMutation, TemplateDraftSaveMutationVariables>;
export const TemplateDraftDocument = {"__meta__":{"hash":"sha256:bf7e393f58c9248c0b397ab90a275d76048cb82bd1d44fa659c464a6edff7d60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fallbackLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textSource"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateDraftQuery, TemplateDraftQueryVariables>;
export const TemplatePublishDocument = {"__meta__":{"hash":"sha256:11b85191e49667c93f53520a3daf9ef160bcf926cbfb0d5aecfacb72780cfe64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplatePublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templatePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplatePublishMutation, TemplatePublishMutationVariables>;
export const TemplateTestSendDocument = {"__meta__":{"hash":"sha256:8e29141fbbf66d9a0890c8824bf1bdd1f90d0d7aa71aa0a2d974c56d7e7cecfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateTestSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateTestSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateTestSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateTestSendMutation, TemplateTestSendMutationVariables>;
export const ImageDeleteDocument = {"__meta__":{"hash":"sha256:4c937779361f1be23065ee1391fbcbcc3c5619a402b7dfb1850b11e25e99f218"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImageDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imageDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ImageDeleteMutation, ImageDeleteMutationVariables>;
export const ImageUploadDocument = {"__meta__":{"hash":"sha256:68cb795e62e37ffe2f34d3cef1820e7cc3c2768262a080c0b76b5557892ff7a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImageUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imageUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImageUploadMutation, ImageUploadMutationVariables>;
export const ImagesDocument = {"__meta__":{"hash":"sha256:2ece761c76b642e485f6db1538f88f0baae2a58ffe331ba9fa013e641528e322"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Images"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImagesQuery, ImagesQueryVariables>;
export const TemplateArchiveDocument = {"__meta__":{"hash":"sha256:dd55ac929d963ac5ce89cf4955153f0a2c890da6e025ad08cc346296c4ae69ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateArchiveMutation, TemplateArchiveMutationVariables>;
export const TemplateCreateDocument = {"__meta__":{"hash":"sha256:61d1e545fa0a15ec87edc5a73cd9b05f3f6a9574b4859897113beb2c2ecad89e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateCreateMutation, TemplateCreateMutationVariables>;
export const TemplateDuplicateDocument = {"__meta__":{"hash":"sha256:af835ee2d1e3d2707450a53c132e050d080bbd519c00fcaa7a527e7d00199886"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDuplicateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateDuplicate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateDuplicateMutation, TemplateDuplicateMutationVariables>;
export const TemplateExportDocument = {"__meta__":{"hash":"sha256:462f01838af34c6ea79a757edf09e389bd5347d30974269ef46eb0b2a31b41f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<TemplateExportQuery, TemplateExportQueryVariables>;
export const TemplateImportDocument = {"__meta__":{"hash":"sha256:a4179849788c9c00bebe17c5beeff4e9c5ede64e5962fab72852337d63cbe711"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplateImportMutation, TemplateImportMutationVariables>;
export const TemplateRestoreDocument = {"__meta__":{"hash":"sha256:d3186419d69f7cc833184df64f38120f0ef1be472251d72a8d9fcb2d84625eac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateRestore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateRestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateRestoreMutation, TemplateRestoreMutationVariables>;
export const TemplatesDocument = {"__meta__":{"hash":"sha256:c2d7eae3a56ed367180eebb86530c97dc2915341f9ab335577b854020fe12d82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Templates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TemplatesQuery, TemplatesQueryVariables>;
export const TemplatePreflightDocument = {"__meta__":{"hash":"sha256:1eeac2e4979115f4ba218bd574eb911fc8e6a5da4d79d2e89b55b99970489a8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePreflight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templatePreflight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checkedLinks"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clients"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TemplatePreflightQuery, TemplatePreflightQueryVariables>;
export const TemplatePreviewDocument = {"__meta__":{"hash":"sha256:30175a7467a4a5315e71e00921dc3f42d573266d031d4bba4c2f4b6cc4e5ffa2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templatePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"preheader"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"undeclared"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"fatal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TemplatePreviewQuery, TemplatePreviewQueryVariables>;
export const TemplateRecipientsDocument = {"__meta__":{"hash":"sha256:1a7b83d1bcf252020abd5ceb5a9a9494b251d2152e97f4c2e3f12ffea8460e8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<TemplateRecipientsQuery, TemplateRecipientsQueryVariables>;
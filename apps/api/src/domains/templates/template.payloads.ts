import { ID, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { TemplateProblemType, TemplateType, TemplateVersionType } from './template.graphql.ts';

const ERRORS = 'What the caller can mend; empty on success.';

const notFound = { NOT_FOUND: 'There is no such template, or it is not yours to change.' };
const accountCodes = { ACCOUNT_NOT_FOUND: 'There is no such account.' };
const nameCodes = { NAME_INVALID: 'The name is empty, longer than 200 characters, or holds a line break.' };
const keyCodes = {
  KEY_INVALID: 'The key is not lower-case letters, digits and hyphens, or longer than 100 characters.',
  KEY_TAKEN: 'The account has a template with this key already, maybe an archived one.',
};
const typeCodes = { TYPE_UNKNOWN: 'There is no such e-mail type.' };
const draftCodes = { DRAFT_CHANGED: 'The draft was changed, made or thrown away meanwhile; read it anew.' };
const contentCodes = {
  TOO_LONG: 'A text is longer than it may be.',
  VARIANTS_INVALID: 'The variants are not A to H once each with shares that sum to 100.',
  VARIABLES_INVALID: 'A variable has no usable name, stands there twice, or its default or sample is of another type.',
  BODIES_INVALID: 'A body is there twice or belongs to no variant.',
};

const TemplateCreateUserError = userErrorOf('TemplateCreate', {
  ...accountCodes,
  ...keyCodes,
  ...nameCodes,
  ...typeCodes,
  ...notFound,
});
const TemplateUpdateUserError = userErrorOf('TemplateUpdate', { ...notFound, ...nameCodes, ...typeCodes });
const TemplateDraftSaveUserError = userErrorOf('TemplateDraftSave', { ...notFound, ...draftCodes, ...contentCodes });
const TemplateDraftDiscardUserError = userErrorOf('TemplateDraftDiscard', { ...notFound, ...draftCodes });
const TemplatePublishUserError = userErrorOf('TemplatePublish', {
  ...notFound,
  ...draftCodes,
  NOT_A_DRAFT: 'The version is published already.',
  BODY_MISSING: 'A variant has no body in the fallback language.',
  BODY_INVALID: 'A body cannot be read; `problems` says where.',
  VARIABLE_UNDECLARED: 'A body uses a variable that is not declared.',
});
const TemplateRollbackUserError = userErrorOf('TemplateRollback', {
  ...notFound,
  NOT_PUBLISHED: 'The version was never published.',
});
const TemplateDuplicateUserError = userErrorOf('TemplateDuplicate', {
  ...notFound,
  ...accountCodes,
  ...keyCodes,
  ...nameCodes,
});
const TemplateArchiveUserError = userErrorOf('TemplateArchive', notFound);
const TemplateRestoreUserError = userErrorOf('TemplateRestore', notFound);
const TemplateImportUserError = userErrorOf('TemplateImport', {
  ...accountCodes,
  ...keyCodes,
  ...nameCodes,
  ...typeCodes,
  ...contentCodes,
  FILE_INVALID: 'The file is not one that templateExport made.',
});

@ObjectType({ description: 'Answer to templateCreate.' })
export class TemplateCreatePayload {
  @Exposed('PARENT', () => TemplateType, 'The template with its first draft.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateUpdate.' })
export class TemplateUpdatePayload {
  @Exposed('PARENT', () => TemplateType, 'The template as it is now.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateDraftSave.' })
export class TemplateDraftSavePayload {
  @Exposed('PARENT', () => TemplateVersionType, 'The draft as it is now; its bodies say what was removed.', {
    nullable: true,
  })
  version?: TemplateVersionType | null;

  @Exposed('PARENT', () => [TemplateProblemType], 'What is wrong in the bodies that were saved.', { nullable: true })
  problems?: TemplateProblemType[] | null;

  @Exposed('PARENT', () => [TemplateDraftSaveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateDraftDiscard.' })
export class TemplateDraftDiscardPayload {
  @Exposed('PARENT', () => ID, 'Id of the draft that is gone.', { nullable: true })
  discardedId?: string | null;

  @Exposed('PARENT', () => TemplateType, 'The template without it.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateDraftDiscardUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templatePublish.' })
export class TemplatePublishPayload {
  @Exposed('PARENT', () => TemplateType, 'The template; mails are sent with the version from now on.', {
    nullable: true,
  })
  template?: TemplateType | null;

  @Exposed('PARENT', () => TemplateVersionType, 'The version.', { nullable: true })
  version?: TemplateVersionType | null;

  @Exposed('PARENT', () => [TemplatePublishUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateRollback.' })
export class TemplateRollbackPayload {
  @Exposed('PARENT', () => TemplateType, 'The template; mails are sent with the older version from now on.', {
    nullable: true,
  })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateRollbackUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateDuplicate.' })
export class TemplateDuplicatePayload {
  @Exposed('PARENT', () => TemplateType, 'The copy, as a draft.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateDuplicateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateArchive.' })
export class TemplateArchivePayload {
  @Exposed('PARENT', () => TemplateType, 'The template; sends no longer find it.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateArchiveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateRestore.' })
export class TemplateRestorePayload {
  @Exposed('PARENT', () => TemplateType, 'The template; sends find it again.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateRestoreUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to templateImport.' })
export class TemplateImportPayload {
  @Exposed('PARENT', () => TemplateType, 'The template, as a draft.', { nullable: true })
  template?: TemplateType | null;

  @Exposed('PARENT', () => [TemplateProblemType], 'What is wrong in its bodies.', { nullable: true })
  problems?: TemplateProblemType[] | null;

  @Exposed('PARENT', () => [TemplateImportUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

import { ExpectedFailure } from '../../kernel/errors.ts';
import { MAX_KEY_LENGTH, MAX_NAME_LENGTH } from './templates.limits.ts';

/** Raised when a template or version does not exist or is not the caller's to see or change. */
export class TemplateUnknown extends ExpectedFailure<'NOT_FOUND'> {
  constructor(field = 'id') {
    super('NOT_FOUND', 'There is no such template, or it is not yours to change.', ['input', field]);
  }
}

/** Raised by a send when neither the account nor the platform has a published template with the key. */
export class TemplateNotFound extends ExpectedFailure<'TEMPLATE_NOT_FOUND'> {
  constructor(key: string) {
    super('TEMPLATE_NOT_FOUND', `There is no published template "${key}".`, ['input', 'template', 'key']);
  }
}

/** Raised when a key is not lower-case letters, digits and hyphens. */
export class TemplateKeyInvalid extends ExpectedFailure<'KEY_INVALID'> {
  constructor() {
    super('KEY_INVALID', `The key needs up to ${MAX_KEY_LENGTH} lower-case letters, digits and hyphens.`, [
      'input',
      'key',
    ]);
  }
}

/** Raised when the account has a template with this key, also an archived one. */
export class TemplateKeyTaken extends ExpectedFailure<'KEY_TAKEN'> {
  constructor() {
    super('KEY_TAKEN', 'There is a template with this key already, maybe an archived one.', ['input', 'key']);
  }
}

/** Raised when a name is empty, too long, or holds control characters. */
export class TemplateNameInvalid extends ExpectedFailure<'NAME_INVALID'> {
  constructor() {
    super('NAME_INVALID', `The name needs 1 to ${MAX_NAME_LENGTH} characters on one line.`, ['input', 'name']);
  }
}

/** Raised when the e-mail type is not in the registry. */
export class TemplateTypeUnknown extends ExpectedFailure<'TYPE_UNKNOWN'> {
  constructor() {
    super('TYPE_UNKNOWN', 'There is no such e-mail type.', ['input', 'type']);
  }
}

/** Raised when a draft is not the one that the caller looked at. */
export class DraftChanged extends ExpectedFailure<'DRAFT_CHANGED'> {
  constructor() {
    super('DRAFT_CHANGED', 'The draft was changed meanwhile; read it anew.', ['input', 'revision']);
  }
}

/** Raised when a text is longer than it may be, in characters. */
export class TextTooLong extends ExpectedFailure<'TOO_LONG'> {
  constructor(field: string[], limit: number) {
    super('TOO_LONG', `"${field.at(-1)}" may have ${limit} characters.`, ['input', ...field]);
  }
}

/** Raised when names or shares of variants cannot be. */
export class VariantsInvalid extends ExpectedFailure<'VARIANTS_INVALID'> {
  constructor(problem: string) {
    super('VARIANTS_INVALID', problem, ['input', 'variants']);
  }
}

/** Raised when a declaration cannot be. */
export class VariablesInvalid extends ExpectedFailure<'VARIABLES_INVALID'> {
  constructor(problem: string, index: number) {
    super('VARIABLES_INVALID', problem, ['input', 'variables', String(index)]);
  }
}

/** Raised when a body stands there twice or belongs to no variant. */
export class BodiesInvalid extends ExpectedFailure<'BODIES_INVALID'> {
  constructor(problem: string, index: number) {
    super('BODIES_INVALID', problem, ['input', 'bodies', String(index)]);
  }
}

/** Raised when what is to be published is no draft. */
export class NotADraft extends ExpectedFailure<'NOT_A_DRAFT'> {
  constructor() {
    super('NOT_A_DRAFT', 'This version is published already.', ['input', 'versionId']);
  }
}

/** Raised when what is to be sent with again was never published. */
export class NotPublished extends ExpectedFailure<'NOT_PUBLISHED'> {
  constructor() {
    super('NOT_PUBLISHED', 'This version was never published.', ['input', 'versionId']);
  }
}

/** Raised when a variant has no body in the fallback language. */
export class BodyMissing extends ExpectedFailure<'BODY_MISSING'> {
  constructor(variant: string, language: string) {
    super('BODY_MISSING', `Variant ${variant} has no body in the fallback language "${language}".`, [
      'input',
      'versionId',
    ]);
  }
}

/** Raised when a body cannot be read by the template language or MJML. */
export class BodyInvalid extends ExpectedFailure<'BODY_INVALID'> {
  constructor(where: string, problem: string) {
    super('BODY_INVALID', `${where}: ${problem}`, ['input', 'versionId']);
  }
}

/** Raised when bodies use variables that the version does not declare. */
export class VariableUndeclared extends ExpectedFailure<'VARIABLE_UNDECLARED'> {
  constructor(names: string[]) {
    super('VARIABLE_UNDECLARED', `Declare ${names.join(', ')}.`, ['input', 'versionId']);
  }
}

/** Raised when a send does not give required variables; `names` lists every one. */
export class VariableMissing extends ExpectedFailure<'VARIABLE_MISSING'> {
  readonly names: string[];

  constructor(names: string[]) {
    super('VARIABLE_MISSING', `The template needs ${names.join(', ')}.`, ['input', 'template', 'variables']);
    this.names = names;
  }
}

/** Raised when a send gives a variable a value of another type than declared. */
export class VariableInvalid extends ExpectedFailure<'VARIABLE_INVALID'> {
  constructor(name: string, type: string) {
    super('VARIABLE_INVALID', `The variable "${name}" must be a ${type}.`, ['input', 'template', 'variables', name]);
  }
}

/** Raised when a file is not what an export makes. */
export class TemplateFileInvalid extends ExpectedFailure<'FILE_INVALID'> {
  constructor(problem: string) {
    super('FILE_INVALID', `This is no template file: ${problem}`, ['input', 'content']);
  }
}

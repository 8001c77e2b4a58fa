import { defineEntity, p } from '@mikro-orm/core';

export enum TemplateLanguage {
  ID = 'id',
  EN = 'en',
}

/** How a body is written. */
export enum BodyKind {
  /** By the builder. */
  MJML = 'MJML',
  HTML = 'HTML',
  TEXT = 'TEXT',
}

export enum VersionState {
  /** May be changed; a template has one at most. */
  DRAFT = 'DRAFT',
  /** Never changes again. Which of them is in use, the template says. */
  PUBLISHED = 'PUBLISHED',
}

export enum VariableType {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  /** Whole rupiah. */
  MONEY = 'MONEY',
  DATE = 'DATE',
  BOOLEAN = 'BOOLEAN',
  URL = 'URL',
  /** Rows, such as the items of an order. */
  LIST = 'LIST',
  /** An object with fields. */
  OBJECT = 'OBJECT',
}

/** A variable that a version declares. */
export interface TemplateVariable {
  /** As it stands in the source, `nama` or `order.id`. */
  name: string;
  type: VariableType;
  required: boolean;
  /** Used where a send gives none; null: none. */
  defaultValue: unknown;
  /** Shown in previews and test mails. */
  sample: unknown;
  description: string | null;
}

/** An alternative of a version. */
export interface TemplateVariant {
  /** `A`, `B`, … */
  name: string;
  /** Its part of the recipients; the parts of a version sum to 100. */
  share: number;
}

/** Something that saving took out of a body. */
export interface RemovedPart {
  /** `script`, `onclick`, `javascript:`. */
  what: string;
  /** Where it stood, as the beginning of its source. */
  where: string;
}

const TemplateSchema = defineEntity({
  name: 'Template',
  tableName: 'template',
  uniques: [{ properties: ['accountId', 'key'] }],
  properties: {
    id: p.uuid().primary(),
    /** That of the platform: every account inherits it until it has one of its own with the same key. */
    accountId: p.uuid(),
    /** `order-paid`; what a send names. */
    key: p.text(),
    name: p.text(),
    /** Key of the e-mail type it is written for. */
    typeKey: p.text(),
    /** Used for recipients whose language has no body. */
    fallbackLanguage: p
      .enum(() => TemplateLanguage)
      .$type<TemplateLanguage>()
      .default(TemplateLanguage.ID),
    /** The version that mails are sent with; null: none yet. */
    publishedVersionId: p.uuid().nullable(),
    /** Name of the built-in template it came from; null: written by a person. */
    builtIn: p.text().nullable(),
    archivedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** Content that is sent by its key. */
export class Template extends TemplateSchema.class {}
TemplateSchema.setClass(Template);

const TemplateVersionSchema = defineEntity({
  name: 'TemplateVersion',
  tableName: 'template_version',
  uniques: [{ properties: ['templateId', 'number'] }],
  properties: {
    id: p.uuid().primary(),
    templateId: p.uuid(),
    accountId: p.uuid(),
    /** 1, 2, … within the template. */
    number: p.integer(),
    state: p.enum(() => VersionState).$type<VersionState>(),
    notes: p.text().nullable(),
    variables: p.json<TemplateVariable[]>(),
    variants: p.json<TemplateVariant[]>(),
    /** Grows with every save of a draft; a save must name the one it is based on. */
    revision: p.integer().default(1),
    /** The version this one was begun from. */
    basedOnVersionId: p.uuid().nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    createdByUserId: p.uuid().nullable(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    publishedAt: p.datetime().length(3).nullable(),
    publishedByUserId: p.uuid().nullable(),
  },
});

/** A saved state of a template; immutable once published. */
export class TemplateVersion extends TemplateVersionSchema.class {}
TemplateVersionSchema.setClass(TemplateVersion);

const TemplateBodySchema = defineEntity({
  name: 'TemplateBody',
  tableName: 'template_body',
  properties: {
    versionId: p.uuid().primary(),
    variant: p.text().primary(),
    language: p
      .enum(() => TemplateLanguage)
      .$type<TemplateLanguage>()
      .primary(),
    kind: p.enum(() => BodyKind).$type<BodyKind>(),
    /** Liquid. */
    subject: p.text(),
    /** The line that inboxes show after the subject; Liquid. */
    preheader: p.text().nullable(),
    /** MJML, HTML or text as written, `${x}` rewritten to Liquid and cleaned. */
    source: p.text(),
    /** Written by hand; null: derived. */
    textSource: p.text().nullable(),
    /** What is sent: HTML with Liquid in it; null for plain text. */
    html: p.text().nullable(),
    /** Plain text with Liquid in it. */
    text: p.text(),
    removed: p.json<RemovedPart[]>(),
  },
});

/** The body of one variant in one language, as written and as compiled. */
export class TemplateBody extends TemplateBodySchema.class {}
TemplateBodySchema.setClass(TemplateBody);

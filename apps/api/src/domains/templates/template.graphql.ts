import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Node } from '../../infra/graphql/node.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import type { Template, TemplateVersion } from './template.entity.ts';
import { BodyKind, TemplateLanguage, VariableType, VersionState } from './template.entity.ts';
import { TemplatePart } from './template.enums.ts';

@ObjectType('TemplateVariable', { description: 'A variable that a version declares.' })
export class TemplateVariableType {
  @Exposed('PARENT', () => String, 'As it stands in the source, `nama` or `order.id`.')
  name!: string;

  @Exposed('PARENT', () => VariableType, 'What it holds.')
  type!: VariableType;

  @Exposed('PARENT', () => Boolean, 'True: a send that does not give it is refused.')
  required!: boolean;

  @Exposed('PARENT', () => GraphQLJSON, 'Used where a send gives none; null: none.', { nullable: true })
  defaultValue!: unknown;

  @Exposed('PARENT', () => GraphQLJSON, 'Shown in previews and test mails.', { nullable: true })
  sample!: unknown;

  @Exposed('PARENT', () => String, 'What it means, for people.', { nullable: true })
  description!: string | null;
}

@ObjectType('TemplateVariant', { description: 'An alternative of a version.' })
export class TemplateVariantType {
  @Exposed('PARENT', () => String, '`A`, `B`, …')
  name!: string;

  @Exposed('PARENT', () => Int, 'Its part of the recipients; the parts of a version sum to 100.')
  share!: number;
}

@ObjectType('TemplateRemovedPart', {
  description: 'Something that saving took out, because it is unsafe or no client shows it.',
})
export class TemplateRemovedPartType {
  @Exposed('PARENT', () => String, 'What: `script`, `onclick`, `javascript:`.')
  what!: string;

  @Exposed('PARENT', () => String, 'The beginning of its source.')
  where!: string;
}

@ObjectType('TemplateProblem', { description: 'What is wrong in a body.' })
export class TemplateProblemType {
  @Exposed('PARENT', () => String, 'Variant of the body; null when it is none in particular.', { nullable: true })
  variant!: string | null;

  @Exposed('PARENT', () => TemplateLanguage, 'Language of the body; null when it is none in particular.', {
    nullable: true,
  })
  language!: TemplateLanguage | null;

  @Exposed('PARENT', () => TemplatePart, 'Where in the body.')
  part!: TemplatePart;

  @Exposed('PARENT', () => Int, 'Line, from 1; null when it is not known.', { nullable: true })
  line!: number | null;

  @Exposed('PARENT', () => Boolean, 'True when it must be mended before publishing.')
  fatal!: boolean;

  @Exposed('PARENT', () => String, 'In the words of the template language or of MJML, English.')
  message!: string;
}

@ObjectType('TemplateBody', { description: 'The body of one variant in one language.' })
export class TemplateBodyType {
  @Exposed('PARENT', () => String, 'Its variant, `A`.')
  variant!: string;

  @Exposed('PARENT', () => TemplateLanguage, 'Its language.')
  language!: TemplateLanguage;

  @Exposed('PARENT', () => BodyKind, 'How it is written.')
  kind!: BodyKind;

  @Exposed('PARENT', () => String, 'Subject with Liquid in it.')
  subject!: string;

  @Exposed('PARENT', () => String, 'The line that inboxes show after the subject, with Liquid in it.', {
    nullable: true,
  })
  preheader!: string | null;

  @Exposed('PARENT', () => String, 'MJML, HTML or text as written, cleaned.')
  source!: string;

  @Exposed('PARENT', () => String, 'Text part written by hand; null: derived.', { nullable: true })
  textSource!: string | null;

  @Exposed('PARENT', () => String, 'HTML that is sent, with Liquid in it; null for plain text.', { nullable: true })
  html!: string | null;

  @Exposed('PARENT', () => String, 'Text part that is sent, with Liquid in it.')
  text!: string;

  @Exposed('PARENT', () => [TemplateRemovedPartType], 'What the last save took out.')
  removed!: TemplateRemovedPartType[];
}

@ObjectType('TemplateVersion', {
  description: 'A saved state of a template; immutable once published.',
  implements: Node,
})
export class TemplateVersionType extends Node {
  @Exposed('PARENT', () => ID, 'Its template, `tpl_…`.')
  templateId!: string;

  @Exposed('PARENT', () => Int, '1, 2, … within the template.')
  number!: number;

  @Exposed('PARENT', () => VersionState, 'Whether it may still be changed.')
  state!: VersionState;

  @Exposed('PARENT', () => String, 'What changed, in the words of who changed it.', { nullable: true })
  notes!: string | null;

  @Exposed('PARENT', () => [TemplateVariableType], 'Variables it declares.')
  variables!: TemplateVariableType[];

  @Exposed('PARENT', () => [TemplateVariantType], 'Its alternatives; one when nothing is tried out.')
  variants!: TemplateVariantType[];

  @Exposed('PARENT', () => Int, 'Grows with every save; a save names the one it is based on.')
  revision!: number;

  @Exposed('PARENT', () => ID, 'The version it was begun from, `tpv_…`.', { nullable: true })
  basedOnVersionId!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was begun.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was saved last.')
  updatedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was published first; null for a draft.', { nullable: true })
  publishedAt!: Date | null;

  row!: TemplateVersion;
}

@ObjectType('Template', { description: 'Content that is sent by its key.', implements: Node })
export class TemplateType extends Node {
  @Exposed('PARENT', () => String, 'What a send names: `order-paid`.')
  key!: string;

  @Exposed('PARENT', () => String, 'For people.')
  name!: string;

  @Exposed('PARENT', () => TemplateLanguage, 'Used for recipients whose language has no body.')
  fallbackLanguage!: TemplateLanguage;

  @Exposed('PARENT', () => Boolean, "True when it is the platform's and not the account's own.")
  inherited!: boolean;

  @Exposed('PARENT', () => Boolean, 'True when the caller may change it.')
  editable!: boolean;

  @Exposed('PARENT', () => String, 'Name of the built-in template it came from; null: written by a person.', {
    nullable: true,
  })
  builtIn!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was archived; null: it is not.', { nullable: true })
  archivedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was made.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it, its draft or what is published was changed last.')
  updatedAt!: Date;

  row!: Template;
}

export const TemplateConnection = connectionOf('Template', () => TemplateType);
export type TemplateConnection = InstanceType<typeof TemplateConnection>;
export const TemplateVersionConnection = connectionOf('TemplateVersion', () => TemplateVersionType);
export type TemplateVersionConnection = InstanceType<typeof TemplateVersionConnection>;

@ObjectType('TemplateExport', { description: 'A template as a file.' })
export class TemplateExportType {
  @Exposed('PARENT', () => String, 'A name for the file, `order-paid.merpati-template.json`.')
  fileName!: string;

  @Exposed(
    'PARENT',
    () => String,
    'JSON: `format`, `formatVersion`, the template and its published version, or its draft when nothing is published.',
  )
  content!: string;
}

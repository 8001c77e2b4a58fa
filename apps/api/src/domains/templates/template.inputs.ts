import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BodyKind, TemplateLanguage, VariableType } from './template.entity.ts';
import './template.enums.ts';

@InputType({ description: 'Which templates. Fields that are empty restrict nothing.' })
export class TemplateFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or key, in any case.' })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of e-mail types, `order.paid`.' })
  typeKeys?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only archived ones; otherwise only those that are not.' })
  archived?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Account whose templates, inherited ones included; the caller's own when empty, the platform's for a super admin.",
  })
  accountId?: string | null;
}

@InputType({ description: 'A new template.' })
export class TemplateCreateInput {
  @Field(() => String, {
    description: 'Lower-case letters, digits and hyphens, unique within the account: `order-paid`.',
  })
  key!: string;

  @Field(() => String, { description: 'For people; 1 to 200 characters on one line.' })
  name!: string;

  @Field(() => String, { description: 'Key of the e-mail type it is written for.' })
  type!: string;

  @Field(() => TemplateLanguage, {
    nullable: true,
    description: 'Used for recipients whose language has no body; ID when empty.',
  })
  fallbackLanguage?: TemplateLanguage | null;

  @Field(() => BodyKind, {
    nullable: true,
    description: 'How the first body is written; MJML when empty. Ignored with `copyOf`.',
  })
  kind?: BodyKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Template whose content it begins with, `tpl_…`; a short example when empty.',
  })
  copyOf?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Account; the caller's own when empty, the platform for a super admin.",
  })
  accountId?: string | null;
}

@InputType({ description: 'What of a template changes. Empty fields stay.' })
export class TemplateUpdateInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'For people; 1 to 200 characters on one line.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the e-mail type it is written for.' })
  type?: string | null;

  @Field(() => TemplateLanguage, { nullable: true, description: 'Used for recipients whose language has no body.' })
  fallbackLanguage?: TemplateLanguage | null;
}

@InputType({ description: 'A variable to declare.' })
export class TemplateVariableInput {
  @Field(() => String, { description: 'As it stands in the source, `nama` or `order.id`.' })
  name!: string;

  @Field(() => VariableType, { description: 'What it holds.' })
  type!: VariableType;

  @Field(() => Boolean, { description: 'True: a send that does not give it is refused.' })
  required!: boolean;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Used where a send gives none.' })
  defaultValue?: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Shown in previews and test mails.' })
  sample?: unknown;

  @Field(() => String, { nullable: true, description: 'What it means, for people.' })
  description?: string | null;
}

@InputType({ description: 'An alternative.' })
export class TemplateVariantInput {
  @Field(() => String, { description: '`A` to `H`.' })
  name!: string;

  @Field(() => Int, { description: 'Its part of the recipients, 0 to 100; all together 100.' })
  share!: number;
}

@InputType({ description: 'A body to save.' })
export class TemplateBodyInput {
  @Field(() => String, { nullable: true, description: 'Its variant; `A` when empty.' })
  variant?: string | null;

  @Field(() => TemplateLanguage, { description: 'Its language.' })
  language!: TemplateLanguage;

  @Field(() => BodyKind, { description: 'How it is written.' })
  kind!: BodyKind;

  @Field(() => String, { description: 'Subject with Liquid in it, up to 500 characters.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The line that inboxes show after the subject, up to 500 characters.',
  })
  preheader?: string | null;

  @Field(() => String, { description: 'MJML, HTML or text, up to 500,000 characters. `${x}` becomes `{{ x }}`.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Text part; derived from the HTML when empty.' })
  textSource?: string | null;
}

@InputType({ description: 'The draft of a template; made when there is none.' })
export class TemplateDraftSaveInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  templateId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the draft that this is based on; empty when there is no draft.',
  })
  revision?: number | null;

  @Field(() => String, { nullable: true, description: 'What changed, up to 2,000 characters; stays when empty.' })
  notes?: string | null;

  @Field(() => [TemplateVariableInput], { nullable: true, description: 'All variables; they stay when empty.' })
  variables?: TemplateVariableInput[] | null;

  @Field(() => [TemplateVariantInput], { nullable: true, description: 'All variants, up to 8; they stay when empty.' })
  variants?: TemplateVariantInput[] | null;

  @Field(() => [TemplateBodyInput], { nullable: true, description: 'All bodies; they stay when empty.' })
  bodies?: TemplateBodyInput[] | null;
}

@InputType({ description: 'A draft to throw away.' })
export class TemplateDraftDiscardInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  templateId!: string;

  @Field(() => Int, { description: 'Revision of the draft that is thrown away.' })
  revision!: number;
}

@InputType({ description: 'A draft to publish.' })
export class TemplatePublishInput {
  @Field(() => ID, { description: 'The draft, `tpv_…`.' })
  versionId!: string;

  @Field(() => Int, { nullable: true, description: 'Revision that was looked at; empty: whichever it is.' })
  revision?: number | null;
}

@InputType({ description: 'An older published version to send with again.' })
export class TemplateRollbackInput {
  @Field(() => ID, { description: 'The version, `tpv_…`.' })
  versionId!: string;
}

@InputType({ description: 'A template to copy.' })
export class TemplateDuplicateInput {
  @Field(() => ID, { description: 'The template, `tpl_…`; one that is inherited becomes one of the account.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the copy; the same key when empty, which overrides an inherited one.',
  })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the copy; the same name when empty.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Account of the copy; the caller's own when empty, the platform for a super admin.",
  })
  accountId?: string | null;
}

@InputType({ description: 'A template to put away.' })
export class TemplateArchiveInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  id!: string;
}

@InputType({ description: 'A template to fetch back.' })
export class TemplateRestoreInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  id!: string;
}

@InputType({ description: 'A template from a file.' })
export class TemplateImportInput {
  @Field(() => String, { description: 'JSON that templateExport gave.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Key to use instead of the one in the file.' })
  key?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Account; the caller's own when empty, the platform for a super admin.",
  })
  accountId?: string | null;
}

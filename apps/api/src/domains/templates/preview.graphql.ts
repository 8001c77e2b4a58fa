import { GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { BodyKind, TemplateLanguage } from './template.entity.ts';
import { TemplateProblemType, TemplateRemovedPartType } from './template.graphql.ts';
import { TemplateVariableInput } from './template.inputs.ts';

@InputType({ description: 'A body that is not saved yet.' })
export class TemplateUnsavedBodyInput {
  @Field(() => BodyKind, { description: 'How it is written.' })
  kind!: BodyKind;

  @Field(() => String, { description: 'Subject with Liquid in it.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'The line that inboxes show after the subject.' })
  preheader?: string | null;

  @Field(() => String, { description: 'MJML, HTML or text.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Text part; derived when empty.' })
  textSource?: string | null;
}

@InputType({ description: 'What to show: a saved version, or a body as it stands in the editor.' })
export class TemplatePreviewInput {
  @Field(() => ID, { description: 'The template, `tpl_…`.' })
  templateId!: string;

  @Field(() => ID, { nullable: true, description: 'Version, `tpv_…`; the draft when empty, else the published one.' })
  versionId?: string | null;

  @Field(() => TemplateUnsavedBodyInput, { nullable: true, description: 'Shown instead of the saved body.' })
  body?: TemplateUnsavedBodyInput | null;

  @Field(() => [TemplateVariableInput], { nullable: true, description: 'Declared instead of those of the version.' })
  variables?: TemplateVariableInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Variant; the one that the recipient gets, or the first, when empty.',
  })
  variant?: string | null;

  @Field(() => TemplateLanguage, {
    nullable: true,
    description: "Language; the recipient's, or the fallback, when empty.",
  })
  language?: TemplateLanguage | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: "Values, over the recipient's facts, over the samples.",
  })
  values?: Record<string, unknown> | null;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'As whom to show it; facts known of them are filled in.',
  })
  recipient?: string | null;
}

@ObjectType('TemplatePreview', { description: 'A mail as the server would send it.' })
export class TemplatePreviewType {
  @Exposed('PARENT', () => String, 'Variant that is shown.')
  variant!: string;

  @Exposed('PARENT', () => TemplateLanguage, 'Language that is shown.')
  language!: TemplateLanguage;

  @Exposed('PARENT', () => String, 'Subject.')
  subject!: string;

  @Exposed('PARENT', () => String, 'The line that inboxes show after the subject; empty when there is none.')
  preheader!: string;

  @Exposed(
    'PARENT',
    () => String,
    'HTML; null for plain text or when it cannot be rendered. Show it without scripts.',
    { nullable: true },
  )
  html!: string | null;

  @Exposed('PARENT', () => String, 'Text part; null when it cannot be rendered.', { nullable: true })
  text!: string | null;

  @Exposed('PARENT', () => Int, 'HTML in bytes, or the text where there is none.')
  size!: number;

  @Exposed('PARENT', () => GraphQLJSONObject, 'Values that it was rendered with.')
  values!: Record<string, unknown>;

  @Exposed('PARENT', () => [String], 'Required variables without a value.')
  missing!: string[];

  @Exposed('PARENT', () => [String], 'Variables that are used and not declared.')
  undeclared!: string[];

  @Exposed('PARENT', () => [TemplateRemovedPartType], 'What saving would take out.')
  removed!: TemplateRemovedPartType[];

  @Exposed('PARENT', () => [TemplateProblemType], 'What is wrong.')
  problems!: TemplateProblemType[];
}

export enum FindingSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
  NOTE = 'NOTE',
}

registerEnumType(FindingSeverity, {
  name: 'TemplateFindingSeverity',
  description: 'How much a finding matters.',
  valuesConfig: {
    ERROR: { description: 'The mail is wrong or will not leave.' },
    WARNING: { description: 'Some recipients will see something else.' },
    NOTE: { description: 'Good to know.' },
  },
});

export enum FindingCode {
  TEMPLATE_ERROR = 'TEMPLATE_ERROR',
  VARIABLE_MISSING = 'VARIABLE_MISSING',
  VARIABLE_UNDECLARED = 'VARIABLE_UNDECLARED',
  BODY_MISSING = 'BODY_MISSING',
  LINK_BROKEN = 'LINK_BROKEN',
  LINK_UNREACHABLE = 'LINK_UNREACHABLE',
  LINK_INSECURE = 'LINK_INSECURE',
  LINK_EMPTY = 'LINK_EMPTY',
  LINKS_NOT_CHECKED = 'LINKS_NOT_CHECKED',
  IMAGE_WITHOUT_ALT = 'IMAGE_WITHOUT_ALT',
  TOO_LARGE = 'TOO_LARGE',
  CLIENT_DROPS = 'CLIENT_DROPS',
  SUBJECT_EMPTY = 'SUBJECT_EMPTY',
  SUBJECT_LONG = 'SUBJECT_LONG',
  SUBJECT_SHOUTS = 'SUBJECT_SHOUTS',
  SUBJECT_SPAM_WORDS = 'SUBJECT_SPAM_WORDS',
  SUBJECT_EXCLAMATIONS = 'SUBJECT_EXCLAMATIONS',
  PREHEADER_EMPTY = 'PREHEADER_EMPTY',
  UNSUBSCRIBE_MISSING = 'UNSUBSCRIBE_MISSING',
  PART_REMOVED = 'PART_REMOVED',
}

registerEnumType(FindingCode, {
  name: 'TemplateFindingCode',
  description: 'What was found; screens word it in the language of who reads it.',
  valuesConfig: {
    TEMPLATE_ERROR: { description: 'The template language or MJML cannot read it; `detail` says why.' },
    VARIABLE_MISSING: { description: 'A required variable has no value; `detail` is its name.' },
    VARIABLE_UNDECLARED: { description: 'A variable is used and not declared; `detail` is its name.' },
    BODY_MISSING: { description: 'A variant has no body in the fallback language; `detail` is the variant.' },
    LINK_BROKEN: { description: 'A link answers 4xx or 5xx; `detail` is the address, `value` the status.' },
    LINK_UNREACHABLE: {
      description: 'A link does not answer or does not resolve; `detail` is the address, `value` why.',
    },
    LINK_INSECURE: { description: 'A link begins with http://; `detail` is the address.' },
    LINK_EMPTY: { description: 'A link leads nowhere (empty or `#`); `detail` is its text.' },
    LINKS_NOT_CHECKED: { description: 'There are more links than are asked; `value` is how many were left out.' },
    IMAGE_WITHOUT_ALT: { description: 'An image says nothing where images are off; `detail` is its address.' },
    TOO_LARGE: { description: 'Gmail clips what is larger than 102 kB; `value` is the size in bytes.' },
    CLIENT_DROPS: { description: 'Mail programs in `clients` do not show something; `detail` is what.' },
    SUBJECT_EMPTY: { description: 'The subject is empty.' },
    SUBJECT_LONG: { description: 'Phones cut the subject; `value` is its length.' },
    SUBJECT_SHOUTS: { description: 'The subject is in capitals.' },
    SUBJECT_SPAM_WORDS: { description: 'The subject holds words that spam filters know; `detail` lists them.' },
    SUBJECT_EXCLAMATIONS: { description: 'The subject holds several exclamation marks or currency signs.' },
    PREHEADER_EMPTY: { description: 'Inboxes will show the beginning of the mail after the subject.' },
    UNSUBSCRIBE_MISSING: { description: 'The mail may be opted out of and has no link for it; a footer is added.' },
    PART_REMOVED: { description: 'Saving takes something out; `detail` is what, `value` where.' },
  },
});

@ObjectType('TemplateFinding', { description: 'Something to look at before sending.' })
export class TemplateFindingType {
  @Exposed('PARENT', () => FindingCode, 'What was found.')
  code!: FindingCode;

  @Exposed('PARENT', () => FindingSeverity, 'How much it matters.')
  severity!: FindingSeverity;

  @Exposed('PARENT', () => String, 'What it is about; see the code.', { nullable: true })
  detail!: string | null;

  @Exposed('PARENT', () => String, 'A figure or reason; see the code.', { nullable: true })
  value!: string | null;

  @Exposed('PARENT', () => [String], 'Mail programs that it is about: Gmail, Outlook, Yahoo.')
  clients!: string[];

  @Exposed('PARENT', () => Int, 'How often it was found.')
  count!: number;
}

@ObjectType('TemplatePreflight', { description: 'What to look at before sending.' })
export class TemplatePreflightType {
  @Exposed('PARENT', () => [TemplateFindingType], 'Errors first.')
  findings!: TemplateFindingType[];

  @Exposed('PARENT', () => Int, 'HTML in bytes.')
  size!: number;

  @Exposed('PARENT', () => Int, 'Links that were asked.')
  checkedLinks!: number;
}

@ObjectType('TemplateRecipient', { description: 'A person whose facts a preview can be filled with.' })
export class TemplateRecipientType {
  @Exposed('PARENT', () => GraphQLEmailAddress, 'Address, lower case.')
  address!: string;

  @Exposed('PARENT', () => String, 'Name.', { nullable: true })
  name!: string | null;

  @Exposed('PARENT', () => String, 'Language, `id` or `en`.', { nullable: true })
  language!: string | null;

  @Exposed('PARENT', () => String, 'Role in the host shop.', { nullable: true })
  role!: string | null;
}

import { registerEnumType } from 'type-graphql';
import { BodyKind, TemplateLanguage, VariableType, VersionState } from './template.entity.ts';

registerEnumType(TemplateLanguage, {
  name: 'TemplateLanguage',
  description: 'Language of a mail.',
  valuesConfig: { ID: { description: 'Indonesian.' }, EN: { description: 'English.' } },
});
registerEnumType(BodyKind, {
  name: 'TemplateBodyKind',
  description: 'How a body is written.',
  valuesConfig: {
    MJML: { description: 'By the builder.' },
    HTML: { description: 'Raw HTML; CSS is inlined.' },
    TEXT: { description: 'Plain text only.' },
  },
});
registerEnumType(VersionState, {
  name: 'TemplateVersionState',
  description: 'Where a version stands.',
  valuesConfig: {
    DRAFT: { description: 'May be changed; a template has one at most.' },
    PUBLISHED: { description: 'Never changes again.' },
  },
});
registerEnumType(VariableType, {
  name: 'TemplateVariableType',
  description: 'What a variable holds.',
  valuesConfig: {
    MONEY: { description: 'Whole rupiah.' },
    LIST: { description: 'Rows, such as the items of an order.' },
    OBJECT: { description: 'An object with fields.' },
  },
});

/** Where in a body something stands. */
export enum TemplatePart {
  SUBJECT = 'SUBJECT',
  PREHEADER = 'PREHEADER',
  SOURCE = 'SOURCE',
  TEXT_SOURCE = 'TEXT_SOURCE',
}

registerEnumType(TemplatePart, { name: 'TemplatePart', description: 'Where in a body something stands.' });

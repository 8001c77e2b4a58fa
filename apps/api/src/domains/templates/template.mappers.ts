import { toPublicId } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { BodyProblem } from './content/body.ts';
import type { BodyToSave, PlacedProblem } from './draft.service.ts';
import type { Template, TemplateBody, TemplateVariable, TemplateVersion } from './template.entity.ts';
import {
  TemplateBodyType,
  type TemplateProblemType,
  TemplateType,
  TemplateVariableType,
  TemplateVersionType,
} from './template.graphql.ts';
import type { TemplateBodyInput, TemplateVariableInput } from './template.inputs.ts';
import { mayChange } from './template-access.ts';

/** `accountId`: whose list it stands in; a template of the platform is inherited in every other. */
export function toTemplateType(principal: Principal, row: Template, accountId = principal.accountId): TemplateType {
  return Object.assign(new TemplateType(), {
    id: toPublicId('tpl', row.id),
    key: row.key,
    name: row.name,
    fallbackLanguage: row.fallbackLanguage,
    inherited: row.accountId === PLATFORM_ACCOUNT_ID && accountId !== null && accountId !== PLATFORM_ACCOUNT_ID,
    editable: mayChange(principal, row),
    builtIn: row.builtIn ?? null,
    archivedAt: row.archivedAt ?? null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    row,
  });
}

export function toTemplateVersionType(row: TemplateVersion): TemplateVersionType {
  return Object.assign(new TemplateVersionType(), {
    id: toPublicId('tpv', row.id),
    templateId: toPublicId('tpl', row.templateId),
    number: row.number,
    state: row.state,
    notes: row.notes ?? null,
    variables: row.variables.map(toVariableType),
    variants: row.variants,
    revision: row.revision,
    basedOnVersionId: row.basedOnVersionId ? toPublicId('tpv', row.basedOnVersionId) : null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    publishedAt: row.publishedAt ?? null,
    row,
  });
}

function toVariableType(variable: TemplateVariable): TemplateVariableType {
  return Object.assign(new TemplateVariableType(), variable);
}

export function toBodyType(row: TemplateBody): TemplateBodyType {
  const { variant, language, kind, subject, source, text, removed } = row;
  return Object.assign(new TemplateBodyType(), {
    variant,
    language,
    kind,
    subject,
    preheader: row.preheader ?? null,
    source,
    textSource: row.textSource ?? null,
    html: row.html ?? null,
    text,
    removed,
  });
}

export function toProblemType(
  problem: BodyProblem & Partial<Pick<PlacedProblem, 'variant' | 'language'>>,
): TemplateProblemType {
  const { part, line, fatal, message } = problem;
  return { variant: problem.variant ?? null, language: problem.language ?? null, part, line, fatal, message };
}

export function toVariable(input: TemplateVariableInput): TemplateVariable {
  const { name, type, required } = input;
  return {
    name,
    type,
    required,
    defaultValue: input.defaultValue ?? null,
    sample: input.sample ?? null,
    description: input.description ?? null,
  };
}

export function toBodyToSave(input: TemplateBodyInput): BodyToSave {
  const { language, kind, subject, source } = input;
  return {
    variant: input.variant ?? 'A',
    language,
    kind,
    subject,
    preheader: input.preheader || null,
    source,
    textSource: input.textSource || null,
  };
}

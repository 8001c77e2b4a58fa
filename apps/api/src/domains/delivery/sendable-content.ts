import { type Content, Renderer } from '../../infra/content/renderer.ts';
import {
  mergedVariables,
  sampledVariables,
  type TemplateForSending,
  type TemplateSendingService,
} from '../templates/sending.service.ts';
import { TemplateAndContent, TypeMismatch, TypeUnknown } from './delivery.errors.ts';
import type { TemplateRef } from './sql/accept-messages.ts';

/** What a mail is to be made of, as it was asked for. */
export interface Asked {
  type: string | null;
  template: { key: string; language: string | null; variables: Record<string, unknown> | null } | null;
  subject: string | null;
  html: string | null;
  text: string | null;
  variables: Record<string, unknown> | null;
}

/** What a mail is made of. */
export interface Sendable {
  typeKey: string;
  content: Content;
  variables: Record<string, unknown> | null;
  template: TemplateRef | null;
  /** Keeps what is compiled for the next mail of the same content; content of its own is seldom sent twice. */
  renderer: Renderer;
  /** Under which the renderer keeps it. */
  rendererKey: string;
}

/** Templates stay compiled between calls. */
const templateRenderer = new Renderer();

/**
 * Content of a mail, its own or that of a template. Throws TypeUnknown, TemplateAndContent, TypeMismatch, TemplateNotFound,
 * VariableMissing, VariableInvalid.
 */
export async function sendableContent(
  templates: TemplateSendingService,
  accountId: string,
  to: string,
  asked: Asked,
): Promise<Sendable> {
  const { type, template, subject, html, text, variables } = asked;
  if (!template) {
    if (type === null) throw new TypeUnknown('');
    const content = { subject: subject ?? '', html, text };
    return { typeKey: type, content, variables, template: null, renderer: new Renderer(), rendererKey: 'new' };
  }
  if (subject !== null || html !== null || text !== null || variables !== null) throw new TemplateAndContent();
  const { key, language } = template;
  const found = await templates.forSending({ accountId, key, language, recipient: to });
  if (type !== null && type !== found.typeKey) throw new TypeMismatch(found.typeKey);
  return ofTemplate(found, mergedVariables(found.variables, template.variables ?? {}));
}

/** A version as a test mail shows it: samples where nothing is given. Throws VariableMissing, VariableInvalid. */
export function testContent(found: TemplateForSending, given: Record<string, unknown>): Sendable {
  const sendable = ofTemplate(found, mergedVariables(found.variables, sampledVariables(found.variables, given)));
  // A draft changes under the same version.
  return { ...sendable, renderer: new Renderer() };
}

function ofTemplate(found: TemplateForSending, variables: Record<string, unknown>): Sendable {
  const { versionId, variant, language, typeKey, subject, html, text } = found;
  return {
    typeKey,
    content: { subject, html, text },
    variables,
    template: { versionId, variant, language },
    renderer: templateRenderer,
    rendererKey: `${versionId} ${variant} ${language}`,
  };
}

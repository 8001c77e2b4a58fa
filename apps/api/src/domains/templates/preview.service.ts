import { withSafeAddresses } from '../../infra/content/links.ts';
import { Renderer, TemplateError } from '../../infra/content/renderer.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { RecipientFactsService } from '../leads/recipient-facts.service.ts';
import type { CompiledBody, WrittenBody } from './content/body.ts';
import { compileBody } from './content/compile.ts';
import { undeclaredIn } from './content/used-variables.ts';
import type { DraftService, PlacedProblem } from './draft.service.ts';
import { checkedBodies, checkedVariables } from './draft-checks.ts';
import { OWN_LINKS } from './preflight/link-findings.ts';
import { factsAsVariables } from './recipient-variables.ts';
import { mergedVariables } from './sending.service.ts';
import type { Template, TemplateBody, TemplateLanguage, TemplateVariable, TemplateVersion } from './template.entity.ts';
import { TemplatePart } from './template.enums.ts';
import type { TemplateService } from './template.service.ts';
import { TemplateUnknown, VariableInvalid, VariableMissing } from './templates.errors.ts';
import { MAX_RENDERED_BYTES } from './templates.limits.ts';
import { withValueAt } from './variable-paths.ts';
import { variantFor } from './variants.ts';

export interface PreviewInput {
  templateId: string;
  versionId: string | null;
  body: WrittenBody | null;
  variables: TemplateVariable[] | null;
  variant: string | null;
  language: TemplateLanguage | null;
  values: Record<string, unknown> | null;
  recipient: string | null;
}

export interface Preview {
  template: Template;
  /** Null while there is none and the body comes from the editor. */
  version: TemplateVersion | null;
  /** HTML, or text where there is none, with Liquid in it. */
  source: string;
  variant: string;
  language: TemplateLanguage;
  subject: string;
  preheader: string;
  html: string | null;
  text: string | null;
  /** Bytes. */
  size: number;
  values: Record<string, unknown>;
  missing: string[];
  undeclared: string[];
  removed: CompiledBody['removed'];
  problems: PlacedProblem[];
}

interface Deps {
  ids: IdGenerator;
  templates: TemplateService;
  drafts: DraftService;
  facts: RecipientFactsService;
}

/** Shows mails as they would be sent. */
export class PreviewService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws TemplateUnknown, VariablesInvalid, TextTooLong. */
  async preview(principal: Principal, input: PreviewInput): Promise<Preview> {
    const { template, version, body } = await this.#chosen(principal, input);
    const declared = input.variables ? checkedVariables(input.variables) : (version?.variables ?? []);
    const compiled = await compileBody(body);
    const values = await this.#values(principal, template, declared, input);
    const { merged, missing, invalid } = tryMerge(declared, values);
    const place = { variant: body.variant, language: body.language };
    const rendered = this.#render(compiled, { ...merged, ...OWN_LINKS });
    const problems = [...compiled.problems, ...rendered.problems, ...invalid, ...tooLarge(rendered)].map((one) => ({
      ...one,
      ...place,
    }));
    const { subject, preheader, html, text } = rendered;
    return {
      template,
      version,
      source: compiled.html ?? compiled.text,
      ...place,
      ...{ subject, preheader, html, text },
      size: Buffer.byteLength(html ?? text ?? ''),
      values: merged,
      missing,
      undeclared: undeclaredIn([body], declared),
      removed: compiled.removed,
      problems,
    };
  }

  /** What is to be shown, as it was written: the editor's, the named version's, the draft's, else the published one's. */
  async #chosen(principal: Principal, input: PreviewInput) {
    const template = await this.#template(principal, input.templateId);
    const version = await this.#version(principal, template, input.versionId);
    const variants = version?.variants ?? [{ name: 'A', share: 100 }];
    const known = input.recipient && (await this.#deps.facts.find(accountOf(principal, template), input.recipient));
    const assigned = version && input.recipient ? variantFor(version.id, input.recipient, variants) : variants[0]!.name;
    const variant = input.variant ?? assigned;
    const language = input.language ?? languageOf(known ? (known.language ?? null) : null) ?? template.fallbackLanguage;
    if (input.body) {
      const [body] = checkedBodies([{ ...input.body, variant, language }]);
      return { template, version, body: body! };
    }
    const bodies = version ? ((await this.#deps.drafts.bodies([version.id])).get(version.id) ?? []) : [];
    const ofVariant = bodies.filter((one) => one.variant === variant);
    const body =
      ofVariant.find((one) => one.language === language) ??
      ofVariant.find((one) => one.language === template.fallbackLanguage) ??
      ofVariant[0];
    if (!body) throw new TemplateUnknown('versionId');
    return { template, version, body: asWritten(body) };
  }

  async #template(principal: Principal, publicId: string): Promise<Template> {
    const id = fromPublicId('tpl', publicId);
    const template = id && (await this.#deps.templates.find(principal, id));
    if (!template) throw new TemplateUnknown('templateId');
    return template;
  }

  async #version(principal: Principal, template: Template, publicId: string | null): Promise<TemplateVersion | null> {
    const { drafts } = this.#deps;
    if (publicId === null) return drafts.currentFor(principal, template);
    const id = fromPublicId('tpv', publicId);
    const version = id && (await drafts.find(principal, id));
    if (version && version.templateId === template.id) return version;
    throw new TemplateUnknown('versionId');
  }

  /** Samples, under what is known of the recipient, under what is given. */
  async #values(
    principal: Principal,
    template: Template,
    declared: TemplateVariable[],
    { recipient, values }: PreviewInput,
  ): Promise<Record<string, unknown>> {
    let all: Record<string, unknown> = {};
    for (const { name, sample } of declared) if (sample !== null) all = withValueAt(all, name, sample);
    if (recipient) {
      const accountId = accountOf(principal, template);
      const facts = await this.#deps.facts.find(accountId, recipient);
      const order = await this.#deps.facts.newestOrder(accountId, recipient);
      for (const [name, value] of factsAsVariables(recipient, facts, order)) all = withValueAt(all, name, value);
    }
    for (const [name, value] of Object.entries(values ?? {})) all = withValueAt(all, name, value);
    return all;
  }

  #render(body: CompiledBody, values: Record<string, unknown>) {
    const renderer = new Renderer();
    const problems: CompiledBody['problems'] = [];
    const render = (part: TemplatePart, content: Parameters<Renderer['render']>[1]) => {
      try {
        return renderer.render(this.#deps.ids.next(), content, values);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        if (!body.problems.some((known) => known.part === part))
          problems.push({ part, line: null, fatal: true, message: error.message });
        return null;
      }
    };
    const subject = render(TemplatePart.SUBJECT, () => ({ subject: body.subject, html: null, text: null }));
    const preheader = render(TemplatePart.PREHEADER, () => ({ subject: body.preheader ?? '', html: null, text: null }));
    const html =
      body.html === null ? null : render(TemplatePart.SOURCE, () => ({ subject: '', html: body.html, text: null }));
    const text = render(TemplatePart.TEXT_SOURCE, () => ({ subject: '', html: null, text: body.text }));
    return {
      subject: subject?.subject ?? '',
      preheader: preheader?.subject ?? '',
      html: html?.html ? withSafeAddresses(html.html) : null,
      text: text?.text ?? null,
      problems,
    };
  }
}

/** Facts are those of the account that looks; a super admin looks at those of the template's. */
export function accountOf(principal: Principal, template: Template): string {
  return principal.accountId ?? template.accountId;
}

function languageOf(known: string | null): TemplateLanguage | null {
  return known === 'id' || known === 'en' ? (known as TemplateLanguage) : null;
}

function asWritten(body: TemplateBody) {
  const { variant, language, kind, subject, source } = body;
  return {
    variant,
    language,
    kind,
    subject,
    source,
    preheader: body.preheader ?? null,
    textSource: body.textSource ?? null,
  };
}

function tooLarge({ html, text }: { html: string | null; text: string | null }): CompiledBody['problems'] {
  if (Buffer.byteLength(html ?? text ?? '') <= MAX_RENDERED_BYTES) return [];
  const message = `The mail is larger than ${MAX_RENDERED_BYTES} bytes.`;
  return [{ part: TemplatePart.SOURCE, line: null, fatal: true, message }];
}

function tryMerge(declared: TemplateVariable[], values: Record<string, unknown>) {
  const invalid: CompiledBody['problems'] = [];
  const usable = declared.filter((variable) => {
    try {
      mergedVariables([{ ...variable, required: false }], values);
      return true;
    } catch (error) {
      if (!(error instanceof VariableInvalid)) throw error;
      invalid.push({ part: TemplatePart.SOURCE, line: null, fatal: false, message: error.message });
      return false;
    }
  });
  const merged = mergedVariables(
    usable.map((variable) => ({ ...variable, required: false })),
    values,
  );
  return { merged, missing: namesMissing(usable, values), invalid };
}

function namesMissing(declared: TemplateVariable[], values: Record<string, unknown>): string[] {
  try {
    mergedVariables(declared, values);
    return [];
  } catch (error) {
    if (error instanceof VariableMissing) return error.names;
    throw error;
  }
}

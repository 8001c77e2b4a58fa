import type { Limits } from '../../infra/limits.ts';
import type { OutgoingHttp } from '../../infra/outgoing-http.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import type { DraftService } from './draft.service.ts';
import { type Finding, finding, inOrder } from './preflight/finding.ts';
import { htmlFindings } from './preflight/html-findings.ts';
import { linkFindings } from './preflight/link-findings.ts';
import { subjectFindings } from './preflight/subject-findings.ts';
import { FindingCode } from './preview.graphql.ts';
import type { Preview, PreviewInput, PreviewService } from './preview.service.ts';

interface Deps {
  previews: PreviewService;
  drafts: DraftService;
  emailTypes: EmailTypeService;
  http: OutgoingHttp;
  limits: Limits;
  publicUrl: string;
}

/** Looks a mail over before it is sent. */
export class PreflightService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws what a preview throws, RateLimitedError. */
  async check(
    principal: Principal,
    input: PreviewInput,
  ): Promise<{ findings: Finding[]; size: number; checkedLinks: number }> {
    const preview = await this.#deps.previews.preview(principal, input);
    await this.#deps.limits.take('preflightPerAccount', preview.template.accountId);
    const links = await linkFindings(preview.html ?? '', this.#deps);
    const findings = [
      ...contentFindings(preview),
      ...(await this.#missingBodies(preview)),
      ...links.findings,
      ...(preview.html === null ? [] : htmlFindings(preview.html)),
      ...subjectFindings(preview),
      ...(await this.#wayOut(preview)),
    ];
    return { findings: inOrder(findings), size: preview.size, checkedLinks: links.checked };
  }

  /** Every variant needs a body that recipients of any language can get. */
  async #missingBodies({ template, version }: Preview): Promise<Finding[]> {
    if (!version) return [];
    const bodies = (await this.#deps.drafts.bodies([version.id])).get(version.id) ?? [];
    const has = (name: string) =>
      bodies.some(({ variant, language }) => variant === name && language === template.fallbackLanguage);
    return version.variants
      .filter(({ name }) => !has(name))
      .map(({ name }) => finding(FindingCode.BODY_MISSING, { detail: name }));
  }

  async #wayOut({ template, source }: Preview): Promise<Finding[]> {
    const type = await this.#deps.emailTypes.find(template.typeKey);
    return type?.optOutAllowed && !source.includes('unsubscribe_url') ? [finding(FindingCode.UNSUBSCRIBE_MISSING)] : [];
  }
}

function contentFindings({ problems, missing, undeclared, removed }: Preview): Finding[] {
  return [
    ...problems.map(({ message, line }) =>
      finding(FindingCode.TEMPLATE_ERROR, { detail: message, value: line === null ? null : String(line) }),
    ),
    ...missing.map((detail) => finding(FindingCode.VARIABLE_MISSING, { detail })),
    ...undeclared.map((detail) => finding(FindingCode.VARIABLE_UNDECLARED, { detail })),
    ...removed.map(({ what, where }) => finding(FindingCode.PART_REMOVED, { detail: what, value: where })),
  ];
}

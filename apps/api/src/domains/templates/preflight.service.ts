import type { OutgoingHttp } from '../../infra/outgoing-http.ts';
import type { Principal } from '../../kernel/principal.ts';
import { FindingCode, FindingSeverity } from './preview.graphql.ts';
import type { PreviewInput, PreviewService } from './preview.service.ts';

/** Something to look at before sending; see the codes. */
export interface Finding {
  code: FindingCode;
  severity: FindingSeverity;
  detail: string | null;
  value: string | null;
  clients: string[];
  count: number;
}

interface Deps {
  previews: PreviewService;
  http: OutgoingHttp;
}

/** Looks a mail over before it is sent. */
export class PreflightService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws what a preview throws. */
  async check(
    principal: Principal,
    input: PreviewInput,
  ): Promise<{ findings: Finding[]; size: number; checkedLinks: number }> {
    const preview = await this.#deps.previews.preview(principal, input);
    const findings = preview.missing.map((name) => ({
      code: FindingCode.VARIABLE_MISSING,
      severity: FindingSeverity.ERROR,
      detail: name,
      value: null,
      clients: [],
      count: 1,
    }));
    return { findings, size: preview.size, checkedLinks: 0 };
  }
}

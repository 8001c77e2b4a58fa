import { ProviderKind } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import type { DnsTargets } from './dns-records.ts';

/** What providers publish for those who send through them. Mailketing shows its own in its panel only. */
const PROVIDER_SPF: Partial<Record<ProviderKind, string>> = {
  [ProviderKind.BREVO]: 'include:spf.brevo.com',
};

/** Where the records of sender domains lead, from the providers in use. */
export class DnsTargetsService {
  readonly #deps: { providers: ProviderService; publicUrl: string; bounceDomain: string | null };

  constructor(deps: { providers: ProviderService; publicUrl: string; bounceDomain: string | null }) {
    this.#deps = deps;
  }

  async targets(): Promise<DnsTargets> {
    const providers = (await this.#deps.providers.all()).filter(({ enabled }) => enabled);
    const spf = providers.flatMap(({ kind, settings }) => PROVIDER_SPF[kind] ?? hostTerm(settings));
    return {
      spf: [...new Set(spf)].sort(),
      trackingHost: new URL(this.#deps.publicUrl).hostname,
      bounceDomain: this.#deps.bounceDomain,
    };
  }
}

/** An SMTP server sends from its own address, as far as can be known from here. */
function hostTerm(settings: unknown): string[] {
  const host = typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'host') : undefined;
  return typeof host === 'string' && /[a-z]/i.test(host) ? [`a:${host.toLowerCase()}`] : [];
}

import type { IdGenerator } from '../../kernel/ids.ts';
import { type AccountService, PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import type { BreakerService } from './breaker.service.ts';
import { ProviderKind } from './provider.entity.ts';
import type { ProviderService } from './provider.service.ts';
import { providerKinds } from './provider-kinds.ts';
import type { Outcome, OutgoingEmail } from './providers/adapter.ts';
import type { DkimService } from './sender-domains/dkim.service.ts';

/** A short mail of the program itself. */
export interface DirectMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A server that is no provider: settings and secrets as those of an SMTP provider, and perhaps a sender. */
export interface OwnServer {
  settings: Record<string, unknown>;
  secrets: Record<string, unknown>;
  /** Null: the sender of the platform. */
  from: string | null;
}

/** What became of it. `words` are those of the last that was tried. */
export interface DirectOutcome {
  accepted: boolean;
  /** True when one that was tried before may have taken it too. */
  uncertain: boolean;
  /** True when no route will ever take it: the address itself is refused. */
  hopeless: boolean;
  words: string;
  /** Who took it; null when nobody did. */
  via: string | null;
}

/**
 * Mail that must not depend on what it may be about. It goes to a provider's adapter at once: the queue, workers, limits and
 * credits may be the trouble that it tells of, so it passes none of them, and no message is kept of it. Providers in trouble are left out,
 * and where a provider gives no answer the next one is tried: rather told twice than never.
 */
export class DirectMailService {
  readonly #deps: {
    accounts: AccountService;
    providers: ProviderService;
    breakers: BreakerService;
    dkim: DkimService;
    ids: IdGenerator;
    messageIdDomain: string;
  };

  constructor(deps: {
    accounts: AccountService;
    providers: ProviderService;
    breakers: BreakerService;
    dkim: DkimService;
    ids: IdGenerator;
    messageIdDomain: string;
  }) {
    this.#deps = deps;
  }

  /** The first thing that is wrong with the settings of an own server, with the path of the field; null when nothing is. */
  objectionTo({ settings, secrets }: Pick<OwnServer, 'settings' | 'secrets'>): { path: string[]; text: string } | null {
    const kind = providerKinds[ProviderKind.SMTP];
    for (const result of [kind.settings.safeParse(this.#complete(settings)), kind.secrets.safeParse(secrets)]) {
      const [issue] = result.error?.issues ?? [];
      if (issue) return { path: issue.path.map(String), text: issue.message };
    }
    return null;
  }

  /** Through the own server when there is one, else through healthy providers in their order, `avoid` (ids) left out. */
  async send(mail: DirectMail, { avoid, own }: { avoid: string[]; own: OwnServer | null }): Promise<DirectOutcome> {
    const email = await this.#compose(mail, own?.from ?? null);
    if (own) return this.#throughOwn(email, own);
    const { providers, breakers } = this.#deps;
    await breakers.refresh();
    const routes = (await providers.open()).filter(
      ({ provider: { id, enabled } }) => enabled && !avoid.includes(id) && breakers.verdict(id) === 'GO',
    );
    const outcome = {
      accepted: false,
      uncertain: false,
      hopeless: false,
      words: 'No healthy provider is left.',
      via: null,
    };
    for (const { provider, adapter } of routes) {
      const answer = await adapter.send(email);
      await breakers.record(provider, answer);
      const { words } = answer;
      if (answer.kind === 'accepted') return { ...outcome, accepted: true, words, via: provider.name };
      outcome.uncertain ||= answer.kind === 'unknown';
      Object.assign(outcome, { words: `${provider.name}: ${words}`, hopeless: isAboutAddress(answer) });
      if (outcome.hopeless) return outcome;
    }
    return outcome;
  }

  async #throughOwn(email: OutgoingEmail, { settings, secrets }: OwnServer): Promise<DirectOutcome> {
    const adapter = providerKinds[ProviderKind.SMTP].open(this.#complete(settings), secrets);
    try {
      const answer = await adapter.send(email);
      const accepted = answer.kind === 'accepted';
      const uncertain = answer.kind === 'unknown';
      return {
        accepted,
        uncertain,
        hopeless: isAboutAddress(answer),
        words: answer.words,
        via: accepted ? 'SMTP' : null,
      };
    } finally {
      await adapter.close();
    }
  }

  async #compose({ to, subject, text, html }: DirectMail, wantedFrom: string | null): Promise<OutgoingEmail> {
    const { accounts, dkim, ids } = this.#deps;
    const platform = await accounts.find(PLATFORM_ACCOUNT_ID);
    if (!platform) throw new Error('The account of the platform is missing.');
    const address = wantedFrom ?? platform.senderEmail;
    return {
      messageId: ids.next(),
      from: { name: platform.senderName, address },
      to,
      cc: [],
      replyTo: null,
      subject,
      html,
      text,
      headers: [],
      attachments: [],
      queue: DispatchQueue.CRITICAL,
      returnPath: null,
      dkim: await dkim.keyFor(PLATFORM_ACCOUNT_ID, address),
    };
  }

  #complete(settings: Record<string, unknown>): Record<string, unknown> {
    return { messageIdDomain: this.#deps.messageIdDomain, ...settings };
  }
}

function isAboutAddress(outcome: Outcome): boolean {
  return outcome.kind === 'rejected' && outcome.errorClass === 'RECIPIENT';
}

import type { Database } from '../../../infra/database.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { PLATFORM_ACCOUNT_ID } from '../../identity/account.service.ts';
import type { EmailService } from '../email.service.ts';
import { WaitReason } from '../message.entity.ts';
import { providerTestMail } from '../own-mails.ts';
import type { Provider } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import { closeBreaker } from '../sql/breaker.ts';
import { releaseHeld } from '../sql/release-held.ts';
import { saveProbe } from './provider-health.queries.ts';
import { ProviderNotFound } from './provider-settings.errors.ts';

/** Tries providers out, and takes a person's word that one works again. */
export class ProviderTestService {
  readonly #deps: { database: Database; providers: ProviderService; emails: EmailService; ids: IdGenerator };

  constructor(deps: { database: Database; providers: ProviderService; emails: EmailService; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** Asks the provider without sending a mail and keeps what it said. Throws ProviderNotFound. */
  async probe(publicId: string): Promise<Provider> {
    const provider = await this.#find(publicId);
    const found = await this.#deps.providers.adapterOf(provider).probe();
    await saveProbe(this.#deps.database, provider.id, found);
    return provider;
  }

  /** Sends a real mail through this provider only; returns it with the id of the message. Throws ProviderNotFound. */
  async sendMail(publicId: string, to: string): Promise<{ provider: Provider; messageId: string }> {
    const provider = await this.#find(publicId);
    const messageId = await this.#deps.emails.sendOwn({
      ...providerTestMail,
      accountId: PLATFORM_ACCOUNT_ID,
      to,
      variables: { penyedia: provider.name },
      secretLinks: {},
      idempotencyKey: this.#deps.ids.next(),
      onlyProviderId: provider.id,
    });
    return { provider, messageId };
  }

  /** Lets mail go through it again. Throws ProviderNotFound. */
  async recover(publicId: string): Promise<Provider> {
    const provider = await this.#find(publicId);
    await this.#deps.database.transaction(async (sql) => {
      await closeBreaker(sql, provider.id);
      await releaseHeld(sql, { reasons: [WaitReason.PROVIDERS_RESTING] });
    });
    return provider;
  }

  async #find(publicId: string): Promise<Provider> {
    const id = fromPublicId('prv', publicId);
    const provider = id && (await this.#deps.providers.find(id));
    if (!provider) throw new ProviderNotFound();
    return provider;
  }
}

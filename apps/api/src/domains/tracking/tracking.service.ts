import { Coalescer } from '../../infra/coalescer.ts';
import { type Database, isUnavailable } from '../../infra/database.ts';
import { type NewInboxEvent, receiveEvents } from '../../infra/inbox.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { toPublicId } from '../../kernel/ids.ts';
import type { Provider } from '../delivery/provider.entity.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import { PROVIDER_ORIGIN } from './inbox-reader.ts';
import { type Dialect, dedupeKeyOf, dialectOf } from './provider-event.ts';

const PURPOSE = 'provider-webhook';

interface Deps {
  database: Database;
  secrets: Secrets;
  ids: IdGenerator;
  providers: ProviderService;
  publicUrl: string;
}

/** Receives what providers tell of mails after they took them. */
export class TrackingService {
  readonly #deps: Deps;
  /** Calls that come at the same time are kept by one statement. */
  readonly #inbox: Coalescer<NewInboxEvent[], true>;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#inbox = new Coalescer(
      async (calls) => {
        await receiveEvents(deps.database, calls.flat());
        return calls.map((): true => true);
      },
      (error) => !isUnavailable(error),
    );
  }

  /** Where a provider posts its events; the last part is a secret that belongs to this provider alone. */
  webhookUrlOf(providerId: string): string {
    return `${this.#deps.publicUrl}/webhooks/providers/${toPublicId('prv', providerId)}/${this.#tokenOf(providerId)}`;
  }

  /** The provider that an address belongs to; null when the address is not one of ours. */
  async senderOf(providerId: string, token: string): Promise<Provider | null> {
    if (!this.#deps.secrets.verify(PURPOSE, providerId, token)) return null;
    return this.#deps.providers.find(providerId);
  }

  /** The provider of this dialect whose secret it is; null when it is nobody's. */
  async senderBySecret(dialect: Dialect, secret: string): Promise<Provider | null> {
    const speaking = (await this.#deps.providers.all()).filter((provider) => dialectOf(provider) === dialect);
    const matching = speaking.filter(({ id }) => this.#deps.secrets.verify(PURPOSE, id, secret));
    return matching[0] ?? null;
  }

  /** Keeps events that are new; on disk when it resolves. */
  async receive(provider: Provider, bodies: unknown[]): Promise<void> {
    const dialect = dialectOf(provider);
    await this.#inbox.add(
      bodies.map((body) => ({
        id: this.#deps.ids.next(),
        source: `${PROVIDER_ORIGIN}:${provider.id}`,
        dedupeKey: dedupeKeyOf(dialect, body),
        body,
      })),
    );
  }

  #tokenOf(providerId: string): string {
    return this.#deps.secrets.sign(PURPOSE, providerId);
  }
}

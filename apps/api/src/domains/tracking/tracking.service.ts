import type { Database } from '../../infra/database.ts';
import { lockEvent, markProcessed, receiveEvents } from '../../infra/inbox.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { toPublicId } from '../../kernel/ids.ts';
import type { Provider } from '../delivery/provider.entity.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import type { UncertaintyService } from '../delivery/uncertainty.service.ts';
import { dedupeKeyOf, readProviderEvent } from './provider-event.ts';
import { providerEventReceived } from './tracking.events.ts';

const PURPOSE = 'provider-webhook';
const SOURCE = 'provider:';

interface Deps {
  database: Database;
  jobs: Jobs;
  secrets: Secrets;
  ids: IdGenerator;
  providers: ProviderService;
  uncertainty: UncertaintyService;
  publicUrl: string;
}

/** What providers tell of mails after they took them. */
export class TrackingService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Where a provider posts its events; the last part is a secret that belongs to this provider alone. */
  webhookUrlOf(providerId: string): string {
    const token = this.#deps.secrets.sign(PURPOSE, providerId);
    return `${this.#deps.publicUrl}/webhooks/providers/${toPublicId('prv', providerId)}/${token}`;
  }

  /** The provider that an address belongs to; null when the address is not one of ours. */
  async senderOf(providerId: string, token: string): Promise<Provider | null> {
    if (!this.#deps.secrets.verify(PURPOSE, providerId, token)) return null;
    return this.#deps.providers.find(providerId);
  }

  /** Keeps events and queues the work on those that are new, in one transaction. */
  async receive(provider: Provider, bodies: unknown[]): Promise<void> {
    const { database, ids, jobs } = this.#deps;
    const events = bodies.map((body) => ({
      id: ids.next(),
      source: `${SOURCE}${provider.id}`,
      dedupeKey: dedupeKeyOf(provider.kind, body),
      body,
    }));
    await database.transaction(async (sql) => {
      for (const eventId of await receiveEvents(sql, events)) await jobs.send(sql, providerEventReceived, { eventId });
    });
  }

  /** Works on one event of the inbox; one that was worked on before changes nothing. */
  async read(eventId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const event = await lockEvent(sql, eventId);
      if (!event) return;
      const provider = await this.#deps.providers.find(event.source.slice(SOURCE.length));
      const told = provider && readProviderEvent(provider.kind, event.body);
      if (provider && told?.provesAcceptance)
        await this.#deps.uncertainty.resolveByEvidence(sql, {
          providerId: provider.id,
          messageId: told.messageId,
          recipient: told.recipient,
          words: `${provider.name} reported "${told.name}".`,
        });
      await markProcessed(sql, eventId);
    });
  }
}

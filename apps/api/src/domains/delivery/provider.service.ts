import { Fresh } from '../../infra/fresh.ts';
import type { Orm } from '../../infra/orm.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { Provider, type ProviderKind } from './provider.entity.ts';
import { providerKinds } from './provider-kinds.ts';
import type { ProviderAdapter } from './providers/adapter.ts';

/** How long a process may go on with providers that were just changed, in ms. */
const FRESH_MS = 1_000;

export interface OpenProvider {
  provider: Provider;
  adapter: ProviderAdapter;
}

export interface ProviderInput {
  name: string;
  kind: ProviderKind;
  sandbox: boolean;
  position: number;
  settings: Record<string, unknown>;
  secrets: Record<string, unknown>;
}

/** Providers and their open connections, shared by all that send in this process. */
export class ProviderService {
  readonly #deps: { orm: Orm; secrets: Secrets; clock: Clock; ids: IdGenerator };
  readonly #open = new Map<string, OpenProvider & { version: string }>();
  readonly #providers: Fresh<Provider[]>;

  constructor(deps: { orm: Orm; secrets: Secrets; clock: Clock; ids: IdGenerator }) {
    this.#deps = deps;
    this.#providers = new Fresh(
      () => deps.orm.em.fork().find(Provider, {}, { orderBy: { position: 'asc', id: 'asc' } }),
      FRESH_MS,
    );
  }

  /** All providers by position. */
  all(): Promise<Provider[]> {
    return this.#providers.get();
  }

  async find(id: string): Promise<Provider | null> {
    return (await this.all()).find((provider) => provider.id === id) ?? null;
  }

  /** All providers by position, disabled ones included, ready to send. */
  async open(): Promise<OpenProvider[]> {
    return (await this.all()).map((provider) => this.#openOne(provider));
  }

  /** One provider, ready to send, also one that another process has just added; undefined when there is none. */
  async openOne(id: string): Promise<OpenProvider | undefined> {
    const known = (await this.open()).find(({ provider }) => provider.id === id);
    if (known) return known;
    this.forget();
    return (await this.open()).find(({ provider }) => provider.id === id);
  }

  adapterOf(provider: Provider): ProviderAdapter {
    return this.#openOne(provider).adapter;
  }

  /** Adds or replaces the provider of this name. */
  async save(input: ProviderInput): Promise<Provider> {
    const em = this.#deps.orm.em.fork();
    const known = await em.findOne(Provider, { name: input.name });
    const id = known?.id ?? this.#deps.ids.next();
    const secrets = this.sealed(id, input.secrets);
    const { name, kind, sandbox, position, settings } = input;
    const provider =
      known ?? em.create(Provider, { id, name, kind, sandbox, position, settings, createdAt: this.#deps.clock.now() });
    Object.assign(provider, {
      kind,
      sandbox,
      position,
      settings,
      secrets,
      ...(await traitsOf(kind, settings, input.secrets)),
    });
    await em.flush();
    this.forget();
    return provider;
  }

  /** What is kept encrypted, in the open. */
  secretsOf(provider: Provider): Record<string, unknown> {
    if (!provider.secrets) return {};
    return JSON.parse(this.#deps.secrets.decrypt(Buffer.from(provider.secrets), placeOf(provider.id)));
  }

  /** Secrets as they are kept; they open for this provider only. */
  sealed(providerId: string, secrets: Record<string, unknown>): Buffer {
    return this.#deps.secrets.encrypt(JSON.stringify(secrets), placeOf(providerId));
  }

  /** Makes this process read the providers again; others do within a second. */
  forget(): void {
    this.#providers.forget();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ adapter }) => adapter.close()));
    this.#open.clear();
  }

  #openOne(provider: Provider): OpenProvider {
    const version = JSON.stringify([
      provider.kind,
      provider.settings,
      provider.secrets && Buffer.from(provider.secrets).toString('base64'),
    ]);
    const open = this.#open.get(provider.id);
    if (open?.version === version) return { provider, adapter: open.adapter };
    const adapter = this.#makeAdapter(provider);
    if (open) setTimeout(() => void open.adapter.close(), 60_000).unref();
    this.#open.set(provider.id, { provider, adapter, version });
    return { provider, adapter };
  }

  #makeAdapter(provider: Provider): ProviderAdapter {
    return providerKinds[provider.kind].open(provider.settings, this.secretsOf(provider));
  }
}

function placeOf(providerId: string): string {
  return `platform:provider.secrets:${providerId}`;
}

/** What the database must know of a kind and its settings when a worker dies. Throws ZodError. */
export async function traitsOf(
  kind: ProviderKind,
  settings: Record<string, unknown>,
  secrets: Record<string, unknown>,
): Promise<Pick<Provider, 'repeatWindowSeconds' | 'looksUp'>> {
  const adapter = providerKinds[kind].open(settings, secrets);
  const { repeatWindowSeconds, capabilities } = adapter;
  await adapter.close();
  return { repeatWindowSeconds, looksUp: capabilities.lookUp };
}

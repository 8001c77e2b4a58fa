import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Database } from '../../../infra/database.ts';
import { type EntityManager, type Orm, sqlOf } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { plainLine } from '../../../kernel/plain-line.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { WaitReason } from '../message.entity.ts';
import { Provider, ProviderKind } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import { releaseHeld } from '../sql/release-held.ts';
import { forgetProvider, noteReconfigured, notifyHealth, wasUsed } from './provider-health.queries.ts';
import { type GivenSettings, givenFor, laidOver } from './provider-kind-settings.ts';
import {
  OrderIncomplete,
  ProviderInUse,
  ProviderNameInvalid,
  ProviderNameTaken,
  ProviderNotFound,
  ProviderTwice,
  ProviderUnknown,
} from './provider-settings.errors.ts';
import { checkLimits } from './provider-settings.limits.ts';

const MAX_NAME_LENGTH = 100;

interface Limits {
  ratePerSecond?: number | null;
  dailyQuota?: number | null;
}

export type NewProvider = GivenSettings & Limits & { name: string; kind: ProviderKind };
export type ProviderChange = GivenSettings & Limits & { id: string; name?: string | null; enabled?: boolean | null };

interface Deps {
  orm: Orm;
  database: Database;
  providers: ProviderService;
  clock: Clock;
  ids: IdGenerator;
  /** Domain of Message-IDs where a person names none. */
  messageIdDomain: string;
}

/** What super admins change about providers. */
export class ProviderSettingsService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Adds a provider, last and disabled. Throws ProviderNameInvalid, ProviderNameTaken, SettingInvalid, SecretInvalid, LimitInvalid. */
  async create(principal: Principal, input: NewProvider): Promise<Provider> {
    const { providers, clock, ids, messageIdDomain } = this.#deps;
    const { kind, ratePerSecond = null, dailyQuota = null } = input;
    const name = checkedName(input.name);
    checkLimits(input);
    const known = { settings: kind === ProviderKind.SMTP ? { messageIdDomain } : {}, secrets: {} };
    const { settings, secrets } = laidOver(kind, known, givenFor(kind, input));
    return this.#save(async (em) => {
      const [last] = await em.find(Provider, {}, { orderBy: { position: 'desc' }, limit: 1 });
      const id = ids.next();
      const provider = em.create(Provider, {
        id,
        name,
        kind,
        enabled: false,
        position: (last?.position ?? 0) + 1,
        settings,
        secrets: providers.sealed(id, secrets),
        ratePerSecond,
        dailyQuota,
        createdAt: clock.now(),
      });
      this.#noteAbilities(provider, principal);
      return provider;
    });
  }

  /**
   * Changes a provider. Enabling a real one disables the stand-ins, which would keep mail from leaving.
   * Throws ProviderNotFound and what `create` throws.
   */
  async update(principal: Principal, input: ProviderChange): Promise<Provider> {
    checkLimits(input);
    return this.#save(async (em) => {
      const provider = await found(em, input.id);
      if (typeof input.name === 'string') provider.name = checkedName(input.name);
      if (input.ratePerSecond !== undefined) provider.ratePerSecond = input.ratePerSecond;
      if (input.dailyQuota !== undefined) provider.dailyQuota = input.dailyQuota;
      const given = givenFor(provider.kind, input);
      if (Object.keys(given).length > 0) {
        this.#changeSettings(provider, given);
        await noteReconfigured(sqlOf(em), provider.id);
      }
      if (input.enabled === true && !provider.enabled && !provider.sandbox)
        await em.nativeUpdate(Provider, { sandbox: true }, { enabled: false });
      if (typeof input.enabled === 'boolean') provider.enabled = input.enabled;
      this.#noteAbilities(provider, principal);
      return provider;
    });
  }

  /** Removes a provider that nothing ever went through. Throws ProviderNotFound, ProviderInUse. */
  async delete(publicId: string): Promise<void> {
    const { database, providers } = this.#deps;
    const id = fromPublicId('prv', publicId);
    const provider = id && (await providers.find(id));
    if (!provider) throw new ProviderNotFound();
    await database.transaction(async (sql) => {
      await sql.query({ text: 'select from provider where id = $1 for update', values: [provider.id] });
      if (await wasUsed(sql, provider.id)) throw new ProviderInUse();
      await forgetProvider(sql, provider.id);
      await notifyHealth(sql, provider.id);
    });
    providers.forget();
  }

  /** Sets the standard order. Throws ProviderUnknown, ProviderTwice, OrderIncomplete. */
  async reorder(principal: Principal, publicIds: string[]): Promise<void> {
    const { orm, providers, clock } = this.#deps;
    const ids = checkedProviderIds(publicIds, await providers.all(), 'ids');
    await orm.em.fork().transactional(async (em) => {
      const all = await em.find(Provider, {});
      if (all.length !== ids.length) throw new OrderIncomplete();
      for (const provider of all) {
        const position = ids.indexOf(provider.id) + 1;
        if (provider.position === position) continue;
        Object.assign(provider, { position, updatedAt: clock.now(), updatedByUserId: principal.userId });
      }
    });
    providers.forget();
  }

  #changeSettings(provider: Provider, given: Record<string, unknown>): void {
    const { providers } = this.#deps;
    const known = { settings: provider.settings, secrets: providers.secretsOf(provider) };
    const { settings, secrets } = laidOver(provider.kind, known, given);
    provider.settings = settings;
    provider.secrets = providers.sealed(provider.id, secrets);
  }

  /** Notes who changed it, and the columns that follow from kind and settings. */
  #noteAbilities(provider: Provider, principal: Principal): void {
    const adapter = this.#deps.providers.adapterOf(provider);
    provider.repeatWindowSeconds = adapter.repeatWindowSeconds;
    provider.looksUp = adapter.capabilities.lookUp;
    provider.updatedAt = this.#deps.clock.now();
    provider.updatedByUserId = principal.userId;
  }

  async #save(change: (em: EntityManager) => Promise<Provider>): Promise<Provider> {
    try {
      return await this.#deps.orm.em.fork().transactional(async (em) => {
        const provider = await change(em);
        await em.flush();
        await notifyHealth(sqlOf(em), provider.id);
        await releaseHeld(sqlOf(em), { reasons: [WaitReason.PROVIDER_LIMIT, WaitReason.PROVIDERS_RESTING] });
        return provider;
      });
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new ProviderNameTaken() : error;
    } finally {
      this.#deps.providers.forget();
    }
  }
}

/** UUIDs behind public ids. Throws ProviderUnknown, ProviderTwice. */
export function checkedProviderIds(publicIds: string[], providers: Provider[], field: string): string[] {
  const ids = publicIds.map((publicId) => fromPublicId('prv', publicId));
  if (new Set(ids).size !== ids.length) throw new ProviderTwice(field);
  return ids.map((id) => {
    if (!providers.some((provider) => provider.id === id) || id === null) throw new ProviderUnknown(field);
    return id;
  });
}

async function found(em: EntityManager, publicId: string): Promise<Provider> {
  const id = fromPublicId('prv', publicId);
  const provider = id && (await em.findOne(Provider, { id }));
  if (!provider) throw new ProviderNotFound();
  return provider;
}

/** Names end up in logs and mails, where a line break would begin another line. */
function checkedName(name: string): string {
  const line = plainLine(name, MAX_NAME_LENGTH);
  if (line === null) throw new ProviderNameInvalid();
  return line;
}

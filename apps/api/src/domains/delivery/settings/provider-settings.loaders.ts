import DataLoader from 'dataloader';
import type { Database } from '../../../infra/database.ts';
import { loaderOf, type RequestContext } from '../../../infra/graphql/context.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { toProviderType } from '../delivery.mappers.ts';
import type { Provider } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import type { ProviderWindow } from './provider-health.graphql.ts';
import { type HealthRow, readHealth, readUse, readWindows } from './provider-health.queries.ts';
import { namesOfSecrets, settingsField, shownSettings } from './provider-kind-settings.ts';
import { ProviderDetail } from './provider-settings.graphql.ts';

/** The latest attempts of many providers in two statements; never cached, because a subscription lives long. */
export function windowLoader(
  context: RequestContext,
  services: { database: Database; clock: Clock },
  minutes: number,
): DataLoader<string, ProviderWindow> {
  const batch = async (ids: readonly string[]) => {
    const { windows, errors } = await readWindows(services.database, { now: services.clock.now(), minutes });
    return ids.map((id) => {
      const none = { attempts: 0, accepted: 0, rejected: 0, unknown: 0, medianMs: null, p95Ms: null };
      const row = windows.find(({ providerId }) => providerId === id) ?? none;
      return { ...row, minutes, errors: errors.filter(({ providerId }) => providerId === id) };
    });
  };
  return loaderOf(context, `provider-window:${minutes}`, () => new DataLoader(batch, { cache: false }));
}

/** Health of many providers in one statement; never cached. */
export function healthLoader(context: RequestContext, database: Database): DataLoader<string, HealthRow | undefined> {
  const batch = async (ids: readonly string[]) => {
    const rows = await readHealth(database);
    return ids.map((id) => rows.find(({ providerId }) => providerId === id));
  };
  return loaderOf(context, 'provider-health', () => new DataLoader(batch, { cache: false }));
}

/** Providers as super admins see them. */
export async function detailsOf(
  services: { database: Database; providers: ProviderService },
  providers: Provider[],
): Promise<ProviderDetail[]> {
  const [use, health] = await Promise.all([readUse(services.database), readHealth(services.database)]);
  return providers.map((provider) => {
    const { id, position, kind, updatedAt } = provider;
    const ratePerSecond = provider.ratePerSecond ?? null;
    const dailyQuota = provider.dailyQuota ?? null;
    const limited = ratePerSecond !== null || dailyQuota !== null;
    const told = health.find(({ providerId }) => providerId === id);
    return Object.assign(new ProviderDetail(), {
      id: toPublicId('prv', id),
      provider: toProviderType(provider, services.providers.adapterOf(provider).capabilities),
      position,
      ratePerSecond,
      dailyQuota,
      usedToday: limited ? (use.get(`provider:${id}`) ?? 0) : null,
      mailketingV1: null,
      mailketingV2: null,
      brevo: null,
      smtp: null,
      [settingsField[kind]]: shownSettings(provider),
      secretsSet: namesOfSecrets(services.providers.secretsOf(provider)),
      credits: told?.credits ?? null,
      creditsAt: told?.creditsAt ?? null,
      updatedAt,
      updatedByUserId: provider.updatedByUserId ?? null,
      providerId: id,
    });
  });
}

import type { Database } from '../../../../infra/database.ts';
import { defineJob, type Job } from '../../../../infra/jobs.ts';
import { toPublicId } from '../../../../kernel/ids.ts';
import type { ProviderService } from '../../../delivery/provider.service.ts';
import { CreditLevel } from '../../../delivery/provider-balance.entity.ts';
import { providerCreditCrossed } from '../../../delivery/provider-credit.events.ts';
import type { Crossing, ProviderCreditService } from '../../../delivery/provider-credit.service.ts';
import { AlertSeverity } from '../alert.entity.ts';
import type { AlertService } from '../alert.service.ts';

/** Levels of the alert, and how bad each is. */
const levels: Record<Exclude<CreditLevel, CreditLevel.HEALTHY>, { level: number; severity: AlertSeverity }> = {
  [CreditLevel.WARNING]: { level: 1, severity: AlertSeverity.WARNING },
  [CreditLevel.CRITICAL]: { level: 2, severity: AlertSeverity.CRITICAL },
  [CreditLevel.EMERGENCY]: { level: 3, severity: AlertSeverity.CRITICAL },
};

/** Tells of each crossing of a provider's balance in its order: down once for each, up only when it is healthy again. */
export function announceProviderCreditJob(services: {
  database: Database;
  alerts: AlertService;
  providers: ProviderService;
  providerCredits: ProviderCreditService;
}): Job {
  const { database, alerts, providers, providerCredits } = services;
  return defineJob({
    definition: providerCreditCrossed,
    handle: async ({ providerId }) => {
      const provider = (await providers.find(providerId))?.name ?? providerId;
      await database.transaction(async (sql) => {
        for (const crossing of await providerCredits.takeCrossings(sql, providerId)) {
          const fingerprint = `provider-credit:${providerId}`;
          const facts = factsOf(crossing, provider);
          if (crossing.to === CreditLevel.HEALTHY) await alerts.recover(sql, fingerprint, facts);
          else await alerts.report(sql, { kind: 'PROVIDER_CREDIT', fingerprint, facts, ...levels[crossing.to] });
        }
      });
    },
  });
}

function factsOf({ providerId, to, credits, daysLeft }: Crossing, provider: string) {
  return { provider, providerId: toPublicId('prv', providerId), level: to, credits, daysLeft };
}

import { creditsModule } from '../domains/credits/module.ts';
import { creditMonitorModule } from '../domains/delivery/credit-monitor/module.ts';
import { deliveryModule } from '../domains/delivery/module.ts';
import { senderDomainsModule } from '../domains/delivery/sender-domains/module.ts';
import { sendingHoldModule } from '../domains/delivery/sending-hold/module.ts';
import { deliverySettingsModule } from '../domains/delivery/settings/module.ts';
import { TemplateTestService } from '../domains/delivery/template-test.service.ts';
import { identityModule } from '../domains/identity/module.ts';
import { leadActivityModule } from '../domains/leads/activity/module.ts';
import { leadImportModule } from '../domains/leads/import/module.ts';
import { leadIntakeModule } from '../domains/leads/intake/module.ts';
import { leadMergeModule } from '../domains/leads/merge/module.ts';
import { leadsModule } from '../domains/leads/module.ts';
import { alertsModule } from '../domains/operations/alerts/module.ts';
import { auditModule } from '../domains/operations/audit/module.ts';
import { failuresModule } from '../domains/operations/failures/module.ts';
import { healthModule } from '../domains/operations/health/module.ts';
import { unknownDeskModule } from '../domains/operations/unknown/module.ts';
import { preferencesModule } from '../domains/preferences/module.ts';
import { SuppressionListService } from '../domains/preferences/suppression-list.service.ts';
import { shopModule } from '../domains/shop/module.ts';
import { templatesModule } from '../domains/templates/module.ts';
import { BounceMailbox } from '../domains/tracking/bounces/bounce-mailbox.ts';
import { trackingModule } from '../domains/tracking/module.ts';
import { recipientModule } from '../domains/tracking/recipient/module.ts';
import { PersonalDataService } from '../domains/tracking/recipient/personal-data.service.ts';
import { bulkModule } from '../infra/bulk/module.ts';
import type { DomainModule } from '../infra/module.ts';
import type { Base } from './base.ts';
import type { Services } from './services.ts';

/** Every domain with what it needs; the order is that of the domains. */
export function buildModules(base: Base, services: Services): DomainModule[] {
  const { config, database, ids, outgoing: http, log } = base;
  const publicUrl = config.PUBLIC_URL;
  const parts = { ...base, ...services, http, publicUrl };
  const { accounts, sessions, emailLog, providerCredits, bounceDomain, returnPaths } = services;
  const authenticate = sessions.authenticate.bind(sessions);
  const personalData = new PersonalDataService({
    database,
    ids,
    parts: () => modules.flatMap((module) => module.personalData ?? []).reverse(),
  });
  const modules: DomainModule[] = [
    identityModule(parts),
    creditsModule(parts),
    preferencesModule({ ...parts, suppressions: new SuppressionListService({ database, ids, accounts }) }),
    templatesModule(parts),
    deliveryModule({
      ...parts,
      log: emailLog,
      processLog: log,
      templateTests: new TemplateTestService({ ...parts, templates: services.templateSending }),
    }),
    deliverySettingsModule(parts),
    creditMonitorModule({
      ...parts,
      credits: providerCredits,
      authenticate,
      cronSecret: config.CRON_SECRET ?? null,
    }),
    sendingHoldModule(parts),
    senderDomainsModule({ ...parts, dnsServers: config.DNS_SERVERS }),
    leadsModule(parts),
    leadActivityModule(parts),
    leadImportModule({ ...parts, authenticate }),
    leadMergeModule(parts),
    leadIntakeModule(parts),
    trackingModule({
      ...parts,
      bounceMailbox:
        bounceDomain && config.BOUNCE_SMTP_PORT
          ? new BounceMailbox({
              host: config.HOST,
              port: config.BOUNCE_SMTP_PORT,
              domain: bounceDomain,
              database,
              ids,
              returnPaths,
              log,
            })
          : null,
      trustedProxies: config.TRUSTED_PROXIES,
    }),
    shopModule(parts),
    auditModule(parts),
    healthModule(parts),
    alertsModule({ ...parts, mail: services.directMail }),
    bulkModule({ ...parts, kinds: () => modules.flatMap((module) => module.bulkOperations ?? []) }),
    failuresModule(parts),
    unknownDeskModule(parts),
    recipientModule({ ...parts, personalData, trustedProxies: config.TRUSTED_PROXIES }),
  ];
  return modules;
}

import { Dns } from '../../../infra/dns.ts';
import { defineJob } from '../../../infra/jobs.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { OutgoingHttp } from '../../../infra/outgoing-http.ts';
import type { Secrets } from '../../../infra/secrets.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { ProviderService } from '../provider.service.ts';
import type { TrackingSettingsService } from '../tracking-settings.service.ts';
import type { DkimService } from './dkim.service.ts';
import { DnsTargetsService } from './dns-targets.service.ts';
import { checkDomains } from './sender-domain.events.ts';
import { SenderDomainResolver } from './sender-domain.resolver.ts';
import { SenderDomainService } from './sender-domain.service.ts';

/** Before people look at their mail. */
const EVERY_MORNING = '30 5 * * *';

/** Nothing else uses these services, so they are built here. */
export function senderDomainsModule(parts: {
  orm: Orm;
  http: OutgoingHttp;
  secrets: Secrets;
  clock: Clock;
  ids: IdGenerator;
  accounts: AccountService;
  providers: ProviderService;
  dkim: DkimService;
  trackingSettings: TrackingSettingsService;
  publicUrl: string;
  bounceDomain: string | null;
  /** Name servers to ask; none: those of the system. */
  dnsServers: string[];
}): DomainModule {
  const domains = new SenderDomainService({
    ...parts,
    dns: new Dns(parts.dnsServers),
    targets: new DnsTargetsService(parts),
  });
  return {
    resolvers: [new SenderDomainResolver(domains)],
    queues: [checkDomains],
    jobs: [defineJob({ definition: checkDomains, schedule: EVERY_MORNING, handle: () => domains.checkAll() })],
    nodes: {},
  };
}

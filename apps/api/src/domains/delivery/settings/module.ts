import type { Config } from '../../../infra/config.ts';
import type { Database } from '../../../infra/database.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { SenderIdentityService } from '../../identity/sender-identity.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import type { EmailTypeService } from '../../preferences/email-type.service.ts';
import type { AllowanceService } from '../allowance.service.ts';
import type { EmailService } from '../email.service.ts';
import type { EmailLogService } from '../email-log.service.ts';
import { sendSenderVerificationJob } from '../jobs/send-sender-verification.job.ts';
import type { ProviderService } from '../provider.service.ts';
import type { RouteService } from '../route.service.ts';
import { LimitSettingsResolver } from './limit-settings.resolver.ts';
import { LimitSettingsService } from './limit-settings.service.ts';
import { ProviderHealthFeed } from './provider-health-feed.ts';
import { PROVIDER_HEALTH_UPDATES, ProviderSettingsResolver } from './provider-settings.resolver.ts';
import { ProviderSettingsService } from './provider-settings.service.ts';
import { ProviderTestService } from './provider-test.service.ts';
import { RouteSettingsResolver } from './route-settings.resolver.ts';
import { RouteSettingsService } from './route-settings.service.ts';

/** What super admins set about delivery. Nothing else uses these services, so they are built here. */
export function deliverySettingsModule(parts: {
  config: Config;
  orm: Orm;
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  clock: Clock;
  ids: IdGenerator;
  accounts: AccountService;
  users: UserService;
  senders: SenderIdentityService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
  routes: RouteService;
  allowances: AllowanceService;
  emails: EmailService;
  emailLog: EmailLogService;
}): DomainModule {
  const messageIdDomain = new URL(parts.config.PUBLIC_URL).hostname;
  const settings = new ProviderSettingsService({ ...parts, messageIdDomain });
  const tests = new ProviderTestService(parts);
  const routeSettings = new RouteSettingsService(parts);
  const limits = new LimitSettingsService(parts);
  const healthFeed = new ProviderHealthFeed(parts);
  return {
    resolvers: [
      new ProviderSettingsResolver({ ...parts, settings, tests }),
      new RouteSettingsResolver({ ...parts, routeSettings }),
      new LimitSettingsResolver({ ...parts, limits }),
    ],
    queues: [],
    jobs: [sendSenderVerificationJob(parts)],
    subscriptions: { [PROVIDER_HEALTH_UPDATES]: () => healthFeed.subscribe() },
    nodes: {},
  };
}

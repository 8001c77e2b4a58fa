import type { GraphQLSchema } from 'graphql';
import { CreditAccountService } from './domains/credits/credit-account.service.ts';
import { CreditRecountService } from './domains/credits/credit-recount.service.ts';
import { creditsModule } from './domains/credits/module.ts';
import { Admission } from './domains/delivery/admission.ts';
import { AllowanceService } from './domains/delivery/allowance.service.ts';
import { AttachmentService } from './domains/delivery/attachment.service.ts';
import { AttachmentLinks } from './domains/delivery/attachment-links.ts';
import { BreakerService } from './domains/delivery/breaker.service.ts';
import { Composer } from './domains/delivery/composer.ts';
import { creditMonitorModule } from './domains/delivery/credit-monitor/module.ts';
import { DeliveryStatsService } from './domains/delivery/delivery-stats.service.ts';
import { DirectMailService } from './domains/delivery/direct-mail.service.ts';
import { Dispatcher, type DispatchStep } from './domains/delivery/dispatcher.ts';
import { EmailService } from './domains/delivery/email.service.ts';
import { EmailFeed } from './domains/delivery/email-feed.ts';
import { EmailLogService } from './domains/delivery/email-log.service.ts';
import { LinkTargetService } from './domains/delivery/link-target.service.ts';
import { ManyMailsService } from './domains/delivery/many-mails.service.ts';
import { deliveryModule } from './domains/delivery/module.ts';
import { ProviderService } from './domains/delivery/provider.service.ts';
import { ProviderCreditService } from './domains/delivery/provider-credit.service.ts';
import { RecipientMailsService } from './domains/delivery/recipient-mails.service.ts';
import { ReturnPathService } from './domains/delivery/return-path.service.ts';
import { RouteService } from './domains/delivery/route.service.ts';
import { DkimService } from './domains/delivery/sender-domains/dkim.service.ts';
import { senderDomainsModule } from './domains/delivery/sender-domains/module.ts';
import { sendingHoldModule } from './domains/delivery/sending-hold/module.ts';
import { SendingHoldService } from './domains/delivery/sending-hold/sending-hold.service.ts';
import { deliverySettingsModule } from './domains/delivery/settings/module.ts';
import type { ClaimedMessage } from './domains/delivery/sql/claim-messages.ts';
import { reservedByMessages } from './domains/delivery/sql/reserved-credits.ts';
import { TemplateTestService } from './domains/delivery/template-test.service.ts';
import { TrackingLinksService } from './domains/delivery/tracking-links.service.ts';
import { TrackingSettingsService } from './domains/delivery/tracking-settings.service.ts';
import { UncertaintyService } from './domains/delivery/uncertainty.service.ts';
import { WorkerService } from './domains/delivery/worker.service.ts';
import { AccountService } from './domains/identity/account.service.ts';
import { ApiKeyService } from './domains/identity/api-key.service.ts';
import { LinksService } from './domains/identity/links.service.ts';
import { identityModule } from './domains/identity/module.ts';
import { SenderIdentityService } from './domains/identity/sender-identity.service.ts';
import { SessionService } from './domains/identity/session.service.ts';
import { UserService } from './domains/identity/user.service.ts';
import { leadsModule } from './domains/leads/module.ts';
import { RecipientFactsService } from './domains/leads/recipient-facts.service.ts';
import { AlertService } from './domains/operations/alerts/alert.service.ts';
import { alertsModule } from './domains/operations/alerts/module.ts';
import { auditModule } from './domains/operations/audit/module.ts';
import { failuresModule } from './domains/operations/failures/module.ts';
import { healthModule } from './domains/operations/health/module.ts';
import { unknownDeskModule } from './domains/operations/unknown/module.ts';
import { ConsentService } from './domains/preferences/consent.service.ts';
import { EmailTypeService } from './domains/preferences/email-type.service.ts';
import { preferencesModule } from './domains/preferences/module.ts';
import { SuppressionListService } from './domains/preferences/suppression-list.service.ts';
import { shopModule } from './domains/shop/module.ts';
import { templatesModule } from './domains/templates/module.ts';
import { ReadyMadeService } from './domains/templates/ready-made.service.ts';
import { TemplateSendingService } from './domains/templates/sending.service.ts';
import { BounceMailbox } from './domains/tracking/bounces/bounce-mailbox.ts';
import { EvidenceService } from './domains/tracking/evidence.service.ts';
import { InboxReader } from './domains/tracking/inbox-reader.ts';
import { trackingModule } from './domains/tracking/module.ts';
import { recipientModule } from './domains/tracking/recipient/module.ts';
import { PersonalDataService } from './domains/tracking/recipient/personal-data.service.ts';
import { RecipientService } from './domains/tracking/recipient/recipient.service.ts';
import { StatisticsService } from './domains/tracking/statistics.service.ts';
import { TrackingService } from './domains/tracking/tracking.service.ts';
import { openOrm } from './entities.ts';
import { BulkService } from './infra/bulk/bulk.service.ts';
import { bulkModule } from './infra/bulk/module.ts';
import type { Config } from './infra/config.ts';
import { Database } from './infra/database.ts';
import { Jobs } from './infra/jobs.ts';
import { type LimitRules, Limits } from './infra/limits.ts';
import { Listener } from './infra/listener.ts';
import type { Log } from './infra/log.ts';
import { Metrics } from './infra/metrics.ts';
import type { DomainModule } from './infra/module.ts';
import type { Orm } from './infra/orm.ts';
import { OutgoingHttp } from './infra/outgoing-http.ts';
import { Secrets } from './infra/secrets.ts';
import type { Clock } from './kernel/clock.ts';
import { IdGenerator } from './kernel/ids.ts';
import type { Random } from './kernel/random.ts';
import { describePlatform } from './platform.ts';
import { buildSchema } from './schema.ts';

/** What a context is made from; tests pass their own clock and randomness. */
export interface ContextOptions {
  config: Config;
  /** Address of the database, and the one without a pooler for LISTEN. */
  databaseUrl: string;
  directUrl: string;
  secret: string;
  log: Log;
  clock: Clock;
  random: Random;
  /** True when this process does jobs and sends. */
  worker: boolean;
  /** Other limits than those of `infra/limits.ts`, for tests that are not about limits. */
  limitRules?: LimitRules;
  /** Told of every step of every message in a worker, for tests that end it there. */
  onStep?: (step: DispatchStep, message: ClaimedMessage) => Promise<void>;
}

/** Everything a process is made of, built by hand. `close` disposes of it in reverse order. */
export interface Context {
  config: Config;
  log: Log;
  database: Database;
  orm: Orm;
  jobs: Jobs;
  limits: Limits;
  recounts: CreditRecountService;
  listener: Listener;
  metrics: Metrics;
  sessions: SessionService;
  users: UserService;
  accounts: AccountService;
  alerts: AlertService;
  providers: ProviderService;
  breakers: BreakerService;
  allowances: AllowanceService;
  routes: RouteService;
  emails: EmailService;
  emailTypes: EmailTypeService;
  readyMade: ReadyMadeService;
  feed: EmailFeed;
  evidence: EvidenceService;
  statistics: StatisticsService;
  tracking: TrackingService;
  trackingLinks: TrackingLinksService;
  workers: WorkerService;
  holds: SendingHoldService;
  modules: DomainModule[];
  schema: GraphQLSchema;
  close: () => Promise<void>;
}

export async function createContext(options: ContextOptions): Promise<Context> {
  const { config, log, clock, random } = options;
  const ids = new IdGenerator(clock, random);
  const secrets = new Secrets(options.secret, random);
  const metrics = new Metrics();
  const orm = await openOrm(options.databaseUrl, Math.max(2, Math.ceil(config.DATABASE_POOL / 3)));
  const database = new Database({
    url: options.databaseUrl,
    maxConnections: config.DATABASE_POOL,
    onError: (error) => log.warn({ err: error }, 'database connection'),
  });
  const listener = new Listener({ url: options.directUrl, log });
  const jobs = new Jobs({ url: options.directUrl, log, worker: options.worker });
  const limits = new Limits(database.pool, options.limitRules);

  const links = new LinksService({ secrets, clock, ids, publicUrl: config.PUBLIC_URL });
  const accounts = new AccountService({ orm, clock, ids });
  const sessions = new SessionService({ orm, database, secrets, limits, links, clock, ids });
  const users = new UserService({ orm, jobs, limits, links, sessions, accounts, clock, ids });
  const apiKeys = new ApiKeyService({ orm, secrets, clock, ids, accounts });
  const senders = new SenderIdentityService({ orm, jobs, limits, links, accounts, clock, ids });
  const credits = new CreditAccountService({ database, accounts, ids });
  const recounts = new CreditRecountService({ database, jobs, accounts, ids, log, reservedByMessages });
  const emailTypes = new EmailTypeService({ orm, clock });
  const facts = new RecipientFactsService({ orm });
  const providers = new ProviderService({ orm, secrets, clock, ids });
  const trackingLinks = new TrackingLinksService(secrets);
  const trackingSettings = new TrackingSettingsService({ database, publicUrl: config.PUBLIC_URL });
  const bounceDomain = config.BOUNCE_DOMAIN ?? null;
  const returnPaths = new ReturnPathService({ secrets, domain: bounceDomain });
  const composer = new Composer({ database, links, trackingLinks, trackingSettings, publicUrl: config.PUBLIC_URL });
  const routes = new RouteService({ orm, providers });
  const allowances = new AllowanceService({ orm, database });
  const breakers = new BreakerService({ database, listener, log });
  const outgoing = new OutgoingHttp(config.OUTGOING_ALLOW);
  const attachmentLinks = new AttachmentLinks({ secrets, clock, publicUrl: config.PUBLIC_URL });
  const attachments = new AttachmentService({ database, ids, links: attachmentLinks, http: outgoing });
  const templateSending = new TemplateSendingService({ orm, facts });
  const emails = new EmailService({
    templates: templateSending,
    database,
    ids,
    clock,
    accounts,
    senders,
    emailTypes,
    routes,
    attachments,
  });
  const emailLog = new EmailLogService({ database });
  const manyMails = new ManyMailsService({ emails: emailLog });
  const bulk = new BulkService({ database, ids });
  const stats = new DeliveryStatsService({ database, providers });
  const feed = new EmailFeed({ database, listener, log, metrics });
  const providerCredits = new ProviderCreditService({ database, jobs, providers, ids, clock });
  const admission = new Admission({ breakers, allowances, credits: providerCredits, random });
  const holds = new SendingHoldService({ database, ids, clock, log });
  const dkim = new DkimService({ database, secrets, log });
  const dispatcher = new Dispatcher({
    composer,
    returnPaths,
    dkim,
    attachments,
    emailTypes,
    providers,
    routes,
    admission,
    breakers,
    random,
    metrics,
    onStep: options.onStep,
  });

  const alerts = new AlertService({ ids });
  const directMail = new DirectMailService({
    accounts,
    providers,
    breakers,
    dkim,
    ids,
    messageIdDomain: new URL(config.PUBLIC_URL).hostname,
  });

  const linkTargets = new LinkTargetService({ database, composer, emailTypes });
  const uncertainty = new UncertaintyService({ database, providers, emailTypes, log });
  const tracking = new TrackingService({ database, secrets, ids, providers, publicUrl: config.PUBLIC_URL });
  const workers = new WorkerService({ database, listener, dispatcher, uncertainty, ids, log });

  const consents = new ConsentService({ database, ids, emailTypes });
  const evidence = new EvidenceService({ consent: consents });
  const inbox = new InboxReader({ database, jobs, providers, uncertainty, evidence, log });
  const statistics = new StatisticsService({ database, log });
  const recipients = new RecipientService({
    database,
    accounts,
    emailTypes,
    consents,
    mails: new RecipientMailsService({ database, feed }),
    trackingLinks,
    evidence,
    ids,
    clock,
  });
  const personalData = new PersonalDataService({
    database,
    ids,
    parts: () => modules.flatMap((module) => module.personalData ?? []).reverse(),
  });

  const modules: DomainModule[] = [
    identityModule({ sessions, users, accounts, apiKeys, senders }),
    creditsModule({
      database,
      jobs,
      listener,
      log,
      metrics,
      secrets,
      clock,
      ids,
      publicUrl: config.PUBLIC_URL,
      accounts,
      users,
      credits,
      recounts,
    }),
    preferencesModule({
      emailTypes,
      users,
      senders,
      accounts,
      suppressions: new SuppressionListService({ database, ids, accounts }),
    }),
    templatesModule({
      orm,
      clock,
      ids,
      publicUrl: config.PUBLIC_URL,
      http: outgoing,
      limits,
      accounts,
      users,
      emailTypes,
      facts,
    }),
    deliveryModule({
      database,
      accounts,
      users,
      emailTypes,
      providers,
      emails,
      log: emailLog,
      stats,
      composer,
      feed,
      attachmentLinks,
      credits,
      publicUrl: config.PUBLIC_URL,
      listener,
      processLog: log,
      templateTests: new TemplateTestService({ templates: templateSending, emails, ids }),
    }),
    deliverySettingsModule({
      config,
      orm,
      database,
      listener,
      log,
      metrics,
      clock,
      ids,
      accounts,
      users,
      senders,
      emailTypes,
      providers,
      routes,
      allowances,
      emails,
      emailLog,
    }),
    creditMonitorModule({
      database,
      providers,
      credits: providerCredits,
      authenticate: sessions.authenticate.bind(sessions),
      cronSecret: config.CRON_SECRET ?? null,
    }),
    sendingHoldModule({ holds, users }),
    senderDomainsModule({
      orm,
      http: outgoing,
      secrets,
      clock,
      ids,
      accounts,
      providers,
      dkim,
      trackingSettings,
      publicUrl: config.PUBLIC_URL,
      bounceDomain,
      dnsServers: config.DNS_SERVERS,
    }),
    leadsModule(),
    trackingModule({
      database,
      listener,
      log,
      tracking,
      inbox,
      evidence,
      statistics,
      uncertainty,
      providers,
      trackingLinks,
      linkTargets,
      ids,
      clock,
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
    shopModule({ database, jobs, ids, clock, accounts, emails, facts }),
    auditModule({ database, users, accounts }),
    healthModule({ orm, database, listener, log, metrics, clock, ids, providers, alerts }),
    alertsModule({
      orm,
      database,
      listener,
      log,
      metrics,
      clock,
      ids,
      http: outgoing,
      secrets,
      mail: directMail,
      alerts,
      accounts,
      users,
      providers,
      providerCredits,
      publicUrl: config.PUBLIC_URL,
    }),
    bulkModule({
      database,
      listener,
      log,
      metrics,
      bulk,
      kinds: () => modules.flatMap((module) => module.bulkOperations ?? []),
    }),
    failuresModule({
      database,
      listener,
      jobs,
      log,
      metrics,
      ids,
      accounts,
      users,
      providers,
      emailLog,
      manyMails,
      bulk,
    }),
    unknownDeskModule({ database, bulk, manyMails, emailLog }),
    recipientModule({ recipients, personalData, trustedProxies: config.TRUSTED_PROXIES }),
  ];
  const schema = buildSchema(modules, () => describePlatform(config, providers));
  const close = async () => {
    await providers.close();
    await outgoing.close();
    await listener.stop();
    await database.close();
    await orm.close();
  };
  return {
    config,
    log,
    database,
    orm,
    jobs,
    limits,
    recounts,
    listener,
    metrics,
    sessions,
    users,
    accounts,
    alerts,
    providers,
    breakers,
    allowances,
    routes,
    emails,
    emailTypes,
    readyMade: new ReadyMadeService({ orm, clock, ids }),
    feed,
    evidence,
    statistics,
    tracking,
    trackingLinks,
    workers,
    holds,
    modules,
    schema,
    close,
  };
}

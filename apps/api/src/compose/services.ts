import { CreditAccountService } from '../domains/credits/credit-account.service.ts';
import { CreditRecountService } from '../domains/credits/credit-recount.service.ts';
import { Admission } from '../domains/delivery/admission.ts';
import { AllowanceService } from '../domains/delivery/allowance.service.ts';
import { AttachmentService } from '../domains/delivery/attachment.service.ts';
import { AttachmentLinks } from '../domains/delivery/attachment-links.ts';
import { BreakerService } from '../domains/delivery/breaker.service.ts';
import { Composer } from '../domains/delivery/composer.ts';
import { DeliveryStatsService } from '../domains/delivery/delivery-stats.service.ts';
import { DirectMailService } from '../domains/delivery/direct-mail.service.ts';
import { Dispatcher } from '../domains/delivery/dispatcher.ts';
import { EmailService } from '../domains/delivery/email.service.ts';
import { EmailFeed } from '../domains/delivery/email-feed.ts';
import { EmailLogService } from '../domains/delivery/email-log.service.ts';
import { LinkTargetService } from '../domains/delivery/link-target.service.ts';
import { ManyMailsService } from '../domains/delivery/many-mails.service.ts';
import { ProviderService } from '../domains/delivery/provider.service.ts';
import { ProviderCreditService } from '../domains/delivery/provider-credit.service.ts';
import { RecipientMailsService } from '../domains/delivery/recipient-mails.service.ts';
import { ReturnPathService } from '../domains/delivery/return-path.service.ts';
import { RouteService } from '../domains/delivery/route.service.ts';
import { DkimService } from '../domains/delivery/sender-domains/dkim.service.ts';
import { SendingHoldService } from '../domains/delivery/sending-hold/sending-hold.service.ts';
import { reservedByMessages } from '../domains/delivery/sql/reserved-credits.ts';
import { TrackingLinksService } from '../domains/delivery/tracking-links.service.ts';
import { TrackingSettingsService } from '../domains/delivery/tracking-settings.service.ts';
import { UncertaintyService } from '../domains/delivery/uncertainty.service.ts';
import { WorkerService } from '../domains/delivery/worker.service.ts';
import { AccountService } from '../domains/identity/account.service.ts';
import { ApiKeyService } from '../domains/identity/api-key.service.ts';
import { LinksService } from '../domains/identity/links.service.ts';
import { SenderIdentityService } from '../domains/identity/sender-identity.service.ts';
import { SessionService } from '../domains/identity/session.service.ts';
import { UserService } from '../domains/identity/user.service.ts';
import { LeadIntakeService } from '../domains/leads/intake/lead-intake.service.ts';
import { RecipientFactsService } from '../domains/leads/recipient-facts.service.ts';
import { LeadSettingsService } from '../domains/leads/settings/lead-settings.service.ts';
import { AlertService } from '../domains/operations/alerts/alert.service.ts';
import { ConsentService } from '../domains/preferences/consent.service.ts';
import { EmailTypeService } from '../domains/preferences/email-type.service.ts';
import { TemplateSendingService } from '../domains/templates/sending.service.ts';
import { EvidenceService } from '../domains/tracking/evidence.service.ts';
import { InboxReader } from '../domains/tracking/inbox-reader.ts';
import { RecipientService } from '../domains/tracking/recipient/recipient.service.ts';
import { StatisticsService } from '../domains/tracking/statistics.service.ts';
import { TrackingService } from '../domains/tracking/tracking.service.ts';
import { BulkService } from '../infra/bulk/bulk.service.ts';
import type { Base } from './base.ts';
import type { ContextOptions } from './options.ts';

/** Builds every service that more than one module uses, by hand and from left to right. */
export function buildServices(base: Base, onStep: ContextOptions['onStep']) {
  const { config, log, clock, random, ids, secrets, metrics, orm, database, listener, jobs, limits, outgoing } = base;
  const publicUrl = config.PUBLIC_URL;
  const links = new LinksService({ secrets, clock, ids, publicUrl });
  const accounts = new AccountService({ orm, clock, ids });
  const sessions = new SessionService({ orm, database, secrets, limits, links, clock, ids });
  const users = new UserService({ orm, jobs, limits, links, sessions, accounts, clock, ids });
  const apiKeys = new ApiKeyService({ orm, secrets, clock, ids, accounts });
  const senders = new SenderIdentityService({ orm, jobs, limits, links, accounts, clock, ids });
  const credits = new CreditAccountService({ database, accounts, ids });
  const recounts = new CreditRecountService({ database, jobs, accounts, ids, log, reservedByMessages });
  const emailTypes = new EmailTypeService({ orm, clock });
  const facts = new RecipientFactsService({ orm });
  const leadSettings = new LeadSettingsService({ ids });
  const leadIntake = new LeadIntakeService({ database, accounts, leadSettings, ids });
  const providers = new ProviderService({ orm, secrets, clock, ids });
  const trackingLinks = new TrackingLinksService(secrets);
  const trackingSettings = new TrackingSettingsService({ database, publicUrl });
  const bounceDomain = config.BOUNCE_DOMAIN ?? null;
  const returnPaths = new ReturnPathService({ secrets, domain: bounceDomain });
  const composer = new Composer({ database, links, trackingLinks, trackingSettings, publicUrl });
  const routes = new RouteService({ orm, providers });
  const allowances = new AllowanceService({ orm, database });
  const breakers = new BreakerService({ database, listener, log });
  const attachmentLinks = new AttachmentLinks({ secrets, clock, publicUrl });
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
    onStep,
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
  const tracking = new TrackingService({ database, secrets, ids, providers, publicUrl });
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
  return {
    links,
    accounts,
    sessions,
    users,
    apiKeys,
    senders,
    credits,
    recounts,
    emailTypes,
    facts,
    leadSettings,
    leadIntake,
    providers,
    trackingLinks,
    trackingSettings,
    returnPaths,
    composer,
    routes,
    allowances,
    breakers,
    attachmentLinks,
    attachments,
    templateSending,
    emails,
    emailLog,
    manyMails,
    bulk,
    stats,
    feed,
    providerCredits,
    admission,
    holds,
    dkim,
    dispatcher,
    alerts,
    directMail,
    linkTargets,
    uncertainty,
    tracking,
    workers,
    consents,
    evidence,
    inbox,
    statistics,
    recipients,
    bounceDomain,
  };
}

export type Services = ReturnType<typeof buildServices>;

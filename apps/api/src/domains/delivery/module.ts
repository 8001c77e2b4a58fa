import type { Database } from '../../infra/database.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import { Loop } from '../../infra/loop.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { CreditAccountService } from '../credits/credit-account.service.ts';
import type { AccountService } from '../identity/account.service.ts';
import { passwordResetRequested, userInvited } from '../identity/identity.events.ts';
import type { UserService } from '../identity/user.service.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { AttachmentFile } from './attachment.entity.ts';
import type { AttachmentLinks } from './attachment-links.ts';
import { Attempt, MessageEvent } from './attempt.entity.ts';
import type { Composer } from './composer.ts';
import { GIVE_BACK_EVERY_MS, UNCONFIRMED_AFTER_MS } from './delivery.limits.ts';
import { shownProvider } from './delivery.loaders.ts';
import { toEmailLogType } from './delivery.mappers.ts';
import { DeliveryStatsResolver } from './delivery-stats.resolver.ts';
import type { DeliveryStatsService } from './delivery-stats.service.ts';
import type { EmailService } from './email.service.ts';
import { CreditTransactionEmailResolver, EmailCreditsResolver } from './email-credits.resolver.ts';
import type { EmailFeed } from './email-feed.ts';
import { EMAIL_UPDATES, EmailLogResolver, emailUpdates } from './email-log.resolver.ts';
import type { EmailLogService } from './email-log.service.ts';
import { EmailAttemptResolver, EmailEventResolver, EmailSendResolver } from './email-send.resolver.ts';
import { attachmentEdge } from './http.ts';
import { keepHouse, keepHouseJob } from './jobs/keep-house.job.ts';
import { sendLowBalanceJob } from './jobs/send-low-balance.job.ts';
import { sendOwnMailJob } from './jobs/send-own-mail.job.ts';
import { Message, MessageContent } from './message.entity.ts';
import { deliveryPersonalData } from './personal-data.ts';
import { Provider } from './provider.entity.ts';
import type { ProviderService } from './provider.service.ts';
import { ProviderBalance, ProviderCredit } from './provider-balance.entity.ts';
import { ProviderHealth } from './provider-health.entity.ts';
import { Route } from './route.entity.ts';
import { SenderDomain } from './sender-domains/sender-domain.entity.ts';
import { Allowance, RecipientUse, SendingLimit } from './sending-limit.entity.ts';
import { giveBackUncertain } from './sql/give-back-uncertain.ts';
import { TemplateTestResolver } from './template-test.resolver.ts';
import type { TemplateTestService } from './template-test.service.ts';
import { Worker } from './worker.entity.ts';

/** Mails whose credits one statement gives back. */
const GIVEN_BACK_AT_ONCE = 500;

export const deliveryEntities = [
  Message,
  MessageContent,
  AttachmentFile,
  Attempt,
  MessageEvent,
  Provider,
  ProviderBalance,
  ProviderCredit,
  ProviderHealth,
  Route,
  SendingLimit,
  Allowance,
  RecipientUse,
  SenderDomain,
  Worker,
];

export function deliveryModule(services: {
  database: Database;
  accounts: AccountService;
  users: UserService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
  emails: EmailService;
  log: EmailLogService;
  stats: DeliveryStatsService;
  composer: Composer;
  feed: EmailFeed;
  attachmentLinks: AttachmentLinks;
  templateTests: TemplateTestService;
  credits: CreditAccountService;
  publicUrl: string;
  clock: Clock;
  listener: Listener;
  processLog: Log;
}): DomainModule {
  const { log, providers, users } = services;
  return {
    resolvers: [
      new EmailLogResolver(services),
      new EmailSendResolver(services),
      new EmailAttemptResolver(providers),
      new EmailEventResolver(users),
      new DeliveryStatsResolver(services),
      new TemplateTestResolver(services),
      new EmailCreditsResolver(),
      new CreditTransactionEmailResolver(log),
    ],
    queues: [keepHouse],
    jobs: [
      sendOwnMailJob(passwordResetRequested, services),
      sendOwnMailJob(userInvited, services),
      keepHouseJob(services.database),
      sendLowBalanceJob(services),
    ],
    background: [
      new Loop({
        name: 'giving back the credits of uncertain mail',
        work: () =>
          giveBackUncertain(services.database, {
            before: new Date(services.clock.now().getTime() - UNCONFIRMED_AFTER_MS),
            limit: GIVEN_BACK_AT_ONCE,
          }),
        everyMs: GIVE_BACK_EVERY_MS,
        channel: null,
        listener: services.listener,
        log: services.processLog,
      }),
    ],
    edges: [attachmentEdge({ database: services.database, links: services.attachmentLinks })],
    personalData: [deliveryPersonalData],
    subscriptions: { [EMAIL_UPDATES]: emailUpdates(services.feed) },
    nodes: {
      msg: {
        policy: 'EMAIL_READ',
        find: async (principal, id) => {
          const row = await log.find(principal, id);
          return row && toEmailLogType(row);
        },
      },
      prv: { policy: 'SIGNED_IN', find: (_principal, id) => shownProvider(providers, id) },
    },
  };
}

import type { Database } from '../../../infra/database.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import { Loop } from '../../../infra/loop.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { DomainModule, Server } from '../../../infra/module.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { OutgoingHttp } from '../../../infra/outgoing-http.ts';
import type { Secrets } from '../../../infra/secrets.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { DirectMailService } from '../../delivery/direct-mail.service.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { ProviderCreditService } from '../../delivery/provider-credit.service.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import { ChannelKind } from './alert.entity.ts';
import { NOTICE_POLL_MS } from './alert.limits.ts';
import { ALERT_CHANGES, AlertResolver } from './alert.resolver.ts';
import type { AlertService } from './alert.service.ts';
import { AlertChannelResolver } from './alert-channel.resolver.ts';
import { AlertChannelService } from './alert-channel.service.ts';
import { AlertDeskService } from './alert-desk.service.ts';
import { AlertFeed } from './alert-feed.ts';
import { AlertSettingsResolver } from './alert-settings.resolver.ts';
import { AlertSettingsService } from './alert-settings.service.ts';
import { ChannelPostService } from './channel-post.service.ts';
import { announceFrozenCreditsJob } from './jobs/announce-frozen-credits.job.ts';
import { announceProviderCreditJob } from './jobs/announce-provider-credit.job.ts';
import { NoticeSender } from './notice-sender.ts';
import { NOTICES_CHANNEL } from './sql/notify.ts';

interface Parts {
  orm: Orm;
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  clock: Clock;
  ids: IdGenerator;
  http: OutgoingHttp;
  secrets: Secrets;
  mail: DirectMailService;
  alerts: AlertService;
  accounts: AccountService;
  users: UserService;
  providers: ProviderService;
  providerCredits: ProviderCreditService;
  publicUrl: string;
}

export function alertsModule(parts: Parts): DomainModule {
  const { listener, log } = parts;
  const posts = new ChannelPostService(parts);
  const channels = new AlertChannelService({ ...parts, posts });
  const sender = new NoticeSender({ ...parts, posts });
  const feed = new AlertFeed(parts);
  // Each kind by itself: a mail server that does not answer must not keep Slack waiting.
  const loops = () =>
    Object.values(ChannelKind).map(
      (kind) =>
        new Loop({
          name: `sending alerts by ${kind}`,
          work: () => sender.send(kind),
          everyMs: NOTICE_POLL_MS,
          channel: NOTICES_CHANNEL,
          listener,
          log,
        }),
    );
  return {
    resolvers: [
      new AlertResolver({ ...parts, desk: new AlertDeskService(parts) }),
      new AlertChannelResolver({ channels }),
      new AlertSettingsResolver({ ...parts, settings: new AlertSettingsService(parts) }),
    ],
    queues: [],
    jobs: [announceProviderCreditJob(parts), announceFrozenCreditsJob(parts)],
    background: loops(),
    // Also where no worker lives: that is what an alert may be about. Claims are shared, so nothing is sent twice for it.
    servers: loops().map(asServer),
    subscriptions: { [ALERT_CHANGES]: () => feed.subscribe() },
    nodes: {},
  };
}

function asServer(loop: Loop): Server {
  return { start: async () => loop.start(), stop: () => loop.stop() };
}

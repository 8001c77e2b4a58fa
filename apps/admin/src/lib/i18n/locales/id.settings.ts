import domains from './id/settings-domains.json' with { type: 'json' };
import limits from './id/settings-limits.json' with { type: 'json' };
import message from './id/settings-message.json' with { type: 'json' };
import outage from './id/settings-outage.json' with { type: 'json' };
import providers from './id/settings-providers.json' with { type: 'json' };
import routes from './id/settings-routes.json' with { type: 'json' };
import senders from './id/settings-senders.json' with { type: 'json' };
import sort from './id/settings-sort.json' with { type: 'json' };
import tracking from './id/settings-tracking.json' with { type: 'json' };
import types from './id/settings-types.json' with { type: 'json' };

export const idSettings = {
  settings: { domains, limits, message, outage, providers, routes, senders, sort, tracking, types },
};

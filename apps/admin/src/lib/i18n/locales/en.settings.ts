import domains from './en/settings-domains.json' with { type: 'json' };
import limits from './en/settings-limits.json' with { type: 'json' };
import message from './en/settings-message.json' with { type: 'json' };
import outage from './en/settings-outage.json' with { type: 'json' };
import providers from './en/settings-providers.json' with { type: 'json' };
import routes from './en/settings-routes.json' with { type: 'json' };
import senders from './en/settings-senders.json' with { type: 'json' };
import sort from './en/settings-sort.json' with { type: 'json' };
import tracking from './en/settings-tracking.json' with { type: 'json' };
import types from './en/settings-types.json' with { type: 'json' };

export const enSettings = {
  settings: { domains, limits, message, outage, providers, routes, senders, sort, tracking, types },
};

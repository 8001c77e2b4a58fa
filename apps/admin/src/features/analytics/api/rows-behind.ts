import type { AnalyticsSearch, Days, Group } from './analytics-search.ts';
import type { Figure } from './figures.ts';

/** The statuses in the e-mail log behind a figure; it has no filter for opens by machines and for unsubscribes. */
const STATUSES: Partial<Record<Figure, string>> = {
  sent: 'SENT,DELIVERED,OPENED,CLICKED,BOUNCED,COMPLAINED',
  delivered: 'DELIVERED,OPENED,CLICKED,COMPLAINED',
  clicks: 'CLICKED',
  humanOpens: 'OPENED,CLICKED',
  bounces: 'BOUNCED',
  complaints: 'COMPLAINED',
};

/** The e-mail log filtered to what a figure was counted from; undefined where its filters cannot say that. */
export function rowsBehind(figure: Figure, search: AnalyticsSearch, days: Days): Record<string, string> | undefined {
  const status = STATUSES[figure];
  if (!status || search.template) return undefined;
  const domain = search.domain?.trim().replace(/^@/, '');
  return {
    status,
    from: days.first,
    until: days.last,
    ...(search.type ? { type: search.type } : {}),
    ...(search.provider ? { provider: search.provider } : {}),
    ...(search.account ? { account: search.account } : {}),
    ...(domain ? { q: `@${domain}` } : {}),
  };
}

/** The narrower question that a row of a table stands for; undefined where there is none. */
export function narrowed(group: Group, key: string): Partial<AnalyticsSearch> | undefined {
  if (key === '') return undefined;
  switch (group) {
    case 'TYPE':
      return { type: key, group: 'TEMPLATE' };
    case 'TEMPLATE':
      return { template: key, group: 'VERSION' };
    case 'PROVIDER':
      return { provider: key, group: 'DOMAIN' };
    case 'DOMAIN':
      return { domain: key, group: 'TYPE' };
    case 'DAY':
      return { range: 'custom', from: key, until: key, group: 'HOUR_OF_DAY' };
    default:
      return undefined;
  }
}

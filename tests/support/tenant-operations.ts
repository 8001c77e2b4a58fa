import type { Knowledge } from './tenant-table.ts';

/** For fields that want a range. */
export const lastHour = () => ({
  range: {
    from: new Date(Date.now() - 3_600_000).toISOString(),
    until: new Date(Date.now() + 60_000).toISOString(),
  },
});

/** The rows of health, alerts, the audit log, balances of providers and the hold of all sending. */
export const operationsTable: Record<string, Knowledge> = {
  'Query.auditEntries': { foreigners: 'shared' },
  'Query.auditEntriesExport': { foreigners: 'shared' },
  'Query.sendingHold': { foreigners: 'shared' },
  'Mutation.sendingHold': { foreigners: 'shared' },
  'Mutation.sendingRelease': { foreigners: 'shared' },
  'Query.providerCredits': { foreigners: 'shared' },
  'Query.providerCreditHistory': { foreigners: 'shared', optional: lastHour },
  'Query.alert': { foreigners: 'shared' },
  'Query.alertChannels': { foreigners: 'shared' },
  'Query.alertMutes': { foreigners: 'shared' },
  'Query.alertNotices': { foreigners: 'shared' },
  'Query.alertRules': { foreigners: 'shared' },
  'Query.alerts': { foreigners: 'shared' },
  'Query.healthThresholds': { foreigners: 'shared' },
  'Query.operationsHealth': { foreigners: 'shared' },
  'Query.operationsHealthHistory': { foreigners: 'shared', optional: lastHour },
  'Mutation.alertAcknowledge': { foreigners: 'shared' },
  'Mutation.alertChannelRemove': { foreigners: 'shared' },
  'Mutation.alertChannelSave': { foreigners: 'shared' },
  'Mutation.alertChannelTest': { foreigners: 'shared' },
  'Mutation.alertMuteAdd': { foreigners: 'shared' },
  'Mutation.alertMuteEnd': { foreigners: 'shared' },
  'Mutation.alertRuleSet': { foreigners: 'shared' },
  'Mutation.healthThresholdSet': { foreigners: 'shared' },
  'Mutation.providerCreditsCheck': { foreigners: 'shared' },
  'Mutation.providerCreditLevelsSet': { foreigners: 'shared' },
  'Subscription.alertsChanged': { foreigners: 'shared' },
  'Subscription.operationsHealthChanged': { foreigners: 'shared' },
};

/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation BulkAbort($input: BulkOperationInput!) {\n  bulkOperationAbort(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.BulkAbortDocument,
    "query BulkOperations($first: Int, $after: String) {\n  bulkOperations(first: $first, after: $after) {\n    edges {\n      node {\n        ...BulkRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BulkOperationsDocument,
    "subscription BulkProgressed($id: ID!) {\n  bulkOperationProgressed(id: $id) {\n    sequence\n    bulkOperation {\n      ...BulkRow\n    }\n  }\n}": typeof types.BulkProgressedDocument,
    "mutation BulkResume($input: BulkOperationInput!) {\n  bulkOperationResume(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.BulkResumeDocument,
    "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}": typeof types.BulkRowFragmentDoc,
    "mutation AlertAcknowledge($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    alert {\n      ...AlertRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertAcknowledgeDocument,
    "query AlertNotices($alertId: ID!) {\n  alertNotices(filter: {alertId: $alertId}, first: 50) {\n    nodes {\n      id\n      channelName\n      kind\n      state\n      attempts\n      possibleDuplicate\n      createdAt\n      dueAt\n      sentAt\n      answer\n    }\n  }\n}": typeof types.AlertNoticesDocument,
    "fragment AlertRow on Alert {\n  id\n  kind\n  severity\n  state\n  texts {\n    indonesian {\n      title\n      what\n      todo\n    }\n    english {\n      title\n      what\n      todo\n    }\n  }\n  link\n  runbook\n  occurrences\n  round\n  firedAt\n  lastSeenAt\n  acknowledgedAt\n  escalateAt\n  escalatedAt\n  recoveredAt\n  acknowledgedBy {\n    id\n    name\n  }\n}": typeof types.AlertRowFragmentDoc,
    "subscription AlertsChanged {\n  alertsChanged {\n    alert {\n      id\n      state\n      ...AlertRow\n    }\n  }\n}": typeof types.AlertsChangedDocument,
    "query Alerts($filter: AlertFilter, $first: Int, $after: String) {\n  alerts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AlertRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AlertsDocument,
    "mutation AlertChannelRemove($input: AlertChannelInput!) {\n  alertChannelRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertChannelRemoveDocument,
    "fragment ChannelRow on AlertChannel {\n  id\n  kind\n  name\n  enabled\n  language\n  recipients\n  server {\n    host\n    port\n    security\n    user\n    from\n  }\n  secretsSet\n  minSeverity\n  escalationOnly\n  testedAt\n  testPassed\n  testText\n  problem\n}": typeof types.ChannelRowFragmentDoc,
    "mutation AlertChannelSave($input: AlertChannelSaveInput!) {\n  alertChannelSave(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.AlertChannelSaveDocument,
    "mutation AlertChannelTest($input: AlertChannelInput!) {\n  alertChannelTest(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertChannelTestDocument,
    "query AlertChannels {\n  alertChannels {\n    ...ChannelRow\n  }\n}": typeof types.AlertChannelsDocument,
    "mutation AlertMuteAdd($input: AlertMuteAddInput!) {\n  alertMuteAdd(input: $input) {\n    mute {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertMuteAddDocument,
    "mutation AlertMuteEnd($input: AlertMuteEndInput!) {\n  alertMuteEnd(input: $input) {\n    mute {\n      id\n      endsAt\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertMuteEndDocument,
    "query AlertMutes {\n  alertMutes {\n    id\n    kind\n    startsAt\n    endsAt\n    reason\n    createdBy {\n      id\n      name\n    }\n  }\n}": typeof types.AlertMutesDocument,
    "mutation AlertRuleSet($input: AlertRuleSetInput!) {\n  alertRuleSet(input: $input) {\n    rule {\n      kind\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AlertRuleSetDocument,
    "query AlertRules {\n  alertRules {\n    kind\n    enabled\n    severity\n    escalateMinutes\n    runbook\n    updatedAt\n  }\n}": typeof types.AlertRulesDocument,
    "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}": typeof types.AuditExportDocument,
    "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": typeof types.AuditPeopleDocument,
    "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}": typeof types.AuditRowFragmentDoc,
    "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AuditDocument,
    "subscription FailuresChanged {\n  failedOperationsChanged {\n    sequence\n    openCount\n    retryingCount\n    openCriticalCount\n  }\n}": typeof types.FailuresChangedDocument,
    "query FailuresEstimate($filter: FailedOperationFilter!, $action: FailedOperationsAction!) {\n  failedOperationsEstimate(filter: $filter, action: $action) {\n    count\n    actionable\n    credits\n    oldestAt\n    obstacles {\n      hindrance\n      count\n    }\n    causes {\n      fingerprint\n      cause\n      count\n    }\n  }\n}": typeof types.FailuresEstimateDocument,
    "mutation FailuresResolve($input: FailedOperationsResolveInput!) {\n  failedOperationsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailuresResolveDocument,
    "mutation FailuresRetry($input: FailedOperationsRetryInput!) {\n  failedOperationsRetry(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailuresRetryDocument,
    "mutation FailureAssign($input: FailedOperationAssignInput!) {\n  failedOperationAssign(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureAssignDocument,
    "mutation FailureEditAndRetry($input: FailedOperationEditAndRetryInput!) {\n  failedOperationEditAndRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureEditAndRetryDocument,
    "mutation FailureNoteAdd($input: FailedOperationNoteAddInput!) {\n  failedOperationNoteAdd(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureNoteAddDocument,
    "mutation FailureResolve($input: FailedOperationResolveInput!) {\n  failedOperationResolve(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureResolveDocument,
    "mutation FailureRetry($input: FailedOperationRetryInput!) {\n  failedOperationRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureRetryDocument,
    "query Failure($id: ID!) {\n  failedOperation(id: $id) {\n    ...FailureRow\n    errorCode\n    firstFailedAt\n    retriedAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n    maskedPayload\n    events {\n      kind\n      at\n      text\n      ruleId\n      actor {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.FailureDocument,
    "fragment FailureGroup on FailedOperationGroup {\n  fingerprint\n  cause\n  kinds\n  count\n  openCount\n  accountCount\n  firstFailedAt\n  lastFailedAt\n  example {\n    id\n    critical\n    errorClass\n    errorText\n    provider {\n      id\n      name\n    }\n  }\n}": typeof types.FailureGroupFragmentDoc,
    "query FailureGroups($filter: FailedOperationFilter, $first: Int, $after: String) {\n  failedOperationGroups(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureGroup\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FailureGroupsDocument,
    "query FailurePeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": typeof types.FailurePeopleDocument,
    "query FailureProviders {\n  providers {\n    id\n    name\n  }\n}": typeof types.FailureProvidersDocument,
    "fragment FailureRow on FailedOperation {\n  id\n  kind\n  state\n  resolution\n  subject\n  queue\n  critical\n  errorClass\n  errorText\n  cause\n  fingerprint\n  tries\n  timesRetried\n  lastFailedAt\n  sequence\n  account {\n    id\n    name\n  }\n  owner {\n    id\n    name\n  }\n  provider {\n    id\n    name\n  }\n  emailLog {\n    id\n    to\n    subject\n  }\n}": typeof types.FailureRowFragmentDoc,
    "query Failures($filter: FailedOperationFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  failedOperations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": typeof types.FailuresDocument,
    "mutation FailureRuleRemove($input: FailedOperationRuleRemoveInput!) {\n  failedOperationRuleRemove(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureRuleRemoveDocument,
    "fragment FailureRuleRow on FailedOperationRule {\n  id\n  fingerprint\n  cause\n  action\n  delaySeconds\n  maxRetries\n  reason\n  timesUsed\n  createdAt\n  createdBy {\n    id\n    name\n  }\n}": typeof types.FailureRuleRowFragmentDoc,
    "mutation FailureRuleSet($input: FailedOperationRuleSetInput!) {\n  failedOperationRuleSet(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.FailureRuleSetDocument,
    "query FailureRules {\n  failedOperationRules {\n    ...FailureRuleRow\n  }\n}": typeof types.FailureRulesDocument,
    "query UnknownEmails($filter: UnknownEmailFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  unknownEmails(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...UnknownRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": typeof types.UnknownEmailsDocument,
    "subscription UnknownLive($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n  }\n}": typeof types.UnknownLiveDocument,
    "mutation UnknownResolve($input: UnknownEmailsResolveInput!) {\n  unknownEmailsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.UnknownResolveDocument,
    "fragment UnknownRow on UnknownEmail {\n  words\n  responseCode\n  handedOverAt\n  endedAt\n  lookUps\n  looksAgainAt\n  creditsReleased\n  emailLog {\n    id\n    to\n    subject\n    credits\n    queuedAt\n    account {\n      id\n      name\n    }\n    provider {\n      id\n      name\n    }\n    type {\n      key\n    }\n  }\n}": typeof types.UnknownRowFragmentDoc,
    "query UnknownTypes {\n  emailTypes {\n    key\n  }\n}": typeof types.UnknownTypesDocument,
    "query HealthHistory($metric: HealthMetric!, $range: DateRangeInput!, $scope: String) {\n  operationsHealthHistory(metric: $metric, range: $range, scope: $scope) {\n    hour\n    value\n    count\n  }\n}": typeof types.HealthHistoryDocument,
    "fragment HealthState on OperationsHealth {\n  status\n  reasons {\n    kind\n    metric\n    scope\n    value\n    limit\n    count\n    link\n    runbook\n    indonesian\n    english\n  }\n  figures {\n    metric\n    value\n    count\n    target\n    limit\n    trouble\n  }\n  openRateBefore\n  queues {\n    name\n    of\n    waiting\n    oldestWaitingSeconds\n  }\n  providers {\n    provider {\n      id\n      name\n    }\n    resting\n    rate\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    p95Ms\n    errors {\n      class\n      count\n    }\n  }\n  pool {\n    used\n    waiting\n    max\n  }\n  workers {\n    alive\n    lastSeenAt\n  }\n  sendingHeld\n  firingAlerts\n  measuredAt\n}": typeof types.HealthStateFragmentDoc,
    "mutation HealthThresholdSet($input: HealthThresholdSetInput!) {\n  healthThresholdSet(input: $input) {\n    threshold {\n      metric\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}": typeof types.HealthThresholdSetDocument,
    "query HealthThresholds {\n  healthThresholds {\n    metric\n    target\n    limit\n    updatedAt\n  }\n  auditEntries(filter: {action: \"health.threshold_set\"}, first: 100) {\n    nodes {\n      id\n      subject\n      actor {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.HealthThresholdsDocument,
    "query HoldBanner {\n  sendingHold {\n    held\n    reason\n    note\n  }\n}": typeof types.HoldBannerDocument,
    "subscription OperationsHealthChanged {\n  operationsHealthChanged {\n    ...HealthState\n  }\n}": typeof types.OperationsHealthChangedDocument,
    "query OperationsHealth {\n  operationsHealth {\n    ...HealthState\n  }\n}": typeof types.OperationsHealthDocument,
    "mutation SendingHold($input: SendingHoldInput!) {\n  sendingHold(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SendingHoldDocument,
    "mutation SendingRelease($input: SendingReleaseInput!) {\n  sendingRelease(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SendingReleaseDocument,
    "query SendingState {\n  sendingHold {\n    held\n    reason\n    since\n    note\n    waiting\n    by {\n      id\n      name\n    }\n  }\n}": typeof types.SendingStateDocument,
    "subscription ShellHealth {\n  operationsHealthChanged {\n    status\n    sendingHeld\n    reasons {\n      kind\n    }\n  }\n}": typeof types.ShellHealthDocument,
};
const documents: Documents = {
    "mutation BulkAbort($input: BulkOperationInput!) {\n  bulkOperationAbort(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.BulkAbortDocument,
    "query BulkOperations($first: Int, $after: String) {\n  bulkOperations(first: $first, after: $after) {\n    edges {\n      node {\n        ...BulkRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BulkOperationsDocument,
    "subscription BulkProgressed($id: ID!) {\n  bulkOperationProgressed(id: $id) {\n    sequence\n    bulkOperation {\n      ...BulkRow\n    }\n  }\n}": types.BulkProgressedDocument,
    "mutation BulkResume($input: BulkOperationInput!) {\n  bulkOperationResume(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.BulkResumeDocument,
    "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}": types.BulkRowFragmentDoc,
    "mutation AlertAcknowledge($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    alert {\n      ...AlertRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AlertAcknowledgeDocument,
    "query AlertNotices($alertId: ID!) {\n  alertNotices(filter: {alertId: $alertId}, first: 50) {\n    nodes {\n      id\n      channelName\n      kind\n      state\n      attempts\n      possibleDuplicate\n      createdAt\n      dueAt\n      sentAt\n      answer\n    }\n  }\n}": types.AlertNoticesDocument,
    "fragment AlertRow on Alert {\n  id\n  kind\n  severity\n  state\n  texts {\n    indonesian {\n      title\n      what\n      todo\n    }\n    english {\n      title\n      what\n      todo\n    }\n  }\n  link\n  runbook\n  occurrences\n  round\n  firedAt\n  lastSeenAt\n  acknowledgedAt\n  escalateAt\n  escalatedAt\n  recoveredAt\n  acknowledgedBy {\n    id\n    name\n  }\n}": types.AlertRowFragmentDoc,
    "subscription AlertsChanged {\n  alertsChanged {\n    alert {\n      id\n      state\n      ...AlertRow\n    }\n  }\n}": types.AlertsChangedDocument,
    "query Alerts($filter: AlertFilter, $first: Int, $after: String) {\n  alerts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AlertRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AlertsDocument,
    "mutation AlertChannelRemove($input: AlertChannelInput!) {\n  alertChannelRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": types.AlertChannelRemoveDocument,
    "fragment ChannelRow on AlertChannel {\n  id\n  kind\n  name\n  enabled\n  language\n  recipients\n  server {\n    host\n    port\n    security\n    user\n    from\n  }\n  secretsSet\n  minSeverity\n  escalationOnly\n  testedAt\n  testPassed\n  testText\n  problem\n}": types.ChannelRowFragmentDoc,
    "mutation AlertChannelSave($input: AlertChannelSaveInput!) {\n  alertChannelSave(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.AlertChannelSaveDocument,
    "mutation AlertChannelTest($input: AlertChannelInput!) {\n  alertChannelTest(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AlertChannelTestDocument,
    "query AlertChannels {\n  alertChannels {\n    ...ChannelRow\n  }\n}": types.AlertChannelsDocument,
    "mutation AlertMuteAdd($input: AlertMuteAddInput!) {\n  alertMuteAdd(input: $input) {\n    mute {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AlertMuteAddDocument,
    "mutation AlertMuteEnd($input: AlertMuteEndInput!) {\n  alertMuteEnd(input: $input) {\n    mute {\n      id\n      endsAt\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AlertMuteEndDocument,
    "query AlertMutes {\n  alertMutes {\n    id\n    kind\n    startsAt\n    endsAt\n    reason\n    createdBy {\n      id\n      name\n    }\n  }\n}": types.AlertMutesDocument,
    "mutation AlertRuleSet($input: AlertRuleSetInput!) {\n  alertRuleSet(input: $input) {\n    rule {\n      kind\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AlertRuleSetDocument,
    "query AlertRules {\n  alertRules {\n    kind\n    enabled\n    severity\n    escalateMinutes\n    runbook\n    updatedAt\n  }\n}": types.AlertRulesDocument,
    "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}": types.AuditExportDocument,
    "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": types.AuditPeopleDocument,
    "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}": types.AuditRowFragmentDoc,
    "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AuditDocument,
    "subscription FailuresChanged {\n  failedOperationsChanged {\n    sequence\n    openCount\n    retryingCount\n    openCriticalCount\n  }\n}": types.FailuresChangedDocument,
    "query FailuresEstimate($filter: FailedOperationFilter!, $action: FailedOperationsAction!) {\n  failedOperationsEstimate(filter: $filter, action: $action) {\n    count\n    actionable\n    credits\n    oldestAt\n    obstacles {\n      hindrance\n      count\n    }\n    causes {\n      fingerprint\n      cause\n      count\n    }\n  }\n}": types.FailuresEstimateDocument,
    "mutation FailuresResolve($input: FailedOperationsResolveInput!) {\n  failedOperationsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailuresResolveDocument,
    "mutation FailuresRetry($input: FailedOperationsRetryInput!) {\n  failedOperationsRetry(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailuresRetryDocument,
    "mutation FailureAssign($input: FailedOperationAssignInput!) {\n  failedOperationAssign(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureAssignDocument,
    "mutation FailureEditAndRetry($input: FailedOperationEditAndRetryInput!) {\n  failedOperationEditAndRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureEditAndRetryDocument,
    "mutation FailureNoteAdd($input: FailedOperationNoteAddInput!) {\n  failedOperationNoteAdd(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureNoteAddDocument,
    "mutation FailureResolve($input: FailedOperationResolveInput!) {\n  failedOperationResolve(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureResolveDocument,
    "mutation FailureRetry($input: FailedOperationRetryInput!) {\n  failedOperationRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureRetryDocument,
    "query Failure($id: ID!) {\n  failedOperation(id: $id) {\n    ...FailureRow\n    errorCode\n    firstFailedAt\n    retriedAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n    maskedPayload\n    events {\n      kind\n      at\n      text\n      ruleId\n      actor {\n        id\n        name\n      }\n    }\n  }\n}": types.FailureDocument,
    "fragment FailureGroup on FailedOperationGroup {\n  fingerprint\n  cause\n  kinds\n  count\n  openCount\n  accountCount\n  firstFailedAt\n  lastFailedAt\n  example {\n    id\n    critical\n    errorClass\n    errorText\n    provider {\n      id\n      name\n    }\n  }\n}": types.FailureGroupFragmentDoc,
    "query FailureGroups($filter: FailedOperationFilter, $first: Int, $after: String) {\n  failedOperationGroups(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureGroup\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FailureGroupsDocument,
    "query FailurePeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}": types.FailurePeopleDocument,
    "query FailureProviders {\n  providers {\n    id\n    name\n  }\n}": types.FailureProvidersDocument,
    "fragment FailureRow on FailedOperation {\n  id\n  kind\n  state\n  resolution\n  subject\n  queue\n  critical\n  errorClass\n  errorText\n  cause\n  fingerprint\n  tries\n  timesRetried\n  lastFailedAt\n  sequence\n  account {\n    id\n    name\n  }\n  owner {\n    id\n    name\n  }\n  provider {\n    id\n    name\n  }\n  emailLog {\n    id\n    to\n    subject\n  }\n}": types.FailureRowFragmentDoc,
    "query Failures($filter: FailedOperationFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  failedOperations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": types.FailuresDocument,
    "mutation FailureRuleRemove($input: FailedOperationRuleRemoveInput!) {\n  failedOperationRuleRemove(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureRuleRemoveDocument,
    "fragment FailureRuleRow on FailedOperationRule {\n  id\n  fingerprint\n  cause\n  action\n  delaySeconds\n  maxRetries\n  reason\n  timesUsed\n  createdAt\n  createdBy {\n    id\n    name\n  }\n}": types.FailureRuleRowFragmentDoc,
    "mutation FailureRuleSet($input: FailedOperationRuleSetInput!) {\n  failedOperationRuleSet(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.FailureRuleSetDocument,
    "query FailureRules {\n  failedOperationRules {\n    ...FailureRuleRow\n  }\n}": types.FailureRulesDocument,
    "query UnknownEmails($filter: UnknownEmailFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  unknownEmails(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...UnknownRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": types.UnknownEmailsDocument,
    "subscription UnknownLive($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n  }\n}": types.UnknownLiveDocument,
    "mutation UnknownResolve($input: UnknownEmailsResolveInput!) {\n  unknownEmailsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.UnknownResolveDocument,
    "fragment UnknownRow on UnknownEmail {\n  words\n  responseCode\n  handedOverAt\n  endedAt\n  lookUps\n  looksAgainAt\n  creditsReleased\n  emailLog {\n    id\n    to\n    subject\n    credits\n    queuedAt\n    account {\n      id\n      name\n    }\n    provider {\n      id\n      name\n    }\n    type {\n      key\n    }\n  }\n}": types.UnknownRowFragmentDoc,
    "query UnknownTypes {\n  emailTypes {\n    key\n  }\n}": types.UnknownTypesDocument,
    "query HealthHistory($metric: HealthMetric!, $range: DateRangeInput!, $scope: String) {\n  operationsHealthHistory(metric: $metric, range: $range, scope: $scope) {\n    hour\n    value\n    count\n  }\n}": types.HealthHistoryDocument,
    "fragment HealthState on OperationsHealth {\n  status\n  reasons {\n    kind\n    metric\n    scope\n    value\n    limit\n    count\n    link\n    runbook\n    indonesian\n    english\n  }\n  figures {\n    metric\n    value\n    count\n    target\n    limit\n    trouble\n  }\n  openRateBefore\n  queues {\n    name\n    of\n    waiting\n    oldestWaitingSeconds\n  }\n  providers {\n    provider {\n      id\n      name\n    }\n    resting\n    rate\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    p95Ms\n    errors {\n      class\n      count\n    }\n  }\n  pool {\n    used\n    waiting\n    max\n  }\n  workers {\n    alive\n    lastSeenAt\n  }\n  sendingHeld\n  firingAlerts\n  measuredAt\n}": types.HealthStateFragmentDoc,
    "mutation HealthThresholdSet($input: HealthThresholdSetInput!) {\n  healthThresholdSet(input: $input) {\n    threshold {\n      metric\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}": types.HealthThresholdSetDocument,
    "query HealthThresholds {\n  healthThresholds {\n    metric\n    target\n    limit\n    updatedAt\n  }\n  auditEntries(filter: {action: \"health.threshold_set\"}, first: 100) {\n    nodes {\n      id\n      subject\n      actor {\n        id\n        name\n      }\n    }\n  }\n}": types.HealthThresholdsDocument,
    "query HoldBanner {\n  sendingHold {\n    held\n    reason\n    note\n  }\n}": types.HoldBannerDocument,
    "subscription OperationsHealthChanged {\n  operationsHealthChanged {\n    ...HealthState\n  }\n}": types.OperationsHealthChangedDocument,
    "query OperationsHealth {\n  operationsHealth {\n    ...HealthState\n  }\n}": types.OperationsHealthDocument,
    "mutation SendingHold($input: SendingHoldInput!) {\n  sendingHold(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SendingHoldDocument,
    "mutation SendingRelease($input: SendingReleaseInput!) {\n  sendingRelease(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SendingReleaseDocument,
    "query SendingState {\n  sendingHold {\n    held\n    reason\n    since\n    note\n    waiting\n    by {\n      id\n      name\n    }\n  }\n}": types.SendingStateDocument,
    "subscription ShellHealth {\n  operationsHealthChanged {\n    status\n    sendingHeld\n    reasons {\n      kind\n    }\n  }\n}": types.ShellHealthDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BulkAbort($input: BulkOperationInput!) {\n  bulkOperationAbort(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation BulkAbort($input: BulkOperationInput!) {\n  bulkOperationAbort(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkOperations($first: Int, $after: String) {\n  bulkOperations(first: $first, after: $after) {\n    edges {\n      node {\n        ...BulkRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query BulkOperations($first: Int, $after: String) {\n  bulkOperations(first: $first, after: $after) {\n    edges {\n      node {\n        ...BulkRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription BulkProgressed($id: ID!) {\n  bulkOperationProgressed(id: $id) {\n    sequence\n    bulkOperation {\n      ...BulkRow\n    }\n  }\n}"): (typeof documents)["subscription BulkProgressed($id: ID!) {\n  bulkOperationProgressed(id: $id) {\n    sequence\n    bulkOperation {\n      ...BulkRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BulkResume($input: BulkOperationInput!) {\n  bulkOperationResume(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation BulkResume($input: BulkOperationInput!) {\n  bulkOperationResume(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertAcknowledge($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    alert {\n      ...AlertRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertAcknowledge($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    alert {\n      ...AlertRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertNotices($alertId: ID!) {\n  alertNotices(filter: {alertId: $alertId}, first: 50) {\n    nodes {\n      id\n      channelName\n      kind\n      state\n      attempts\n      possibleDuplicate\n      createdAt\n      dueAt\n      sentAt\n      answer\n    }\n  }\n}"): (typeof documents)["query AlertNotices($alertId: ID!) {\n  alertNotices(filter: {alertId: $alertId}, first: 50) {\n    nodes {\n      id\n      channelName\n      kind\n      state\n      attempts\n      possibleDuplicate\n      createdAt\n      dueAt\n      sentAt\n      answer\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AlertRow on Alert {\n  id\n  kind\n  severity\n  state\n  texts {\n    indonesian {\n      title\n      what\n      todo\n    }\n    english {\n      title\n      what\n      todo\n    }\n  }\n  link\n  runbook\n  occurrences\n  round\n  firedAt\n  lastSeenAt\n  acknowledgedAt\n  escalateAt\n  escalatedAt\n  recoveredAt\n  acknowledgedBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment AlertRow on Alert {\n  id\n  kind\n  severity\n  state\n  texts {\n    indonesian {\n      title\n      what\n      todo\n    }\n    english {\n      title\n      what\n      todo\n    }\n  }\n  link\n  runbook\n  occurrences\n  round\n  firedAt\n  lastSeenAt\n  acknowledgedAt\n  escalateAt\n  escalatedAt\n  recoveredAt\n  acknowledgedBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AlertsChanged {\n  alertsChanged {\n    alert {\n      id\n      state\n      ...AlertRow\n    }\n  }\n}"): (typeof documents)["subscription AlertsChanged {\n  alertsChanged {\n    alert {\n      id\n      state\n      ...AlertRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Alerts($filter: AlertFilter, $first: Int, $after: String) {\n  alerts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AlertRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Alerts($filter: AlertFilter, $first: Int, $after: String) {\n  alerts(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AlertRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertChannelRemove($input: AlertChannelInput!) {\n  alertChannelRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertChannelRemove($input: AlertChannelInput!) {\n  alertChannelRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ChannelRow on AlertChannel {\n  id\n  kind\n  name\n  enabled\n  language\n  recipients\n  server {\n    host\n    port\n    security\n    user\n    from\n  }\n  secretsSet\n  minSeverity\n  escalationOnly\n  testedAt\n  testPassed\n  testText\n  problem\n}"): (typeof documents)["fragment ChannelRow on AlertChannel {\n  id\n  kind\n  name\n  enabled\n  language\n  recipients\n  server {\n    host\n    port\n    security\n    user\n    from\n  }\n  secretsSet\n  minSeverity\n  escalationOnly\n  testedAt\n  testPassed\n  testText\n  problem\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertChannelSave($input: AlertChannelSaveInput!) {\n  alertChannelSave(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation AlertChannelSave($input: AlertChannelSaveInput!) {\n  alertChannelSave(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertChannelTest($input: AlertChannelInput!) {\n  alertChannelTest(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertChannelTest($input: AlertChannelInput!) {\n  alertChannelTest(input: $input) {\n    alertChannel {\n      ...ChannelRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertChannels {\n  alertChannels {\n    ...ChannelRow\n  }\n}"): (typeof documents)["query AlertChannels {\n  alertChannels {\n    ...ChannelRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertMuteAdd($input: AlertMuteAddInput!) {\n  alertMuteAdd(input: $input) {\n    mute {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertMuteAdd($input: AlertMuteAddInput!) {\n  alertMuteAdd(input: $input) {\n    mute {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertMuteEnd($input: AlertMuteEndInput!) {\n  alertMuteEnd(input: $input) {\n    mute {\n      id\n      endsAt\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertMuteEnd($input: AlertMuteEndInput!) {\n  alertMuteEnd(input: $input) {\n    mute {\n      id\n      endsAt\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertMutes {\n  alertMutes {\n    id\n    kind\n    startsAt\n    endsAt\n    reason\n    createdBy {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query AlertMutes {\n  alertMutes {\n    id\n    kind\n    startsAt\n    endsAt\n    reason\n    createdBy {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertRuleSet($input: AlertRuleSetInput!) {\n  alertRuleSet(input: $input) {\n    rule {\n      kind\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AlertRuleSet($input: AlertRuleSetInput!) {\n  alertRuleSet(input: $input) {\n    rule {\n      kind\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertRules {\n  alertRules {\n    kind\n    enabled\n    severity\n    escalateMinutes\n    runbook\n    updatedAt\n  }\n}"): (typeof documents)["query AlertRules {\n  alertRules {\n    kind\n    enabled\n    severity\n    escalateMinutes\n    runbook\n    updatedAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}"): (typeof documents)["query AuditExport($filter: AuditFilter) {\n  auditEntriesExport(filter: $filter)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"): (typeof documents)["query AuditPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}"): (typeof documents)["fragment AuditRow on AuditEntry {\n  id\n  at\n  action\n  subject\n  operation\n  ip\n  apiKeyId\n  actor {\n    id\n    name\n    email\n  }\n  account {\n    id\n    name\n  }\n  details\n  before\n  after\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Audit($filter: AuditFilter, $first: Int, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...AuditRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FailuresChanged {\n  failedOperationsChanged {\n    sequence\n    openCount\n    retryingCount\n    openCriticalCount\n  }\n}"): (typeof documents)["subscription FailuresChanged {\n  failedOperationsChanged {\n    sequence\n    openCount\n    retryingCount\n    openCriticalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailuresEstimate($filter: FailedOperationFilter!, $action: FailedOperationsAction!) {\n  failedOperationsEstimate(filter: $filter, action: $action) {\n    count\n    actionable\n    credits\n    oldestAt\n    obstacles {\n      hindrance\n      count\n    }\n    causes {\n      fingerprint\n      cause\n      count\n    }\n  }\n}"): (typeof documents)["query FailuresEstimate($filter: FailedOperationFilter!, $action: FailedOperationsAction!) {\n  failedOperationsEstimate(filter: $filter, action: $action) {\n    count\n    actionable\n    credits\n    oldestAt\n    obstacles {\n      hindrance\n      count\n    }\n    causes {\n      fingerprint\n      cause\n      count\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailuresResolve($input: FailedOperationsResolveInput!) {\n  failedOperationsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailuresResolve($input: FailedOperationsResolveInput!) {\n  failedOperationsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailuresRetry($input: FailedOperationsRetryInput!) {\n  failedOperationsRetry(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailuresRetry($input: FailedOperationsRetryInput!) {\n  failedOperationsRetry(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureAssign($input: FailedOperationAssignInput!) {\n  failedOperationAssign(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureAssign($input: FailedOperationAssignInput!) {\n  failedOperationAssign(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureEditAndRetry($input: FailedOperationEditAndRetryInput!) {\n  failedOperationEditAndRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureEditAndRetry($input: FailedOperationEditAndRetryInput!) {\n  failedOperationEditAndRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureNoteAdd($input: FailedOperationNoteAddInput!) {\n  failedOperationNoteAdd(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureNoteAdd($input: FailedOperationNoteAddInput!) {\n  failedOperationNoteAdd(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureResolve($input: FailedOperationResolveInput!) {\n  failedOperationResolve(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureResolve($input: FailedOperationResolveInput!) {\n  failedOperationResolve(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureRetry($input: FailedOperationRetryInput!) {\n  failedOperationRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureRetry($input: FailedOperationRetryInput!) {\n  failedOperationRetry(input: $input) {\n    failedOperation {\n      ...FailureRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Failure($id: ID!) {\n  failedOperation(id: $id) {\n    ...FailureRow\n    errorCode\n    firstFailedAt\n    retriedAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n    maskedPayload\n    events {\n      kind\n      at\n      text\n      ruleId\n      actor {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query Failure($id: ID!) {\n  failedOperation(id: $id) {\n    ...FailureRow\n    errorCode\n    firstFailedAt\n    retriedAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n    maskedPayload\n    events {\n      kind\n      at\n      text\n      ruleId\n      actor {\n        id\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FailureGroup on FailedOperationGroup {\n  fingerprint\n  cause\n  kinds\n  count\n  openCount\n  accountCount\n  firstFailedAt\n  lastFailedAt\n  example {\n    id\n    critical\n    errorClass\n    errorText\n    provider {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["fragment FailureGroup on FailedOperationGroup {\n  fingerprint\n  cause\n  kinds\n  count\n  openCount\n  accountCount\n  firstFailedAt\n  lastFailedAt\n  example {\n    id\n    critical\n    errorClass\n    errorText\n    provider {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailureGroups($filter: FailedOperationFilter, $first: Int, $after: String) {\n  failedOperationGroups(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureGroup\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query FailureGroups($filter: FailedOperationFilter, $first: Int, $after: String) {\n  failedOperationGroups(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureGroup\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailurePeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"): (typeof documents)["query FailurePeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailureProviders {\n  providers {\n    id\n    name\n  }\n}"): (typeof documents)["query FailureProviders {\n  providers {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FailureRow on FailedOperation {\n  id\n  kind\n  state\n  resolution\n  subject\n  queue\n  critical\n  errorClass\n  errorText\n  cause\n  fingerprint\n  tries\n  timesRetried\n  lastFailedAt\n  sequence\n  account {\n    id\n    name\n  }\n  owner {\n    id\n    name\n  }\n  provider {\n    id\n    name\n  }\n  emailLog {\n    id\n    to\n    subject\n  }\n}"): (typeof documents)["fragment FailureRow on FailedOperation {\n  id\n  kind\n  state\n  resolution\n  subject\n  queue\n  critical\n  errorClass\n  errorText\n  cause\n  fingerprint\n  tries\n  timesRetried\n  lastFailedAt\n  sequence\n  account {\n    id\n    name\n  }\n  owner {\n    id\n    name\n  }\n  provider {\n    id\n    name\n  }\n  emailLog {\n    id\n    to\n    subject\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Failures($filter: FailedOperationFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  failedOperations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"): (typeof documents)["query Failures($filter: FailedOperationFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  failedOperations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...FailureRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureRuleRemove($input: FailedOperationRuleRemoveInput!) {\n  failedOperationRuleRemove(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureRuleRemove($input: FailedOperationRuleRemoveInput!) {\n  failedOperationRuleRemove(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FailureRuleRow on FailedOperationRule {\n  id\n  fingerprint\n  cause\n  action\n  delaySeconds\n  maxRetries\n  reason\n  timesUsed\n  createdAt\n  createdBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment FailureRuleRow on FailedOperationRule {\n  id\n  fingerprint\n  cause\n  action\n  delaySeconds\n  maxRetries\n  reason\n  timesUsed\n  createdAt\n  createdBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FailureRuleSet($input: FailedOperationRuleSetInput!) {\n  failedOperationRuleSet(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation FailureRuleSet($input: FailedOperationRuleSetInput!) {\n  failedOperationRuleSet(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailureRules {\n  failedOperationRules {\n    ...FailureRuleRow\n  }\n}"): (typeof documents)["query FailureRules {\n  failedOperationRules {\n    ...FailureRuleRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnknownEmails($filter: UnknownEmailFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  unknownEmails(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...UnknownRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"): (typeof documents)["query UnknownEmails($filter: UnknownEmailFilter, $first: Int, $after: String, $withTotal: Boolean!) {\n  unknownEmails(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...UnknownRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription UnknownLive($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n  }\n}"): (typeof documents)["subscription UnknownLive($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnknownResolve($input: UnknownEmailsResolveInput!) {\n  unknownEmailsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation UnknownResolve($input: UnknownEmailsResolveInput!) {\n  unknownEmailsResolve(input: $input) {\n    bulkOperation {\n      ...BulkRow\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UnknownRow on UnknownEmail {\n  words\n  responseCode\n  handedOverAt\n  endedAt\n  lookUps\n  looksAgainAt\n  creditsReleased\n  emailLog {\n    id\n    to\n    subject\n    credits\n    queuedAt\n    account {\n      id\n      name\n    }\n    provider {\n      id\n      name\n    }\n    type {\n      key\n    }\n  }\n}"): (typeof documents)["fragment UnknownRow on UnknownEmail {\n  words\n  responseCode\n  handedOverAt\n  endedAt\n  lookUps\n  looksAgainAt\n  creditsReleased\n  emailLog {\n    id\n    to\n    subject\n    credits\n    queuedAt\n    account {\n      id\n      name\n    }\n    provider {\n      id\n      name\n    }\n    type {\n      key\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnknownTypes {\n  emailTypes {\n    key\n  }\n}"): (typeof documents)["query UnknownTypes {\n  emailTypes {\n    key\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HealthHistory($metric: HealthMetric!, $range: DateRangeInput!, $scope: String) {\n  operationsHealthHistory(metric: $metric, range: $range, scope: $scope) {\n    hour\n    value\n    count\n  }\n}"): (typeof documents)["query HealthHistory($metric: HealthMetric!, $range: DateRangeInput!, $scope: String) {\n  operationsHealthHistory(metric: $metric, range: $range, scope: $scope) {\n    hour\n    value\n    count\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HealthState on OperationsHealth {\n  status\n  reasons {\n    kind\n    metric\n    scope\n    value\n    limit\n    count\n    link\n    runbook\n    indonesian\n    english\n  }\n  figures {\n    metric\n    value\n    count\n    target\n    limit\n    trouble\n  }\n  openRateBefore\n  queues {\n    name\n    of\n    waiting\n    oldestWaitingSeconds\n  }\n  providers {\n    provider {\n      id\n      name\n    }\n    resting\n    rate\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    p95Ms\n    errors {\n      class\n      count\n    }\n  }\n  pool {\n    used\n    waiting\n    max\n  }\n  workers {\n    alive\n    lastSeenAt\n  }\n  sendingHeld\n  firingAlerts\n  measuredAt\n}"): (typeof documents)["fragment HealthState on OperationsHealth {\n  status\n  reasons {\n    kind\n    metric\n    scope\n    value\n    limit\n    count\n    link\n    runbook\n    indonesian\n    english\n  }\n  figures {\n    metric\n    value\n    count\n    target\n    limit\n    trouble\n  }\n  openRateBefore\n  queues {\n    name\n    of\n    waiting\n    oldestWaitingSeconds\n  }\n  providers {\n    provider {\n      id\n      name\n    }\n    resting\n    rate\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    p95Ms\n    errors {\n      class\n      count\n    }\n  }\n  pool {\n    used\n    waiting\n    max\n  }\n  workers {\n    alive\n    lastSeenAt\n  }\n  sendingHeld\n  firingAlerts\n  measuredAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HealthThresholdSet($input: HealthThresholdSetInput!) {\n  healthThresholdSet(input: $input) {\n    threshold {\n      metric\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}"): (typeof documents)["mutation HealthThresholdSet($input: HealthThresholdSetInput!) {\n  healthThresholdSet(input: $input) {\n    threshold {\n      metric\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HealthThresholds {\n  healthThresholds {\n    metric\n    target\n    limit\n    updatedAt\n  }\n  auditEntries(filter: {action: \"health.threshold_set\"}, first: 100) {\n    nodes {\n      id\n      subject\n      actor {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query HealthThresholds {\n  healthThresholds {\n    metric\n    target\n    limit\n    updatedAt\n  }\n  auditEntries(filter: {action: \"health.threshold_set\"}, first: 100) {\n    nodes {\n      id\n      subject\n      actor {\n        id\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HoldBanner {\n  sendingHold {\n    held\n    reason\n    note\n  }\n}"): (typeof documents)["query HoldBanner {\n  sendingHold {\n    held\n    reason\n    note\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OperationsHealthChanged {\n  operationsHealthChanged {\n    ...HealthState\n  }\n}"): (typeof documents)["subscription OperationsHealthChanged {\n  operationsHealthChanged {\n    ...HealthState\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OperationsHealth {\n  operationsHealth {\n    ...HealthState\n  }\n}"): (typeof documents)["query OperationsHealth {\n  operationsHealth {\n    ...HealthState\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendingHold($input: SendingHoldInput!) {\n  sendingHold(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SendingHold($input: SendingHoldInput!) {\n  sendingHold(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendingRelease($input: SendingReleaseInput!) {\n  sendingRelease(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SendingRelease($input: SendingReleaseInput!) {\n  sendingRelease(input: $input) {\n    sendingHold {\n      held\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SendingState {\n  sendingHold {\n    held\n    reason\n    since\n    note\n    waiting\n    by {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query SendingState {\n  sendingHold {\n    held\n    reason\n    since\n    note\n    waiting\n    by {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ShellHealth {\n  operationsHealthChanged {\n    status\n    sendingHeld\n    reasons {\n      kind\n    }\n  }\n}"): (typeof documents)["subscription ShellHealth {\n  operationsHealthChanged {\n    status\n    sendingHeld\n    reasons {\n      kind\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
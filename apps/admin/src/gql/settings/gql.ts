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
    "mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.ApiKeyCreateDocument,
    "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.ApiKeyRevokeDocument,
    "query ApiKeys($first: Int!, $after: String) {\n  apiKeys(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ApiKeyRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ApiKeysDocument,
    "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  lastUsedAt\n  expiresAt\n  revokedAt\n  createdAt\n  account {\n    id\n    name\n  }\n  createdBy {\n    id\n    name\n  }\n}": typeof types.ApiKeyRowFragmentDoc,
    "mutation EmailResolve($input: EmailResolveInput!) {\n  emailResolve(input: $input) {\n    emailLog {\n      id\n      status\n      sequence\n      actions\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.EmailResolveDocument,
    "query EmailSenders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    name\n    address\n    verifiedAt\n  }\n}": typeof types.EmailSendersDocument,
    "subscription OutageChanges {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}": typeof types.OutageChangesDocument,
    "query Outage {\n  providerDetails {\n    id\n    health {\n      breaker\n      openedAt\n      openUntil\n      cause {\n        class\n        text\n      }\n    }\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  routes {\n    id\n    category\n    typeKey\n    stops {\n      provider {\n        id\n      }\n    }\n    carriesNow {\n      id\n      name\n    }\n  }\n}": typeof types.OutageDocument,
    "mutation SenderDomainAdd($input: SenderDomainAddInput!) {\n  senderDomainAdd(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderDomainAddDocument,
    "mutation SenderDomainCheck($input: SenderDomainInput!) {\n  senderDomainCheck(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderDomainCheckDocument,
    "mutation SenderDomainRemove($input: SenderDomainInput!) {\n  senderDomainRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderDomainRemoveDocument,
    "fragment SenderDomainRow on SenderDomain {\n  id\n  domain\n  trackingHost\n  dkimSigned\n  bulkReady\n  checkedAt\n  records {\n    kind\n    type\n    name\n    value\n    required\n    state\n    found\n    problem\n  }\n}": typeof types.SenderDomainRowFragmentDoc,
    "mutation SenderDomainUpdate($input: SenderDomainUpdateInput!) {\n  senderDomainUpdate(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderDomainUpdateDocument,
    "query SenderDomains($accountId: ID) {\n  senderDomains(accountId: $accountId) {\n    id\n    ...SenderDomainRow\n  }\n}": typeof types.SenderDomainsDocument,
    "mutation ProviderCreate($input: ProviderCreateInput!) {\n  providerCreate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ProviderCreateDocument,
    "mutation ProviderDelete($input: ProviderDeleteInput!) {\n  providerDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderDeleteDocument,
    "query ProviderDetails {\n  providerDetails {\n    id\n    ...ProviderRow\n  }\n}": typeof types.ProviderDetailsDocument,
    "subscription ProviderHealthUpdated {\n  providerHealthUpdated {\n    provider {\n      id\n      ...ProviderRow\n    }\n  }\n}": typeof types.ProviderHealthUpdatedDocument,
    "query ProviderPresets {\n  providerPresets {\n    key\n    name\n    kind\n    smtpPreset\n    host\n    port\n    security\n    dailyQuota\n    ratePerSecond\n  }\n}": typeof types.ProviderPresetsDocument,
    "mutation ProviderRecover($input: ProviderRecoverInput!) {\n  providerRecover(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ProviderRecoverDocument,
    "fragment ProviderRow on ProviderDetail {\n  id\n  position\n  ratePerSecond\n  dailyQuota\n  usedToday\n  credits\n  creditsAt\n  secretsSet\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  provider {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  mailketingV1 {\n    baseUrl\n    connections\n    answerTimeoutMs\n  }\n  mailketingV2 {\n    baseUrl\n    sendPath\n    creditsPath\n    authStyle\n    connections\n    answerTimeoutMs\n  }\n  brevo {\n    baseUrl\n    idempotencyKeyName\n    connections\n    answerTimeoutMs\n  }\n  smtp {\n    preset\n    region\n    host\n    port\n    security\n    user\n    messageIdDomain\n    bulkConnections\n    answerTimeoutMs\n  }\n  health {\n    breaker\n    openedAt\n    openUntil\n    cause {\n      class\n      code\n      text\n    }\n    testedAt\n    testPassed\n    testText\n    window {\n      minutes\n      attempts\n      accepted\n      rejected\n      unknown\n      medianMs\n      p95Ms\n      errors {\n        class\n        count\n        latestText\n      }\n    }\n  }\n}": typeof types.ProviderRowFragmentDoc,
    "mutation ProviderTest($input: ProviderTestInput!) {\n  providerTest(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProviderTestDocument,
    "mutation ProviderUpdate($input: ProviderUpdateInput!) {\n  providerUpdate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ProviderUpdateDocument,
    "mutation ProvidersReorder($input: ProvidersReorderInput!) {\n  providersReorder(input: $input) {\n    providers {\n      id\n      position\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.ProvidersReorderDocument,
    "mutation RouteReset($input: RouteResetInput!) {\n  routeReset(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.RouteResetDocument,
    "fragment RouteRow on Route {\n  id\n  category\n  typeKey\n  rule\n  own\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  stops {\n    skipped\n    restingUntil\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  carriesNow {\n    id\n    name\n  }\n}": typeof types.RouteRowFragmentDoc,
    "mutation RouteSet($input: RouteSetInput!) {\n  routeSet(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.RouteSetDocument,
    "query Routes($accountId: ID) {\n  routes(accountId: $accountId) {\n    id\n    ...RouteRow\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  emailTypes {\n    key\n    category\n  }\n}": typeof types.RoutesDocument,
    "mutation SenderDefaultSet($input: SenderDefaultSetInput!) {\n  senderDefaultSet(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderDefaultSetDocument,
    "mutation SenderIdentityAdd($input: SenderIdentityAddInput!) {\n  senderIdentityAdd(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}": typeof types.SenderIdentityAddDocument,
    "mutation SenderIdentityRemove($input: SenderIdentityRemoveInput!) {\n  senderIdentityRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderIdentityRemoveDocument,
    "mutation SenderIdentityVerify($input: SenderIdentityVerifyInput!) {\n  senderIdentityVerify(input: $input) {\n    address\n    accountName\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderIdentityVerifyDocument,
    "mutation SenderIdentityVouch($input: SenderIdentityVouchInput!) {\n  senderIdentityVouch(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SenderIdentityVouchDocument,
    "fragment SenderRow on SenderIdentity {\n  id\n  name\n  address\n  own\n  verifiedAt\n  createdAt\n  defaultOf\n}": typeof types.SenderRowFragmentDoc,
    "query Senders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    ...SenderRow\n  }\n  emailTypes {\n    key\n  }\n}": typeof types.SendersDocument,
    "mutation AccountTrackingSet($input: AccountTrackingSetInput!) {\n  accountTrackingSet(input: $input) {\n    account {\n      id\n      trackOpens\n      trackClicks\n    }\n    userErrors {\n      code\n    }\n  }\n}": typeof types.AccountTrackingSetDocument,
    "query AccountTracking($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Account {\n      trackOpens\n      trackClicks\n    }\n  }\n}": typeof types.AccountTrackingDocument,
    "mutation EmailTypeCreate($input: EmailTypeCreateInput!) {\n  emailTypeCreate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.EmailTypeCreateDocument,
    "fragment EmailTypeRow on EmailType {\n  key\n  category\n  queue\n  critical\n  optOutAllowed\n  maxAttempts\n  backoffSeconds\n  recipientLimit\n  recipientWindowSeconds\n  overLimit\n  resendWhenUnknown\n  trackOpens\n  trackClicks\n  price\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n}": typeof types.EmailTypeRowFragmentDoc,
    "mutation EmailTypeUpdate($input: EmailTypeUpdateInput!) {\n  emailTypeUpdate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.EmailTypeUpdateDocument,
    "query EmailTypes {\n  emailTypes {\n    key\n    ...EmailTypeRow\n  }\n}": typeof types.EmailTypesDocument,
    "fragment SendingLimitRow on SendingLimit {\n  id\n  ratePerSecond\n  dailyQuota\n  usedToday\n  updatedAt\n  account {\n    id\n    name\n  }\n  updatedBy {\n    id\n    name\n  }\n}": typeof types.SendingLimitRowFragmentDoc,
    "mutation SendingLimitSet($input: SendingLimitSetInput!) {\n  sendingLimitSet(input: $input) {\n    sendingLimit {\n      id\n      ...SendingLimitRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SendingLimitSetDocument,
    "query SendingLimits {\n  sendingLimits {\n    id\n    ...SendingLimitRow\n  }\n}": typeof types.SendingLimitsDocument,
    "mutation AccountCreate($input: AccountCreateInput!) {\n  accountCreate(input: $input) {\n    account {\n      id\n      name\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.AccountCreateDocument,
    "mutation UserDisable($input: UserDisableInput!) {\n  userDisable(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.UserDisableDocument,
    "mutation UserInvite($input: UserInviteInput!) {\n  userInvite(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.UserInviteDocument,
    "query Users($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...UserRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UsersDocument,
    "fragment UserRow on User {\n  id\n  name\n  email\n  role\n  state\n  lastSignedInAt\n  createdAt\n  account {\n    id\n    name\n  }\n}": typeof types.UserRowFragmentDoc,
};
const documents: Documents = {
    "mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.ApiKeyCreateDocument,
    "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.ApiKeyRevokeDocument,
    "query ApiKeys($first: Int!, $after: String) {\n  apiKeys(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ApiKeyRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ApiKeysDocument,
    "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  lastUsedAt\n  expiresAt\n  revokedAt\n  createdAt\n  account {\n    id\n    name\n  }\n  createdBy {\n    id\n    name\n  }\n}": types.ApiKeyRowFragmentDoc,
    "mutation EmailResolve($input: EmailResolveInput!) {\n  emailResolve(input: $input) {\n    emailLog {\n      id\n      status\n      sequence\n      actions\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.EmailResolveDocument,
    "query EmailSenders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    name\n    address\n    verifiedAt\n  }\n}": types.EmailSendersDocument,
    "subscription OutageChanges {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}": types.OutageChangesDocument,
    "query Outage {\n  providerDetails {\n    id\n    health {\n      breaker\n      openedAt\n      openUntil\n      cause {\n        class\n        text\n      }\n    }\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  routes {\n    id\n    category\n    typeKey\n    stops {\n      provider {\n        id\n      }\n    }\n    carriesNow {\n      id\n      name\n    }\n  }\n}": types.OutageDocument,
    "mutation SenderDomainAdd($input: SenderDomainAddInput!) {\n  senderDomainAdd(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SenderDomainAddDocument,
    "mutation SenderDomainCheck($input: SenderDomainInput!) {\n  senderDomainCheck(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SenderDomainCheckDocument,
    "mutation SenderDomainRemove($input: SenderDomainInput!) {\n  senderDomainRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": types.SenderDomainRemoveDocument,
    "fragment SenderDomainRow on SenderDomain {\n  id\n  domain\n  trackingHost\n  dkimSigned\n  bulkReady\n  checkedAt\n  records {\n    kind\n    type\n    name\n    value\n    required\n    state\n    found\n    problem\n  }\n}": types.SenderDomainRowFragmentDoc,
    "mutation SenderDomainUpdate($input: SenderDomainUpdateInput!) {\n  senderDomainUpdate(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SenderDomainUpdateDocument,
    "query SenderDomains($accountId: ID) {\n  senderDomains(accountId: $accountId) {\n    id\n    ...SenderDomainRow\n  }\n}": types.SenderDomainsDocument,
    "mutation ProviderCreate($input: ProviderCreateInput!) {\n  providerCreate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ProviderCreateDocument,
    "mutation ProviderDelete($input: ProviderDeleteInput!) {\n  providerDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}": types.ProviderDeleteDocument,
    "query ProviderDetails {\n  providerDetails {\n    id\n    ...ProviderRow\n  }\n}": types.ProviderDetailsDocument,
    "subscription ProviderHealthUpdated {\n  providerHealthUpdated {\n    provider {\n      id\n      ...ProviderRow\n    }\n  }\n}": types.ProviderHealthUpdatedDocument,
    "query ProviderPresets {\n  providerPresets {\n    key\n    name\n    kind\n    smtpPreset\n    host\n    port\n    security\n    dailyQuota\n    ratePerSecond\n  }\n}": types.ProviderPresetsDocument,
    "mutation ProviderRecover($input: ProviderRecoverInput!) {\n  providerRecover(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ProviderRecoverDocument,
    "fragment ProviderRow on ProviderDetail {\n  id\n  position\n  ratePerSecond\n  dailyQuota\n  usedToday\n  credits\n  creditsAt\n  secretsSet\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  provider {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  mailketingV1 {\n    baseUrl\n    connections\n    answerTimeoutMs\n  }\n  mailketingV2 {\n    baseUrl\n    sendPath\n    creditsPath\n    authStyle\n    connections\n    answerTimeoutMs\n  }\n  brevo {\n    baseUrl\n    idempotencyKeyName\n    connections\n    answerTimeoutMs\n  }\n  smtp {\n    preset\n    region\n    host\n    port\n    security\n    user\n    messageIdDomain\n    bulkConnections\n    answerTimeoutMs\n  }\n  health {\n    breaker\n    openedAt\n    openUntil\n    cause {\n      class\n      code\n      text\n    }\n    testedAt\n    testPassed\n    testText\n    window {\n      minutes\n      attempts\n      accepted\n      rejected\n      unknown\n      medianMs\n      p95Ms\n      errors {\n        class\n        count\n        latestText\n      }\n    }\n  }\n}": types.ProviderRowFragmentDoc,
    "mutation ProviderTest($input: ProviderTestInput!) {\n  providerTest(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.ProviderTestDocument,
    "mutation ProviderUpdate($input: ProviderUpdateInput!) {\n  providerUpdate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ProviderUpdateDocument,
    "mutation ProvidersReorder($input: ProvidersReorderInput!) {\n  providersReorder(input: $input) {\n    providers {\n      id\n      position\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.ProvidersReorderDocument,
    "mutation RouteReset($input: RouteResetInput!) {\n  routeReset(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.RouteResetDocument,
    "fragment RouteRow on Route {\n  id\n  category\n  typeKey\n  rule\n  own\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  stops {\n    skipped\n    restingUntil\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  carriesNow {\n    id\n    name\n  }\n}": types.RouteRowFragmentDoc,
    "mutation RouteSet($input: RouteSetInput!) {\n  routeSet(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.RouteSetDocument,
    "query Routes($accountId: ID) {\n  routes(accountId: $accountId) {\n    id\n    ...RouteRow\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  emailTypes {\n    key\n    category\n  }\n}": types.RoutesDocument,
    "mutation SenderDefaultSet($input: SenderDefaultSetInput!) {\n  senderDefaultSet(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SenderDefaultSetDocument,
    "mutation SenderIdentityAdd($input: SenderIdentityAddInput!) {\n  senderIdentityAdd(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}": types.SenderIdentityAddDocument,
    "mutation SenderIdentityRemove($input: SenderIdentityRemoveInput!) {\n  senderIdentityRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}": types.SenderIdentityRemoveDocument,
    "mutation SenderIdentityVerify($input: SenderIdentityVerifyInput!) {\n  senderIdentityVerify(input: $input) {\n    address\n    accountName\n    userErrors {\n      code\n    }\n  }\n}": types.SenderIdentityVerifyDocument,
    "mutation SenderIdentityVouch($input: SenderIdentityVouchInput!) {\n  senderIdentityVouch(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.SenderIdentityVouchDocument,
    "fragment SenderRow on SenderIdentity {\n  id\n  name\n  address\n  own\n  verifiedAt\n  createdAt\n  defaultOf\n}": types.SenderRowFragmentDoc,
    "query Senders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    ...SenderRow\n  }\n  emailTypes {\n    key\n  }\n}": types.SendersDocument,
    "mutation AccountTrackingSet($input: AccountTrackingSetInput!) {\n  accountTrackingSet(input: $input) {\n    account {\n      id\n      trackOpens\n      trackClicks\n    }\n    userErrors {\n      code\n    }\n  }\n}": types.AccountTrackingSetDocument,
    "query AccountTracking($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Account {\n      trackOpens\n      trackClicks\n    }\n  }\n}": types.AccountTrackingDocument,
    "mutation EmailTypeCreate($input: EmailTypeCreateInput!) {\n  emailTypeCreate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.EmailTypeCreateDocument,
    "fragment EmailTypeRow on EmailType {\n  key\n  category\n  queue\n  critical\n  optOutAllowed\n  maxAttempts\n  backoffSeconds\n  recipientLimit\n  recipientWindowSeconds\n  overLimit\n  resendWhenUnknown\n  trackOpens\n  trackClicks\n  price\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n}": types.EmailTypeRowFragmentDoc,
    "mutation EmailTypeUpdate($input: EmailTypeUpdateInput!) {\n  emailTypeUpdate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.EmailTypeUpdateDocument,
    "query EmailTypes {\n  emailTypes {\n    key\n    ...EmailTypeRow\n  }\n}": types.EmailTypesDocument,
    "fragment SendingLimitRow on SendingLimit {\n  id\n  ratePerSecond\n  dailyQuota\n  usedToday\n  updatedAt\n  account {\n    id\n    name\n  }\n  updatedBy {\n    id\n    name\n  }\n}": types.SendingLimitRowFragmentDoc,
    "mutation SendingLimitSet($input: SendingLimitSetInput!) {\n  sendingLimitSet(input: $input) {\n    sendingLimit {\n      id\n      ...SendingLimitRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SendingLimitSetDocument,
    "query SendingLimits {\n  sendingLimits {\n    id\n    ...SendingLimitRow\n  }\n}": types.SendingLimitsDocument,
    "mutation AccountCreate($input: AccountCreateInput!) {\n  accountCreate(input: $input) {\n    account {\n      id\n      name\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.AccountCreateDocument,
    "mutation UserDisable($input: UserDisableInput!) {\n  userDisable(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.UserDisableDocument,
    "mutation UserInvite($input: UserInviteInput!) {\n  userInvite(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.UserInviteDocument,
    "query Users($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...UserRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UsersDocument,
    "fragment UserRow on User {\n  id\n  name\n  email\n  role\n  state\n  lastSignedInAt\n  createdAt\n  account {\n    id\n    name\n  }\n}": types.UserRowFragmentDoc,
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
export function graphql(source: "mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input) {\n    apiKey {\n      id\n      ...ApiKeyRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ApiKeys($first: Int!, $after: String) {\n  apiKeys(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ApiKeyRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ApiKeys($first: Int!, $after: String) {\n  apiKeys(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...ApiKeyRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  lastUsedAt\n  expiresAt\n  revokedAt\n  createdAt\n  account {\n    id\n    name\n  }\n  createdBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  lastUsedAt\n  expiresAt\n  revokedAt\n  createdAt\n  account {\n    id\n    name\n  }\n  createdBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailResolve($input: EmailResolveInput!) {\n  emailResolve(input: $input) {\n    emailLog {\n      id\n      status\n      sequence\n      actions\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation EmailResolve($input: EmailResolveInput!) {\n  emailResolve(input: $input) {\n    emailLog {\n      id\n      status\n      sequence\n      actions\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailSenders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    name\n    address\n    verifiedAt\n  }\n}"): (typeof documents)["query EmailSenders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    name\n    address\n    verifiedAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OutageChanges {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}"): (typeof documents)["subscription OutageChanges {\n  providerHealthUpdated {\n    provider {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Outage {\n  providerDetails {\n    id\n    health {\n      breaker\n      openedAt\n      openUntil\n      cause {\n        class\n        text\n      }\n    }\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  routes {\n    id\n    category\n    typeKey\n    stops {\n      provider {\n        id\n      }\n    }\n    carriesNow {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query Outage {\n  providerDetails {\n    id\n    health {\n      breaker\n      openedAt\n      openUntil\n      cause {\n        class\n        text\n      }\n    }\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  routes {\n    id\n    category\n    typeKey\n    stops {\n      provider {\n        id\n      }\n    }\n    carriesNow {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderDomainAdd($input: SenderDomainAddInput!) {\n  senderDomainAdd(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderDomainAdd($input: SenderDomainAddInput!) {\n  senderDomainAdd(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderDomainCheck($input: SenderDomainInput!) {\n  senderDomainCheck(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderDomainCheck($input: SenderDomainInput!) {\n  senderDomainCheck(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderDomainRemove($input: SenderDomainInput!) {\n  senderDomainRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderDomainRemove($input: SenderDomainInput!) {\n  senderDomainRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SenderDomainRow on SenderDomain {\n  id\n  domain\n  trackingHost\n  dkimSigned\n  bulkReady\n  checkedAt\n  records {\n    kind\n    type\n    name\n    value\n    required\n    state\n    found\n    problem\n  }\n}"): (typeof documents)["fragment SenderDomainRow on SenderDomain {\n  id\n  domain\n  trackingHost\n  dkimSigned\n  bulkReady\n  checkedAt\n  records {\n    kind\n    type\n    name\n    value\n    required\n    state\n    found\n    problem\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderDomainUpdate($input: SenderDomainUpdateInput!) {\n  senderDomainUpdate(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderDomainUpdate($input: SenderDomainUpdateInput!) {\n  senderDomainUpdate(input: $input) {\n    senderDomain {\n      id\n      ...SenderDomainRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SenderDomains($accountId: ID) {\n  senderDomains(accountId: $accountId) {\n    id\n    ...SenderDomainRow\n  }\n}"): (typeof documents)["query SenderDomains($accountId: ID) {\n  senderDomains(accountId: $accountId) {\n    id\n    ...SenderDomainRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderCreate($input: ProviderCreateInput!) {\n  providerCreate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation ProviderCreate($input: ProviderCreateInput!) {\n  providerCreate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderDelete($input: ProviderDeleteInput!) {\n  providerDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ProviderDelete($input: ProviderDeleteInput!) {\n  providerDelete(input: $input) {\n    deletedId\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProviderDetails {\n  providerDetails {\n    id\n    ...ProviderRow\n  }\n}"): (typeof documents)["query ProviderDetails {\n  providerDetails {\n    id\n    ...ProviderRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ProviderHealthUpdated {\n  providerHealthUpdated {\n    provider {\n      id\n      ...ProviderRow\n    }\n  }\n}"): (typeof documents)["subscription ProviderHealthUpdated {\n  providerHealthUpdated {\n    provider {\n      id\n      ...ProviderRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProviderPresets {\n  providerPresets {\n    key\n    name\n    kind\n    smtpPreset\n    host\n    port\n    security\n    dailyQuota\n    ratePerSecond\n  }\n}"): (typeof documents)["query ProviderPresets {\n  providerPresets {\n    key\n    name\n    kind\n    smtpPreset\n    host\n    port\n    security\n    dailyQuota\n    ratePerSecond\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderRecover($input: ProviderRecoverInput!) {\n  providerRecover(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation ProviderRecover($input: ProviderRecoverInput!) {\n  providerRecover(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProviderRow on ProviderDetail {\n  id\n  position\n  ratePerSecond\n  dailyQuota\n  usedToday\n  credits\n  creditsAt\n  secretsSet\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  provider {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  mailketingV1 {\n    baseUrl\n    connections\n    answerTimeoutMs\n  }\n  mailketingV2 {\n    baseUrl\n    sendPath\n    creditsPath\n    authStyle\n    connections\n    answerTimeoutMs\n  }\n  brevo {\n    baseUrl\n    idempotencyKeyName\n    connections\n    answerTimeoutMs\n  }\n  smtp {\n    preset\n    region\n    host\n    port\n    security\n    user\n    messageIdDomain\n    bulkConnections\n    answerTimeoutMs\n  }\n  health {\n    breaker\n    openedAt\n    openUntil\n    cause {\n      class\n      code\n      text\n    }\n    testedAt\n    testPassed\n    testText\n    window {\n      minutes\n      attempts\n      accepted\n      rejected\n      unknown\n      medianMs\n      p95Ms\n      errors {\n        class\n        count\n        latestText\n      }\n    }\n  }\n}"): (typeof documents)["fragment ProviderRow on ProviderDetail {\n  id\n  position\n  ratePerSecond\n  dailyQuota\n  usedToday\n  credits\n  creditsAt\n  secretsSet\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  provider {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  mailketingV1 {\n    baseUrl\n    connections\n    answerTimeoutMs\n  }\n  mailketingV2 {\n    baseUrl\n    sendPath\n    creditsPath\n    authStyle\n    connections\n    answerTimeoutMs\n  }\n  brevo {\n    baseUrl\n    idempotencyKeyName\n    connections\n    answerTimeoutMs\n  }\n  smtp {\n    preset\n    region\n    host\n    port\n    security\n    user\n    messageIdDomain\n    bulkConnections\n    answerTimeoutMs\n  }\n  health {\n    breaker\n    openedAt\n    openUntil\n    cause {\n      class\n      code\n      text\n    }\n    testedAt\n    testPassed\n    testText\n    window {\n      minutes\n      attempts\n      accepted\n      rejected\n      unknown\n      medianMs\n      p95Ms\n      errors {\n        class\n        count\n        latestText\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderTest($input: ProviderTestInput!) {\n  providerTest(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ProviderTest($input: ProviderTestInput!) {\n  providerTest(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    emailLog {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProviderUpdate($input: ProviderUpdateInput!) {\n  providerUpdate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation ProviderUpdate($input: ProviderUpdateInput!) {\n  providerUpdate(input: $input) {\n    provider {\n      id\n      ...ProviderRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProvidersReorder($input: ProvidersReorderInput!) {\n  providersReorder(input: $input) {\n    providers {\n      id\n      position\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation ProvidersReorder($input: ProvidersReorderInput!) {\n  providersReorder(input: $input) {\n    providers {\n      id\n      position\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RouteReset($input: RouteResetInput!) {\n  routeReset(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation RouteReset($input: RouteResetInput!) {\n  routeReset(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RouteRow on Route {\n  id\n  category\n  typeKey\n  rule\n  own\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  stops {\n    skipped\n    restingUntil\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  carriesNow {\n    id\n    name\n  }\n}"): (typeof documents)["fragment RouteRow on Route {\n  id\n  category\n  typeKey\n  rule\n  own\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n  stops {\n    skipped\n    restingUntil\n    provider {\n      id\n      name\n      enabled\n    }\n  }\n  carriesNow {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RouteSet($input: RouteSetInput!) {\n  routeSet(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation RouteSet($input: RouteSetInput!) {\n  routeSet(input: $input) {\n    route {\n      id\n      ...RouteRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Routes($accountId: ID) {\n  routes(accountId: $accountId) {\n    id\n    ...RouteRow\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  emailTypes {\n    key\n    category\n  }\n}"): (typeof documents)["query Routes($accountId: ID) {\n  routes(accountId: $accountId) {\n    id\n    ...RouteRow\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n  emailTypes {\n    key\n    category\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderDefaultSet($input: SenderDefaultSetInput!) {\n  senderDefaultSet(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderDefaultSet($input: SenderDefaultSetInput!) {\n  senderDefaultSet(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderIdentityAdd($input: SenderIdentityAddInput!) {\n  senderIdentityAdd(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}"): (typeof documents)["mutation SenderIdentityAdd($input: SenderIdentityAddInput!) {\n  senderIdentityAdd(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n      field\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderIdentityRemove($input: SenderIdentityRemoveInput!) {\n  senderIdentityRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderIdentityRemove($input: SenderIdentityRemoveInput!) {\n  senderIdentityRemove(input: $input) {\n    removedId\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderIdentityVerify($input: SenderIdentityVerifyInput!) {\n  senderIdentityVerify(input: $input) {\n    address\n    accountName\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderIdentityVerify($input: SenderIdentityVerifyInput!) {\n  senderIdentityVerify(input: $input) {\n    address\n    accountName\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SenderIdentityVouch($input: SenderIdentityVouchInput!) {\n  senderIdentityVouch(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation SenderIdentityVouch($input: SenderIdentityVouchInput!) {\n  senderIdentityVouch(input: $input) {\n    senderIdentity {\n      id\n      ...SenderRow\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SenderRow on SenderIdentity {\n  id\n  name\n  address\n  own\n  verifiedAt\n  createdAt\n  defaultOf\n}"): (typeof documents)["fragment SenderRow on SenderIdentity {\n  id\n  name\n  address\n  own\n  verifiedAt\n  createdAt\n  defaultOf\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Senders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    ...SenderRow\n  }\n  emailTypes {\n    key\n  }\n}"): (typeof documents)["query Senders($accountId: ID) {\n  senderIdentities(accountId: $accountId) {\n    id\n    ...SenderRow\n  }\n  emailTypes {\n    key\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountTrackingSet($input: AccountTrackingSetInput!) {\n  accountTrackingSet(input: $input) {\n    account {\n      id\n      trackOpens\n      trackClicks\n    }\n    userErrors {\n      code\n    }\n  }\n}"): (typeof documents)["mutation AccountTrackingSet($input: AccountTrackingSetInput!) {\n  accountTrackingSet(input: $input) {\n    account {\n      id\n      trackOpens\n      trackClicks\n    }\n    userErrors {\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountTracking($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Account {\n      trackOpens\n      trackClicks\n    }\n  }\n}"): (typeof documents)["query AccountTracking($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Account {\n      trackOpens\n      trackClicks\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailTypeCreate($input: EmailTypeCreateInput!) {\n  emailTypeCreate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation EmailTypeCreate($input: EmailTypeCreateInput!) {\n  emailTypeCreate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EmailTypeRow on EmailType {\n  key\n  category\n  queue\n  critical\n  optOutAllowed\n  maxAttempts\n  backoffSeconds\n  recipientLimit\n  recipientWindowSeconds\n  overLimit\n  resendWhenUnknown\n  trackOpens\n  trackClicks\n  price\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment EmailTypeRow on EmailType {\n  key\n  category\n  queue\n  critical\n  optOutAllowed\n  maxAttempts\n  backoffSeconds\n  recipientLimit\n  recipientWindowSeconds\n  overLimit\n  resendWhenUnknown\n  trackOpens\n  trackClicks\n  price\n  updatedAt\n  updatedBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailTypeUpdate($input: EmailTypeUpdateInput!) {\n  emailTypeUpdate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation EmailTypeUpdate($input: EmailTypeUpdateInput!) {\n  emailTypeUpdate(input: $input) {\n    emailType {\n      key\n      ...EmailTypeRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailTypes {\n  emailTypes {\n    key\n    ...EmailTypeRow\n  }\n}"): (typeof documents)["query EmailTypes {\n  emailTypes {\n    key\n    ...EmailTypeRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SendingLimitRow on SendingLimit {\n  id\n  ratePerSecond\n  dailyQuota\n  usedToday\n  updatedAt\n  account {\n    id\n    name\n  }\n  updatedBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment SendingLimitRow on SendingLimit {\n  id\n  ratePerSecond\n  dailyQuota\n  usedToday\n  updatedAt\n  account {\n    id\n    name\n  }\n  updatedBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendingLimitSet($input: SendingLimitSetInput!) {\n  sendingLimitSet(input: $input) {\n    sendingLimit {\n      id\n      ...SendingLimitRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["mutation SendingLimitSet($input: SendingLimitSetInput!) {\n  sendingLimitSet(input: $input) {\n    sendingLimit {\n      id\n      ...SendingLimitRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SendingLimits {\n  sendingLimits {\n    id\n    ...SendingLimitRow\n  }\n}"): (typeof documents)["query SendingLimits {\n  sendingLimits {\n    id\n    ...SendingLimitRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountCreate($input: AccountCreateInput!) {\n  accountCreate(input: $input) {\n    account {\n      id\n      name\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation AccountCreate($input: AccountCreateInput!) {\n  accountCreate(input: $input) {\n    account {\n      id\n      name\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UserDisable($input: UserDisableInput!) {\n  userDisable(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation UserDisable($input: UserDisableInput!) {\n  userDisable(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UserInvite($input: UserInviteInput!) {\n  userInvite(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation UserInvite($input: UserInviteInput!) {\n  userInvite(input: $input) {\n    user {\n      id\n      ...UserRow\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Users($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...UserRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Users($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...UserRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UserRow on User {\n  id\n  name\n  email\n  role\n  state\n  lastSignedInAt\n  createdAt\n  account {\n    id\n    name\n  }\n}"): (typeof documents)["fragment UserRow on User {\n  id\n  name\n  email\n  role\n  state\n  lastSignedInAt\n  createdAt\n  account {\n    id\n    name\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
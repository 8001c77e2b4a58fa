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
    "subscription OwnCreditsChanged {\n  creditBalanceChanged {\n    sequence\n    creditAccount {\n      ...OwnCreditsFields\n    }\n  }\n}": typeof types.OwnCreditsChangedDocument,
    "fragment OwnCreditsFields on CreditAccount {\n  id\n  sequence\n  available\n  lowBalance\n  frozenAt\n}": typeof types.OwnCreditsFieldsFragmentDoc,
    "query OwnCredits {\n  creditAccount {\n    ...OwnCreditsFields\n  }\n}": typeof types.OwnCreditsDocument,
    "mutation SessionRevoke {\n  sessionRevoke {\n    revoked\n  }\n}": typeof types.SessionRevokeDocument,
    "query Accounts {\n  accounts(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        senderName\n        senderEmail\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AccountsDocument,
    "mutation InvitationAccept($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.InvitationAcceptDocument,
    "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    accepted\n  }\n}": typeof types.PasswordResetRequestDocument,
    "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.PasswordResetDocument,
    "mutation SessionCreateFromLink($input: SessionCreateFromLinkInput!) {\n  sessionCreateFromLink(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.SessionCreateFromLinkDocument,
    "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.SessionCreateDocument,
    "mutation EmailCancel($input: EmailCancelInput!) {\n  emailCancel(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.EmailCancelDocument,
    "query EmailLog($id: ID!) {\n  emailLog(id: $id) {\n    id\n    status\n    subject\n    to\n    queuedAt\n    ...LifeLine\n    ...EmailFacts\n    ...EmailPreview\n  }\n}": typeof types.EmailLogDocument,
    "query EmailLogsExport($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...EmailRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.EmailLogsExportDocument,
    "query EmailLogs($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String, $withTotal: Boolean!) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...EmailRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": typeof types.EmailLogsDocument,
    "query EmailOptions {\n  emailTypes {\n    key\n    category\n    queue\n    optOutAllowed\n    critical\n    maxAttempts\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n}": typeof types.EmailOptionsDocument,
    "mutation EmailRetry($input: EmailRetryInput!) {\n  emailRetry(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": typeof types.EmailRetryDocument,
    "subscription EmailRowsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      status\n      ...EmailRow\n    }\n  }\n}": typeof types.EmailRowsUpdatedDocument,
    "mutation EmailSend($input: EmailSendInput!, $idempotencyKey: UUID!) {\n  emailSend(input: $input, idempotencyKey: $idempotencyKey) {\n    emailLog {\n      id\n      status\n    }\n    userErrors {\n      field\n      code\n      message\n    }\n  }\n}": typeof types.EmailSendDocument,
    "subscription LifeLineUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      subject\n      to\n      ...LifeLine\n      ...EmailFacts\n    }\n  }\n}": typeof types.LifeLineUpdatedDocument,
    "fragment EmailFacts on EmailLog {\n  id\n  from\n  to\n  cc\n  replyTo\n  scheduledAt\n  attachments {\n    name\n    contentType\n    size\n    contentId\n  }\n  queue\n  queuedAt\n  sentAt\n  attemptCount\n  maxAttempts\n  providerMessageId\n  credits\n  creditState\n  variables\n  metadata\n  type {\n    key\n    category\n    critical\n  }\n  provider {\n    id\n    name\n    kind\n  }\n  account {\n    id\n    name\n  }\n}": typeof types.EmailFactsFragmentDoc,
    "fragment EmailPreview on EmailLog {\n  id\n  html\n  text\n  headers {\n    name\n    value\n  }\n}": typeof types.EmailPreviewFragmentDoc,
    "fragment EmailRow on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  queuedAt\n  sentAt\n  possibleDuplicate\n  type {\n    key\n  }\n  provider {\n    id\n    name\n  }\n  lastError {\n    class\n    code\n    message\n  }\n  account {\n    id\n    name\n  }\n}": typeof types.EmailRowFragmentDoc,
    "fragment LifeLine on EmailLog {\n  id\n  status\n  sequence\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  scheduledAt\n  waitReason\n  queuedAt\n  sentAt\n  possibleDuplicate\n  actions\n  attempts(first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        number\n        state\n        startedAt\n        finishedAt\n        durationMs\n        errorClass\n        responseCode\n        responseText\n        providerMessageId\n        worker\n        route {\n          rule\n          skipped {\n            providerId\n            providerName\n            reason\n          }\n        }\n        provider {\n          id\n          name\n        }\n      }\n    }\n  }\n  events(first: 50) {\n    edges {\n      cursor\n      node {\n        id\n        sequence\n        kind\n        status\n        at\n        attemptNumber\n        note\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.LifeLineFragmentDoc,
    "subscription OverviewChanges {\n  emailLogUpdated {\n    sequence\n    emailLog {\n      id\n      sequence\n      status\n    }\n  }\n}": typeof types.OverviewChangesDocument,
    "query Overview($range: DateRangeInput!, $problems: EmailLogFilter!) {\n  deliveryStats(range: $range) {\n    from\n    until\n    sent\n    failed\n    unknown\n    suppressed\n    cancelled\n    waiting\n    acceptedRate\n    ...OverviewChart\n    ...OverviewProviders\n  }\n  queueStats {\n    ...OverviewQueue\n  }\n  workers {\n    id\n    host\n    state\n    startedAt\n    lastSeenAt\n  }\n  emailLogs(filter: $problems, orderBy: NEWEST_FIRST, first: 6) {\n    edges {\n      cursor\n      node {\n        id\n        ...OverviewProblem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OverviewDocument,
    "fragment OverviewChart on DeliveryStats {\n  buckets {\n    at\n    sent\n    failed\n    unknown\n  }\n}": typeof types.OverviewChartFragmentDoc,
    "fragment OverviewProblem on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  queuedAt\n  lastError {\n    class\n    code\n    message\n  }\n}": typeof types.OverviewProblemFragmentDoc,
    "fragment OverviewProviders on DeliveryStats {\n  providers {\n    provider {\n      id\n      name\n      kind\n      enabled\n      sandbox\n    }\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    lastErrorText\n    lastErrorAt\n  }\n}": typeof types.OverviewProvidersFragmentDoc,
    "fragment OverviewQueue on QueueStats {\n  queue\n  waiting\n  retrying\n  sending\n  oldestWaitingSeconds\n}": typeof types.OverviewQueueFragmentDoc,
    "query Session {\n  viewer {\n    id\n    role\n    user {\n      id\n      name\n      email\n    }\n    account {\n      id\n      name\n      senderName\n      senderEmail\n    }\n  }\n  platform {\n    mode\n    version\n    sandboxMailboxUrl\n    timeZone\n  }\n}": typeof types.SessionDocument,
};
const documents: Documents = {
    "subscription OwnCreditsChanged {\n  creditBalanceChanged {\n    sequence\n    creditAccount {\n      ...OwnCreditsFields\n    }\n  }\n}": types.OwnCreditsChangedDocument,
    "fragment OwnCreditsFields on CreditAccount {\n  id\n  sequence\n  available\n  lowBalance\n  frozenAt\n}": types.OwnCreditsFieldsFragmentDoc,
    "query OwnCredits {\n  creditAccount {\n    ...OwnCreditsFields\n  }\n}": types.OwnCreditsDocument,
    "mutation SessionRevoke {\n  sessionRevoke {\n    revoked\n  }\n}": types.SessionRevokeDocument,
    "query Accounts {\n  accounts(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        senderName\n        senderEmail\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AccountsDocument,
    "mutation InvitationAccept($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.InvitationAcceptDocument,
    "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    accepted\n  }\n}": types.PasswordResetRequestDocument,
    "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.PasswordResetDocument,
    "mutation SessionCreateFromLink($input: SessionCreateFromLinkInput!) {\n  sessionCreateFromLink(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.SessionCreateFromLinkDocument,
    "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.SessionCreateDocument,
    "mutation EmailCancel($input: EmailCancelInput!) {\n  emailCancel(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.EmailCancelDocument,
    "query EmailLog($id: ID!) {\n  emailLog(id: $id) {\n    id\n    status\n    subject\n    to\n    queuedAt\n    ...LifeLine\n    ...EmailFacts\n    ...EmailPreview\n  }\n}": types.EmailLogDocument,
    "query EmailLogsExport($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...EmailRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.EmailLogsExportDocument,
    "query EmailLogs($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String, $withTotal: Boolean!) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...EmailRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}": types.EmailLogsDocument,
    "query EmailOptions {\n  emailTypes {\n    key\n    category\n    queue\n    optOutAllowed\n    critical\n    maxAttempts\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n}": types.EmailOptionsDocument,
    "mutation EmailRetry($input: EmailRetryInput!) {\n  emailRetry(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}": types.EmailRetryDocument,
    "subscription EmailRowsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      status\n      ...EmailRow\n    }\n  }\n}": types.EmailRowsUpdatedDocument,
    "mutation EmailSend($input: EmailSendInput!, $idempotencyKey: UUID!) {\n  emailSend(input: $input, idempotencyKey: $idempotencyKey) {\n    emailLog {\n      id\n      status\n    }\n    userErrors {\n      field\n      code\n      message\n    }\n  }\n}": types.EmailSendDocument,
    "subscription LifeLineUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      subject\n      to\n      ...LifeLine\n      ...EmailFacts\n    }\n  }\n}": types.LifeLineUpdatedDocument,
    "fragment EmailFacts on EmailLog {\n  id\n  from\n  to\n  cc\n  replyTo\n  scheduledAt\n  attachments {\n    name\n    contentType\n    size\n    contentId\n  }\n  queue\n  queuedAt\n  sentAt\n  attemptCount\n  maxAttempts\n  providerMessageId\n  credits\n  creditState\n  variables\n  metadata\n  type {\n    key\n    category\n    critical\n  }\n  provider {\n    id\n    name\n    kind\n  }\n  account {\n    id\n    name\n  }\n}": types.EmailFactsFragmentDoc,
    "fragment EmailPreview on EmailLog {\n  id\n  html\n  text\n  headers {\n    name\n    value\n  }\n}": types.EmailPreviewFragmentDoc,
    "fragment EmailRow on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  queuedAt\n  sentAt\n  possibleDuplicate\n  type {\n    key\n  }\n  provider {\n    id\n    name\n  }\n  lastError {\n    class\n    code\n    message\n  }\n  account {\n    id\n    name\n  }\n}": types.EmailRowFragmentDoc,
    "fragment LifeLine on EmailLog {\n  id\n  status\n  sequence\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  scheduledAt\n  waitReason\n  queuedAt\n  sentAt\n  possibleDuplicate\n  actions\n  attempts(first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        number\n        state\n        startedAt\n        finishedAt\n        durationMs\n        errorClass\n        responseCode\n        responseText\n        providerMessageId\n        worker\n        route {\n          rule\n          skipped {\n            providerId\n            providerName\n            reason\n          }\n        }\n        provider {\n          id\n          name\n        }\n      }\n    }\n  }\n  events(first: 50) {\n    edges {\n      cursor\n      node {\n        id\n        sequence\n        kind\n        status\n        at\n        attemptNumber\n        note\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.LifeLineFragmentDoc,
    "subscription OverviewChanges {\n  emailLogUpdated {\n    sequence\n    emailLog {\n      id\n      sequence\n      status\n    }\n  }\n}": types.OverviewChangesDocument,
    "query Overview($range: DateRangeInput!, $problems: EmailLogFilter!) {\n  deliveryStats(range: $range) {\n    from\n    until\n    sent\n    failed\n    unknown\n    suppressed\n    cancelled\n    waiting\n    acceptedRate\n    ...OverviewChart\n    ...OverviewProviders\n  }\n  queueStats {\n    ...OverviewQueue\n  }\n  workers {\n    id\n    host\n    state\n    startedAt\n    lastSeenAt\n  }\n  emailLogs(filter: $problems, orderBy: NEWEST_FIRST, first: 6) {\n    edges {\n      cursor\n      node {\n        id\n        ...OverviewProblem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OverviewDocument,
    "fragment OverviewChart on DeliveryStats {\n  buckets {\n    at\n    sent\n    failed\n    unknown\n  }\n}": types.OverviewChartFragmentDoc,
    "fragment OverviewProblem on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  queuedAt\n  lastError {\n    class\n    code\n    message\n  }\n}": types.OverviewProblemFragmentDoc,
    "fragment OverviewProviders on DeliveryStats {\n  providers {\n    provider {\n      id\n      name\n      kind\n      enabled\n      sandbox\n    }\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    lastErrorText\n    lastErrorAt\n  }\n}": types.OverviewProvidersFragmentDoc,
    "fragment OverviewQueue on QueueStats {\n  queue\n  waiting\n  retrying\n  sending\n  oldestWaitingSeconds\n}": types.OverviewQueueFragmentDoc,
    "query Session {\n  viewer {\n    id\n    role\n    user {\n      id\n      name\n      email\n    }\n    account {\n      id\n      name\n      senderName\n      senderEmail\n    }\n  }\n  platform {\n    mode\n    version\n    sandboxMailboxUrl\n    timeZone\n  }\n}": types.SessionDocument,
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
export function graphql(source: "subscription OwnCreditsChanged {\n  creditBalanceChanged {\n    sequence\n    creditAccount {\n      ...OwnCreditsFields\n    }\n  }\n}"): (typeof documents)["subscription OwnCreditsChanged {\n  creditBalanceChanged {\n    sequence\n    creditAccount {\n      ...OwnCreditsFields\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OwnCreditsFields on CreditAccount {\n  id\n  sequence\n  available\n  lowBalance\n  frozenAt\n}"): (typeof documents)["fragment OwnCreditsFields on CreditAccount {\n  id\n  sequence\n  available\n  lowBalance\n  frozenAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnCredits {\n  creditAccount {\n    ...OwnCreditsFields\n  }\n}"): (typeof documents)["query OwnCredits {\n  creditAccount {\n    ...OwnCreditsFields\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionRevoke {\n  sessionRevoke {\n    revoked\n  }\n}"): (typeof documents)["mutation SessionRevoke {\n  sessionRevoke {\n    revoked\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Accounts {\n  accounts(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        senderName\n        senderEmail\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Accounts {\n  accounts(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        senderName\n        senderEmail\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitationAccept($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation InvitationAccept($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    accepted\n  }\n}"): (typeof documents)["mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    accepted\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionCreateFromLink($input: SessionCreateFromLinkInput!) {\n  sessionCreateFromLink(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation SessionCreateFromLink($input: SessionCreateFromLinkInput!) {\n  sessionCreateFromLink(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    viewer {\n      id\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailCancel($input: EmailCancelInput!) {\n  emailCancel(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation EmailCancel($input: EmailCancelInput!) {\n  emailCancel(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailLog($id: ID!) {\n  emailLog(id: $id) {\n    id\n    status\n    subject\n    to\n    queuedAt\n    ...LifeLine\n    ...EmailFacts\n    ...EmailPreview\n  }\n}"): (typeof documents)["query EmailLog($id: ID!) {\n  emailLog(id: $id) {\n    id\n    status\n    subject\n    to\n    queuedAt\n    ...LifeLine\n    ...EmailFacts\n    ...EmailPreview\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailLogsExport($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...EmailRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query EmailLogsExport($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...EmailRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailLogs($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String, $withTotal: Boolean!) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...EmailRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"): (typeof documents)["query EmailLogs($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int!, $after: String, $withTotal: Boolean!) {\n  emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        ...EmailRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount @include(if: $withTotal)\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailOptions {\n  emailTypes {\n    key\n    category\n    queue\n    optOutAllowed\n    critical\n    maxAttempts\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n}"): (typeof documents)["query EmailOptions {\n  emailTypes {\n    key\n    category\n    queue\n    optOutAllowed\n    critical\n    maxAttempts\n  }\n  providers {\n    id\n    name\n    kind\n    enabled\n    sandbox\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailRetry($input: EmailRetryInput!) {\n  emailRetry(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"): (typeof documents)["mutation EmailRetry($input: EmailRetryInput!) {\n  emailRetry(input: $input) {\n    emailLog {\n      id\n      ...LifeLine\n      ...EmailFacts\n    }\n    userErrors {\n      field\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription EmailRowsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      status\n      ...EmailRow\n    }\n  }\n}"): (typeof documents)["subscription EmailRowsUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      status\n      ...EmailRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailSend($input: EmailSendInput!, $idempotencyKey: UUID!) {\n  emailSend(input: $input, idempotencyKey: $idempotencyKey) {\n    emailLog {\n      id\n      status\n    }\n    userErrors {\n      field\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation EmailSend($input: EmailSendInput!, $idempotencyKey: UUID!) {\n  emailSend(input: $input, idempotencyKey: $idempotencyKey) {\n    emailLog {\n      id\n      status\n    }\n    userErrors {\n      field\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription LifeLineUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      subject\n      to\n      ...LifeLine\n      ...EmailFacts\n    }\n  }\n}"): (typeof documents)["subscription LifeLineUpdated($filter: EmailLogFilter) {\n  emailLogUpdated(filter: $filter) {\n    sequence\n    emailLog {\n      id\n      subject\n      to\n      ...LifeLine\n      ...EmailFacts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EmailFacts on EmailLog {\n  id\n  from\n  to\n  cc\n  replyTo\n  scheduledAt\n  attachments {\n    name\n    contentType\n    size\n    contentId\n  }\n  queue\n  queuedAt\n  sentAt\n  attemptCount\n  maxAttempts\n  providerMessageId\n  credits\n  creditState\n  variables\n  metadata\n  type {\n    key\n    category\n    critical\n  }\n  provider {\n    id\n    name\n    kind\n  }\n  account {\n    id\n    name\n  }\n}"): (typeof documents)["fragment EmailFacts on EmailLog {\n  id\n  from\n  to\n  cc\n  replyTo\n  scheduledAt\n  attachments {\n    name\n    contentType\n    size\n    contentId\n  }\n  queue\n  queuedAt\n  sentAt\n  attemptCount\n  maxAttempts\n  providerMessageId\n  credits\n  creditState\n  variables\n  metadata\n  type {\n    key\n    category\n    critical\n  }\n  provider {\n    id\n    name\n    kind\n  }\n  account {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EmailPreview on EmailLog {\n  id\n  html\n  text\n  headers {\n    name\n    value\n  }\n}"): (typeof documents)["fragment EmailPreview on EmailLog {\n  id\n  html\n  text\n  headers {\n    name\n    value\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EmailRow on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  queuedAt\n  sentAt\n  possibleDuplicate\n  type {\n    key\n  }\n  provider {\n    id\n    name\n  }\n  lastError {\n    class\n    code\n    message\n  }\n  account {\n    id\n    name\n  }\n}"): (typeof documents)["fragment EmailRow on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  queuedAt\n  sentAt\n  possibleDuplicate\n  type {\n    key\n  }\n  provider {\n    id\n    name\n  }\n  lastError {\n    class\n    code\n    message\n  }\n  account {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LifeLine on EmailLog {\n  id\n  status\n  sequence\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  scheduledAt\n  waitReason\n  queuedAt\n  sentAt\n  possibleDuplicate\n  actions\n  attempts(first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        number\n        state\n        startedAt\n        finishedAt\n        durationMs\n        errorClass\n        responseCode\n        responseText\n        providerMessageId\n        worker\n        route {\n          rule\n          skipped {\n            providerId\n            providerName\n            reason\n          }\n        }\n        provider {\n          id\n          name\n        }\n      }\n    }\n  }\n  events(first: 50) {\n    edges {\n      cursor\n      node {\n        id\n        sequence\n        kind\n        status\n        at\n        attemptNumber\n        note\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): (typeof documents)["fragment LifeLine on EmailLog {\n  id\n  status\n  sequence\n  attemptCount\n  maxAttempts\n  nextAttemptAt\n  scheduledAt\n  waitReason\n  queuedAt\n  sentAt\n  possibleDuplicate\n  actions\n  attempts(first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        number\n        state\n        startedAt\n        finishedAt\n        durationMs\n        errorClass\n        responseCode\n        responseText\n        providerMessageId\n        worker\n        route {\n          rule\n          skipped {\n            providerId\n            providerName\n            reason\n          }\n        }\n        provider {\n          id\n          name\n        }\n      }\n    }\n  }\n  events(first: 50) {\n    edges {\n      cursor\n      node {\n        id\n        sequence\n        kind\n        status\n        at\n        attemptNumber\n        note\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OverviewChanges {\n  emailLogUpdated {\n    sequence\n    emailLog {\n      id\n      sequence\n      status\n    }\n  }\n}"): (typeof documents)["subscription OverviewChanges {\n  emailLogUpdated {\n    sequence\n    emailLog {\n      id\n      sequence\n      status\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Overview($range: DateRangeInput!, $problems: EmailLogFilter!) {\n  deliveryStats(range: $range) {\n    from\n    until\n    sent\n    failed\n    unknown\n    suppressed\n    cancelled\n    waiting\n    acceptedRate\n    ...OverviewChart\n    ...OverviewProviders\n  }\n  queueStats {\n    ...OverviewQueue\n  }\n  workers {\n    id\n    host\n    state\n    startedAt\n    lastSeenAt\n  }\n  emailLogs(filter: $problems, orderBy: NEWEST_FIRST, first: 6) {\n    edges {\n      cursor\n      node {\n        id\n        ...OverviewProblem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Overview($range: DateRangeInput!, $problems: EmailLogFilter!) {\n  deliveryStats(range: $range) {\n    from\n    until\n    sent\n    failed\n    unknown\n    suppressed\n    cancelled\n    waiting\n    acceptedRate\n    ...OverviewChart\n    ...OverviewProviders\n  }\n  queueStats {\n    ...OverviewQueue\n  }\n  workers {\n    id\n    host\n    state\n    startedAt\n    lastSeenAt\n  }\n  emailLogs(filter: $problems, orderBy: NEWEST_FIRST, first: 6) {\n    edges {\n      cursor\n      node {\n        id\n        ...OverviewProblem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OverviewChart on DeliveryStats {\n  buckets {\n    at\n    sent\n    failed\n    unknown\n  }\n}"): (typeof documents)["fragment OverviewChart on DeliveryStats {\n  buckets {\n    at\n    sent\n    failed\n    unknown\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OverviewProblem on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  queuedAt\n  lastError {\n    class\n    code\n    message\n  }\n}"): (typeof documents)["fragment OverviewProblem on EmailLog {\n  id\n  status\n  sequence\n  to\n  subject\n  queuedAt\n  lastError {\n    class\n    code\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OverviewProviders on DeliveryStats {\n  providers {\n    provider {\n      id\n      name\n      kind\n      enabled\n      sandbox\n    }\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    lastErrorText\n    lastErrorAt\n  }\n}"): (typeof documents)["fragment OverviewProviders on DeliveryStats {\n  providers {\n    provider {\n      id\n      name\n      kind\n      enabled\n      sandbox\n    }\n    attempts\n    accepted\n    rejected\n    unknown\n    medianMs\n    lastErrorText\n    lastErrorAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OverviewQueue on QueueStats {\n  queue\n  waiting\n  retrying\n  sending\n  oldestWaitingSeconds\n}"): (typeof documents)["fragment OverviewQueue on QueueStats {\n  queue\n  waiting\n  retrying\n  sending\n  oldestWaitingSeconds\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Session {\n  viewer {\n    id\n    role\n    user {\n      id\n      name\n      email\n    }\n    account {\n      id\n      name\n      senderName\n      senderEmail\n    }\n  }\n  platform {\n    mode\n    version\n    sandboxMailboxUrl\n    timeZone\n  }\n}"): (typeof documents)["query Session {\n  viewer {\n    id\n    role\n    user {\n      id\n      name\n      email\n    }\n    account {\n      id\n      name\n      senderName\n      senderEmail\n    }\n  }\n  platform {\n    mode\n    version\n    sandboxMailboxUrl\n    timeZone\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why AccountCreate was refused. */
export type AccountCreateErrorCode =
  /** A name is empty or longer than 100 characters. */
  | 'NAME_INVALID'
  /** Another account has this name. */
  | 'NAME_TAKEN';

/** A new tenant. */
export type AccountCreateInput = {
  /** Name of the shop, 1 to 100 characters, unique. */
  name: string;
  /** Address that its mail comes from. */
  senderEmail: string;
  /** Name that its mail comes from. */
  senderName: string;
};

/** Why AccountTrackingSet was refused. */
export type AccountTrackingSetErrorCode =
  /** There is no such account, or a super admin named none. */
  | 'ACCOUNT_NOT_FOUND';

/** What is recorded of an account's mails. What is not given stays. */
export type AccountTrackingSetInput = {
  /** The account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** Whether clicks are recorded. */
  trackClicks?: boolean | null | undefined;
  /** Whether opens are recorded. */
  trackOpens?: boolean | null | undefined;
};

/** Why ApiKeyCreate was refused. */
export type ApiKeyCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account. */
  | 'ACCOUNT_REQUIRED'
  /** The expiry lies in the past. */
  | 'EXPIRY_IN_PAST'
  /** The name is empty or longer than 100 characters. */
  | 'NAME_INVALID'
  /** No scope was chosen. */
  | 'SCOPES_EMPTY'
  /** Only a super admin may give this scope. */
  | 'SCOPE_FORBIDDEN';

/** A new API key. */
export type ApiKeyCreateInput = {
  /** Account of the key. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** When it stops working; never when empty. */
  expiresAt?: string | null | undefined;
  /** What it is for, 1 to 100 characters. */
  name: string;
  /** What it may do. */
  scopes: Array<ApiScope>;
};

/** Why ApiKeyRevoke was refused. */
export type ApiKeyRevokeErrorCode =
  /** There is no such API key. */
  | 'NOT_FOUND';

/** Revoking an API key. */
export type ApiKeyRevokeInput = {
  /** The key, `key_…`. */
  id: string;
};

/** What an API key may do. */
export type ApiScope =
  /** Read the e-mail log and its figures. */
  | 'EMAIL_READ'
  /** Send, retry and cancel e-mail. */
  | 'EMAIL_SEND'
  /** Read, make and change leads. */
  | 'LEADS'
  /** Read what providers have left to send with; given by super admins only. */
  | 'PROVIDER_CREDITS_READ';

/** Whether mail goes through a provider. */
export type BreakerState =
  /** Mail goes through. */
  | 'CLOSED'
  /** The rest is over; one mail at a time tries whether it works again. */
  | 'HALF_OPEN'
  /** It rests: mail goes to the next provider of the route, or waits. */
  | 'OPEN';

/** Settings of Brevo. What is not given stays. */
export type BrevoSettingsInput = {
  /** How long an answer may take, in milliseconds; 30,000 when empty. */
  answerTimeoutMs?: number | null | undefined;
  /** Written, never read; empty keeps the one that is set. */
  apiKey?: string | null | undefined;
  /** Base address; the vendor's own when empty. */
  baseUrl?: string | null | undefined;
  /** Most connections of each queue, 1 to 100; 20 when empty. */
  connections?: number | null | undefined;
  /** Name of the key against repetition, `idempotencyKey` when null; "" sends no key. */
  idempotencyKeyName?: string | null | undefined;
};

/** Where messages wait. Each queue has its own capacity. */
export type DispatchQueue =
  /** Campaigns and newsletters. */
  | 'BULK'
  /** Password resets, paid and shipped orders: never behind anything else. */
  | 'CRITICAL'
  /** Single mails. */
  | 'NORMAL';

/** How a DNS record stands. */
export type DnsCheckState =
  /** Not there. */
  | 'MISSING'
  /** As it should be. */
  | 'OK'
  /** Not looked at yet. */
  | 'PENDING'
  /** The name servers did not answer. */
  | 'UNREACHABLE'
  /** There, but not as it should be. */
  | 'WRONG';

/** What a DNS record of a sender domain is for. */
export type DnsRecordKind =
  /** The key that signatures are checked with. */
  | 'DKIM'
  /** What receivers do with mail that fails both. */
  | 'DMARC'
  /** Where bounces go. */
  | 'RETURN_PATH'
  /** Which servers may send for the domain. */
  | 'SPF'
  /** Lets links begin with the shop's own name. */
  | 'TRACKING';

/** What a person may do with an e-mail. */
export type EmailAction =
  /** Cancel with emailCancel. */
  | 'CANCEL'
  /** Say with emailResolve whether it arrived. */
  | 'RESOLVE'
  /** Send again with emailRetry. */
  | 'RETRY'
  /** Send again with emailRetry and acceptPossibleDuplicate: it may arrive twice. */
  | 'RETRY_AS_POSSIBLE_DUPLICATE';

/** What an e-mail is about; routes are chosen by it. */
export type EmailCategory =
  | 'AUTH'
  | 'AUTOMATION'
  | 'COMMISSION'
  | 'MARKETING'
  | 'ORDER';

/** Why EmailResolve was refused. */
export type EmailResolveErrorCode =
  /** There is no such e-mail. */
  | 'NOT_FOUND'
  /** Its outcome is known. */
  | 'NOT_UNCERTAIN';

/** What became of an uncertain e-mail. */
export type EmailResolveInput = {
  /** True: it arrived and counts as sent. False: it did not and counts as failed. */
  arrived: boolean;
  /** The e-mail, `msg_…`. */
  id: string;
  /** How that is known; 500 characters at most. */
  note?: string | null | undefined;
};

/** What became of an e-mail, as far as anybody knows. */
export type EmailStatus =
  /** The recipient's server refused it. */
  | 'BOUNCED'
  /** A person cancelled it before it was handed over. */
  | 'CANCELLED'
  /** A link in it was followed. */
  | 'CLICKED'
  /** The recipient called it spam. */
  | 'COMPLAINED'
  /** The recipient's server took it. */
  | 'DELIVERED'
  /** It was refused for good, or its tries are used up. Nothing was delivered. */
  | 'FAILED'
  /** It was opened. */
  | 'OPENED'
  /** Accepted by Merpati; waits for its turn or its next try. */
  | 'QUEUED'
  /** A worker has it. */
  | 'SENDING'
  /** A provider accepted it. That is not yet delivery. */
  | 'SENT'
  /** The address is on the suppression list; nothing was handed over. */
  | 'SUPPRESSED'
  /** It was handed over and no answer came. It may have arrived; it is not sent again by itself. */
  | 'UNKNOWN';

/** Why EmailTypeCreate was refused. */
export type EmailTypeCreateErrorCode =
  /** The key is not lower-case words joined by dots. */
  | 'KEY_INVALID'
  /** The key is registered already. */
  | 'KEY_TAKEN'
  /** Mail about signing in cannot be opted out of. */
  | 'MUST_ARRIVE'
  /** A value is out of its bounds; the message says which and how far it may go. */
  | 'OUT_OF_BOUNDS';

/** A new e-mail type. What is not given is as for most mails. */
export type EmailTypeCreateInput = {
  /** Upper bound of the wait before the second try, 1 to 86,400 seconds; triples with each further try. */
  backoffSeconds?: number | null | undefined;
  /** What it is about. */
  category: EmailCategory;
  /** Its key: lower-case words joined by dots, such as `order.shipped`. */
  key: string;
  /** Tries in all, the first included, 1 to 10. */
  maxAttempts?: number | null | undefined;
  /** Whether recipients may opt out of it; never for AUTH. */
  optOutAllowed?: boolean | null | undefined;
  /** What becomes of a mail over that limit. */
  overLimit?: OverLimit | null | undefined;
  /** Credits that one mail costs, 0 to 1,000. */
  price?: number | null | undefined;
  /** Where its messages wait. */
  queue: DispatchQueue;
  /** Mails of this type that one recipient gets in the window, 1 to 100,000; null: no limit. */
  recipientLimit?: number | null | undefined;
  /** That window, 1 to 604,800 seconds. */
  recipientWindowSeconds?: number | null | undefined;
  /** Whether a mail of unknown outcome is sent once more by itself; it may arrive twice. */
  resendWhenUnknown?: boolean | null | undefined;
  /** Whether clicks are recorded. */
  trackClicks?: boolean | null | undefined;
  /** Whether opens are recorded. */
  trackOpens?: boolean | null | undefined;
};

/** Why EmailTypeUpdate was refused. */
export type EmailTypeUpdateErrorCode =
  /** Mail about signing in cannot be opted out of. */
  | 'MUST_ARRIVE'
  /** A value is out of its bounds; the message says which and how far it may go. */
  | 'OUT_OF_BOUNDS'
  /** The type is not in the registry. */
  | 'TYPE_UNKNOWN';

/** A change of an e-mail type. What is not given stays. */
export type EmailTypeUpdateInput = {
  /** Upper bound of the wait before the second try, 1 to 86,400 seconds; triples with each further try. */
  backoffSeconds?: number | null | undefined;
  /** What it is about. */
  category?: EmailCategory | null | undefined;
  /** Its key. */
  key: string;
  /** Tries in all, the first included, 1 to 10. */
  maxAttempts?: number | null | undefined;
  /** Whether recipients may opt out of it; never for AUTH. */
  optOutAllowed?: boolean | null | undefined;
  /** What becomes of a mail over that limit. */
  overLimit?: OverLimit | null | undefined;
  /** Credits that one mail costs, 0 to 1,000. */
  price?: number | null | undefined;
  /** Where its messages wait. */
  queue?: DispatchQueue | null | undefined;
  /** Mails of this type that one recipient gets in the window, 1 to 100,000; null: no limit. */
  recipientLimit?: number | null | undefined;
  /** That window, 1 to 604,800 seconds. */
  recipientWindowSeconds?: number | null | undefined;
  /** Whether a mail of unknown outcome is sent once more by itself; it may arrive twice. */
  resendWhenUnknown?: boolean | null | undefined;
  /** Whether clicks are recorded. */
  trackClicks?: boolean | null | undefined;
  /** Whether opens are recorded. */
  trackOpens?: boolean | null | undefined;
};

/** What a failure means for what comes next. */
export type ErrorClass =
  /** The provider refused our credentials. */
  | 'AUTH'
  /** Sender or account are not set up at the provider. */
  | 'CONFIG'
  /** The balance at the provider is used up. */
  | 'INSUFFICIENT_CREDIT'
  /** This mail can never succeed. */
  | 'PERMANENT'
  /** The provider asks to slow down; nothing was accepted. */
  | 'RATE_LIMITED'
  /** The address does not exist or refuses mail; it is suppressed. */
  | 'RECIPIENT'
  /** Passing trouble; nothing was accepted. */
  | 'RETRYABLE'
  /** Handed over without a usable answer. */
  | 'UNKNOWN_OUTCOME';

/** Which header the token goes into. */
export type MailketingAuthStyle =
  /** `Authorization: Bearer`. */
  | 'BEARER'
  /** `X-Api-Token`. */
  | 'X_API_TOKEN';

/** Settings of Mailketing's form API. What is not given stays. */
export type MailketingV1SettingsInput = {
  /** How long an answer may take, in milliseconds; 30,000 when empty. */
  answerTimeoutMs?: number | null | undefined;
  /** Written, never read; empty keeps the one that is set. */
  apiToken?: string | null | undefined;
  /** Base address; the vendor's own when empty. */
  baseUrl?: string | null | undefined;
  /** Most connections of each queue, 1 to 100; 20 when empty. */
  connections?: number | null | undefined;
};

/** Settings of Mailketing's JSON API. What is not given stays. */
export type MailketingV2SettingsInput = {
  /** How long an answer may take, in milliseconds; 30,000 when empty. */
  answerTimeoutMs?: number | null | undefined;
  /** Written, never read; empty keeps the one that is set. */
  apiToken?: string | null | undefined;
  /** Header of the token; X_API_TOKEN when empty. */
  authStyle?: MailketingAuthStyle | null | undefined;
  /** Base address; the vendor's own when empty. */
  baseUrl?: string | null | undefined;
  /** Most connections of each queue, 1 to 100; 20 when empty. */
  connections?: number | null | undefined;
  /** Path of the balance; `/credits` when empty. */
  creditsPath?: string | null | undefined;
  /** Path of sending; `/send` when empty. */
  sendPath?: string | null | undefined;
};

/** What becomes of a mail over a recipient's limit. */
export type OverLimit =
  /** It waits until the limit has room. */
  | 'DELAY'
  /** It is not accepted. */
  | 'REFUSE';

/** Why ProviderCreate was refused. */
export type ProviderCreateErrorCode =
  /** A rate or quota is out of bounds. */
  | 'LIMIT_INVALID'
  /** The name is empty, longer than 100 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** Another provider has this name. */
  | 'NAME_TAKEN'
  /** A secret is missing or malformed. */
  | 'SECRET_INVALID'
  /** A setting does not have its shape; the message says which and how. */
  | 'SETTING_INVALID';

/** A new provider. It is added last and disabled. */
export type ProviderCreateInput = {
  /** For a BREVO. */
  brevo?: BrevoSettingsInput | null | undefined;
  /** Mails a WIB day; null: no limit. */
  dailyQuota?: number | null | undefined;
  /** How it is spoken to. */
  kind: ProviderKind;
  /** For a MAILKETING_V1. */
  mailketingV1?: MailketingV1SettingsInput | null | undefined;
  /** For a MAILKETING_V2. */
  mailketingV2?: MailketingV2SettingsInput | null | undefined;
  /** Its name, 1 to 100 characters, unique. */
  name: string;
  /** Mails a second by all workers together; null: no limit. */
  ratePerSecond?: number | null | undefined;
  /** For an SMTP. */
  smtp?: SmtpSettingsInput | null | undefined;
};

/** Why ProviderDelete was refused. */
export type ProviderDeleteErrorCode =
  /** Mail went through it, so it stays in the log; disable it instead. */
  | 'IN_USE'
  /** There is no such provider. */
  | 'NOT_FOUND';

/** A provider to remove. */
export type ProviderDeleteInput = {
  /** The provider, `prv_…`. */
  id: string;
};

/** How a provider is spoken to. */
export type ProviderKind =
  | 'BREVO'
  | 'MAILKETING_V1'
  | 'MAILKETING_V2'
  | 'SMTP';

/** Why ProviderRecover was refused. */
export type ProviderRecoverErrorCode =
  /** There is no such provider. */
  | 'NOT_FOUND';

/** A provider that works again. */
export type ProviderRecoverInput = {
  /** The provider, `prv_…`. */
  id: string;
};

/** Why ProviderTest was refused. */
export type ProviderTestErrorCode =
  /** There is no such provider. */
  | 'NOT_FOUND';

/** A provider to try out. */
export type ProviderTestInput = {
  /** The provider, `prv_…`. */
  id: string;
  /** Sends a real mail to this address through this provider only; empty: asks the provider without a mail. */
  to?: string | null | undefined;
};

/** Why ProviderUpdate was refused. */
export type ProviderUpdateErrorCode =
  /** A rate or quota is out of bounds. */
  | 'LIMIT_INVALID'
  /** The name is empty, longer than 100 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** Another provider has this name. */
  | 'NAME_TAKEN'
  /** There is no such provider. */
  | 'NOT_FOUND'
  /** A secret is missing or malformed. */
  | 'SECRET_INVALID'
  /** A setting does not have its shape; the message says which and how. */
  | 'SETTING_INVALID';

/** A change of a provider. What is not given stays. */
export type ProviderUpdateInput = {
  /** For a BREVO. */
  brevo?: BrevoSettingsInput | null | undefined;
  /** Mails a WIB day; null: no limit. */
  dailyQuota?: number | null | undefined;
  /** Whether mail is sent through it. Enabling a real one disables the stand-ins: mail leaves from then on. */
  enabled?: boolean | null | undefined;
  /** The provider, `prv_…`. */
  id: string;
  /** For a MAILKETING_V1. */
  mailketingV1?: MailketingV1SettingsInput | null | undefined;
  /** For a MAILKETING_V2. */
  mailketingV2?: MailketingV2SettingsInput | null | undefined;
  /** A new name. */
  name?: string | null | undefined;
  /** Mails a second by all workers together; null: no limit. */
  ratePerSecond?: number | null | undefined;
  /** For an SMTP. */
  smtp?: SmtpSettingsInput | null | undefined;
};

/** Why ProvidersReorder was refused. */
export type ProvidersReorderErrorCode =
  /** The order does not name every provider. */
  | 'ORDER_INCOMPLETE'
  /** A provider is named twice. */
  | 'PROVIDER_TWICE'
  /** One of these providers does not exist. */
  | 'PROVIDER_UNKNOWN';

/** The standard order. */
export type ProvidersReorderInput = {
  /** Every provider, best first. */
  ids: Array<string>;
};

/** What a person may do. */
export type Role =
  /** Works in one account. */
  | 'AFFILIATE'
  /** Runs the platform; sees every account. */
  | 'SUPER_ADMIN';

/** Why RouteReset was refused. */
export type RouteResetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** Neither or both of category and type are named. */
  | 'SCOPE_INVALID'
  /** The type is not in the registry. */
  | 'TYPE_UNKNOWN';

/** What a route is for: a category or an e-mail type. */
export type RouteResetInput = {
  /** For this account only; for every account when empty. */
  accountId?: string | null | undefined;
  /** A category; this or `type`. */
  category?: EmailCategory | null | undefined;
  /** Key of an e-mail type; this or `category`. */
  type?: string | null | undefined;
};

/** Which rule chose the providers of a mail; the narrowest that was set decides. */
export type RouteRule =
  /** The route of the account for the category. */
  | 'ACCOUNT_CATEGORY'
  /** The route of the account for the e-mail type. */
  | 'ACCOUNT_TYPE'
  /** The route of the category. */
  | 'CATEGORY'
  /** The mail may go through one provider only, as a test of it does. */
  | 'ONLY'
  /** An uncertain attempt is repeated where its key is known. */
  | 'REPEAT'
  /** No route was set: all enabled providers in the standard order. */
  | 'STANDARD'
  /** The route of the e-mail type. */
  | 'TYPE';

/** Why RouteSet was refused. */
export type RouteSetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A provider is named twice. */
  | 'PROVIDER_TWICE'
  /** One of these providers does not exist. */
  | 'PROVIDER_UNKNOWN'
  /** No provider is named. */
  | 'ROUTE_EMPTY'
  /** Neither or both of category and type are named. */
  | 'SCOPE_INVALID'
  /** The type is not in the registry. */
  | 'TYPE_UNKNOWN';

/** A route. */
export type RouteSetInput = {
  /** For this account only; for every account when empty. */
  accountId?: string | null | undefined;
  /** A category; this or `type`. */
  category?: EmailCategory | null | undefined;
  /** Providers, best first; one that cannot carry a mail is passed by. */
  providerIds: Array<string>;
  /** Key of an e-mail type; this or `category`. */
  type?: string | null | undefined;
};

/** Why SenderDefaultSet was refused. */
export type SenderDefaultSetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account. */
  | 'ACCOUNT_REQUIRED'
  /** There is no such sender. */
  | 'NOT_FOUND'
  /** Nobody has confirmed the address yet. */
  | 'NOT_VERIFIED'
  /** The type is not in the registry. */
  | 'TYPE_UNKNOWN';

/** The sender of an e-mail type. */
export type SenderDefaultSetInput = {
  /** Account that sends. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The sender, verified; the account's own address when empty. */
  senderIdentityId?: string | null | undefined;
  /** Key of the e-mail type. */
  type: string;
};

/** Why SenderDomainAdd was refused. */
export type SenderDomainAddErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account. */
  | 'ACCOUNT_REQUIRED'
  /** The text is no domain. */
  | 'DOMAIN_INVALID'
  /** The account has it already. */
  | 'DOMAIN_TAKEN'
  /** The account has as many domains as it may. */
  | 'TOO_MANY';

/** A domain to send from. */
export type SenderDomainAddInput = {
  /** The account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** Such as `toko-melati.example`. */
  domain: string;
};

/** Why SenderDomainCheck was refused. */
export type SenderDomainCheckErrorCode =
  /** There is no such domain. */
  | 'NOT_FOUND';

/** Names a sender domain. */
export type SenderDomainInput = {
  /** The domain, `dom_…`. */
  id: string;
};

/** Why SenderDomainRemove was refused. */
export type SenderDomainRemoveErrorCode =
  /** There is no such domain. */
  | 'NOT_FOUND';

/** Why SenderDomainUpdate was refused. */
export type SenderDomainUpdateErrorCode =
  /** The host is no host name. */
  | 'DOMAIN_INVALID'
  /** There is no such domain. */
  | 'NOT_FOUND'
  /** The host does not belong to the domain. */
  | 'TRACKING_HOST_FOREIGN';

/** Changing a sender domain. */
export type SenderDomainUpdateInput = {
  /** The domain, `dom_…`. */
  id: string;
  /** Host of links, such as `link.toko-melati.example`; null: that of Merpati. */
  trackingHost?: string | null | undefined;
};

/** Why SenderIdentityAdd was refused. */
export type SenderIdentityAddErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account. */
  | 'ACCOUNT_REQUIRED'
  /** The account may send from this address already. */
  | 'ADDRESS_TAKEN'
  /** The name is empty, longer than 100 characters, or holds a line break. */
  | 'NAME_INVALID'
  /** The account has as many senders as it may have. */
  | 'TOO_MANY';

/** A further address to send from. */
export type SenderIdentityAddInput = {
  /** Account that will send from it. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** The address; it gets a mail with a link to confirm it. */
  address: string;
  /** Name that mail comes from, 1 to 100 characters on one line. */
  name: string;
};

/** Why SenderIdentityRemove was refused. */
export type SenderIdentityRemoveErrorCode =
  /** There is no such sender. */
  | 'NOT_FOUND'
  /** The account's own address cannot be removed. */
  | 'OWN_ADDRESS';

/** A sender to remove. */
export type SenderIdentityRemoveInput = {
  /** The sender, `snd_…`. */
  id: string;
};

/** Why SenderIdentityVerify was refused. */
export type SenderIdentityVerifyErrorCode =
  /** The link is forged, older than seven days, or of a sender that was removed. */
  | 'LINK_INVALID';

/** Confirming an address. */
export type SenderIdentityVerifyInput = {
  /** The token of the link in the mail. */
  token: string;
};

/** Why SenderIdentityVouch was refused. */
export type SenderIdentityVouchErrorCode =
  /** There is no such sender. */
  | 'NOT_FOUND';

/** A sender to vouch for. */
export type SenderIdentityVouchInput = {
  /** The sender, `snd_…`. */
  id: string;
};

/** Why SendingLimitSet was refused. */
export type SendingLimitSetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A rate or quota is out of bounds. */
  | 'LIMIT_INVALID';

/** A limit of an account or of the whole installation. */
export type SendingLimitSetInput = {
  /** The account; the whole installation when empty. */
  accountId?: string | null | undefined;
  /** Mails a WIB day, 1 to 100,000,000; empty: no limit. */
  dailyQuota?: number | null | undefined;
  /** Mails a second, 1 to 10,000; empty: no limit. */
  ratePerSecond?: number | null | undefined;
};

/** Why a provider of the route was not taken. */
export type SkipReason =
  /** It does not take these files. */
  | 'ATTACHMENTS'
  /** It is disabled. */
  | 'DISABLED'
  /** Its balance is nearly used up, and the rest is left to critical mail. */
  | 'LOW_CREDIT'
  /** It takes no copies. */
  | 'NO_CC'
  /** It takes no headers, and the mail needs some. */
  | 'NO_HEADERS'
  /** It takes no reply-to address. */
  | 'NO_REPLY_TO'
  /** Its quota of the day is used. */
  | 'QUOTA_USED'
  /** It failed and rests. */
  | 'RESTING'
  /** It refused this mail before; another one has its turn. */
  | 'TRIED';

/** Vendors whose SMTP servers are known. */
export type SmtpPresetName =
  | 'BREVO_RELAY'
  | 'GENERIC'
  | 'GMAIL'
  | 'MAILKETING_RELAY'
  | 'SES';

/** How the connection to the server is encrypted. */
export type SmtpSecurity =
  /** Not at all; for servers on the same machine only. */
  | 'NONE'
  /** By STARTTLS, without which nothing is sent; usual on port 587. */
  | 'STARTTLS'
  /** From the first byte, usual on port 465. */
  | 'TLS';

/** Settings of an SMTP server. What is not given stays. */
export type SmtpSettingsInput = {
  /** How long an answer may take, in milliseconds; 30,000 when empty. */
  answerTimeoutMs?: number | null | undefined;
  /** Connections of the BULK queue, 1 to 50; 10 when empty. */
  bulkConnections?: number | null | undefined;
  /** Certificates to trust instead of the public ones, PEM. */
  caPem?: string | null | undefined;
  /** Host name; needed for GENERIC. */
  host?: string | null | undefined;
  /** Largest message with everything encoded, in bytes. */
  maxMessageBytes?: number | null | undefined;
  /** Domain of the Message-IDs; that of this installation when empty. */
  messageIdDomain?: string | null | undefined;
  /** Written, never read; empty keeps the one that is set. */
  password?: string | null | undefined;
  /** Port, 1 to 65,535; the vendor's when empty. */
  port?: number | null | undefined;
  /** Whose server it is: fills host, port and encryption with the vendor's; GENERIC when empty. */
  preset?: SmtpPresetName | null | undefined;
  /** Region of Amazon SES, `ap-southeast-3`. */
  region?: string | null | undefined;
  /** How the connection is encrypted; as the vendor says when empty, STARTTLS for GENERIC. */
  security?: SmtpSecurity | null | undefined;
  /** User name; null: without signing in. */
  user?: string | null | undefined;
};

/** Why UserDisable was refused. */
export type UserDisableErrorCode =
  /** There is no such user. */
  | 'NOT_FOUND'
  /** Nobody disables themselves. */
  | 'SELF';

/** Disabling a person. */
export type UserDisableInput = {
  /** The user, `usr_…`. */
  id: string;
};

/** Why UserInvite was refused. */
export type UserInviteErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** A super admin must name the account of an affiliate. */
  | 'ACCOUNT_REQUIRED'
  /** A user with this address exists. */
  | 'EMAIL_TAKEN'
  /** The name is empty or longer than 100 characters. */
  | 'NAME_INVALID'
  /** Only a super admin may make super admins. */
  | 'ROLE_NOT_ALLOWED';

/** Inviting a person. */
export type UserInviteInput = {
  /** Account of an AFFILIATE. Needed from a super admin; an affiliate invites into their own. */
  accountId?: string | null | undefined;
  /** Address that gets the invitation. */
  email: string;
  /** Name, 1 to 100 characters. */
  name: string;
  /** What the person may do. */
  role: Role;
};

/** Whether a person can sign in. */
export type UserState =
  | 'ACTIVE'
  | 'DISABLED'
  | 'INVITED';

export type ApiKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { __typename: 'Mutation', apiKeyCreate: { __typename: 'ApiKeyCreatePayload', secret: string | null, apiKey: (
      { __typename: 'ApiKey', id: string }
      & { ' $fragmentRefs'?: { 'ApiKeyRowFragment': ApiKeyRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ApiKeyCreateUserError', field: Array<string>, code: ApiKeyCreateErrorCode }> } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { __typename: 'Mutation', apiKeyRevoke: { __typename: 'ApiKeyRevokePayload', apiKey: (
      { __typename: 'ApiKey', id: string }
      & { ' $fragmentRefs'?: { 'ApiKeyRowFragment': ApiKeyRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ApiKeyRevokeUserError', field: Array<string>, code: ApiKeyRevokeErrorCode }> } };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { __typename: 'Query', apiKeys: { __typename: 'ApiKeyConnection', edges: Array<{ __typename: 'ApiKeyEdge', cursor: string, node: (
        { __typename: 'ApiKey', id: string }
        & { ' $fragmentRefs'?: { 'ApiKeyRowFragment': ApiKeyRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ApiKeyRowFragment = { __typename: 'ApiKey', id: string, name: string, prefix: string, scopes: Array<ApiScope>, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null, createdAt: string, account: { __typename: 'Account', id: string, name: string }, createdBy: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'ApiKeyRowFragment' };

export type EmailResolveMutationVariables = Exact<{
  input: EmailResolveInput;
}>;


export type EmailResolveMutation = { __typename: 'Mutation', emailResolve: { __typename: 'EmailResolvePayload', emailLog: { __typename: 'EmailLog', id: string, status: EmailStatus, sequence: number, actions: Array<EmailAction> } | null, userErrors: Array<{ __typename: 'EmailResolveUserError', code: EmailResolveErrorCode }> } };

export type EmailSendersQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type EmailSendersQuery = { __typename: 'Query', senderIdentities: Array<{ __typename: 'SenderIdentity', id: string, name: string, address: string, verifiedAt: string | null }> | null };

export type OutageChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OutageChangesSubscription = { providerHealthUpdated: { __typename: 'ProviderHealthUpdate', provider: { __typename: 'ProviderDetail', id: string } } };

export type OutageQueryVariables = Exact<{ [key: string]: never; }>;


export type OutageQuery = { __typename: 'Query', providerDetails: Array<{ __typename: 'ProviderDetail', id: string, health: { __typename: 'ProviderHealth', breaker: BreakerState, openedAt: string | null, openUntil: string | null, cause: { __typename: 'ProviderTrouble', class: ErrorClass, text: string } | null }, provider: { __typename: 'Provider', id: string, name: string, enabled: boolean } }>, routes: Array<{ __typename: 'Route', id: string, category: EmailCategory, typeKey: string | null, stops: Array<{ __typename: 'RouteStop', provider: { __typename: 'Provider', id: string } }>, carriesNow: { __typename: 'Provider', id: string, name: string } | null }> | null };

export type SenderDomainAddMutationVariables = Exact<{
  input: SenderDomainAddInput;
}>;


export type SenderDomainAddMutation = { __typename: 'Mutation', senderDomainAdd: { __typename: 'SenderDomainAddPayload', senderDomain: (
      { __typename: 'SenderDomain', id: string }
      & { ' $fragmentRefs'?: { 'SenderDomainRowFragment': SenderDomainRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderDomainAddUserError', code: SenderDomainAddErrorCode }> } };

export type SenderDomainCheckMutationVariables = Exact<{
  input: SenderDomainInput;
}>;


export type SenderDomainCheckMutation = { __typename: 'Mutation', senderDomainCheck: { __typename: 'SenderDomainCheckPayload', senderDomain: (
      { __typename: 'SenderDomain', id: string }
      & { ' $fragmentRefs'?: { 'SenderDomainRowFragment': SenderDomainRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderDomainCheckUserError', code: SenderDomainCheckErrorCode }> } };

export type SenderDomainRemoveMutationVariables = Exact<{
  input: SenderDomainInput;
}>;


export type SenderDomainRemoveMutation = { __typename: 'Mutation', senderDomainRemove: { __typename: 'SenderDomainRemovePayload', removedId: string | null, userErrors: Array<{ __typename: 'SenderDomainRemoveUserError', code: SenderDomainRemoveErrorCode }> } };

export type SenderDomainRowFragment = { __typename: 'SenderDomain', id: string, domain: string, trackingHost: string | null, dkimSigned: boolean, bulkReady: boolean, checkedAt: string | null, records: Array<{ __typename: 'SenderDomainRecord', kind: DnsRecordKind, type: string, name: string, value: string, required: boolean, state: DnsCheckState, found: string | null, problem: string | null }> } & { ' $fragmentName'?: 'SenderDomainRowFragment' };

export type SenderDomainUpdateMutationVariables = Exact<{
  input: SenderDomainUpdateInput;
}>;


export type SenderDomainUpdateMutation = { __typename: 'Mutation', senderDomainUpdate: { __typename: 'SenderDomainUpdatePayload', senderDomain: (
      { __typename: 'SenderDomain', id: string }
      & { ' $fragmentRefs'?: { 'SenderDomainRowFragment': SenderDomainRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderDomainUpdateUserError', code: SenderDomainUpdateErrorCode }> } };

export type SenderDomainsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type SenderDomainsQuery = { __typename: 'Query', senderDomains: Array<(
    { __typename: 'SenderDomain', id: string }
    & { ' $fragmentRefs'?: { 'SenderDomainRowFragment': SenderDomainRowFragment } }
  )> | null };

export type ProviderCreateMutationVariables = Exact<{
  input: ProviderCreateInput;
}>;


export type ProviderCreateMutation = { __typename: 'Mutation', providerCreate: { __typename: 'ProviderCreatePayload', provider: (
      { __typename: 'ProviderDetail', id: string }
      & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ProviderCreateUserError', code: ProviderCreateErrorCode, field: Array<string>, message: string }> } };

export type ProviderDeleteMutationVariables = Exact<{
  input: ProviderDeleteInput;
}>;


export type ProviderDeleteMutation = { __typename: 'Mutation', providerDelete: { __typename: 'ProviderDeletePayload', deletedId: string | null, userErrors: Array<{ __typename: 'ProviderDeleteUserError', code: ProviderDeleteErrorCode }> } };

export type ProviderDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderDetailsQuery = { __typename: 'Query', providerDetails: Array<(
    { __typename: 'ProviderDetail', id: string }
    & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
  )> };

export type ProviderHealthUpdatedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProviderHealthUpdatedSubscription = { providerHealthUpdated: { __typename: 'ProviderHealthUpdate', provider: (
      { __typename: 'ProviderDetail', id: string }
      & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
    ) } };

export type ProviderPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderPresetsQuery = { __typename: 'Query', providerPresets: Array<{ __typename: 'ProviderPreset', key: string, name: string, kind: ProviderKind, smtpPreset: SmtpPresetName | null, host: string | null, port: number | null, security: SmtpSecurity | null, dailyQuota: number | null, ratePerSecond: number | null }> };

export type ProviderRecoverMutationVariables = Exact<{
  input: ProviderRecoverInput;
}>;


export type ProviderRecoverMutation = { __typename: 'Mutation', providerRecover: { __typename: 'ProviderRecoverPayload', provider: (
      { __typename: 'ProviderDetail', id: string }
      & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ProviderRecoverUserError', code: ProviderRecoverErrorCode, field: Array<string>, message: string }> } };

export type ProviderRowFragment = { __typename: 'ProviderDetail', id: string, position: number, ratePerSecond: number | null, dailyQuota: number | null, usedToday: number | null, credits: number | null, creditsAt: string | null, secretsSet: Array<string>, updatedAt: string, updatedBy: { __typename: 'User', id: string, name: string } | null, provider: { __typename: 'Provider', id: string, name: string, kind: ProviderKind, enabled: boolean, sandbox: boolean }, mailketingV1: { __typename: 'MailketingV1Settings', baseUrl: string, connections: number, answerTimeoutMs: number } | null, mailketingV2: { __typename: 'MailketingV2Settings', baseUrl: string, sendPath: string, creditsPath: string, authStyle: MailketingAuthStyle, connections: number, answerTimeoutMs: number } | null, brevo: { __typename: 'BrevoSettings', baseUrl: string, idempotencyKeyName: string, connections: number, answerTimeoutMs: number } | null, smtp: { __typename: 'SmtpSettings', preset: SmtpPresetName, region: string | null, host: string, port: number, security: SmtpSecurity, user: string | null, messageIdDomain: string, bulkConnections: number, answerTimeoutMs: number } | null, health: { __typename: 'ProviderHealth', breaker: BreakerState, openedAt: string | null, openUntil: string | null, testedAt: string | null, testPassed: boolean | null, testText: string | null, cause: { __typename: 'ProviderTrouble', class: ErrorClass, code: string | null, text: string } | null, window: { __typename: 'ProviderWindow', minutes: number, attempts: number, accepted: number, rejected: number, unknown: number, medianMs: number | null, p95Ms: number | null, errors: Array<{ __typename: 'ProviderErrorCount', class: ErrorClass, count: number, latestText: string | null }> } } } & { ' $fragmentName'?: 'ProviderRowFragment' };

export type ProviderTestMutationVariables = Exact<{
  input: ProviderTestInput;
}>;


export type ProviderTestMutation = { __typename: 'Mutation', providerTest: { __typename: 'ProviderTestPayload', provider: (
      { __typename: 'ProviderDetail', id: string }
      & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
    ) | null, emailLog: { __typename: 'EmailLog', id: string } | null, userErrors: Array<{ __typename: 'ProviderTestUserError', code: ProviderTestErrorCode }> } };

export type ProviderUpdateMutationVariables = Exact<{
  input: ProviderUpdateInput;
}>;


export type ProviderUpdateMutation = { __typename: 'Mutation', providerUpdate: { __typename: 'ProviderUpdatePayload', provider: (
      { __typename: 'ProviderDetail', id: string }
      & { ' $fragmentRefs'?: { 'ProviderRowFragment': ProviderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'ProviderUpdateUserError', code: ProviderUpdateErrorCode, field: Array<string>, message: string }> } };

export type ProvidersReorderMutationVariables = Exact<{
  input: ProvidersReorderInput;
}>;


export type ProvidersReorderMutation = { __typename: 'Mutation', providersReorder: { __typename: 'ProvidersReorderPayload', providers: Array<{ __typename: 'ProviderDetail', id: string, position: number }> | null, userErrors: Array<{ __typename: 'ProvidersReorderUserError', code: ProvidersReorderErrorCode }> } };

export type RouteResetMutationVariables = Exact<{
  input: RouteResetInput;
}>;


export type RouteResetMutation = { __typename: 'Mutation', routeReset: { __typename: 'RouteResetPayload', route: (
      { __typename: 'Route', id: string }
      & { ' $fragmentRefs'?: { 'RouteRowFragment': RouteRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'RouteResetUserError', code: RouteResetErrorCode }> } };

export type RouteRowFragment = { __typename: 'Route', id: string, category: EmailCategory, typeKey: string | null, rule: RouteRule, own: boolean, updatedAt: string | null, updatedBy: { __typename: 'User', id: string, name: string } | null, stops: Array<{ __typename: 'RouteStop', skipped: SkipReason | null, restingUntil: string | null, provider: { __typename: 'Provider', id: string, name: string, enabled: boolean } }>, carriesNow: { __typename: 'Provider', id: string, name: string } | null } & { ' $fragmentName'?: 'RouteRowFragment' };

export type RouteSetMutationVariables = Exact<{
  input: RouteSetInput;
}>;


export type RouteSetMutation = { __typename: 'Mutation', routeSet: { __typename: 'RouteSetPayload', route: (
      { __typename: 'Route', id: string }
      & { ' $fragmentRefs'?: { 'RouteRowFragment': RouteRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'RouteSetUserError', code: RouteSetErrorCode }> } };

export type RoutesQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type RoutesQuery = { __typename: 'Query', routes: Array<(
    { __typename: 'Route', id: string }
    & { ' $fragmentRefs'?: { 'RouteRowFragment': RouteRowFragment } }
  )> | null, providers: Array<{ __typename: 'Provider', id: string, name: string, kind: ProviderKind, enabled: boolean, sandbox: boolean }>, emailTypes: Array<{ __typename: 'EmailType', key: string, category: EmailCategory }> };

export type SenderDefaultSetMutationVariables = Exact<{
  input: SenderDefaultSetInput;
}>;


export type SenderDefaultSetMutation = { __typename: 'Mutation', senderDefaultSet: { __typename: 'SenderDefaultSetPayload', senderIdentity: (
      { __typename: 'SenderIdentity', id: string }
      & { ' $fragmentRefs'?: { 'SenderRowFragment': SenderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderDefaultSetUserError', code: SenderDefaultSetErrorCode }> } };

export type SenderIdentityAddMutationVariables = Exact<{
  input: SenderIdentityAddInput;
}>;


export type SenderIdentityAddMutation = { __typename: 'Mutation', senderIdentityAdd: { __typename: 'SenderIdentityAddPayload', senderIdentity: (
      { __typename: 'SenderIdentity', id: string }
      & { ' $fragmentRefs'?: { 'SenderRowFragment': SenderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderIdentityAddUserError', code: SenderIdentityAddErrorCode, field: Array<string> }> } };

export type SenderIdentityRemoveMutationVariables = Exact<{
  input: SenderIdentityRemoveInput;
}>;


export type SenderIdentityRemoveMutation = { __typename: 'Mutation', senderIdentityRemove: { __typename: 'SenderIdentityRemovePayload', removedId: string | null, userErrors: Array<{ __typename: 'SenderIdentityRemoveUserError', code: SenderIdentityRemoveErrorCode }> } };

export type SenderIdentityVerifyMutationVariables = Exact<{
  input: SenderIdentityVerifyInput;
}>;


export type SenderIdentityVerifyMutation = { __typename: 'Mutation', senderIdentityVerify: { __typename: 'SenderIdentityVerifyPayload', address: string | null, accountName: string | null, userErrors: Array<{ __typename: 'SenderIdentityVerifyUserError', code: SenderIdentityVerifyErrorCode }> } };

export type SenderIdentityVouchMutationVariables = Exact<{
  input: SenderIdentityVouchInput;
}>;


export type SenderIdentityVouchMutation = { __typename: 'Mutation', senderIdentityVouch: { __typename: 'SenderIdentityVouchPayload', senderIdentity: (
      { __typename: 'SenderIdentity', id: string }
      & { ' $fragmentRefs'?: { 'SenderRowFragment': SenderRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SenderIdentityVouchUserError', code: SenderIdentityVouchErrorCode }> } };

export type SenderRowFragment = { __typename: 'SenderIdentity', id: string, name: string, address: string, own: boolean, verifiedAt: string | null, createdAt: string, defaultOf: Array<string> } & { ' $fragmentName'?: 'SenderRowFragment' };

export type SendersQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type SendersQuery = { __typename: 'Query', senderIdentities: Array<(
    { __typename: 'SenderIdentity', id: string }
    & { ' $fragmentRefs'?: { 'SenderRowFragment': SenderRowFragment } }
  )> | null, emailTypes: Array<{ __typename: 'EmailType', key: string }> };

export type AccountTrackingSetMutationVariables = Exact<{
  input: AccountTrackingSetInput;
}>;


export type AccountTrackingSetMutation = { __typename: 'Mutation', accountTrackingSet: { __typename: 'AccountTrackingSetPayload', account: { __typename: 'Account', id: string, trackOpens: boolean, trackClicks: boolean } | null, userErrors: Array<{ __typename: 'AccountTrackingSetUserError', code: AccountTrackingSetErrorCode }> } };

export type AccountTrackingQueryVariables = Exact<{
  id: string;
}>;


export type AccountTrackingQuery = { __typename: 'Query', node:
    | { __typename: 'Account', trackOpens: boolean, trackClicks: boolean, id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'BulkOperation', id: string }
    | { __typename: 'EmailLog', id: string }
    | { __typename: 'FailedOperation', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'LeadImport', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'SenderIdentity', id: string }
    | { __typename: 'Template', id: string }
    | { __typename: 'TemplateVersion', id: string }
    | { __typename: 'User', id: string }
   | null };

export type EmailTypeCreateMutationVariables = Exact<{
  input: EmailTypeCreateInput;
}>;


export type EmailTypeCreateMutation = { __typename: 'Mutation', emailTypeCreate: { __typename: 'EmailTypeCreatePayload', emailType: (
      { __typename: 'EmailType', key: string }
      & { ' $fragmentRefs'?: { 'EmailTypeRowFragment': EmailTypeRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'EmailTypeCreateUserError', code: EmailTypeCreateErrorCode, field: Array<string>, message: string }> } };

export type EmailTypeRowFragment = { __typename: 'EmailType', key: string, category: EmailCategory, queue: DispatchQueue, critical: boolean, optOutAllowed: boolean, maxAttempts: number, backoffSeconds: number, recipientLimit: number | null, recipientWindowSeconds: number, overLimit: OverLimit, resendWhenUnknown: boolean, trackOpens: boolean, trackClicks: boolean, price: number, updatedAt: string, updatedBy: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'EmailTypeRowFragment' };

export type EmailTypeUpdateMutationVariables = Exact<{
  input: EmailTypeUpdateInput;
}>;


export type EmailTypeUpdateMutation = { __typename: 'Mutation', emailTypeUpdate: { __typename: 'EmailTypeUpdatePayload', emailType: (
      { __typename: 'EmailType', key: string }
      & { ' $fragmentRefs'?: { 'EmailTypeRowFragment': EmailTypeRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'EmailTypeUpdateUserError', code: EmailTypeUpdateErrorCode, field: Array<string>, message: string }> } };

export type EmailTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmailTypesQuery = { __typename: 'Query', emailTypes: Array<(
    { __typename: 'EmailType', key: string }
    & { ' $fragmentRefs'?: { 'EmailTypeRowFragment': EmailTypeRowFragment } }
  )> };

export type SendingLimitRowFragment = { __typename: 'SendingLimit', id: string, ratePerSecond: number | null, dailyQuota: number | null, usedToday: number | null, updatedAt: string | null, account: { __typename: 'Account', id: string, name: string } | null, updatedBy: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'SendingLimitRowFragment' };

export type SendingLimitSetMutationVariables = Exact<{
  input: SendingLimitSetInput;
}>;


export type SendingLimitSetMutation = { __typename: 'Mutation', sendingLimitSet: { __typename: 'SendingLimitSetPayload', sendingLimit: (
      { __typename: 'SendingLimit', id: string }
      & { ' $fragmentRefs'?: { 'SendingLimitRowFragment': SendingLimitRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'SendingLimitSetUserError', code: SendingLimitSetErrorCode, field: Array<string>, message: string }> } };

export type SendingLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type SendingLimitsQuery = { __typename: 'Query', sendingLimits: Array<(
    { __typename: 'SendingLimit', id: string }
    & { ' $fragmentRefs'?: { 'SendingLimitRowFragment': SendingLimitRowFragment } }
  )> };

export type AccountCreateMutationVariables = Exact<{
  input: AccountCreateInput;
}>;


export type AccountCreateMutation = { __typename: 'Mutation', accountCreate: { __typename: 'AccountCreatePayload', account: { __typename: 'Account', id: string, name: string } | null, userErrors: Array<{ __typename: 'AccountCreateUserError', field: Array<string>, code: AccountCreateErrorCode }> } };

export type UserDisableMutationVariables = Exact<{
  input: UserDisableInput;
}>;


export type UserDisableMutation = { __typename: 'Mutation', userDisable: { __typename: 'UserDisablePayload', user: (
      { __typename: 'User', id: string }
      & { ' $fragmentRefs'?: { 'UserRowFragment': UserRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserDisableUserError', field: Array<string>, code: UserDisableErrorCode }> } };

export type UserInviteMutationVariables = Exact<{
  input: UserInviteInput;
}>;


export type UserInviteMutation = { __typename: 'Mutation', userInvite: { __typename: 'UserInvitePayload', user: (
      { __typename: 'User', id: string }
      & { ' $fragmentRefs'?: { 'UserRowFragment': UserRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserInviteUserError', field: Array<string>, code: UserInviteErrorCode }> } };

export type UsersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UsersQuery = { __typename: 'Query', users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', cursor: string, node: (
        { __typename: 'User', id: string }
        & { ' $fragmentRefs'?: { 'UserRowFragment': UserRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UserRowFragment = { __typename: 'User', id: string, name: string, email: string, role: Role, state: UserState, lastSignedInAt: string | null, createdAt: string, account: { __typename: 'Account', id: string, name: string } | null } & { ' $fragmentName'?: 'UserRowFragment' };

export const ApiKeyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApiKeyRowFragment, unknown>;
export const SenderDomainRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderDomainRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"trackingHost"}},{"kind":"Field","name":{"kind":"Name","value":"dkimSigned"}},{"kind":"Field","name":{"kind":"Name","value":"bulkReady"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<SenderDomainRowFragment, unknown>;
export const ProviderRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderRowFragment, unknown>;
export const RouteRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"typeKey"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"restingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RouteRowFragment, unknown>;
export const SenderRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultOf"}}]}}]} as unknown as DocumentNode<SenderRowFragment, unknown>;
export const EmailTypeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"backoffSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"recipientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"recipientWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overLimit"}},{"kind":"Field","name":{"kind":"Name","value":"resendWhenUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmailTypeRowFragment, unknown>;
export const SendingLimitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendingLimitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendingLimit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SendingLimitRowFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const ApiKeyCreateDocument = {"__meta__":{"hash":"sha256:19b56b2834361493cfdda15ff46b94be4ddfe43f697a6af714cfc0a7ad6a2bfa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
export const ApiKeyRevokeDocument = {"__meta__":{"hash":"sha256:43f5f7c18cbe0211499ad28fa37c7402ec623466a8d589329b0942cb95029a73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const ApiKeysDocument = {"__meta__":{"hash":"sha256:42f611fdaea7bd21b9a6d5fbdaae72b986274608aa9e009480eab1b70885dda2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const EmailResolveDocument = {"__meta__":{"hash":"sha256:3e175fe656bd524e082c0eec19caf76cba6b310c4a0358e76b5265a93cb1cd57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailResolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EmailResolveMutation, EmailResolveMutationVariables>;
export const EmailSendersDocument = {"__meta__":{"hash":"sha256:c8283bb0a1f64f201b273f3dc997839f8e966f96b009397759902213a7683b24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmailSenders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]} as unknown as DocumentNode<EmailSendersQuery, EmailSendersQueryVariables>;
export const OutageChangesDocument = {"__meta__":{"hash":"sha256:ed930cd436523e40522cbf7bce3951a4a7a043e78dc7e840a04a1c76f84c5494"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OutageChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerHealthUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OutageChangesSubscription, OutageChangesSubscriptionVariables>;
export const OutageDocument = {"__meta__":{"hash":"sha256:370a2459c3da18136aa49d5dfc3b02a8a261bc20fad8b03d55918bba2101933a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"typeKey"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OutageQuery, OutageQueryVariables>;
export const SenderDomainAddDocument = {"__meta__":{"hash":"sha256:b6666de0824b2b5bd866e262ed89acb0800f3ce1b5d82c8b03849a61bd6d6a84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderDomainAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomainAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomainAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderDomainRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderDomainRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"trackingHost"}},{"kind":"Field","name":{"kind":"Name","value":"dkimSigned"}},{"kind":"Field","name":{"kind":"Name","value":"bulkReady"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<SenderDomainAddMutation, SenderDomainAddMutationVariables>;
export const SenderDomainCheckDocument = {"__meta__":{"hash":"sha256:5b214f701c425d3e794860a91e3f47f5e9ae40951eb9fb6c6449a371eba6d95f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderDomainCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomainCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderDomainRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderDomainRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"trackingHost"}},{"kind":"Field","name":{"kind":"Name","value":"dkimSigned"}},{"kind":"Field","name":{"kind":"Name","value":"bulkReady"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<SenderDomainCheckMutation, SenderDomainCheckMutationVariables>;
export const SenderDomainRemoveDocument = {"__meta__":{"hash":"sha256:cfeaaa49b422b51afbcab999f476f602f8f87d9e7f3769255833591022fa00e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderDomainRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomainRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SenderDomainRemoveMutation, SenderDomainRemoveMutationVariables>;
export const SenderDomainUpdateDocument = {"__meta__":{"hash":"sha256:8829cae106b801de357cd4773abf03cee3a8c798765acf963002d87c4185ee73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderDomainUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomainUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomainUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderDomainRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderDomainRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"trackingHost"}},{"kind":"Field","name":{"kind":"Name","value":"dkimSigned"}},{"kind":"Field","name":{"kind":"Name","value":"bulkReady"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<SenderDomainUpdateMutation, SenderDomainUpdateMutationVariables>;
export const SenderDomainsDocument = {"__meta__":{"hash":"sha256:4557b9a277692042fd9de134147d839866c13cc6be32aa8619cebe79bf998666"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SenderDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDomains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderDomainRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderDomainRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"trackingHost"}},{"kind":"Field","name":{"kind":"Name","value":"dkimSigned"}},{"kind":"Field","name":{"kind":"Name","value":"bulkReady"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<SenderDomainsQuery, SenderDomainsQueryVariables>;
export const ProviderCreateDocument = {"__meta__":{"hash":"sha256:34d300c8d5610baeaf97e708ec0a9e7c0e63183c88824904389d3c17a1a4c7ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderCreateMutation, ProviderCreateMutationVariables>;
export const ProviderDeleteDocument = {"__meta__":{"hash":"sha256:4cb3f26605c7e3f257d554edf033ea76a09e14b7ba2f768813434d3a8976f47e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ProviderDeleteMutation, ProviderDeleteMutationVariables>;
export const ProviderDetailsDocument = {"__meta__":{"hash":"sha256:0397e5ece95da6f3260f35c704801f347b48fc2c91764bbdb1fe9af4c1d4132d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderDetailsQuery, ProviderDetailsQueryVariables>;
export const ProviderHealthUpdatedDocument = {"__meta__":{"hash":"sha256:c50cd45019731ca55011bf5141293ff900e6c3cb3cc6c1e28e33014de7596690"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ProviderHealthUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerHealthUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderHealthUpdatedSubscription, ProviderHealthUpdatedSubscriptionVariables>;
export const ProviderPresetsDocument = {"__meta__":{"hash":"sha256:28b4df0852b054edb239bab193ff7d5495a2ac027da30f751e215a7f38f1d92d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderPresets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerPresets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"smtpPreset"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}}]}}]}}]} as unknown as DocumentNode<ProviderPresetsQuery, ProviderPresetsQueryVariables>;
export const ProviderRecoverDocument = {"__meta__":{"hash":"sha256:7315b87b000623e4b0ff8613a5e3ca49f6293254cc88d4074646dd491a8f815d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderRecover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderRecoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerRecover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderRecoverMutation, ProviderRecoverMutationVariables>;
export const ProviderTestDocument = {"__meta__":{"hash":"sha256:00226b79d5bded468937469629ceee899a5f4257b9b83e3c69557b04d8f38aa1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderTestMutation, ProviderTestMutationVariables>;
export const ProviderUpdateDocument = {"__meta__":{"hash":"sha256:07a327d044d6d65665a2723313dd25020fab63168bf278a79193913df2654987"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAt"}},{"kind":"Field","name":{"kind":"Name","value":"secretsSet"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailketingV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sendPath"}},{"kind":"Field","name":{"kind":"Name","value":"creditsPath"}},{"kind":"Field","name":{"kind":"Name","value":"authStyle"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brevo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smtp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"messageIdDomain"}},{"kind":"Field","name":{"kind":"Name","value":"bulkConnections"}},{"kind":"Field","name":{"kind":"Name","value":"answerTimeoutMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaker"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"testPassed"}},{"kind":"Field","name":{"kind":"Name","value":"testText"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"medianMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latestText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProviderUpdateMutation, ProviderUpdateMutationVariables>;
export const ProvidersReorderDocument = {"__meta__":{"hash":"sha256:d960cc398987ffb974c63066d405363e50fbb7efb8e8175ef9b7cd7131d0c200"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProvidersReorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvidersReorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providersReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ProvidersReorderMutation, ProvidersReorderMutationVariables>;
export const RouteResetDocument = {"__meta__":{"hash":"sha256:59799cff2ca02fea0976336861b7bf4b840a0ae1ee1b0138561f6b4b911555ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RouteReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"routeReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"typeKey"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"restingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RouteResetMutation, RouteResetMutationVariables>;
export const RouteSetDocument = {"__meta__":{"hash":"sha256:7a4203c7d1ea8408fa1973746a22f238287d40c92756a61c1f658481cefb206b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RouteSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"routeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"typeKey"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"restingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RouteSetMutation, RouteSetMutationVariables>;
export const RoutesDocument = {"__meta__":{"hash":"sha256:377d0b0487e0cafdae5b926425066be93c0a771ceec5afe9b0c69bcbe1b4aa9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Routes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"typeKey"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"restingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoutesQuery, RoutesQueryVariables>;
export const SenderDefaultSetDocument = {"__meta__":{"hash":"sha256:b268267a0f346d542502554af816e4078050ee227b7c3b2d72af58786cd1dba5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderDefaultSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderDefaultSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderDefaultSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultOf"}}]}}]} as unknown as DocumentNode<SenderDefaultSetMutation, SenderDefaultSetMutationVariables>;
export const SenderIdentityAddDocument = {"__meta__":{"hash":"sha256:eb73d1a42643c460337ac6355f03806e7b72d7dedb79690a5beb5a0f79dffa25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderIdentityAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentityAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentityAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultOf"}}]}}]} as unknown as DocumentNode<SenderIdentityAddMutation, SenderIdentityAddMutationVariables>;
export const SenderIdentityRemoveDocument = {"__meta__":{"hash":"sha256:81d65bef76ef13dd0611171234cbe756b1fcb8e79a710711a360cede47374d63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderIdentityRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentityRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentityRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SenderIdentityRemoveMutation, SenderIdentityRemoveMutationVariables>;
export const SenderIdentityVerifyDocument = {"__meta__":{"hash":"sha256:edc70f8174729764506eeb172e82a18cef60bdd326ffa0ca6dcb3548ae5b9d9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderIdentityVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentityVerifyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentityVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SenderIdentityVerifyMutation, SenderIdentityVerifyMutationVariables>;
export const SenderIdentityVouchDocument = {"__meta__":{"hash":"sha256:9176f634cce9e8d4c949c83910ad1afc32dd21bbb5366e07f761b37bfafb1842"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SenderIdentityVouch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentityVouchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentityVouch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultOf"}}]}}]} as unknown as DocumentNode<SenderIdentityVouchMutation, SenderIdentityVouchMutationVariables>;
export const SendersDocument = {"__meta__":{"hash":"sha256:ca06ad722dad263aaf1ce5342a9b0b2e350c79c181d6b95f5e27248c7ad77ebc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Senders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"senderIdentities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SenderRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SenderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SenderIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultOf"}}]}}]} as unknown as DocumentNode<SendersQuery, SendersQueryVariables>;
export const AccountTrackingSetDocument = {"__meta__":{"hash":"sha256:12a53168a3a9829804a94446673775f07a6850412ae45d6daec14a3fd05228e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountTrackingSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountTrackingSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountTrackingSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AccountTrackingSetMutation, AccountTrackingSetMutationVariables>;
export const AccountTrackingDocument = {"__meta__":{"hash":"sha256:1c0c7d44d48f61a39c0fba9470357b80023bf50e268ed754d85bcb02999f01b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountTracking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}}]}}]}}]}}]} as unknown as DocumentNode<AccountTrackingQuery, AccountTrackingQueryVariables>;
export const EmailTypeCreateDocument = {"__meta__":{"hash":"sha256:ca6eb5d53646390324dceb216991eac8ed8e286bc232ad2eec95de23d2739905"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailTypeCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailTypeCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailTypeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailTypeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"backoffSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"recipientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"recipientWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overLimit"}},{"kind":"Field","name":{"kind":"Name","value":"resendWhenUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmailTypeCreateMutation, EmailTypeCreateMutationVariables>;
export const EmailTypeUpdateDocument = {"__meta__":{"hash":"sha256:eb11d93aea99f3730cb045dac98d30db689e2a373b3db86f95751caf7a93447d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailTypeUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailTypeUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailTypeUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailTypeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"backoffSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"recipientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"recipientWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overLimit"}},{"kind":"Field","name":{"kind":"Name","value":"resendWhenUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmailTypeUpdateMutation, EmailTypeUpdateMutationVariables>;
export const EmailTypesDocument = {"__meta__":{"hash":"sha256:0292548eb366d079e6b944197c423143278108ac50570d98c1fcf6295b657ec7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailTypeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"optOutAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"backoffSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"recipientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"recipientWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overLimit"}},{"kind":"Field","name":{"kind":"Name","value":"resendWhenUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"trackOpens"}},{"kind":"Field","name":{"kind":"Name","value":"trackClicks"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmailTypesQuery, EmailTypesQueryVariables>;
export const SendingLimitSetDocument = {"__meta__":{"hash":"sha256:899e86b8f0ed6f2bd261b109ae1307c7fec1bee377813800b62baf3008f215cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendingLimitSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendingLimitSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendingLimitSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendingLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendingLimitRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendingLimitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendingLimit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SendingLimitSetMutation, SendingLimitSetMutationVariables>;
export const SendingLimitsDocument = {"__meta__":{"hash":"sha256:1dc89977bd5e539c825e13f4cd77ece28b11d8a2b5262df7c06d83225b17cf7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SendingLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendingLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendingLimitRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendingLimitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendingLimit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedToday"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SendingLimitsQuery, SendingLimitsQueryVariables>;
export const AccountCreateDocument = {"__meta__":{"hash":"sha256:91bc6b3953c0619b7af3dc9c2df4d418c9378e972e569408783a2b6978522a6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AccountCreateMutation, AccountCreateMutationVariables>;
export const UserDisableDocument = {"__meta__":{"hash":"sha256:fe11696dc15114ac2f1573c4683c7d10f6077fab2e3975e4639d5141bccedcbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserDisable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserDisableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userDisable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserDisableMutation, UserDisableMutationVariables>;
export const UserInviteDocument = {"__meta__":{"hash":"sha256:ff6af13a954725f713a9d65b8dba5656cff9b0f3dadcf50576eaaab037526f82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserInviteMutation, UserInviteMutationVariables>;
export const UsersDocument = {"__meta__":{"hash":"sha256:80ca0e6a83b329b8c95dae2f8368f3d41f4dcbfd02b62ee9fe9cff4173b127b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
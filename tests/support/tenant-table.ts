import type { Policy } from '../../apps/api/src/infra/graphql/policy.ts';
import type { Key, Person, Shop } from './people.ts';
import { failureTable, type VictimsFailures } from './tenant-failures.ts';
import { leadTable, type VictimsLeads } from './tenant-leads.ts';
import { lastHour, operationsTable } from './tenant-operations.ts';
import type { VictimsTemplates } from './tenant-templates.ts';

/** What gate X1 knows of the schema beside its policies. */

/** Everybody who asks. `own` are people and keys of the victim itself. */
export const ROLES = [
  'visitor',
  'key without scope',
  'key of another tenant',
  'affiliate of another tenant',
  'key of the tenant',
  'affiliate of the tenant',
  'super admin',
] as const;
export type Role = (typeof ROLES)[number];

export const FOREIGN: Role[] = ['visitor', 'key without scope', 'key of another tenant', 'affiliate of another tenant'];

/** What a caller sees whom the policy lets in, when they are of another tenant: nothing, or a refusal with this code. */
export type ForForeigners =
  /** What is asked for belongs to nobody. */
  | 'shared'
  /** They get their own rows instead. */
  | 'own rows'
  /** The field is null: not found. */
  | 'null'
  /** A userError with this code. */
  | { userError: string };

export interface Knowledge {
  /** The policy of what is asked for, where it is narrower than that of the field. */
  policy?: Policy;
  /** Which of the victim's ids is asked for; by default that of an e-mail. */
  id?: (victim: Victim) => string;
  /** Optional arguments and input fields that could reach the victim's things. */
  optional?: (victim: Victim) => Record<string, unknown>;
  foreigners: ForForeigners;
  /** True when asking ends the session that asks, so that each cell signs in anew. */
  endsSession?: boolean;
}

const ofVictim = (victim: Victim) => ({ filter: { accountId: victim.shop.id, statuses: ['SENT', 'QUEUED'] } });

const recipientOfVictim = (victim: Victim) => ({
  address: 'kenari-rahasia-penerima@pelanggan.example',
  accountId: victim.shop.id,
});

/** The one place that says what the policy cannot. A root field that is missing here fails the test. */
export const table: Record<string, Knowledge> = {
  ...failureTable,
  ...leadTable,
  ...operationsTable,
  'Query.accounts': { foreigners: 'shared' },
  'Query.apiKeys': { foreigners: 'own rows' },
  'Query.creditAccount': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.creditAccounts': { foreigners: 'shared' },
  'Query.creditStatement': {
    foreigners: 'null',
    optional: (victim) => ({ accountId: victim.shop.id, month: '2026-01', language: 'id' }),
  },
  'Query.creditTotals': { foreigners: 'shared' },
  'Query.creditTransactions': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.deliveryStats': { foreigners: 'own rows', optional: lastHour },
  'Query.emailLog': { foreigners: 'null' },
  'Query.emailLogs': { foreigners: 'own rows', optional: ofVictim },
  'Query.emailAnalytics': {
    foreigners: 'own rows',
    optional: (victim) => ({
      filter: { accountId: victim.shop.id },
      range: {
        from: new Date(Date.now() - 3_600_000).toISOString(),
        until: new Date(Date.now() + 60_000).toISOString(),
      },
    }),
  },
  'Query.emailHistory': { foreigners: 'null', optional: recipientOfVictim },
  'Query.emailPreferences': { foreigners: 'null', optional: recipientOfVictim },
  'Query.emailTypes': { foreigners: 'shared' },
  'Query.node': { foreigners: 'null', policy: 'EMAIL_READ' },
  'Query.platform': { foreigners: 'shared' },
  'Query.providerDetails': { foreigners: 'shared' },
  'Query.providerPresets': { foreigners: 'shared' },
  'Query.providers': { foreigners: 'shared' },
  'Query.queueStats': { foreigners: 'own rows' },
  'Query.recipientExport': { foreigners: 'null', optional: recipientOfVictim },
  'Query.routes': { foreigners: 'shared', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.senderIdentities': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.senderDomains': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.sendingLimits': { foreigners: 'shared' },
  'Query.suppressions': {
    foreigners: 'own rows',
    optional: (victim) => ({ filter: { accountId: victim.shop.id } }),
  },
  'Query.suppressionsExport': {
    foreigners: 'own rows',
    optional: (victim) => ({ filter: { accountId: victim.shop.id } }),
  },
  'Query.templateVariantComparison': { foreigners: 'own rows' },
  'Query.images': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.template': { foreigners: 'null', id: (victim) => victim.templates.templateId },
  'Query.templateExport': { foreigners: 'null', id: (victim) => victim.templates.templateId },
  'Query.templatePreflight': { foreigners: 'null', id: (victim) => victim.templates.templateId },
  'Query.templatePreview': { foreigners: 'null', id: (victim) => victim.templates.templateId },
  'Query.templateRecipients': { foreigners: 'null', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Query.templates': { foreigners: 'null', optional: (victim) => ({ filter: { accountId: victim.shop.id } }) },
  'Query.templateVersion': { foreigners: 'null', id: (victim) => victim.templates.draftId },
  'Query.shopEvent': { foreigners: 'null', id: (victim) => victim.eventId },
  'Query.users': { foreigners: 'own rows' },
  'Query.viewer': { foreigners: 'own rows' },
  'Query.workers': { foreigners: 'shared' },
  'Mutation.accountTrackingSet': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, trackOpens: true }),
  },
  'Mutation.accountCreate': { foreigners: 'shared', optional: () => ({ name: `Toko ${crypto.randomUUID()}` }) },
  'Mutation.apiKeyCreate': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.apiKeyRevoke': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.spareKey.id },
  'Mutation.creditTopUp': { foreigners: 'shared', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Mutation.creditAdjust': { foreigners: 'shared', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Mutation.creditAccountUnfreeze': { foreigners: 'shared', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Mutation.creditWarningSet': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, below: 7 }),
  },
  'Mutation.emailCancel': { foreigners: { userError: 'NOT_FOUND' } },
  'Mutation.emailPreferenceSet': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ ...recipientOfVictim(victim), choices: [{ topic: '*', subscribed: true }] }),
  },
  'Mutation.emailRetry': {
    foreigners: { userError: 'NOT_FOUND' },
    optional: () => ({ acceptPossibleDuplicate: true }),
  },
  'Mutation.emailSend': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, type: 'order.paid', subject: 'Halo', text: 'Halo' }),
  },
  'Mutation.emailResolve': { foreigners: { userError: 'NOT_FOUND' } },
  'Mutation.emailSendBatch': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({
      accountId: victim.shop.id,
      emails: [{ type: 'order.paid', to: 'siti@pelanggan.example', subject: 'Halo', text: 'Halo' }],
    }),
  },
  'Mutation.emailTypeCreate': { foreigners: 'shared', optional: () => ({ key: 'order.matriks' }) },
  'Mutation.emailTypeUpdate': { foreigners: 'shared', optional: () => ({ key: 'order.paid' }) },
  'Mutation.invitationAccept': { foreigners: { userError: 'PASSWORD_TOO_SHORT|LINK_INVALID' } },
  'Mutation.passwordReset': { foreigners: { userError: 'PASSWORD_TOO_SHORT|LINK_INVALID' } },
  'Mutation.passwordResetRequest': { foreigners: 'shared', optional: (victim) => ({ email: victim.person.email }) },
  'Mutation.providerCreate': { foreigners: 'shared', optional: () => ({ name: `Penyedia ${crypto.randomUUID()}` }) },
  'Mutation.providerDelete': { foreigners: 'shared' },
  'Mutation.providerRecover': { foreigners: 'shared' },
  'Mutation.providerTest': { foreigners: 'shared' },
  'Mutation.providerUpdate': { foreigners: 'shared' },
  'Mutation.providersReorder': { foreigners: 'shared' },
  'Mutation.eventPublish': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({
      accountId: victim.shop.id,
      name: 'user.registered',
      data: { user: { email: 'siapa@pelanggan.example', name: 'Siapa' } },
    }),
  },
  'Mutation.templateTestSend': {
    foreigners: { userError: 'NOT_FOUND' },
    id: (victim) => victim.templates.publishedId,
    optional: (victim) => ({ accountId: victim.shop.id, to: 'uji@pelanggan.example' }),
  },
  'Mutation.recipientErase': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => {
      const address = `terhapus.${crypto.randomUUID()}@pelanggan.example`;
      return { address, confirm: address, accountId: victim.shop.id };
    },
  },
  'Mutation.routeReset': {
    foreigners: 'shared',
    optional: (victim) => ({ accountId: victim.shop.id, category: 'ORDER' }),
  },
  'Mutation.routeSet': {
    foreigners: 'shared',
    optional: (victim) => ({ accountId: victim.shop.id, category: 'ORDER' }),
  },
  'Mutation.senderDefaultSet': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, type: 'order.paid', senderIdentityId: victim.senderId }),
  },
  'Mutation.senderIdentityAdd': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.senderIdentityRemove': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.spareSenderId },
  'Mutation.senderIdentityVerify': { foreigners: { userError: 'LINK_INVALID' } },
  'Mutation.senderIdentityVouch': { foreigners: 'shared', id: (victim) => victim.senderId },
  'Mutation.senderDomainAdd': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, domain: `toko-${crypto.randomUUID()}.example` }),
  },
  'Mutation.senderDomainCheck': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.domainId },
  'Mutation.senderDomainRemove': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.spareDomainId },
  'Mutation.senderDomainUpdate': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.domainId },
  'Mutation.sendingLimitSet': { foreigners: 'shared', optional: (victim) => ({ accountId: victim.shop.id }) },
  'Mutation.sessionCreate': {
    foreigners: { userError: 'INVALID_CREDENTIALS' },
    optional: (victim) => ({ email: victim.person.email }),
  },
  'Mutation.sessionCreateFromLink': { foreigners: { userError: 'LINK_INVALID' } },
  'Mutation.sessionRevoke': { foreigners: 'shared', endsSession: true },
  'Mutation.suppressionAdd': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.suppressionRelease': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.suppressionsImport': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.imageDelete': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.templates.imageId },
  'Mutation.imageUpload': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.templateArchive': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.templates.templateId },
  'Mutation.templateCreate': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, type: 'order.paid', copyOf: victim.templates.templateId }),
  },
  'Mutation.templateDraftDiscard': {
    foreigners: { userError: 'NOT_FOUND' },
    id: (victim) => victim.templates.templateId,
  },
  'Mutation.templateDraftSave': {
    foreigners: { userError: 'NOT_FOUND' },
    id: (victim) => victim.templates.templateId,
  },
  'Mutation.templateDuplicate': {
    foreigners: { userError: 'NOT_FOUND' },
    id: (victim) => victim.templates.templateId,
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.templateImport': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Mutation.templatePublish': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.templates.draftId },
  'Mutation.templateRestore': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.templates.templateId },
  'Mutation.templateRollback': {
    foreigners: { userError: 'NOT_FOUND' },
    id: (victim) => victim.templates.publishedId,
  },
  'Mutation.templateUpdate': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.templates.templateId },
  'Mutation.userDisable': { foreigners: { userError: 'NOT_FOUND' }, id: (victim) => victim.spare.id },
  'Mutation.userInvite': {
    foreigners: { userError: 'ACCOUNT_NOT_FOUND' },
    optional: (victim) => ({ accountId: victim.shop.id, role: 'AFFILIATE' }),
  },
  'Subscription.providerHealthUpdated': { foreigners: 'shared' },
  'Subscription.creditBalanceChanged': {
    foreigners: 'own rows',
    optional: (victim) => ({ accountId: victim.shop.id }),
  },
  'Subscription.emailLogUpdated': { foreigners: 'own rows', optional: ofVictim },
};

export interface Victim {
  shop: Shop;
  person: Person;
  /** A colleague and a key that a test may lose. */
  spare: Person;
  key: Key;
  spareKey: Key;
  /** Two addresses that the victim may send from, of which a test may lose one. */
  senderId: string;
  spareSenderId: string;
  emailId: string;
  eventId: string;
  domainId: string;
  spareDomainId: string;
  templates: VictimsTemplates;
  failures: VictimsFailures;
  leads: VictimsLeads;
}

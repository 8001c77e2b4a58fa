import { defineEntity, p } from '@mikro-orm/core';

export enum DnsRecordKind {
  SPF = 'SPF',
  DKIM = 'DKIM',
  DMARC = 'DMARC',
  RETURN_PATH = 'RETURN_PATH',
  TRACKING = 'TRACKING',
}

export enum DnsCheckState {
  /** Not looked at yet. */
  PENDING = 'PENDING',
  OK = 'OK',
  /** There, but not as it should be. */
  WRONG = 'WRONG',
  MISSING = 'MISSING',
  /** The name servers could not be asked. */
  UNREACHABLE = 'UNREACHABLE',
}

/** What the DNS said of one record. */
export interface DnsCheck {
  kind: DnsRecordKind;
  state: DnsCheckState;
  /** What was found; null: nothing. */
  found: string | null;
  /** What is wrong, in English. */
  problem: string | null;
}

const SenderDomainSchema = defineEntity({
  name: 'SenderDomain',
  tableName: 'sender_domain',
  uniques: [{ properties: ['accountId', 'domain'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** Lower case, ASCII, `toko-melati.example`. */
    domain: p.text(),
    dkimSelector: p.text(),
    /** PEM, encrypted. */
    dkimPrivateKey: p.blob(),
    /** Base64 of the DER form, as it stands in the DNS. */
    dkimPublicKey: p.text(),
    /** Host of links and pixels once its CNAME is there, `link.toko-melati.example`; null: that of Merpati. */
    trackingHost: p.text().nullable(),
    checks: p.json<DnsCheck[]>(),
    checkedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    createdByUserId: p.uuid().nullable(),
  },
});

/** A domain that an account sends from. */
export class SenderDomain extends SenderDomainSchema.class {}
SenderDomainSchema.setClass(SenderDomain);

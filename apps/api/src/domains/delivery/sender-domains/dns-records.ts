import type { SenderDomain } from './sender-domain.entity.ts';
import { DnsRecordKind } from './sender-domain.entity.ts';

/** A record that the owner of a domain sets in the DNS. */
export interface WantedRecord {
  kind: DnsRecordKind;
  type: 'TXT' | 'CNAME';
  name: string;
  value: string;
  /** False: mail goes without it. */
  required: boolean;
}

/** Where the records of a domain lead. */
export interface DnsTargets {
  /** Mechanisms that let the providers in use send for it, such as `include:spf.brevo.com`. */
  spf: string[];
  /** Host of links and pixels. */
  trackingHost: string;
  /** Domain of the bounce mailbox; null: none. */
  bounceDomain: string | null;
}

/** Label of the host that takes bounces of a domain. */
const RETURN_PATH_LABEL = 'bounce';

/** What a domain needs, in the order in which it matters. */
export function wantedRecords(domain: SenderDomain, targets: DnsTargets): WantedRecord[] {
  const { spf, trackingHost, bounceDomain } = targets;
  const records: WantedRecord[] = [
    {
      kind: DnsRecordKind.SPF,
      type: 'TXT',
      name: domain.domain,
      value: `v=spf1 ${[...spf, '~all'].join(' ')}`,
      required: true,
    },
    {
      kind: DnsRecordKind.DKIM,
      type: 'TXT',
      name: `${domain.dkimSelector}._domainkey.${domain.domain}`,
      value: `v=DKIM1; k=rsa; p=${domain.dkimPublicKey}`,
      required: true,
    },
    {
      kind: DnsRecordKind.DMARC,
      type: 'TXT',
      name: `_dmarc.${domain.domain}`,
      value: `v=DMARC1; p=none; rua=mailto:dmarc@${domain.domain}`,
      required: true,
    },
  ];
  if (bounceDomain)
    records.push({
      kind: DnsRecordKind.RETURN_PATH,
      type: 'CNAME',
      name: `${RETURN_PATH_LABEL}.${domain.domain}`,
      value: bounceDomain,
      required: false,
    });
  if (domain.trackingHost)
    records.push({
      kind: DnsRecordKind.TRACKING,
      type: 'CNAME',
      name: domain.trackingHost,
      value: trackingHost,
      required: false,
    });
  return records;
}

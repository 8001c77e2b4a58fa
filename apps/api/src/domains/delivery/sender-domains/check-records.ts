import type { Dns, DnsAnswer } from '../../../infra/dns.ts';
import type { WantedRecord } from './dns-records.ts';
import { type DnsCheck, DnsCheckState, DnsRecordKind } from './sender-domain.entity.ts';

/** What is wrong with the values that were found; null when one of them serves. */
type Judge = (values: string[], wanted: WantedRecord) => string | null;

const judges: Record<DnsRecordKind, { begins: RegExp; judge: Judge }> = {
  [DnsRecordKind.SPF]: { begins: /^v=spf1(\s|$)/i, judge: judgeSpf },
  [DnsRecordKind.DKIM]: { begins: /(^|;)\s*p=/i, judge: judgeDkim },
  [DnsRecordKind.DMARC]: { begins: /^v=DMARC1(;|\s|$)/i, judge: judgeDmarc },
  [DnsRecordKind.RETURN_PATH]: { begins: /./, judge: judgeHost },
  [DnsRecordKind.TRACKING]: { begins: /./, judge: judgeHost },
};

/** Asks the DNS for each record and says how it stands. */
export function checkRecords(dns: Dns, records: WantedRecord[]): Promise<DnsCheck[]> {
  return Promise.all(records.map((record) => checkRecord(dns, record)));
}

async function checkRecord(dns: Dns, wanted: WantedRecord): Promise<DnsCheck> {
  const answer: DnsAnswer = wanted.type === 'TXT' ? await dns.txt(wanted.name) : await dns.cname(wanted.name);
  const { kind } = wanted;
  if (answer === 'UNREACHABLE')
    return { kind, state: DnsCheckState.UNREACHABLE, found: null, problem: 'The name servers did not answer.' };
  const { begins, judge } = judges[kind];
  const values = answer.values.filter((value) => begins.test(value.trim()));
  if (values.length === 0)
    return { kind, state: DnsCheckState.MISSING, found: null, problem: 'There is no such record.' };
  const problem = judge(values, wanted);
  return { kind, state: problem ? DnsCheckState.WRONG : DnsCheckState.OK, found: values.join('\n'), problem };
}

/** RFC 7208: exactly one record; what it must let in stands in it. */
function judgeSpf(values: string[], wanted: WantedRecord): string | null {
  if (values.length > 1) return 'There are several SPF records, and then none of them counts. Join them in one.';
  const terms = values[0]!.toLowerCase().trim().split(/\s+/);
  const missing = wanted.value
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => /^(include|a|ip4|ip6|mx):?/.test(term) && !terms.includes(term));
  if (missing.length > 0) return `It lacks ${missing.join(' ')}.`;
  return terms.includes('+all') ? 'It lets everybody send (+all).' : null;
}

function judgeDkim(values: string[], wanted: WantedRecord): string | null {
  const keys = values.map(keyIn);
  if (keys.includes(keyIn(wanted.value))) return null;
  return keys.every((key) => key === '') ? 'The key was withdrawn (empty p=).' : 'It holds another key.';
}

function keyIn(record: string): string {
  return (/(?:^|;)\s*p=([^;]*)/i.exec(record)?.[1] ?? '').replace(/\s+/g, '');
}

/** RFC 7489: one record with a policy. */
function judgeDmarc(values: string[]): string | null {
  if (values.length > 1) return 'There are several DMARC records, and then none of them counts.';
  return /;\s*p=(none|quarantine|reject)\s*(;|$)/i.test(values[0]!)
    ? null
    : 'It has no valid policy (p=none, quarantine or reject).';
}

function judgeHost(values: string[], wanted: WantedRecord): string | null {
  return values.includes(wanted.value.toLowerCase()) ? null : `It leads elsewhere.`;
}

import type { Tone } from '../../../../components/status-tone.ts';
import type { DnsCheckState, DnsRecordKind, SenderDomainRowFragment } from '../../../../gql/settings/graphql.ts';

export type DomainRecord = SenderDomainRowFragment['records'][number];

export const TONE_OF: Record<DnsCheckState, Tone> = {
  PENDING: 'neutral',
  OK: 'good',
  WRONG: 'bad',
  MISSING: 'warn',
  UNREACHABLE: 'warn',
};

/** What Gmail and Yahoo ask of those who send in bulk, and the domain does not show yet. */
export function lackingForBulk({ records }: Pick<SenderDomainRowFragment, 'records'>): DnsRecordKind[] {
  return records.filter(({ required, state }) => required && state !== 'OK').map(({ kind }) => kind);
}

const PROBLEMS = [
  [/^There are several SPF/, 'spfSeveral'],
  [/^It lacks (.+)\.$/, 'spfLacks'],
  [/^It lets everybody send/, 'spfEverybody'],
  [/^The key was withdrawn/, 'dkimWithdrawn'],
  [/^It holds another key/, 'dkimOther'],
  [/^There are several DMARC/, 'dmarcSeveral'],
  [/^It has no valid policy/, 'dmarcPolicy'],
  [/^It leads elsewhere/, 'elsewhere'],
] as const;

/** Which of the known problems of a wrong record it is, and what it names; undefined for one that this screen has no words for. */
export function knownProblem(problem: string): { key: (typeof PROBLEMS)[number][1]; what: string } | undefined {
  for (const [pattern, key] of PROBLEMS) {
    const match = pattern.exec(problem);
    if (match) return { key, what: match[1] ?? '' };
  }
  return undefined;
}

/** Domain of an address, in lower case. */
export function domainOfAddress(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

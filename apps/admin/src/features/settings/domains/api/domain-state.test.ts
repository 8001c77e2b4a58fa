import { describe, expect, it } from 'vitest';
import { type DomainRecord, domainOfAddress, knownProblem, lackingForBulk } from './domain-state.ts';

function record(change: Partial<DomainRecord>): DomainRecord {
  return {
    __typename: 'SenderDomainRecord',
    kind: 'SPF',
    type: 'TXT',
    name: 'toko-melati.example',
    value: 'v=spf1 ~all',
    required: true,
    state: 'OK',
    found: null,
    problem: null,
    ...change,
  };
}

describe('what a domain lacks for bulk mail', () => {
  it('is every required record that is not as it should be', () => {
    const records = [
      record({}),
      record({ kind: 'DKIM', state: 'MISSING' }),
      record({ kind: 'DMARC', state: 'UNREACHABLE' }),
      record({ kind: 'TRACKING', state: 'MISSING', required: false }),
    ];
    expect(lackingForBulk({ records })).toEqual(['DKIM', 'DMARC']);
    expect(lackingForBulk({ records: [record({})] })).toEqual([]);
  });
});

describe('what the API says of a wrong record', () => {
  it('is recognised, with what it names', () => {
    expect(knownProblem('It lacks include:spf.brevo.com ip4:192.0.2.1.')).toEqual({
      key: 'spfLacks',
      what: 'include:spf.brevo.com ip4:192.0.2.1',
    });
    expect(knownProblem('It leads elsewhere.')?.key).toBe('elsewhere');
  });

  it('is left as it is when nobody translated it', () => {
    expect(knownProblem('The moon is full.')).toBeUndefined();
  });
});

it('an address names its domain', () => {
  expect(domainOfAddress('Promo@Toko-Melati.example')).toBe('toko-melati.example');
});

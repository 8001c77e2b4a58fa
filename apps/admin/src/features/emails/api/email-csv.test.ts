import { describe, expect, it } from 'vitest';
import type { EmailRowFragment } from '../../../gql/graphql.ts';
import { toCsv } from './email-csv.ts';

function row(part: Partial<EmailRowFragment>): EmailRowFragment {
  return {
    __typename: 'EmailLog',
    id: 'msg_1',
    status: 'SENT',
    sequence: 3,
    to: 'budi@contoh.id',
    subject: 'Pesanan dikirim',
    attemptCount: 1,
    maxAttempts: 3,
    nextAttemptAt: null,
    queuedAt: '2026-11-20T06:00:00.000Z',
    sentAt: '2026-11-20T06:00:01.000Z',
    possibleDuplicate: false,
    type: { __typename: 'EmailType', key: 'order.shipped' },
    provider: { __typename: 'Provider', id: 'prv_1', name: 'Mailketing' },
    lastError: null,
    account: { __typename: 'Account', id: 'acc_1', name: 'Toko Batik Laras' },
    ...part,
  };
}

function subjectCell(subject: string): string {
  const body = toCsv([row({ subject })])
    .split('\r\n')
    .slice(1)
    .join('\r\n');
  return body.slice(body.indexOf('budi@contoh.id,') + 'budi@contoh.id,'.length, body.lastIndexOf(',order.shipped'));
}

describe('the exported log', () => {
  it('has a header, one line a message and the mark that Excel wants', () => {
    const csv = toCsv([row({})]);
    expect(csv.startsWith('\uFEFFid,queued_at,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(2);
  });

  it.each(['=1+1', '+62812', '-5', '@SUM(A1)', '\tx', '\rx', '=1\n+2'])('makes %j harmless', (subject) => {
    expect(subjectCell(subject)).toBe(`"'${subject}"`);
  });

  it('leaves ordinary text alone and quotes what needs it', () => {
    expect(subjectCell('Halo = dunia')).toBe('Halo = dunia');
    expect(subjectCell('Batik "Parang", biru')).toBe('"Batik ""Parang"", biru"');
  });
});

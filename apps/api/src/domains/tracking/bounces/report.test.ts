import { describe, expect, it } from 'vitest';
import { parseReport } from './report.ts';

const crlf = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'));

/** Contracts §3.3, part by part. */
const dsn = (
  blocks: string,
  original = 'Content-Type: text/rfc822-headers\n\nMessage-ID: <0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b@toko.example>\n',
) =>
  crlf(`From: MAILER-DAEMON@mx.example.net
To: b.token@bounces.toko.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="batas"
MIME-Version: 1.0

--batas
Content-Type: text/plain

Surat ini tidak dapat diantar.

--batas
Content-Type: message/delivery-status

${blocks}
${original ? `--batas\n${original}` : ''}
--batas--
`);

const HEAD = `Reporting-MTA: dns; mx.example.net
Arrival-Date: Fri, 2 Jan 2026 10:00:00 +0000
Original-Envelope-Id: m_1
`;

describe('a bounce', () => {
  it('is read recipient by recipient, with folded lines and field names in any case', async () => {
    const { reports, about } = await parseReport(
      dsn(`${HEAD}
Original-Recipient: rfc822; User@Example.com
FINAL-RECIPIENT: rfc822;
  lain@example.com
action: failed
Status: 5.1.1 (bad mailbox)
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1
\tNo such user
Last-Attempt-Date: Fri, 2 Jan 2026 10:01:00 +0000

Final-Recipient: rfc822; dua@example.com
Action: delayed
Status: 4.4.7
Will-Retry-Until: Sat, 3 Jan 2026 10:01:00 +0000
`),
    );
    expect(reports).toEqual([
      {
        kind: 'DSN',
        recipient: 'user@example.com',
        action: 'failed',
        status: '5.1.1',
        words: '550 5.1.1 No such user',
        at: '2026-01-02T10:01:00.000Z',
      },
      { kind: 'DSN', recipient: 'dua@example.com', action: 'delayed', status: '4.4.7', words: '4.4.7', at: null },
    ]);
    expect(about).toContain('0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b');
  });

  it('is read without the original and without the block about the message', async () => {
    const { reports } = await parseReport(
      dsn('Final-Recipient: rfc822; user@example.com\nAction: expired\nStatus: 4.4.1\n', ''),
    );
    expect(reports).toMatchObject([{ recipient: 'user@example.com', action: 'expired', status: '4.4.1' }]);
  });
});

describe('a complaint', () => {
  const arf = (fields: string) =>
    crlf(`From: feedback@kotak.example
Subject: FW: Kabar dari toko
Content-Type: multipart/report; report-type=feedback-report; boundary="batas"
MIME-Version: 1.0

--batas
Content-Type: text/plain

This is an email abuse report.

--batas
Content-Type: message/feedback-report

${fields}
--batas
Content-Type: message/rfc822

From: halo@toko.example
Message-ID: <0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b@toko.example>
Subject: Kabar

Halo
--batas--
`);

  it('names its kind, and the mail by what is quoted of it', async () => {
    const { reports, about } = await parseReport(
      arf(`Feedback-Type: abuse
User-Agent: Kotak/1.0
Version: 1
Original-Rcpt-To: <user@example.com>
Arrival-Date: Fri, 2 Jan 2026 10:00:00 +0000
`),
    );
    expect(reports).toEqual([
      {
        kind: 'ARF',
        recipient: 'user@example.com',
        action: 'abuse',
        status: null,
        words: 'abuse: Kotak/1.0',
        at: '2026-01-02T10:00:00.000Z',
      },
    ]);
    expect(about).toMatch(/^Message-ID: <0193a2b4/m);
  });

  it('hides the recipient at some providers', async () => {
    const { reports } = await parseReport(arf('Feedback-Type: abuse\nOriginal-Rcpt-To: redacted@kotak.example\n'));
    expect(reports[0]?.recipient).toBeNull();
  });

  it('comes as a plain mail from some', async () => {
    const { reports, about } = await parseReport(
      crlf(`From: staff@kotak.example
Subject: complaint about message from 192.0.2.1
Content-Type: multipart/mixed; boundary="batas"
MIME-Version: 1.0

--batas
Content-Type: message/rfc822

X-HmXmrOriginalRecipient: user@example.com
Message-ID: <0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b@toko.example>
Subject: Kabar

Halo
--batas--
`),
    );
    expect(reports).toMatchObject([{ kind: 'ARF', action: 'abuse' }]);
    expect(about).toContain('0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b');
  });
});

it.each([
  '',
  'Halo',
  'Subject: Liburan\n\nSaya tidak di kantor.\n',
  'Content-Type: multipart/report; boundary=x\n\n--x',
])('%j is neither', async (text) => {
  expect((await parseReport(crlf(text))).reports).toEqual([]);
});

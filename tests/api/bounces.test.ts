import { createTransport } from 'nodemailer';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, signInAdmin, unique } from '../support/people.ts';
import { freePort } from '../support/processes.ts';
import { eventually } from '../support/waiting.ts';

const DOMAIN = 'pantulan.toko-melati.example';

let app: TestApp;
let key: Key;
let port: number;

beforeAll(async () => {
  port = await freePort();
  app = await startApp({
    kinds: [ProviderKind.SMTP],
    settings: { BOUNCE_DOMAIN: DOMAIN, BOUNCE_SMTP_PORT: String(port) },
  });
  const admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

interface Sent {
  id: string;
  to: string;
  /** Its envelope sender. */
  returnPath: string;
}

async function sent(change: Record<string, unknown> = {}): Promise<Sent> {
  const to = `siti.${unique()}@pelanggan.example`;
  const id = await send(key.client, { to, ...change });
  await whenEmail(key.client, id, 'SENT');
  return { id, to, returnPath: app.sandbox.mailbox.list({ to })[0]!.returnPath! };
}

/** Hands a mail to the bounce mailbox; gives the answer's code. */
async function deliver(raw: string, { from = '', to }: { from?: string; to: string }): Promise<number> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to }, raw: raw.replace(/\n/g, '\r\n') });
    return 250;
  } catch (error) {
    return error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  } finally {
    transport.close();
  }
}

const dsn = (blocks: string) => `From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="batas"
MIME-Version: 1.0

--batas
Content-Type: text/plain

Surat ini tidak dapat diantar.

--batas
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

${blocks}
--batas--
`;
const block = (to: string, action: string, status: string, words: string) =>
  `Final-Recipient: rfc822; ${to}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp;\n  ${words}\n`;
const arf = (type: string, messageId: string, more = '') => `From: laporan@kotak.example
Content-Type: multipart/report; report-type=feedback-report; boundary="batas"
MIME-Version: 1.0

--batas
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Kotak/1.0
Version: 1
${more}
--batas
Content-Type: text/rfc822-headers

Message-ID: <${messageId}@merpati.example>
Subject: Kabar
--batas--
`;

const worked = () =>
  eventually(
    'the inbox is worked on',
    async () => (await app.database.query('select from inbox_event where processed_at is null')).length === 0,
  );
const suppressionOf = async (address: string) => {
  const [row] = await app.database.query<{ reason: string }>('select reason from suppression where address = $1', [
    address,
  ]);
  return row?.reason ?? null;
};

describe('a bounce', () => {
  test.each([
    ['failed', '5.1.1', '550 5.1.1 No such user', 'BOUNCED', 'HARD_BOUNCE'],
    ['failure', '5.0.0', '550 user unknown', 'BOUNCED', 'HARD_BOUNCE'],
    ['failed', '5.2.2', '552 5.2.2 mailbox full', 'BOUNCED', null],
    ['failed', '5.7.1', '550 5.7.1 blocked by policy', 'BOUNCED', null],
    ['failed', '4.4.7', '4.4.7 expired in queue', 'BOUNCED', null],
    ['delayed', '4.4.1', '421 4.4.1 no answer', 'SENT', null],
    ['expired', '4.4.7', '4.4.7 expired', 'SENT', null],
    ['delivered', '2.0.0', '250 2.0.0 ok', 'DELIVERED', null],
    ['deliverable', '2.0.0', '250 ok', 'DELIVERED', null],
    ['relayed', '2.0.0', '250 ok', 'SENT', null],
    ['expanded', '2.0.0', '250 ok', 'SENT', null],
  ])('%s %s (%s): the mail is %s', async (action, status, words, expected, reason) => {
    const { id, to, returnPath } = await sent();
    const raw = dsn(block(to, action, status, words));
    expect([await deliver(raw, { to: returnPath }), await deliver(raw, { to: returnPath })]).toEqual([250, 250]);
    await worked();
    expect((await readEmail(key.client, id)).status).toBe(expected);
    expect(await suppressionOf(to)).toBe(reason);
    const { emailLog } = await key.client.must<{ emailLog: { evidence: { nodes: object[] } } }>(
      'query ($id: ID!) { emailLog(id: $id) { evidence { nodes { source words } } } }',
      { id },
    );
    expect(emailLog.evidence.nodes).toEqual([{ source: 'DSN', words }]);
  });

  test('of a copy says nothing about the mail', async () => {
    const cc = `wati.${unique()}@pelanggan.example`;
    const { id, to, returnPath } = await sent({ cc: [cc] });
    await deliver(dsn(block(cc, 'failed', '5.1.1', '550 5.1.1 No such user')), { to: returnPath });
    await worked();
    expect((await readEmail(key.client, id)).status).toBe('SENT');
    expect([await suppressionOf(cc), await suppressionOf(to)]).toEqual(['HARD_BOUNCE', null]);
  });

  test('about an address that the mail was passed on to counts for the mail', async () => {
    const { id, to, returnPath } = await sent();
    await deliver(dsn(block('penerus@lain.example', 'failed', '5.1.1', '550 5.1.1 No such user')), { to: returnPath });
    await whenEmail(key.client, id, 'BOUNCED');
    expect(await suppressionOf(to)).toBe('HARD_BOUNCE');
  });
});

describe('a complaint', () => {
  const complaints = { from: 'laporan@kotak.example', to: `complaints@${DOMAIN}` };

  test.each([
    ['abuse', 'COMPLAINED', 'COMPLAINT'],
    ['fraud', 'COMPLAINED', 'COMPLAINT'],
    ['not-spam', 'SENT', null],
    ['auth-failure', 'SENT', null],
  ])('of type %s by Message-ID: the mail is %s', async (type, expected, reason) => {
    const { id, to } = await sent();
    expect(await deliver(arf(type, id.slice(4), 'Original-Rcpt-To: redacted@kotak.example\n'), complaints)).toBe(250);
    await worked();
    expect((await readEmail(key.client, id)).status).toBe(expected);
    expect(await suppressionOf(to)).toBe(reason);
  });

  test('without a mail of ours is refused', async () => {
    expect(await deliver(arf('abuse', 'bukan-surat-kami'), complaints)).toBe(554);
  });
});

describe('what is no report about a mail of ours', () => {
  test('is refused, and never answered by mail', async () => {
    const { to, returnPath } = await sent();
    const raw = dsn(block(to, 'failed', '5.1.1', '550 5.1.1 No such user'));
    const forged = returnPath.replace(/^b\.(.)/, (_, first: string) => `b.${first === '0' ? '1' : '0'}`);
    const before = await app.database.query('select count(*) from inbox_event');
    const mails = await app.database.query('select count(*) from message');
    expect(await deliver(raw, { to: forged })).toBe(550);
    expect(await deliver(raw, { to: `halo@${DOMAIN}` })).toBe(550);
    expect(await deliver(raw, { to: returnPath, from: 'penipu@lain.example' })).toBe(550);
    expect(await deliver('Subject: Liburan\n\nSaya tidak di kantor.\n', { to: returnPath })).toBe(554);
    expect(await deliver(`Subject: Besar\n\n${'x'.repeat(70).concat('\n').repeat(80_000)}`, { to: returnPath })).toBe(
      552,
    );
    expect(await app.database.query('select count(*) from inbox_event')).toEqual(before);
    expect(await app.database.query('select count(*) from message')).toEqual(mails);
  });
});

test('the return path is of one mail and tells nothing of its recipient', async () => {
  const [one, two] = [await sent(), await sent()];
  expect(one.returnPath).toMatch(new RegExp(`^b\\.[0-9a-f]{48}@${DOMAIN}$`));
  expect(one.returnPath).not.toBe(two.returnPath);
});

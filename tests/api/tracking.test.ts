import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
const FIRST = 'https://toko-melati.example/pesanan/1001?kode=A%26B';
const SECOND = 'https://toko-melati.example/bantuan';

let app: TestApp;
let key: Key;

beforeAll(async () => {
  app = await startApp({ settings: { TRUSTED_PROXIES: '1' } });
  const admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

interface Sent {
  id: string;
  pixel: string;
  links: string[];
}

/** A mail that was sent, with the addresses in it as a mail program finds them. */
async function sent(html = `<p><a href="${FIRST}">Lihat</a> <a href="${SECOND}">Bantuan</a></p>`): Promise<Sent> {
  const to = `siti.${unique()}@pelanggan.example`;
  const id = await send(key.client, { to, html });
  await whenEmail(key.client, id, 'SENT');
  const { html: body } = await app.sandbox.mailbox.parse(app.sandbox.mailbox.list({ to })[0]!);
  if (typeof body !== 'string') throw new Error('The mail has no HTML.');
  const links = [...body.matchAll(/href="([^"]*\/email\/track\/click\/[^"]*)"/g)].map(([, url]) => url!);
  const pixel = /src="([^"]*\/email\/track\/open\/[^"]*)"/.exec(body)![1]!;
  return { id, pixel: new URL(pixel).pathname, links: links.map((url) => new URL(url).pathname) };
}

const visit = (path: string, userAgent = PHONE, method = 'GET') =>
  fetch(app.url + path, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, 'x-forwarded-for': '203.0.113.77' },
  });
const worked = () =>
  eventually('hits are worked on', async () => (await app.database.query('select from tracking_hit')).length === 0);
const eventsOf = (id: string) =>
  app.database.query(
    `select kind, open_kind, first, link_number, url, machine, ip, user_agent from tracking_event where message_id = $1 order by id`,
    [id.slice(4)],
  );
/** As if the mail had been sent a minute ago. */
const aged = (id: string) =>
  app.database.query(`update message set sent_at = sent_at - interval '1 minute' where id = $1`, [id.slice(4)]);

describe('the pixel', () => {
  test('is a transparent picture of one point that nobody keeps', async () => {
    const answer = await visit((await sent()).pixel);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const { width, height, data } = PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
    expect([width, height, data.at(-1)]).toEqual([1, 1, 0]);
  });

  test('tells of the first and of later opens, with the network and the program of the reader', async () => {
    const { id, pixel } = await sent();
    await visit(pixel);
    await whenEmail(key.client, id, 'OPENED');
    await visit(pixel);
    await worked();
    const base = { kind: 'OPENED', open_kind: 'LIKELY_HUMAN', link_number: null, url: null, machine: false };
    const from = { ip: '203.0.113.0/24', user_agent: PHONE };
    expect(await eventsOf(id)).toEqual([
      { ...base, ...from, first: true },
      { ...base, ...from, first: false },
    ]);
  });

  test('loaded by a machine is no open', async () => {
    const { id, pixel } = await sent();
    await visit(pixel, 'Mozilla/5.0');
    await visit(pixel, 'Barracuda Sentinel');
    await visit(pixel, PHONE, 'HEAD');
    await worked();
    expect((await readEmail(key.client, id)).status).toBe('SENT');
    expect((await eventsOf(id)).map((event) => event.open_kind)).toEqual(['APPLE_MPP', 'SCANNER', 'SCANNER']);
    const { emailLog } = await key.client.must<{
      emailLog: { openedAt: string | null; machineOpenedAt: string | null };
    }>('query ($id: ID!) { emailLog(id: $id) { openedAt machineOpenedAt } }', { id });
    expect([emailLog.openedAt, typeof emailLog.machineOpenedAt]).toEqual([null, 'string']);
  });
});

describe('a link', () => {
  test('leads where the mail said, tells nobody where from, and counts', async () => {
    const { id, links } = await sent();
    await aged(id);
    const answer = await visit(links[0]!);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, FIRST]);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    await whenEmail(key.client, id, 'CLICKED');
    const { emailLog } = await key.client.must<{ emailLog: { evidence: { totalCount: number; nodes: object[] } } }>(
      `query ($id: ID!) {
         emailLog(id: $id) { evidence { totalCount nodes { kind source openKind linkNumber url machine ip userAgent words } } }
       }`,
      { id },
    );
    expect(emailLog.evidence).toEqual({
      totalCount: 1,
      nodes: [
        {
          kind: 'CLICKED',
          source: 'LINK',
          openKind: null,
          linkNumber: 0,
          url: FIRST,
          machine: false,
          ip: '203.0.113.0/24',
          userAgent: PHONE,
          words: null,
        },
      ],
    });
  });

  test('looked at by a scanner is no click', async () => {
    const { id, links } = await sent();
    await aged(id);
    const head = await visit(links[0]!, PHONE, 'HEAD');
    expect([head.status, head.headers.get('location')]).toEqual([302, FIRST]);
    await visit(links[1]!, 'Mozilla/5.0 (compatible; SafeLinks scanner)');
    await worked();
    expect((await readEmail(key.client, id)).status).toBe('SENT');
    expect((await eventsOf(id)).map(({ machine }) => machine)).toEqual([true, true]);
  });

  test('followed with all others as soon as the mail is there was followed by a machine', async () => {
    const { id, links } = await sent();
    await app.database.query('update message set sent_at = now() where id = $1', [id.slice(4)]);
    await Promise.all(links.map((link) => visit(link)));
    await worked();
    expect((await eventsOf(id)).map(({ machine }) => machine)).toEqual([true, true]);
    expect((await readEmail(key.client, id)).status).toBe('SENT');
  });
});

describe('what was altered', () => {
  const changed = (text: string, at: number) =>
    `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

  test('is answered with 400, leads nowhere and counts nothing', async () => {
    const mail = await sent();
    const other = await sent();
    const [message, link] = mail.links[0]!.split('/').slice(-2) as [string, string];
    const token = mail.pixel.split('/').at(-1)!;
    const paths = [
      `/email/track/click/${changed(message, 3)}/${link}`,
      `/email/track/click/${message}/${changed(link, link.length - 2)}`,
      `/email/track/click/${message}/1${link.slice(1)}`,
      `/email/track/click/${other.links[0]!.split('/').at(-2)}/${link}`,
      `/email/track/click/${message}/${link}?url=https://penipu.example`.replace(link, `${link}x`),
      `/email/track/click/${message}/https:%2F%2Fpenipu.example`,
      `/email/track/click/${message}/0`,
      `/email/track/open/${changed(token, 5)}`,
      `/email/track/open/${token.replace('.png', '.gif')}`,
      '/email/track/open/.png',
      '/email/track/open/%00.png',
    ];
    for (const path of paths) {
      const answer = await visit(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 400, null]);
    }
    await worked();
    expect([await eventsOf(mail.id), await eventsOf(other.id)]).toEqual([[], []]);
  });

  test('a query changes nothing', async () => {
    const { links } = await sent();
    const answer = await visit(`${links[0]}?url=https://penipu.example&next=//penipu.example`);
    expect(answer.headers.get('location')).toBe(FIRST);
  });

  test('no address tells anything about a person', async () => {
    const { pixel, links } = await sent();
    for (const path of [pixel, ...links]) {
      const parts = path.split(/[/.]/).map((part) => Buffer.from(part, 'base64url').toString('latin1'));
      expect([path, ...parts].join(' ')).not.toMatch(/siti|pelanggan|melati|pesanan/);
    }
  });
});

test('a visit proves that a mail of unknown outcome was taken', async () => {
  const { id, pixel } = await sent();
  await app.database.query(`update message set dispatch = 'UNKNOWN' where id = $1`, [id.slice(4)]);
  await app.database.query(`update attempt set state = 'UNKNOWN' where message_id = $1`, [id.slice(4)]);
  await visit(pixel);
  const email = await whenEmail(key.client, id, 'OPENED');
  expect(email.events.nodes.map(({ kind }) => kind).slice(-2)).toEqual(['RESOLVED', 'OPENED']);
});

test('a new status comes to those who watch', async () => {
  const { id, pixel } = await sent();
  const received = await app.subscribe<{
    emailLogUpdated: { sequence: number; emailLog: { id: string; status: string } };
  }>(
    { bearer: key.secret },
    'subscription { emailLogUpdated(filter: { statuses: [OPENED] }) { sequence emailLog { id status } } }',
  );
  const { sequence } = await readEmail(key.client, id);
  await visit(pixel);
  await eventually('it was told', async () => received.events.length > 0);
  expect(received.events[0]).toMatchObject({
    emailLogUpdated: { sequence: sequence + 1, emailLog: { id, status: 'OPENED' } },
  });
});

test('the log finds mails by what came back', async () => {
  const [quiet, opened] = [await sent(), await sent()];
  await visit(opened.pixel);
  await whenEmail(key.client, opened.id, 'OPENED');
  const found = async (...statuses: string[]) => {
    const { emailLogs } = await key.client.must<{ emailLogs: { nodes: { id: string }[] } }>(
      'query ($statuses: [EmailStatus!]) { emailLogs(filter: { statuses: $statuses }, first: 100) { nodes { id } } }',
      { statuses },
    );
    const ids = emailLogs.nodes.map(({ id }) => id);
    return [quiet.id, opened.id].map((id) => ids.includes(id));
  };
  expect(await found('SENT')).toEqual([true, false]);
  expect(await found('OPENED')).toEqual([false, true]);
  expect(await found('SENT', 'OPENED')).toEqual([true, true]);
  expect(await found('QUEUED', 'CLICKED')).toEqual([false, false]);
});

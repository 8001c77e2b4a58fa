import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, trySend, whenEmail } from '../support/emails.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

const MARKETING = { type: 'marketing.broadcast', html: '<p>Promo, {{ nama }}</p>', text: 'Promo' };

let app: TestApp;
let shop: Shop;
let person: Person;

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  shop = await openShop(admin, `Toko Melati ${unique()}`);
  person = await inviteAffiliate(app, admin, shop);
});

/** Sends a mail that may be refused; returns its recipient, the token in it and its headers. */
async function mailTo(to = `siti.${unique()}@pelanggan.example`, change: Record<string, unknown> = MARKETING) {
  const id = await send(person.client, { to, ...change });
  await whenEmail(person.client, id, 'SENT');
  const [mail] = app.sandbox.mailbox.list({ to });
  const { headers, html, text } = await app.sandbox.mailbox.parse(mail!);
  const header = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value;
  const token = /\/unsubscribe\/([\w-]+)/.exec(html ?? '')?.[1] ?? '';
  return { id, to, token, header, html: html ?? '', text: text ?? '' };
}

async function fetched(path: string, init: RequestInit = {}) {
  const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function form(fields: [string, string][]): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

const ONE_CLICK = form([['List-Unsubscribe', 'One-Click']]);

async function topicsOf(address: string): Promise<Record<string, boolean>> {
  const { emailPreferences } = await person.client.must<{
    emailPreferences: { topics: { topic: string; subscribed: boolean }[] };
  }>(
    `query ($address: EmailAddress!) { emailPreferences(recipient: { address: $address }) { topics { topic subscribed } } }`,
    {
      address,
    },
  );
  return Object.fromEntries(emailPreferences.topics.map(({ topic, subscribed }) => [topic, subscribed]));
}

describe('a mail that may be refused', () => {
  test('says so in its headers, its HTML and its text', async () => {
    const { header, token, html, text } = await mailTo();
    expect(header('list-unsubscribe')).toBe(`<http://merpati.example/unsubscribe/${token}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(html).toContain('Berhenti berlangganan');
    expect(text).toContain(`Unsubscribe: http://merpati.example/unsubscribe/${token}`);
  });

  test('one that must arrive says nothing of it', async () => {
    const { header, html } = await mailTo(undefined, {});
    expect(header('list-unsubscribe')).toBeUndefined();
    expect(html).not.toContain('unsubscribe');
  });

  test('the way out stands where the author put it, and only there', async () => {
    const { html, token } = await mailTo(undefined, {
      ...MARKETING,
      html: '<p><a href="{{ unsubscribe_url }}">Keluar</a></p>',
    });
    expect(html.split('/unsubscribe/')).toHaveLength(2);
    expect(html).toContain(`href="http://merpati.example/unsubscribe/${token}"`);
  });
});

describe('one click', () => {
  test.each([
    ['urlencoded', ONE_CLICK],
    [
      'multipart',
      {
        method: 'POST',
        body: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
    ],
  ] as const)('ends that kind of mail, without cookies, page or redirect (%s)', async (_, request) => {
    const { to, token } = await mailTo();
    expect((await fetched(`/unsubscribe/${token}`, request)).status).toBe(200);
    expect((await fetched(`/unsubscribe/${token}`, request)).status).toBe(200);
    expect((await topicsOf(to))['marketing.broadcast']).toBe(false);
    const proofs = await app.database.query(
      `select source, state, ip, message_id is not null as mail from consent_event where address = '${to}'`,
    );
    expect(proofs).toEqual([{ source: 'ONE_CLICK', state: 'OPTED_OUT', ip: '127.0.0.0/24', mail: true }]);
    const news = await app.database.query(
      `select t.kind, t.source, m.unsubscribed_at is not null as told
         from message m join tracking_event t on t.message_id = m.id where m.recipient = '${to}'`,
    );
    expect(news).toEqual([{ kind: 'UNSUBSCRIBED', source: 'RECIPIENT', told: true }]);
  });

  test('leaves a proof that the account can read, and the holder of the link cannot', async () => {
    const { id, to, token } = await mailTo();
    await fetched(`/unsubscribe/${token}`, ONE_CLICK);
    await person.client.must(
      `mutation ($input: EmailPreferenceSetInput!) { emailPreferenceSet(input: $input) { userErrors { code } } }`,
      { input: { recipient: { address: to }, choices: [{ topic: 'marketing.broadcast', subscribed: true }] } },
    );
    const proofsFor = async (client: GraphqlClient, recipient: object) => {
      const { emailPreferences } = await client.must<{ emailPreferences: { proofs: object[] } }>(
        `query ($recipient: RecipientInput!) {
           emailPreferences(recipient: $recipient) { proofs { topic subscribed source ip emailId } }
         }`,
        { recipient },
      );
      return emailPreferences.proofs;
    };
    const of = { topic: 'marketing.broadcast', ip: '127.0.0.0/24' };
    expect(await proofsFor(person.client, { address: to })).toEqual([
      { ...of, subscribed: true, source: 'PERSON', emailId: null },
      { ...of, subscribed: false, source: 'ONE_CLICK', emailId: id },
    ]);
    expect(await proofsFor(app.client(), { token })).toEqual([]);
    expect(await proofsFor(person.client, { token })).toEqual([]);
  });

  test('by a mail that must arrive says that it gives up all others, and does', async () => {
    const { to, token } = await mailTo(undefined, { html: '<p><a href="{{ unsubscribe_url }}">Keluar</a></p>' });
    const asked = await fetched(`/unsubscribe/${token}`);
    expect(asked.text).toContain('Semua e-mail yang boleh dimatikan');
    const done = await fetched(`/unsubscribe/${token}?lang=en`, ONE_CLICK);
    expect(done.text).toContain('Everything that can be switched off');
    expect(await topicsOf(to)).toMatchObject({ 'marketing.broadcast': false, 'order.paid': true });
  });

  test('GET shows a button and changes nothing', async () => {
    const { to, token } = await mailTo();
    const page = await fetched(`/unsubscribe/${token}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Ya, berhenti berlangganan');
    expect((await topicsOf(to))['marketing.broadcast']).toBe(true);
  });

  test('an altered or invented link is 400 and changes nothing, whatever is asked of it', async () => {
    const { to, token } = await mailTo();
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const wrong of [token.slice(0, -1) + last, `${token}A`, 'x', `${'A'.repeat(43)}`])
      for (const path of [`/unsubscribe/${wrong}`, `/preferences/${wrong}`]) {
        expect((await fetched(path)).status).toBe(400);
        expect((await fetched(path, ONE_CLICK)).status).toBe(400);
      }
    expect((await topicsOf(to))['marketing.broadcast']).toBe(true);
  });

  test('what waits for its turn is stopped, and says why', async () => {
    const { to, token } = await mailTo();
    const waiting = await send(person.client, {
      to,
      ...MARKETING,
      scheduledAt: new Date(Date.now() + 2_000).toISOString(),
    });
    await fetched(`/unsubscribe/${token}`, ONE_CLICK);
    const stopped = await whenEmail(person.client, waiting, 'SUPPRESSED');
    expect(stopped.events.nodes.at(-1)?.note).toBe('The recipient opted out of this kind of mail.');
    const order = await send(person.client, { to });
    await whenEmail(person.client, order, 'SENT');
  });
});

describe('the preference centre', () => {
  test('shows each kind of mail, in Indonesian and English, and why some cannot be switched off', async () => {
    const { token, to } = await mailTo();
    const page = await fetched(`/preferences/${token}`);
    expect(page.text).toContain('<html lang="id">');
    expect(page.text).toContain(to);
    expect(page.text).toMatch(/value="marketing.broadcast" checked/);
    expect(page.text).toContain('tidak dapat dimatikan');
    expect((await fetched(`/preferences/${token}?lang=en`)).text).toContain('cannot be switched off');
    expect(page.text.length).toBeLessThan(50_000);
  });

  test('keeps what the form says and nothing it did not show', async () => {
    const { token, to } = await mailTo();
    const saved = await fetched(
      `/preferences/${token}`,
      form([
        ['shown', 'marketing.broadcast'],
        ['shown', 'automation.step'],
        ['topic', 'automation.step'],
      ]),
    );
    expect(saved.text).toContain('Pilihan Anda tersimpan');
    expect(await topicsOf(to)).toMatchObject({
      'marketing.broadcast': false,
      'automation.step': true,
      'commission.earned': true,
      'order.paid': true,
    });
  });

  test('everything can be stopped at once, and single kinds taken up again', async () => {
    const { token, to } = await mailTo();
    await fetched(`/preferences/${token}`, form([['action', 'stop-all']]));
    expect(await topicsOf(to)).toMatchObject({
      'marketing.broadcast': false,
      'automation.step': false,
      'order.paid': true,
    });
    await fetched(
      `/preferences/${token}`,
      form([
        ['shown', 'marketing.broadcast'],
        ['shown', 'automation.step'],
        ['topic', 'marketing.broadcast'],
      ]),
    );
    expect(await topicsOf(to)).toMatchObject({ 'marketing.broadcast': true, 'automation.step': false });
  });

  test('a forged form cannot switch off what must arrive', async () => {
    const { token, to } = await mailTo();
    expect((await fetched(`/preferences/${token}`, form([['shown', 'order.paid']]))).status).toBe(400);
    expect((await topicsOf(to))['order.paid']).toBe(true);
  });
});

describe('the history', () => {
  test('shows the mails of this account to this address, with their status, and tells when one changes', async () => {
    const { token, to } = await mailTo();
    const page = await fetched(`/history/${token}`);
    expect(page.text).toContain('Terkirim');
    const events = await fetch(`${app.url}/history/${token}/events`);
    const reader = events.body!.getReader();
    await send(person.client, { to, subject: 'Kabar <b>baru</b>', variables: {} });
    let told = '';
    while (!told.includes('event: changed')) told += Buffer.from((await reader.read()).value ?? []).toString();
    await reader.cancel();
    expect((await fetched(`/history/${token}`)).text).toContain('Kabar &lt;b&gt;baru&lt;/b&gt;');
  });

  test('is there in GraphQL by the same token, without a session', async () => {
    const { token, to } = await mailTo();
    const { emailHistory, emailPreferences } = await app.client().must<{
      emailHistory: { nodes: { subject: string; status: string }[] };
      emailPreferences: { address: string };
    }>(
      `query ($recipient: RecipientInput!) {
         emailHistory(recipient: $recipient) { nodes { subject status } } emailPreferences(recipient: $recipient) { address }
       }`,
      { recipient: { token } },
    );
    expect(emailHistory.nodes).toMatchObject([{ status: 'SENT' }]);
    expect(emailPreferences.address).toBe(to);
  });
});

test('what others got copies of opens no pages, and mail that may be refused has no copies', async () => {
  const to = `siti.${unique()}@pelanggan.example`;
  const cc = [`agen.${unique()}@distributor.example`];
  const html = '<a href="{{ preferences_url }}">Preferensi</a>';
  const copied = await send(person.client, { to, cc, html });
  await whenEmail(person.client, copied, 'SENT');
  const token = app.context.trackingLinks.of(copied.slice(4)).recipientToken;
  for (const path of ['preferences', 'history', 'unsubscribe'])
    expect((await fetched(`/${path}/${token}`)).status).toBe(400);
  expect((await fetched(`/preferences/${token}/data.json`)).status).toBe(400);
  const { userErrors } = await trySend(person.client, { to, cc, ...MARKETING });
  expect(userErrors).toMatchObject([{ code: 'CC_INVALID' }]);
});

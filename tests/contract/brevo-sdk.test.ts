import { BrevoClient } from '@getbrevo/brevo';
import { afterEach, expect, it } from 'vitest';
import type { OutgoingEmail } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { type CapturedRequest, captureRequests, type Listening } from './listening.ts';
import { bytesOf, file, mail } from './mails.ts';
import { brevo, openAt } from './subjects.ts';

const open: Pick<Listening, 'close'>[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const key = 'xkeysib-0190f1d2';

/** What the official SDK sends for this mail, with everything in the fields that its types name. */
async function sentBySdk(email: OutgoingEmail, url: string): Promise<void> {
  const attachment = email.attachments.map(({ name, bytes }) => ({ name, content: bytes.toString('base64') }));
  await client(url).transactionalEmails.sendTransacEmail({
    sender: { email: email.from.address, name: email.from.name },
    to: [{ email: email.to }],
    ...(email.cc.length > 0 ? { cc: email.cc.map((address) => ({ email: address })) } : {}),
    ...(email.replyTo === null ? {} : { replyTo: { email: email.replyTo } }),
    subject: email.subject,
    ...(email.html === null ? {} : { htmlContent: email.html }),
    ...(email.text === null ? {} : { textContent: email.text }),
    ...(attachment.length > 0 ? { attachment } : {}),
    headers: {
      ...Object.fromEntries(email.headers.map(({ name, value }) => [name, value])),
      'X-Mailin-custom': JSON.stringify({ mid: email.messageId }),
      idempotencyKey: email.messageId,
    },
    tags: [email.messageId],
  });
}

it.each<[string, Partial<OutgoingEmail>]>([
  ['a plain mail', {}],
  ['a text without HTML', { html: null, text: 'Halo Siti – Rp 1.250.000\n"lunas"' }],
  [
    'everything at once',
    {
      text: 'Terima kasih, Siti.',
      cc: ['budi@pelanggan.example', 'agus@pelanggan.example'],
      replyTo: 'cs@toko-melati.example',
      headers: [
        { name: 'List-Unsubscribe', value: '<https://toko-melati.example/berhenti/abc>' },
        { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      ],
      attachments: [file('faktur.pdf', { bytes: bytesOf(5_000) }), file('foto produk.png')],
    },
  ],
])("sends %s as Brevo's own SDK does", async (_name, changes) => {
  const email = mail(changes);
  const server = await captureRequests({ status: 201, body: '{"messageId":"<1@smtp-relay.mailin.fr>"}' });
  const adapter = openAt(
    { ...brevo, settingsAt: ({ port }) => ({ baseUrl: `http://127.0.0.1:${port}/v3` }), secrets: { apiKey: key } },
    server,
  );
  open.push(server, adapter);
  await sentBySdk(email, server.url);
  await adapter.send(email);
  const [theirs, ours] = server.requests.map(compared);
  expect(ours).toEqual(theirs);
  expect(ours?.body).toHaveProperty('subject', email.subject);
});

it("asks for the account and for events as Brevo's own SDK does", async () => {
  const { messageId } = mail();
  const server = await captureRequests({ status: 200, body: '{"events":[],"plan":[]}' });
  const adapter = openAt(
    { ...brevo, settingsAt: ({ port }) => ({ baseUrl: `http://127.0.0.1:${port}/v3` }), secrets: { apiKey: key } },
    server,
  );
  open.push(server, adapter);
  await client(server.url).account.getAccount();
  await adapter.probe();
  await client(server.url).transactionalEmails.getEmailEventReport({ limit: 50, tags: JSON.stringify([messageId]) });
  await adapter.lookUp({ messageId, recipient: 'siti@pelanggan.example', since: new Date() });
  const [theirAccount, ourAccount, theirEvents, ourEvents] = server.requests.map(compared);
  expect(ourAccount).toEqual(theirAccount);
  expect(ourEvents).toEqual(theirEvents);
  expect(ourEvents?.query).toEqual({ limit: '50', tags: JSON.stringify([messageId]) });
});

function client(url: string): BrevoClient {
  return new BrevoClient({ apiKey: key, baseUrl: `${url}/v3`, maxRetries: 0 });
}

/** What a server acts upon; headers that only name the client's software are left out. */
function compared({ method, path, headers, body }: CapturedRequest) {
  const url = new URL(path, 'http://brevo.example');
  return {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    key: headers['api-key'],
    type: headers['content-type']?.split(';')[0],
    body: body === '' ? null : (JSON.parse(body) as unknown),
  };
}

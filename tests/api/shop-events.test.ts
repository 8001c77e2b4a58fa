import { randomUUID } from 'node:crypto';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { shopEventPublished } from '../../apps/api/src/domains/shop/shop.events.ts';
import { fromPublicId } from '../../apps/api/src/kernel/ids.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  await app.context.readyMade.install();
  admin = await signInAdmin(app);
  shop = await openShop(admin, `Toko Melati ${unique()}`);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

interface ShopEvent {
  id: string;
  processedAt: string | null;
  emailIds: string[];
  note: string | null;
}

interface Published {
  event: ShopEvent | null;
  userErrors: { code: string; message: string; field: string[] }[];
}

async function publish(name: string, data: object, idempotencyKey: string = randomUUID()): Promise<Published> {
  const { eventPublish } = await key.client.must<{ eventPublish: Published }>(
    `mutation ($input: EventPublishInput!, $key: UUID!) {
       eventPublish(input: $input, idempotencyKey: $key) {
         event { id processedAt emailIds note } userErrors { field code message }
       }
     }`,
    { input: { name, data }, key: idempotencyKey },
  );
  return eventPublish;
}

async function processed(published: Published): Promise<ShopEvent> {
  if (!published.event) throw new Error(JSON.stringify(published.userErrors));
  const { id } = published.event;
  return eventually('the event is worked on', async () => {
    const { shopEvent } = await key.client.must<{ shopEvent: ShopEvent }>(
      'query ($id: ID!) { shopEvent(id: $id) { id processedAt emailIds note } }',
      { id },
    );
    return shopEvent.processedAt !== null && shopEvent;
  });
}

/** Publishes an event and opens the mail that came of it. */
async function mailOf(name: string, data: object, to: string) {
  const { emailIds, note } = await processed(await publish(name, data));
  if (emailIds.length !== 1) throw new Error(`No mail: ${note}`);
  await whenEmail(key.client, emailIds[0]!, 'SENT');
  const mails = app.sandbox.mailbox.list({ to });
  const [parsed, files] = await Promise.all([app.sandbox.mailbox.parse(mails[0]!), mails[0]!.content.files()]);
  return {
    files: parsed.attachments.map(({ name }, index) => ({ name, bytes: files[index]!.bytes })),
    ...parsed,
    subject: mails[0]!.subject,
    html: parsed.html ?? '',
    text: parsed.text ?? '',
  };
}

const siti = (change: object = {}) => ({ email: `siti.${unique()}@pelanggan.example`, name: 'Siti Rahayu', ...change });

function orderOf(customer: object, change: object = {}) {
  return {
    id: `MLT-${unique()}`,
    customer,
    orderedAt: '2026-11-20T03:15:00Z',
    items: [
      { name: 'Batik tulis parang', quantity: 1, price: 850_000, total: 850_000 },
      { name: 'Syal tenun', quantity: 2, price: 175_000, total: 350_000 },
    ],
    subtotal: 1_200_000,
    shippingCost: 50_000,
    total: 1_250_000,
    url: 'https://toko-melati.example/pesanan/1001?kunci=abc',
    ...change,
  };
}

const payment = { method: 'Transfer BCA', paidAt: '2026-11-20T03:20:00Z', reference: 'TRX-77120' };

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

type Mail = Awaited<ReturnType<typeof mailOf>>;

function fileOf(mail: Mail, name: RegExp): Buffer {
  const file = mail.files.find((one) => name.test(one.name ?? ''));
  if (!file) throw new Error(`No file ${name} among ${mail.files.map((one) => one.name).join(', ')}`);
  return Buffer.from(file.bytes);
}

describe('an order', () => {
  test('that is confirmed brings a QR code to its page, and a copy to the distributor', async () => {
    const [customer, distributor] = [siti(), `agen.${unique()}@distributor.example`];
    const order = orderOf(customer, { distributor: { name: 'Agen Pekalongan', email: distributor } });
    const mail = await mailOf('order.status_changed', { status: 'CONFIRMED', order }, customer.email);
    expect(mail.subject).toBe(`Pesanan ${order.id} kami terima`);
    expect(mail.html).toContain('src="cid:qr"');
    expect(mail.html).toContain('Rp 1.250.000');
    const qr = PNG.sync.read(fileOf(mail, /^qr\.png$/));
    expect(jsQR.default(new Uint8ClampedArray(qr.data), qr.width, qr.height)?.data).toBe(order.url);
    expect(app.sandbox.mailbox.list({ to: distributor })).toHaveLength(1);
  });

  test('that is paid brings an invoice whose amounts are those of the order', async () => {
    const customer = siti();
    const order = orderOf(customer);
    const mail = await mailOf('order.paid', { order, payment }, customer.email);
    const text = await textOfPdf(fileOf(mail, /^faktur-MLT-.*\.pdf$/));
    for (const part of [
      order.id,
      'Siti Rahayu',
      'Rp 850.000',
      'Rp 350.000',
      'Rp 1.200.000',
      'Rp 50.000',
      'Rp 1.250.000',
      'TRX-77120',
    ])
      expect(text).toContain(part);
    expect(mail.html).toContain('20 November 2026 pukul 10.20 WIB');
  });

  test.each([
    ['PACKING', { eta: '23 November' }, ['23 November']],
    ['SHIPPED', { courier: 'JNE', trackingNumber: 'JT889' }, ['JNE', 'JT889', 'Lacak kiriman']],
    ['DELIVERED', { reviewUrl: 'https://toko-melati.example/ulasan/1' }, ['Tulis ulasan']],
    [
      'CANCELLED',
      { reason: 'Stok habis', refund: { amount: 50_000, method: 'BCA', timeline: '3 hari' } },
      ['Stok habis', 'Rp 50.000', '3 hari'],
    ],
    ['CANCELLED', { reason: 'Atas permintaan' }, ['Atas permintaan', 'Belum ada pembayaran']],
    [
      'RETURNED',
      { instructions: 'Kemas barang.\nSerahkan ke kurir.', timeline: '7 hari' },
      ['Kemas barang.<br', '7 hari'],
    ],
    [
      'REFUNDED',
      { refund: { amount: 1_250_000, method: 'BCA', transaction: 'RF-1', timeline: '3 hari' } },
      ['Rp 1.250.000', 'RF-1', '3 hari'],
    ],
    ['PAID', { payment }, ['TRX-77120']],
  ])('that becomes %s says what its customer needs to know', async (status, more, said) => {
    const customer = siti();
    const mail = await mailOf('order.status_changed', { status, order: orderOf(customer), ...more }, customer.email);
    for (const part of said) expect(mail.html).toContain(part);
  });

  test('names whoever it is for as they write themselves', async () => {
    const customer = siti({ name: 'Łukasz Çelik ✓' });
    const mail = await mailOf('order.paid', { order: orderOf(customer), payment }, customer.email);
    expect(await textOfPdf(fileOf(mail, /^faktur-/))).toContain('Łukasz Çelik ✓');
  });

  test('speaks English to those who do, and remembers that they do', async () => {
    const customer = siti({ language: 'en' });
    const first = await mailOf('order.paid', { order: orderOf(customer), payment }, customer.email);
    expect(first.subject).toMatch(/^Payment for order .* received$/);
    expect(await textOfPdf(fileOf(first, /^invoice-.*\.pdf$/))).toContain('Total paid');
    const { language: _, ...again } = customer as { language: string; email: string; name: string };
    const second = await mailOf(
      'order.status_changed',
      { status: 'PACKING', eta: '1 Dec', order: orderOf(again) },
      customer.email,
    );
    expect(second.subject).toMatch(/is being packed$/);
  });

  test('leaves facts about the customer and the order, which an older status does not turn back', async () => {
    const customer = siti({ role: 'customer' });
    const order = orderOf(customer, { distributor: { name: 'Agen', email: 'agen@distributor.example' } });
    await processed(await publish('order.paid', { order, payment }));
    const facts = await app.database.query(
      `select p.name, p.role, p.distributor, o.status, o.total from recipient_facts p join order_facts o using (account_id, address)
        where p.address = '${customer.email}'`,
    );
    expect(facts).toEqual([
      { name: 'Siti Rahayu', role: 'customer', distributor: 'Agen', status: 'PAID', total: '1250000' },
    ]);
  });
});

describe('a person', () => {
  test('who registers gets a link to activate, and terms and privacy as papers', async () => {
    const user = siti();
    const mail = await mailOf(
      'user.registered',
      { user, activationUrl: 'https://toko-melati.example/aktivasi?x=1' },
      user.email,
    );
    expect(mail.text).toContain('https://toko-melati.example/aktivasi?x=1');
    expect(await textOfPdf(fileOf(mail, /syarat/))).toContain('Akun Anda di Toko Melati');
    expect(await textOfPdf(fileOf(mail, /privasi/))).toContain('Hak Anda');
  });

  test('who is active from the start is welcomed with a guide', async () => {
    const user = siti();
    const mail = await mailOf('user.registered', { user }, user.email);
    expect(await textOfPdf(fileOf(mail, /panduan/))).toContain('Panduan memulai');
  });

  test('who forgot the password gets a link that is not tracked; three in an hour, and none while inactive', async () => {
    const user = siti();
    const data = { user, resetUrl: 'https://toko-melati.example/atur?token=rahasia' };
    const mail = await mailOf('password.reset_requested', data, user.email);
    expect(mail.html).toContain('href="https://toko-melati.example/atur?token=rahasia"');
    expect(mail.html).not.toContain('/email/track/');
    const [row] = await app.database.query<{ id: string }>(`select id from message where recipient = '${user.email}'`);
    const { emailLog } = await key.client.must<{ emailLog: { variables: object; html: string } }>(
      'query ($id: ID!) { emailLog(id: $id) { variables html text } }',
      { id: `msg_${row!.id}` },
    );
    expect(JSON.stringify(emailLog)).not.toContain('token=rahasia');
    for (let times = 0; times < 2; times += 1) await processed(await publish('password.reset_requested', data));
    const fourth = await processed(await publish('password.reset_requested', data));
    expect(fourth).toMatchObject({ emailIds: [], note: expect.stringContaining('RATE_LIMITED') });
    const inactive = await processed(
      await publish('password.reset_requested', { ...data, user: siti({ active: false }) }),
    );
    expect(inactive).toMatchObject({ emailIds: [], note: 'The user is not active, so no password can be reset.' });
  });

  test('gets no copy of one-time links with their data: who was forwarded a newsletter could use them', async () => {
    const user = siti();
    const links = ['https://toko-melati.example/atur?token=rahasia', 'https://toko-melati.example/aktivasi?x=rahasia'];
    await mailOf('password.reset_requested', { user, resetUrl: links[0] }, user.email);
    await processed(await publish('user.registered', { user, activationUrl: links[1] }));
    const promo = { to: user.email, type: 'marketing.broadcast', html: '<p>Promo</p>', text: 'Promo', variables: {} };
    const promoted = await send(key.client, { ...promo, subject: 'Promo' });
    await whenEmail(key.client, promoted, 'SENT');
    const sent = app.sandbox.mailbox.list({ to: user.email }).find(({ subject }) => subject === 'Promo')!;
    const token = /\/unsubscribe\/([\w-]+)/.exec((await app.sandbox.mailbox.parse(sent)).text ?? '')?.[1];
    const data = await (await fetch(`${app.url}/preferences/${token}/data.json`)).text();
    expect(data).toContain('password.reset_requested');
    expect(data).toContain('user.registered');
    expect(data).not.toContain('rahasia');
  });

  test('whose commission is paid gets the proof of the shop, or a receipt', async () => {
    const affiliate = siti({ name: 'Rangga Saputra', role: 'affiliate' });
    const data = {
      affiliate,
      period: 'November 2026',
      amount: 725_000,
      method: 'BCA',
      paidAt: payment.paidAt,
      reference: 'KOM-18',
    };
    const mail = await mailOf('commission.paid', data, affiliate.email);
    expect(await textOfPdf(fileOf(mail, /bukti-komisi-KOM-18/))).toContain('Rp 725.000');
    const other = siti();
    const proof = { name: 'bukti.txt', content: Buffer.from('lunas').toString('base64') };
    const proven = await mailOf('commission.paid', { ...data, affiliate: other, proof }, other.email);
    expect(fileOf(proven, /bukti\.txt/).toString()).toBe('lunas');
  });
});

describe('an event', () => {
  test('with the same key is one event and one mail', async () => {
    const [customer, same] = [siti(), randomUUID()];
    const data = { order: orderOf(customer), payment };
    const answers = await Promise.all(Array.from({ length: 5 }, () => publish('order.paid', data, same)));
    expect(new Set(answers.map(({ event }) => event?.id)).size).toBe(1);
    await processed(answers[0]!);
    expect(await app.database.query(`select from message where recipient = '${customer.email}'`)).toHaveLength(1);
    expect(
      (await publish('order.paid', { ...data, payment: { ...payment, method: 'QRIS' } }, same)).userErrors,
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_MISMATCH' }]);
  });

  test('whose mail was accepted before its worker died has that mail, whatever changed since', async () => {
    const customer = siti();
    const data = { order: orderOf(customer), payment };
    const first = await processed(await publish('order.paid', data));
    const id = fromPublicId('evt', first.id)!;
    await app.database.query(
      `update shop_event set processed_at = null, message_ids = null where id = '${id}';
       update account set sender_name = 'Toko Melati Baru' where id = (select account_id from shop_event where id = '${id}')`,
    );
    await app.context.database.transaction((sql) => app.context.jobs.send(sql, shopEventPublished, { eventId: id }));
    expect(await processed({ event: first, userErrors: [] })).toMatchObject({ emailIds: first.emailIds, note: null });
    expect(await app.database.query(`select from message where recipient = '${customer.email}'`)).toHaveLength(1);
  });

  test('with a file that can never be read ends at once and says why', async () => {
    const paid = { affiliate: siti(), period: 'November 2026', amount: 1, method: 'BCA', paidAt: payment.paidAt };
    const proof = { name: 'bukti.pdf', content: 'bukan base64!' };
    const event = await processed(await publish('commission.paid', { ...paid, reference: 'KOM-19', proof }));
    expect(event).toMatchObject({ emailIds: [], note: expect.stringContaining('is not base64') });
  });

  test('that is unknown or lacks something is refused with the place at fault', async () => {
    expect((await publish('order.lost', {})).userErrors).toMatchObject([{ code: 'EVENT_UNKNOWN' }]);
    const order = orderOf(siti(), { total: 'mahal' });
    expect((await publish('order.paid', { order, payment })).userErrors).toMatchObject([
      { code: 'DATA_INVALID', field: ['input', 'data', 'order', 'total'] },
    ]);
    const link = { user: siti(), resetUrl: 'javascript:alert(1)' };
    expect((await publish('password.reset_requested', link)).userErrors).toMatchObject([{ code: 'DATA_INVALID' }]);
  });
});

test('installing the ready-made set again changes nothing, and what a person published stays', async () => {
  expect(await app.context.readyMade.install()).toBe(0);
  const versions = await app.database.query('select count(*)::int as count from template_version');
  await app.database.query(`update template_version set notes = 'Ditulis Dewi' where id in (
    select published_version_id from template where key = 'welcome')`);
  expect(await app.context.readyMade.install()).toBe(0);
  expect(await app.database.query('select count(*)::int as count from template_version')).toEqual(versions);
});

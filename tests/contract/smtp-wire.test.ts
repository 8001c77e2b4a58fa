import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutgoingEmail, ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import type { Listening } from './listening.ts';
import { bytesOf, file, mail } from './mails.ts';
import { type Dialogue, recordSmtp } from './recording-smtp.ts';
import { openAt, smtp } from './subjects.ts';

let server: Listening & { dialogues: Dialogue[] };
let adapter: ProviderAdapter;
beforeAll(async () => {
  server = await recordSmtp();
  const settingsAt = ({ port }: { port: number }) => ({
    host: '127.0.0.1',
    port,
    security: 'none',
    messageIdDomain: 'merpati.example',
  });
  adapter = openAt({ ...smtp, settingsAt, secrets: {} }, server);
});
afterAll(async () => {
  await adapter.close();
  await server.close();
});

const paragraphs = Array.from(
  { length: 60 },
  (_, index) => `<p style="margin:0">Batik ${index}: Rp ${index}.000 = murah</p>`,
);

const mails: [string, Partial<OutgoingEmail>][] = [
  ['short HTML', {}],
  ['a campaign of many lines', { html: paragraphs.join('\n') }],
  ['the same lines again, now from memory', { html: paragraphs.toReversed().join('\r\n') }],
  ['text alone', { html: null, text: 'Halo Siti,\n\nterima kasih.\n' }],
  ['text and HTML', { text: 'Terima kasih, Siti – lunas.' }],
  ['a single dot', { html: null, text: '.' }],
  ['accents and signs', { html: '<p>Édisi spésial “Lebaran” – diskon 50 % untuk kopi tubruk ☕ di café kami 🎉</p>' }],
  ['Javanese and Arabic script', { html: null, text: 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦲꦶꦁ ꦠꦺꦴꦏꦺꦴ ꦩꦼꦭꦠꦶ\nأهلا وسهلا بكم في متجرنا\n'.repeat(20) }],
  ['a line without end', { html: `<p>${'a'.repeat(5_000)}é${'='.repeat(300)}</p>` }],
  ['dots at the beginning of lines', { html: null, text: '.\n..\n.titik\n\n.\nakhir\n.' }],
  ['blanks at the end of lines', { html: null, text: 'satu \ndua\t\n tiga  \n\t\nempat ' }],
  ['line ends of every kind', { html: null, text: 'satu\r\ndua\ntiga\rempat\r\n\r\nlima' }],
  ['what looks like a boundary', { html: '<p>--=_x</p>\n--=_0190\n--', text: '--=_x\n--=_x--' }],
  ['From at the beginning of a line', { html: null, text: 'From Siti\nFrom: Siti <siti@pelanggan.example>\n' }],
  [
    'a subject and a name that need encoding',
    {
      subject: `Pesanan “1001” sudah dibayar – ${'terima kasih banyak '.repeat(8)}☕`,
      from: { name: 'Toko "Melati", Bandung é', address: 'halo@toko-melati.example' },
    },
  ],
  ['a long plain subject', { subject: `Pesanan ${'sangat panjang sekali '.repeat(12)}`.trim() }],
  ['a sender without a name', { from: { name: '', address: 'halo@toko-melati.example' } }],
  [
    'copies and another address for answers',
    { cc: ['budi@pelanggan.example', 'agus@pelanggan.example'], replyTo: 'cs@toko-melati.example' },
  ],
  [
    'addresses that look like lists or names',
    { to: 'siti+a.b_c@pelanggan.example', replyTo: "o'brien@pelanggan.example" },
  ],
  ['domains of other scripts', { to: 'siti@bücher.example', from: { name: 'Toko', address: 'halo@mélati.example' } }],
  [
    'headers of its own, long and foreign ones too',
    {
      headers: [
        {
          name: 'List-Unsubscribe',
          value: `<https://toko-melati.example/berhenti/${'a'.repeat(180)}>, <mailto:keluar@toko-melati.example?subject=abc>`,
        },
        { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        { name: 'X-Catatan', value: 'dikirim lewat kurir é' },
      ],
    },
  ],
  [
    'files and an image inside',
    {
      text: 'Terima kasih',
      html: '<img src="cid:logo@toko-melati.example">',
      attachments: [
        file('logo.png', { contentType: 'image/png', contentId: 'logo@toko-melati.example' }),
        file('faktur – édisi.pdf', { contentType: 'application/pdf', bytes: bytesOf(70_000) }),
      ],
    },
  ],
];

describe.each(mails)('%s', (_name, changes) => {
  let ours: Dialogue;
  let theirs: Dialogue;
  const email = mail(changes);
  beforeAll(async () => {
    const before = server.dialogues.length;
    expect(await adapter.send(email)).toMatchObject({ kind: 'accepted' });
    await sendByNodemailer(email);
    [ours, theirs] = server.dialogues.slice(before) as [Dialogue, Dialogue];
  });

  it('is announced as nodemailer announces it', () => {
    expect(ours.commands.map(withoutOptions)).toEqual(theirs.commands.map(withoutOptions));
    expect(ours.commands.at(-1)).toBe('DATA');
  });

  it('has the headers that nodemailer writes', () => {
    expect(headersOf(ours)).toEqual(headersOf(theirs));
    expect(Date.parse(dateOf(ours))).toBeGreaterThan(Date.now() - 60_000);
    expect(headersOf(ours)).toContain(`message-id: <${email.messageId}@merpati.example>`);
  });

  it('is read as what nodemailer builds, and as what was written', async () => {
    const [mine, other] = await Promise.all([ours, theirs].map(({ data }) => PostalMime.parse(unstuffed(data))));
    expect(partsOf(mine!)).toEqual(partsOf(other!));
    if (email.html !== null) expect(written(mine!.html)).toBe(written(email.html));
    if (email.text) expect(written(mine!.text)).toBe(written(email.text));
    expect(mine!.subject).toBe(email.subject);
  });

  it('keeps to the rules of the wire', () => {
    const wire = ours.data.toString('latin1');
    expect(wire).toMatch(/^[\t\r\n -~]*$/);
    expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of wire.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(998);
      expect(line).not.toMatch(/^\.(?!\.)/);
    }
    const [, ...body] = wire.split('\r\n\r\n');
    for (const line of body.join('\r\n').split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });
});

/** Plain nodemailer, told the same as its documentation says. */
async function sendByNodemailer(email: OutgoingEmail): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  await transport.sendMail({
    from: email.from,
    to: { name: '', address: email.to },
    cc: email.cc.map((address) => ({ name: '', address })),
    ...(email.replyTo === null ? {} : { replyTo: { name: '', address: email.replyTo } }),
    subject: email.subject,
    ...(email.html === null ? {} : { html: email.html }),
    ...(email.text === null ? {} : { text: email.text }),
    messageId: `<${email.messageId}@merpati.example>`,
    headers: email.headers.map(({ name, value }) => ({ key: name, value })),
    attachments: email.attachments.map(({ name, contentType, contentId, bytes }) => ({
      filename: name,
      contentType,
      content: bytes,
      ...(contentId === null ? {} : { cid: contentId, contentDisposition: 'inline' as const }),
    })),
  });
  transport.close();
}

/** nodemailer may add parameters of extensions that a server offers; this one offers none. */
function withoutOptions(command: string): string {
  return command.replace(/^(MAIL FROM:<[^>]*>|RCPT TO:<[^>]*>).*$/, '$1');
}

/** Unfolded, in order of name; dates, boundaries and how the body is encoded are each program's own. */
function headersOf({ data }: Dialogue): string[] {
  return rawHeaders(data)
    .filter((line) => !/^(date|content-transfer-encoding):/i.test(line))
    .map((line) =>
      line.replace(/boundary="?[^";]+"?/, 'boundary=x').replace(/^[\w-]+(?=:)/, (name) => name.toLowerCase()),
    )
    .sort();
}

function dateOf({ data }: Dialogue): string {
  return (
    rawHeaders(data)
      .find((line) => line.startsWith('Date: '))
      ?.slice(6) ?? ''
  );
}

function rawHeaders(data: Buffer): string[] {
  return data
    .subarray(0, data.indexOf('\r\n\r\n'))
    .toString()
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');
}

function unstuffed(data: Buffer): Buffer {
  return Buffer.from(data.toString('latin1').replace(/(^|\r\n)\.\./g, '$1.'), 'latin1');
}

function partsOf({
  from,
  to,
  cc,
  replyTo,
  subject,
  html,
  text,
  attachments,
}: Awaited<ReturnType<typeof PostalMime.parse>>) {
  return { from, to, cc, replyTo, subject, html: written(html), text: written(text), attachments };
}

/** A mail ends with a line end, whether its text did or not. */
function written(text: string | undefined): string | undefined {
  return text?.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

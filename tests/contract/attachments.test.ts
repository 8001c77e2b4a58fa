import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { OutgoingAttachment, ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { serveFiles } from './file-server.ts';
import { bytesOf, file, mail, sha256 } from './mails.ts';
import { brevo, open, startStandIns, subjects } from './subjects.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startStandIns();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.mailbox.clear());

/** Kinds of files that shops send, with what their bytes begin with where that matters. */
const usual = [
  file('faktur-1001.pdf', {
    contentType: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\r\n.\r\n..\r\n'),
  }),
  file('katalog baru – édisi 2.PDF', { contentType: 'application/pdf' }),
  file('foto.png', { contentType: 'image/png' }),
  file('foto.jpg', { contentType: 'image/jpeg' }),
  file('stok.csv', { contentType: 'text/csv', bytes: Buffer.from('nama;harga\r\nBatik "Parang";1250000\n.\nakhir') }),
  // With the line ends that the sandbox's MIME reader leaves alone: it rewrites those of calendars, and of nothing else.
  file('janji.ics', { contentType: 'text/calendar', bytes: Buffer.from('BEGIN:VCALENDAR\nEND:VCALENDAR\n') }),
  file('laporan.xlsx'),
  file('surat.docx'),
  file('arsip.zip', { contentType: 'application/zip' }),
  file('catatan.txt', { contentType: 'text/plain', bytes: Buffer.from('satu\ndua\rtiga\r\n') }),
  file('satu-bita.txt', { contentType: 'text/plain', bytes: Buffer.from('x') }),
];

describe.each(subjects)('$name', (subject) => {
  let adapter: ProviderAdapter;
  beforeAll(() => {
    adapter = open(subject, sandbox);
  });
  afterAll(() => adapter.close());

  it('carries files of the usual kinds, each as it was', async () => {
    const { maxCount } = adapter.capabilities.attachments;
    for (let first = 0; first < usual.length; first += maxCount)
      await expectIntact(adapter, usual.slice(first, first + maxCount));
  });

  it('carries as many files as it says', async () => {
    const { maxCount } = adapter.capabilities.attachments;
    const files = Array.from({ length: maxCount }, (_, index) =>
      file(`berkas-${index}.txt`, { bytes: bytesOf(300, index) }),
    );
    await expectIntact(adapter, files);
  });

  it('carries files as large as it says', async () => {
    const { maxBytes } = adapter.capabilities.attachments;
    await expectIntact(adapter, [file('besar.zip', { bytes: bytesOf(maxBytes) })]);
  });

  it('carries every kind that it lists', async () => {
    const { extensions, maxCount } = adapter.capabilities.attachments;
    const names = (extensions ?? ['apapun', 'exe']).map((extension) => `berkas.${extension}`);
    for (let first = 0; first < names.length; first += maxCount)
      await expectIntact(
        adapter,
        names.slice(first, first + maxCount).map((name) => file(name)),
      );
  });

  it('shows images inside the text where it says so', async () => {
    const image = file('logo.png', { contentType: 'image/png', contentId: 'logo@toko-melati.example' });
    if (!adapter.capabilities.attachments.inline) return expect(subject.standIn).not.toBe('smtp');
    const html = '<p><img src="cid:logo@toko-melati.example" alt="Toko Melati"></p>';
    const text = 'Toko Melati';
    expect(await adapter.send(mail({ html, text, attachments: [image, file('faktur.pdf')] }))).toMatchObject({
      kind: 'accepted',
    });
    const { content } = await lastMail();
    expect(content.html).toBe(html);
    expect(content.text).toBe(text);
    expect(content.attachments).toMatchObject([
      { name: 'logo.png', contentId: 'logo@toko-melati.example', inline: true, sha256: sha256(image.bytes) },
      { name: 'faktur.pdf', contentId: null, inline: false },
    ]);
  });

  async function expectIntact(carrier: ProviderAdapter, files: OutgoingAttachment[]): Promise<void> {
    const server = await serveFiles(files);
    onTestFinished(() => server.close());
    const outcome = await carrier.send(mail({ attachments: server.files }));
    expect(outcome).toMatchObject({ kind: 'accepted' });
    const { content } = await lastMail();
    const received = content.attachments.map(({ name, sha256: hash, size }) => ({ name, hash, size }));
    const sent = files.map(({ name, bytes }) => ({ name, hash: sha256(bytes), size: bytes.length }));
    expect(received).toEqual(sent);
    expect(content.html).toBe(mail().html);
  }
});

it('Brevo refuses a kind that its adapter does not list', async () => {
  const adapter = open(brevo, sandbox);
  onTestFinished(() => adapter.close());
  expect(adapter.capabilities.attachments.extensions).not.toContain('exe');
  expect(await adapter.send(mail({ attachments: [file('program.exe')] }))).toMatchObject({
    kind: 'rejected',
    errorClass: 'PERMANENT',
  });
});

async function lastMail() {
  const [newest] = sandbox.mailbox.list({ limit: 1 });
  return { ...newest!, content: await sandbox.mailbox.parse(newest!) };
}

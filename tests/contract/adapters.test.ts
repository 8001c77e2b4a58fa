import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ErrorClass } from '../../apps/api/src/domains/delivery/message.entity.ts';
import type { OutgoingEmail, ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { expectNothingLeft, openResources } from '../support/leftovers.ts';
import { closedPort } from './listening.ts';
import { mail } from './mails.ts';
import { open, openAt, openWrong, type Subject, startStandIns, subjects } from './subjects.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startStandIns();
});
afterAll(() => sandbox.close());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.mailbox.clear();
});

describe.each(subjects)('$name', (subject) => {
  let adapter: ProviderAdapter;
  beforeAll(() => {
    adapter = open(subject, sandbox);
  });
  afterAll(() => adapter.close());

  it('hands a mail over, and it arrives as it was written', async () => {
    const sent = mail();
    const outcome = await adapter.send(sent);
    const received = await onlyMail(sandbox);
    expect(outcome).toMatchObject({ kind: 'accepted', words: expect.stringMatching(/\S/) });
    expect(received.to).toEqual([sent.to]);
    expect(received.from).toContain('halo@toko-melati.example');
    expect(received.from).toContain('Toko Melati');
    expect(received.subject).toBe(sent.subject);
    expect(received.content.html).toBe(sent.html);
    if (received.providerId && outcome.kind === 'accepted') expect(received.providerId).toBe(outcome.providerMessageId);
  });

  it('hands over a mail without HTML so that it reads the same', async () => {
    const text = 'Halo Siti,\n\nharga < Rp 10.000 & gratis ongkir – "hari ini".\n.titik di awal baris';
    expect(await adapter.send(mail({ html: null, text }))).toMatchObject({ kind: 'accepted' });
    const { content } = await onlyMail(sandbox);
    expect(content.text === null ? asText(content.html) : lines(content.text)).toBe(text);
  });

  it('hands over signs of every kind unharmed', async () => {
    const html = '<p title=\'a+b=c&d;e\'>50 % é ☕ 🎉 ꦱꦸꦒꦼꦁ\ttab \\ "kutip" + ~!*() #?/:@</p>';
    const sent = mail({ html, subject: 'Diskon 50 % + ongkir & "gratis" – ☕' });
    expect(await adapter.send(sent)).toMatchObject({ kind: 'accepted' });
    const received = await onlyMail(sandbox);
    expect(received.content.html).toBe(html);
    expect(received.subject).toBe(sent.subject);
  });

  it('sends what is no text at all as a sign in its place', async () => {
    expect(await adapter.send(mail({ html: '<p>separuh \ud83d emoji</p>' }))).toMatchObject({ kind: 'accepted' });
    expect((await onlyMail(sandbox)).content.html).toBe('<p>separuh \ufffd emoji</p>');
  });

  it.each(Object.values(DispatchQueue))('hands over %s mails', async (queue) => {
    expect(adapter.widthOf(queue)).toBeGreaterThan(0);
    expect(await adapter.send(mail({ queue }))).toMatchObject({ kind: 'accepted' });
  });

  it('keeps the id of a message over several tries', async () => {
    const sent = mail();
    await adapter.send(sent);
    await adapter.send(sent);
    const received = sandbox.mailbox.list();
    const ids = await Promise.all(
      received.map(async (one) => ourIdIn(one.messageId, await sandbox.mailbox.parse(one))),
    );
    expect(new Set(ids)).toEqual(new Set([sent.messageId]));
    expect(received).toHaveLength(adapter.capabilities.idempotency ? 1 : 2);
    const tries = sandbox.journal.list().filter((entry) => entry.messageId?.includes(sent.messageId));
    expect(tries).toHaveLength(2);
  });

  it('says that a repetition was accepted where the provider knows its key', async () => {
    const sent = mail();
    await adapter.send(sent);
    const repeated = await adapter.send(sent);
    expect(repeated.kind).toBe('accepted');
    expect(adapter.repeatWindowSeconds > 0).toBe(adapter.capabilities.idempotency);
  });

  it('says that nothing was accepted when nobody listens', async () => {
    const away = openAt(subject, { port: await closedPort() });
    expect(await away.send(mail())).toMatchObject({
      kind: 'rejected',
      errorClass: ErrorClass.RETRYABLE,
      code: expect.stringMatching(/ECONNREFUSED|ESOCKET/),
    });
    await away.close();
  });

  it('says that the credentials are wrong', async () => {
    const wrong = openWrong(subject, sandbox);
    expect(await wrong.send(mail())).toMatchObject({ kind: 'rejected', errorClass: ErrorClass.AUTH });
    await wrong.close();
    expect(sandbox.mailbox.size).toBe(0);
  });

  it('probes without sending a mail', async () => {
    const probe = await adapter.probe();
    expect(probe).toMatchObject({ passed: true, errorClass: null, words: expect.stringMatching(/\S/) });
    expect(probe.credits).toBe(creditsAt(subject, sandbox));
    expect(sandbox.mailbox.size).toBe(0);
  });

  it('finds wrong credentials by a probe', async () => {
    const wrong = openWrong(subject, sandbox);
    expect(await wrong.probe()).toMatchObject({ passed: false, errorClass: ErrorClass.AUTH, credits: null });
    await wrong.close();
  });

  it('finds by a probe that nobody listens', async () => {
    const away = openAt(subject, { port: await closedPort() });
    expect(await away.probe()).toMatchObject({ passed: false, errorClass: ErrorClass.RETRYABLE });
    await away.close();
  });

  it('leaves no connection and no timer behind', async () => {
    const before = openResources();
    const second = open(subject, sandbox);
    await Promise.all(Object.values(DispatchQueue).map((queue) => second.send(mail({ queue }))));
    await second.probe();
    await second.close();
    await expectNothingLeft(before);
  });

  it('answers for a mail that comes after it was closed', async () => {
    const second = open(subject, sandbox);
    await second.close();
    expect(await second.send(mail())).toMatchObject({ kind: 'rejected', errorClass: ErrorClass.RETRYABLE });
  });

  it('carries copies, answers and headers where it says so', async () => {
    const { capabilities } = adapter;
    const changes: Partial<OutgoingEmail> = {
      ...(capabilities.cc ? { cc: ['budi@pelanggan.example', 'agus@pelanggan.example'] } : {}),
      ...(capabilities.replyTo ? { replyTo: 'cs@toko-melati.example' } : {}),
      ...(capabilities.headers ? { headers: unsubscribe } : {}),
    };
    expect(await adapter.send(mail(changes))).toMatchObject({ kind: 'accepted' });
    const { to, content } = await onlyMail(sandbox);
    expect(to).toEqual(['siti@pelanggan.example', ...(changes.cc ?? [])]);
    const headers = new Map(content.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    expect(addressesIn(headers.get('cc'))).toEqual(changes.cc ?? []);
    expect(addressesIn(headers.get('reply-to'))).toEqual(changes.replyTo ? [changes.replyTo] : []);
    for (const { name, value } of changes.headers ?? []) expect(headers.get(name.toLowerCase())).toBe(value);
  });
});

const unsubscribe = [
  { name: 'List-Unsubscribe', value: '<https://toko-melati.example/berhenti/0190f1d2-aaaa-7bbb-8ccc-1234567890ab>' },
  { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  { name: 'X-Toko', value: 'Melati' },
];

async function onlyMail({ mailbox }: Sandbox) {
  const all = mailbox.list();
  expect(all).toHaveLength(1);
  return { ...all[0]!, content: await mailbox.parse(all[0]!) };
}

/** Our id as the provider got it: as header of the request or of the mail, as key, as tag. */
function ourIdIn(messageId: string | null, content: { headers: { name: string; value: string }[] }): string | null {
  const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  const custom = content.headers.find(({ name }) => name.toLowerCase() === 'x-mailin-custom')?.value;
  return uuid.exec(custom ?? messageId ?? '')?.[0] ?? null;
}

function addressesIn(header: string | undefined): string[] {
  return header?.match(/[\w.+-]+@[\w.-]+/g) ?? [];
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** What a browser shows of the HTML that plain text was put into. */
function asText(html: string | null): string {
  const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return (html ?? '')
    .replace(/<br>\n?/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;/g, (name) => named[name] ?? name);
}

function creditsAt({ standIn }: Subject, { mailketing, brevo }: Sandbox): number | null {
  if (standIn === 'smtp') return null;
  return standIn === 'brevo' ? brevo.credits : mailketing.credits;
}

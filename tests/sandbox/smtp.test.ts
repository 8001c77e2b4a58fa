import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { bodyOf, control, eventually, openSandbox, sendSmtp } from './support.ts';

test('takes a mail with attachments and shows it parsed, with the raw source', async () => {
  const sandbox = await openSandbox();
  const transport = createTransport({
    host: '127.0.0.1',
    port: sandbox.smtpPort,
    ignoreTLS: true,
    auth: { user: 'sandbox', pass: 'sandbox-smtp-password' },
  });
  await transport.sendMail({
    from: 'Toko Melati <halo@toko-melati.example>',
    to: 'siti@x.example',
    subject: 'Terima kasih, belanjaan sudah dikirim — éèê',
    html: '<b>Halo</b>',
    text: 'Halo',
    messageId: '<m-1@merpati.example>',
    headers: { 'List-Unsubscribe': '<https://toko-melati.example/u/1>' },
    attachments: [{ filename: 'faktur.txt', content: 'Rp 10.000' }],
  });
  transport.close();
  const [mail] = await bodyOf<Array<{ id: number }>>(control(sandbox, 'GET', '/mailbox?to=SITI@x.example'));
  expect(mail).toMatchObject({
    provider: 'smtp',
    from: 'Toko Melati <halo@toko-melati.example>',
    to: ['siti@x.example'],
    subject: 'Terima kasih, belanjaan sudah dikirim — éèê',
    messageId: '<m-1@merpati.example>',
    html: '<b>Halo</b>',
    headers: { 'list-unsubscribe': '<https://toko-melati.example/u/1>' },
    sourceKind: 'rfc822',
    attachments: [
      {
        name: 'faktur.txt',
        contentType: 'text/plain',
        size: 9,
        sha256: '79eab3b362ffd59966f0724169bc56b1ff7c0aa98b20921d805e64611c2dcf6f',
        contentId: null,
        inline: false,
      },
    ],
  });
  const source = await (await control(sandbox, 'GET', `/mailbox/${mail?.id}/source`)).text();
  expect(source).toContain('Message-ID: <m-1@merpati.example>\r\n');
  expect(await (await control(sandbox, 'GET', '/mailbox?to=iti@x.example')).json()).toEqual([]);
  expect(await (await control(sandbox, 'GET', '/mailbox?to=iti&subject=BELANJAAN')).json()).toHaveLength(1);
  expect(await (await control(sandbox, 'GET', `/mailbox?after=${mail?.id}`)).json()).toEqual([]);
});

describe('triggers by recipient', () => {
  test.each([
    ['unknown', 550, '5.1.1'],
    ['full', 552, '5.2.2'],
    ['policy', 554, '5.7.1'],
    ['busy', 450, '4.2.1'],
    ['shutdown', 421, '4.3.2'],
    ['toobig', 552, '5.3.4'],
  ])('%s answers %i %s and takes nothing', async (trigger, code, enhanced) => {
    const sandbox = await openSandbox();
    const result = await sendSmtp(sandbox, `${trigger}+3@x.example`);
    expect(result).toMatchObject({ ok: false, code });
    expect(result.text).toContain(`${code} ${enhanced}`);
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.journal.list()).toMatchObject([
      { recipient: `${trigger}+3@x.example`, outcome: 'rejected', faulted: trigger },
    ]);
    expect(await sendSmtp(sandbox, 'ok@x.example')).toMatchObject({ ok: true });
  });

  test.each(['greylist', 'flaky'])('%s refuses the first try per address with 451 4.7.1', async (trigger) => {
    const sandbox = await openSandbox();
    const first = await sendSmtp(sandbox, `${trigger}+1@x.example`);
    expect(first).toMatchObject({ ok: false, code: 451 });
    expect(first.text).toContain('4.7.1');
    expect(await sendSmtp(sandbox, `${trigger}+1@x.example`)).toMatchObject({ ok: true });
    expect(await sendSmtp(sandbox, `${trigger}+2@x.example`)).toMatchObject({ ok: false, code: 451 });
  });

  test.each([
    ['drop', 'dropped', 0],
    ['dropafter', 'accepted', 1],
  ] as const)('%s breaks the connection after the final dot; the mail is %s', async (trigger, outcome, mails) => {
    const sandbox = await openSandbox();
    expect(await sendSmtp(sandbox, `${trigger}@x.example`, { messageId: '<m-2@x>' })).toMatchObject({
      ok: false,
      code: null,
    });
    expect(sandbox.mailbox.size).toBe(mails);
    expect(sandbox.journal.list()).toMatchObject([{ outcome, messageId: '<m-2@x>', faulted: trigger }]);
  });

  test('slow takes the mail at once and answers late', async () => {
    const sandbox = await openSandbox();
    const impatient = await sendSmtp(sandbox, 'slow@x.example', { timeoutMs: 200 });
    expect(impatient).toMatchObject({ ok: false, code: null });
    expect(sandbox.mailbox.size).toBe(1);
    expect(await sendSmtp(sandbox, 'slow@x.example')).toMatchObject({ ok: true });
  });
});

describe('faults', () => {
  test.each([
    ['421', 421, '4.3.2'],
    ['450', 450, '4.2.1'],
    ['451', 451, '4.3.0'],
    ['452', 452, '4.3.1'],
    ['454', 454, '4.7.0'],
    ['535', 535, '5.7.8'],
    ['550', 550, '5.1.1'],
    ['552', 552, '5.3.4'],
    ['554', 554, '5.7.1'],
  ] as const)('%s is answered once, as %i %s, and nothing is taken', async (behaviour, code, enhanced) => {
    const sandbox = await openSandbox();
    await control(sandbox, 'POST', '/faults', { provider: 'smtp', behaviour, times: 1 });
    const text = expect.stringContaining(`${code} ${enhanced}`);
    expect(await sendSmtp(sandbox, 'ok@x.example')).toMatchObject({ ok: false, code, text });
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.journal.list()).toMatchObject([{ outcome: 'rejected', faulted: behaviour }]);
    expect(await sendSmtp(sandbox, 'ok@x.example')).toMatchObject({ ok: true });
  });

  test.each([
    ['refused', 'dropped'],
    ['drop', 'dropped'],
    ['dropafter', 'accepted'],
    ['hang', 'dropped'],
  ] as const)('%s leaves no answer; the mail is %s', async (behaviour, outcome) => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'smtp', behaviour, delayMs: 100 });
    expect(await sendSmtp(sandbox, 'ok@x.example')).toMatchObject({ ok: false, code: null });
    expect(sandbox.journal.list()).toMatchObject([{ outcome, faulted: behaviour }]);
    expect(sandbox.mailbox.size).toBe(outcome === 'accepted' ? 1 : 0);
    expect(await sendSmtp(sandbox, 'ok@x.example')).toMatchObject({ ok: true });
  });

  test('a pool that is already logged in meets refused logins as well', async () => {
    const sandbox = await openSandbox();
    const pool = createTransport({
      host: '127.0.0.1',
      port: sandbox.smtpPort,
      pool: true,
      maxConnections: 1,
      ignoreTLS: true,
      auth: { user: 'sandbox', pass: 'sandbox-smtp-password' },
    });
    const mail = { from: 'halo@toko-melati.example', to: 'ok@x.example', subject: 'Halo', text: 'Halo' };
    await pool.sendMail(mail);
    sandbox.faults.add({ provider: 'smtp', behaviour: '535', times: -1 });
    await expect(pool.sendMail(mail)).rejects.toMatchObject({ responseCode: 535 });
    sandbox.faults.clear();
    await pool.sendMail(mail);
    pool.close();
  });
});

test('refuses a wrong password, and mail without logging in', async () => {
  const sandbox = await openSandbox();
  expect(await sendSmtp(sandbox, 'ok@x.example', { pass: 'salah' })).toMatchObject({ ok: false, code: 535 });
  expect(sandbox.journal.list()).toMatchObject([{ kind: 'auth', outcome: 'rejected', faulted: null }]);
  const anonymous = createTransport({ host: '127.0.0.1', port: sandbox.smtpPort, ignoreTLS: true });
  const mail = { from: 'halo@toko-melati.example', to: 'ok@x.example', text: 'Halo' };
  await expect(anonymous.sendMail(mail)).rejects.toMatchObject({ responseCode: 530 });
  const open = await openSandbox({ smtp: { authRequired: false } });
  await createTransport({ host: '127.0.0.1', port: open.smtpPort, ignoreTLS: true }).sendMail(mail);
  expect(open.mailbox.size).toBe(1);
});

test('takes several recipients as one mail and one journal entry each', async () => {
  const sandbox = await openSandbox();
  await sendSmtp(sandbox, 'siti@x.example, rudi@x.example, unknown@x.example');
  expect(sandbox.mailbox.list()).toMatchObject([{ to: ['siti@x.example', 'rudi@x.example'] }]);
  const outcomes = sandbox.journal.list().map((entry) => `${entry.recipient} ${entry.outcome}`);
  expect(outcomes.sort()).toEqual(['rudi@x.example accepted', 'siti@x.example accepted', 'unknown@x.example rejected']);
});

test('a client that leaves before the final dot sent nothing', async () => {
  const sandbox = await openSandbox({ smtp: { authRequired: false } });
  const socket = connect(sandbox.smtpPort, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
  });
  for (const [wait, say] of [
    ['220 ', 'EHLO x'],
    ['SIZE', 'MAIL FROM:<a@x.example>'],
    ['Accepted', 'RCPT TO:<ok@x.example>'],
    ['Accepted', 'DATA'],
    ['354', 'Subject: half'],
  ] as const) {
    await eventually(() => heard.includes(wait));
    heard = '';
    socket.write(`${say}\r\n`);
  }
  await eventually(() => heard === '');
  socket.destroy();
  await eventually(() => sandbox.journal.list().length === 1);
  expect(sandbox.journal.list()).toMatchObject([{ outcome: 'dropped', recipient: 'ok@x.example' }]);
  expect(sandbox.mailbox.size).toBe(0);
});

test('takes a mail of many megabytes and refuses one over 30 MB', async () => {
  const sandbox = await openSandbox();
  expect(await sendSmtp(sandbox, 'ok@x.example', { html: 'x'.repeat(8_000_000) })).toMatchObject({ ok: true });
  expect(sandbox.mailbox.get(1)?.content.size).toBeGreaterThan(8_000_000);
  expect(await sendSmtp(sandbox, 'ok@x.example', { html: 'x'.repeat(33_000_000) })).toMatchObject({
    ok: false,
    code: 552,
  });
});

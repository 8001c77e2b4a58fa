import { request } from 'node:https';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { control, openSandbox, SEND_FORM, sendSmtp } from './support.ts';

const MAIL = { from: 'halo@toko-melati.example', to: 'siti@x.example', subject: 'Halo', text: 'Halo' };
const AUTH = { user: 'sandbox', pass: 'sandbox-smtp-password' };

function post(sandbox: Sandbox, path: string, form: Record<string, string>, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = new URLSearchParams(form).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
    const options = { host: '127.0.0.1', port: sandbox.httpsPort, path, method: 'POST', ca, agent: false, headers };
    const outgoing = request(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.once('end', () => resolve(text));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

describe('SMTP with TLS', () => {
  test.each([
    ['STARTTLS', { secure: false, requireTLS: true }],
    ['TLS from the first byte', { secure: true }],
  ])('%s takes a mail from a client that trusts the certificate', async (_case, options) => {
    const sandbox = await openSandbox({ smtpsPort: 0 });
    const port = options.secure ? sandbox.smtpsPort : sandbox.smtpPort;
    const ca = await (await control(sandbox, 'GET', '/control/certificate')).text();
    const transport = (tls: object) =>
      createTransport({ host: '127.0.0.1', port: port ?? 0, ...options, auth: AUTH, tls });
    await transport({ ca }).sendMail(MAIL);
    expect(sandbox.mailbox.size).toBe(1);
    await expect(transport({}).sendMail(MAIL)).rejects.toThrow(/self.signed certificate/);
  });

  test.each([
    ['STARTTLS', { secure: false, requireTLS: true }],
    ['TLS from the first byte', { secure: true }],
    ['a client that would do without', { secure: false, ignoreTLS: true }],
  ])('the fault tls breaks the handshake: %s', async (_case, options) => {
    const sandbox = await openSandbox({ smtpsPort: 0 });
    sandbox.faults.add({ provider: 'smtp', behaviour: 'tls' });
    const port = options.secure ? sandbox.smtpsPort : sandbox.smtpPort;
    const tls = { ca: sandbox.certificate };
    const transport = createTransport({ host: '127.0.0.1', port: port ?? 0, ...options, auth: AUTH, tls });
    const error = await transport.sendMail(MAIL).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    if (!('ignoreTLS' in options)) expect(String(error)).toMatch(/handshake failure/i);
    expect(sandbox.journal.list()).toMatchObject([{ kind: 'connect', outcome: 'dropped', faulted: 'tls' }]);
    await transport.sendMail(MAIL);
    expect(sandbox.mailbox.size).toBe(1);
  });

  test('a login without TLS is still fine', async () => {
    const sandbox = await openSandbox();
    expect(await sendSmtp(sandbox, 'siti@x.example')).toMatchObject({ ok: true });
    expect(sandbox.smtpsPort).toBeNull();
  });

  test('a client that never begins the handshake does not keep the sandbox from closing', async () => {
    const sandbox = await openSandbox({ smtpsPort: 0, httpsPort: 0 });
    const idle = [sandbox.smtpsPort, sandbox.httpsPort].map((port) => connect(port ?? 0, '127.0.0.1'));
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const closed = idle.map((socket) => new Promise((resolve) => socket.on('error', () => {}).once('close', resolve)));
    await sandbox.close();
    await Promise.all(closed);
  });
});

test('the HTTP providers answer over TLS too, to whom trusts the certificate', async () => {
  const sandbox = await openSandbox({ httpsPort: 0 });
  const answer = await post(sandbox, '/mailketing/api/v1/send', SEND_FORM, sandbox.certificate);
  expect(JSON.parse(answer)).toEqual({ status: 'success', response: 'Mail Sent' });
  await expect(post(sandbox, '/mailketing/api/v1/send', SEND_FORM, '')).rejects.toThrow(/self.signed certificate/);
  const ports = await (await control(sandbox, 'GET', '/control/ports')).json();
  const { httpPort, smtpPort, httpsPort } = sandbox;
  expect(ports).toMatchObject({ http: httpPort, smtp: smtpPort, https: httpsPort, smtps: null });
});

test.each(['refused', 'reset', 'tls'] as const)('%s breaks an encrypted connection as well', async (behaviour) => {
  const sandbox = await openSandbox({ httpsPort: 0 });
  sandbox.faults.add({ provider: 'mailketing', behaviour });
  await expect(post(sandbox, '/mailketing/api/v1/send', SEND_FORM, sandbox.certificate)).rejects.toThrow();
  expect(sandbox.journal.list()).toMatchObject([{ faulted: behaviour }]);
  const answer = await post(sandbox, '/mailketing/api/v1/send', SEND_FORM, sandbox.certificate);
  expect(JSON.parse(answer)).toMatchObject({ status: 'success' });
});

import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../apps/sandbox/src/sandbox.ts';
import { readSettings } from '../../apps/sandbox/src/settings.ts';
import { control, eventually, openSandbox, sendForm } from './support.ts';

const MAIN = fileURLToPath(new URL('../../apps/sandbox/src/main.ts', import.meta.url));
/** In the process itself: a wrapper would get the signals first. */
const TSX = ['--import', 'tsx'];

function openHandles(): string[] {
  const ours = ['Timeout', 'TCPServerWrap', 'TCPSocketWrap', 'FSReqPromise'];
  return process.getActiveResourcesInfo().filter((name) => ours.includes(name));
}

test('healthz answers ok', async () => {
  const sandbox = await openSandbox();
  expect(await (await control(sandbox, 'GET', '/healthz')).json()).toEqual({ ok: true });
  expect((await control(sandbox, 'GET', '/nothing')).status).toBe(404);
});

test('close ends held requests, pools and planned webhooks at once and leaves nothing', async () => {
  const before = openHandles().length;
  const sandbox = await startSandbox({ mailketing: { webhookUrl: 'http://127.0.0.1:1/', webhookDelayMs: 60_000 } });
  sandbox.faults.add({ provider: 'smtp', behaviour: 'hang' });
  sandbox.faults.add({ provider: 'mailketing', behaviour: 'drip', delayMs: 60_000 });
  const pool = createTransport({
    host: '127.0.0.1',
    port: sandbox.smtpPort,
    pool: true,
    ignoreTLS: true,
    auth: { user: 'sandbox', pass: 'sandbox-smtp-password' },
  });
  const pending = [
    pool.sendMail({ from: 'halo@toko-melati.example', to: 'ok@x.example', text: 'Halo' }),
    sendForm(sandbox).then((answer) => answer.text()),
    sendForm(sandbox, { recipient: 'slow@x.example' }),
    sendForm(sandbox, { recipient: 'bounce@x.example' }).then((answer) => answer.text()),
  ];
  const idle = connect(sandbox.smtpPort, '127.0.0.1').on('error', () => {});
  const settled = Promise.allSettled(pending);
  await eventually(() => sandbox.journal.list().length === 4);
  await Promise.all([sandbox.close(), sandbox.close()]);
  expect((await settled).slice(0, 3).map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
  pool.close();
  idle.destroy();
  await expect(fetch(sandbox.httpUrl)).rejects.toThrow();
  await eventually(() => openHandles().length <= before);
});

test('a port in use is named, and the other listener is not left behind', async () => {
  const first = await openSandbox();
  const attempt = startSandbox({ smtpPort: first.smtpPort });
  await expect(attempt).rejects.toThrow(`Cannot listen on 127.0.0.1:${first.smtpPort}: it is already in use`);
});

describe('settings', () => {
  test('have defaults, and the SMTP port follows the HTTP port', () => {
    expect(readSettings({})).toMatchObject({ httpPort: 3001, smtpPort: 3002, host: '127.0.0.1' });
    expect(readSettings({ SANDBOX_PORT: '4000' })).toMatchObject({ httpPort: 4000, smtpPort: 4001 });
    expect(readSettings({ SANDBOX_PORT: '0' })).toMatchObject({ httpPort: 0, smtpPort: 0 });
  });

  test('tell everything that is wrong at once', () => {
    const bad = { SANDBOX_PORT: 'x', SANDBOX_SMTP_PORT: '70000', SANDBOX_WEBHOOK_URL: 'ftp://x' };
    expect(() => readSettings(bad)).toThrow(/SANDBOX_PORT[\s\S]*SANDBOX_SMTP_PORT[\s\S]*SANDBOX_WEBHOOK_URL/);
    expect(() => readSettings({ SANDBOX_PORT: '65535' })).toThrow('SANDBOX_SMTP_PORT: set it');
    expect(() => readSettings({ SANDBOX_PORT: '4000', SANDBOX_SMTP_PORT: '4000' })).toThrow('must differ');
  });
});

describe('the process', () => {
  function start(env: Record<string, string>) {
    const child = spawn(process.execPath, [...TSX, MAIN], { env: { ...process.env, ...env } });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      heard.out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      heard.err += chunk.toString();
    });
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    return { child, heard, exit };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one line when ready and stops on %s, sent twice',
    async (signal) => {
      const { child, heard, exit } = start({ SANDBOX_PORT: '0' });
      for (let tries = 0; !heard.out.includes('\n') && tries < 400; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(heard.out).toMatch(/^Merpati sandbox ready: http:\/\/127\.0\.0\.1:\d+ \(SMTP 127\.0\.0\.1:\d+\)\n$/);
      child.kill(signal);
      child.kill(signal);
      expect(await exit).toBe(0);
      expect(heard.err).toBe('');
    },
  );

  test('ends with an explanation when a setting is wrong', async () => {
    const { heard, exit } = start({ SANDBOX_PORT: 'tiga' });
    expect(await exit).toBe(1);
    expect(heard.err).toContain('SANDBOX_PORT: must be a port from 0 to 65535, not "tiga"');
  });
});

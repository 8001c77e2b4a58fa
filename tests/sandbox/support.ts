import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../apps/sandbox/src/sandbox.ts';

const running: Sandbox[] = [];

/** A sandbox of its own for one test, with short hold times; closed after it. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({
    ...options,
    mailketing: { slowMs: 300, webhookDelayMs: 5, ...options.mailketing },
    brevo: { slowMs: 300, webhookDelayMs: 5, ...options.brevo },
    smtp: { slowMs: 300, ...options.smtp },
  });
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
});

export const SEND_FORM = {
  api_token: 'sandbox-mailketing-token',
  from_name: 'Toko Melati',
  from_email: 'halo@toko-melati.example',
  recipient: 'ok@pelanggan.example',
  subject: 'Pesanan 1001 sudah dibayar',
  content: '<p>Terima kasih, Siti.</p>',
};

export function postForm(sandbox: Sandbox, path: string, form: Record<string, string>): Promise<Response> {
  return fetch(`${sandbox.httpUrl}/mailketing/api/v1/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
  });
}

export function sendForm(sandbox: Sandbox, change: Partial<typeof SEND_FORM> & Record<string, string> = {}) {
  return postForm(sandbox, 'send', { ...SEND_FORM, ...change });
}

export async function control(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Response> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  return fetch(`${sandbox.httpUrl}${path}`, init);
}

/** The body of a JSON answer, shaped as the caller expects it; the assertions show whether it is. */
export async function bodyOf<T>(answer: Response | Promise<Response>): Promise<T> {
  return JSON.parse(await (await answer).text());
}

export interface SmtpOutcome {
  ok: boolean;
  code: number | null;
  text: string;
}

/** Sends one mail over a connection of its own and tells how the server answered. */
export async function sendSmtp(
  sandbox: Sandbox,
  to: string,
  options: {
    subject?: string;
    pass?: string;
    user?: string;
    html?: string;
    timeoutMs?: number;
    messageId?: string;
  } = {},
): Promise<SmtpOutcome> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: sandbox.smtpPort,
    ignoreTLS: true,
    auth: { user: options.user ?? 'sandbox', pass: options.pass ?? 'sandbox-smtp-password' },
    socketTimeout: options.timeoutMs ?? 5_000,
  });
  try {
    const info = await transport.sendMail({
      from: 'Toko Melati <halo@toko-melati.example>',
      to,
      subject: options.subject ?? 'Pesanan 1001 sudah dibayar',
      html: options.html ?? '<p>Terima kasih, Siti.</p>',
      ...(options.messageId ? { messageId: options.messageId } : {}),
    });
    return { ok: true, code: 250, text: info.response };
  } catch (error) {
    const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : null;
    return { ok: false, code: code || null, text: error instanceof Error ? error.message : String(error) };
  } finally {
    transport.close();
  }
}

/** Waits until `probe` gives something, or fails. */
export async function eventually<T>(probe: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = probe();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not happen within 2 seconds');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

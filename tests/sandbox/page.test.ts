import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { fileServer } from './peers.ts';
import { bodyOf, control, openSandbox, postForm, sendForm, sendSmtp, sha256 } from './support.ts';

async function page(sandbox: Sandbox, path = '/', headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(`${sandbox.httpUrl}${path}`, { headers });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('the mailbox page', () => {
  test('says what to do while there is no mail, in the reader’s language', async () => {
    const sandbox = await openSandbox();
    expect(await page(sandbox, '/', { 'accept-language': 'id-ID,id;q=0.9' })).toContain('Belum ada e-mail');
    expect(await page(sandbox, '/', { 'accept-language': 'en-GB' })).toContain('No mail yet');
    expect(await page(sandbox, '/?lang=en', { 'accept-language': 'id' })).toContain('<html lang="en">');
  });

  test.each(['html', 'text', 'headers', 'source'])('escapes what a mail contains on the tab %s', async (tab) => {
    const sandbox = await openSandbox();
    const payload = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
    await sendForm(sandbox, { subject: payload, from_name: payload, content: `<p>${payload}</p>` });
    const text = await page(sandbox, `/?id=1&tab=${tab}&q=${encodeURIComponent('alert(1)')}`);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
    const state = await control(sandbox, 'GET', '/page/state');
    expect((await bodyOf<{ list: string }>(state)).list).not.toContain('<script');
  });

  test('shows HTML in a frame without scripts, under a strict policy', async () => {
    const sandbox = await openSandbox();
    await sendSmtp(sandbox, 'siti@x.example', { html: '<h1 onclick="x()">Halo</h1><script>x()</script>' });
    const answer = await fetch(`${sandbox.httpUrl}/?id=1`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'nonce-[^']+'(;|$)/);
    const text = await answer.text();
    const sandboxing = /<iframe[^>]* sandbox="([^"]*)"/.exec(text)?.[1];
    expect(sandboxing).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(text).toContain('&lt;h1 onclick=&quot;x()&quot;&gt;');
  });

  test('finds by recipient or subject and keeps the search in its links', async () => {
    const sandbox = await openSandbox();
    await sendForm(sandbox, { recipient: 'siti@x.example', subject: 'Pesanan dikirim' });
    await sendForm(sandbox, { recipient: 'rudi@x.example', subject: 'Diskon Lebaran' });
    const text = await page(sandbox, '/?q=RUDI');
    expect(text).toContain('Diskon Lebaran');
    expect(text).not.toContain('Pesanan dikirim');
    expect(text).toContain('href="/?q=RUDI&amp;id=2"');
    expect(await page(sandbox, '/?q=dikirim')).toContain('Pesanan dikirim');
  });

  test('pages through more mails than fit', async () => {
    const sandbox = await openSandbox();
    for (let number = 1; number <= 51; number += 1) await sendForm(sandbox, { subject: `Nomor ${number}.` });
    const first = await page(sandbox);
    expect(first).toContain('Nomor 51.');
    expect(first).not.toContain('Nomor 1.');
    expect(await page(sandbox, '/?before=2')).toContain('Nomor 1.');
  });

  test('adds and clears a fault by its forms, but not for another site', async () => {
    const sandbox = await openSandbox();
    const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${sandbox.httpUrl}${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers,
        redirect: 'manual',
      });
    const add = { fault: 'smtp:550', times: '3', back: '/?lang=en' };
    expect((await post('/page/faults', add, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const added = await post('/page/faults', add);
    expect([added.status, added.headers.get('location')]).toEqual([303, '/?lang=en']);
    expect(await page(sandbox, '/?lang=en')).toContain('unknown address');
    const cleared = await post('/page/faults/clear', { id: '1', back: '//evil.example' });
    expect(cleared.headers.get('location')).toBe('/');
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('takes a provider down for all its calls by one button and recovers it by another', async () => {
    const sandbox = await openSandbox();
    const click = async (label: string) => {
      const text = await page(sandbox, '/?lang=id');
      const form = text.split('<form').find((part) => part.includes(`>${label}</button>`)) ?? '';
      const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]);
      const body = new URLSearchParams(fields);
      return fetch(`${sandbox.httpUrl}/page/outage`, { method: 'POST', body, redirect: 'manual' });
    };
    expect((await click('Matikan Mailketing (500)')).status).toBe(303);
    expect((await click('Matikan SMTP (refused)')).status).toBe(303);
    expect(await page(sandbox, '/?lang=en')).toMatch(/Recover Mailketing<[\s\S]*Take Mailketing v2 down \(500\)</);
    expect((await sendForm(sandbox)).status).toBe(500);
    expect((await postForm(sandbox, 'ceksaldo', {})).status).toBe(500);
    expect(await sendSmtp(sandbox, 'siti@x.example')).toMatchObject({ ok: false });
    await click('Pulihkan Mailketing');
    expect((await sendForm(sandbox)).status).toBe(200);
    expect(sandbox.faults.list()).toMatchObject([{ provider: 'smtp', behaviour: 'refused', remaining: -1 }]);
    await control(sandbox, 'DELETE', '/faults?provider=smtp');
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('lists the files of a mail with their fingerprints, to be downloaded', async () => {
    const sandbox = await openSandbox();
    const files = await fileServer({ '/%3Cb%3E.txt': { type: 'text/html', bytes: Buffer.from('<script>') } });
    await sendForm(sandbox, { attach1: `${files}/%3Cb%3E.txt` });
    const text = await page(sandbox, '/?id=1');
    expect(text).toContain('<a href="/mailbox/1/attachments/0">&lt;b&gt;.txt</a>');
    expect(text).toContain(sha256('<script>'));
    const file = await fetch(`${sandbox.httpUrl}/mailbox/1/attachments/0`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

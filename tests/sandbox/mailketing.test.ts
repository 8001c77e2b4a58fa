import { describe, expect, test } from 'vitest';
import { fileServer, webhookReceiver } from './peers.ts';
import { control, eventually, openSandbox, postForm, SEND_FORM, sendForm, sha256 } from './support.ts';

describe('POST /send of Mailketing v1', () => {
  test('takes a mail, uses one credit and shows the mail with its attachments', async () => {
    const sandbox = await openSandbox();
    const files = await fileServer({
      '/faktur%20Nov.pdf': { type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
    });
    const attach1 = `${files}/faktur%20Nov.pdf`;
    const answer = await sendForm(sandbox, { attach1 });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'success', response: 'Mail Sent' });
    expect(sandbox.mailketing.credits).toBe(429_404);
    const mails = await (await control(sandbox, 'GET', '/mailbox?to=ok@pelanggan.example')).json();
    expect(mails).toMatchObject([
      {
        provider: 'mailketing',
        from: 'Toko Melati <halo@toko-melati.example>',
        to: ['ok@pelanggan.example'],
        subject: SEND_FORM.subject,
        html: SEND_FORM.content,
        attachments: [
          {
            name: 'faktur Nov.pdf',
            contentType: 'application/pdf',
            size: 8,
            sha256: sha256('%PDF-1.7'),
            contentId: null,
            inline: false,
            url: attach1,
          },
        ],
      },
    ]);
    const file = await control(sandbox, 'GET', '/mailbox/1/attachments/0');
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(await file.text()).toBe('%PDF-1.7');
    expect((await control(sandbox, 'GET', '/mailbox/1/attachments/1')).status).toBe(404);
  });

  test.each([
    ['no token', { api_token: '' }, 'Access Denied, Invalid Token'],
    ['a wrong token', { api_token: 'salah' }, 'User Not Found or Wrong API Token'],
    ['no sender name', { from_name: '' }, 'Empty From Name'],
    ['no recipient', { recipient: '' }, 'Empty Recipient, Please Add recipient address'],
    ['several recipients', { recipient: 'a@x.example,b@x.example' }, 'Empty Recipient, Please Add recipient address'],
    ['no subject', { subject: ' ' }, 'Empty Subject, Please Add Subject Email'],
    ['no content', { content: '' }, 'Empty Content, Please Add Email Content'],
    [
      'an unknown sender',
      { from_email: 'halo@toko-lain.example' },
      'Unknown Sender, Please Add your Sender Email at Add Domain Menu',
    ],
    ['a blacklisted recipient', { recipient: 'blacklisted+7@x.example' }, 'Blacklisted'],
  ])('refuses %s with the vendor’s words and status 200', async (_case, change, response) => {
    const sandbox = await openSandbox();
    const answer = await sendForm(sandbox, change);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'failed', response });
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.mailketing.credits).toBe(429_405);
    expect(sandbox.journal.list()).toMatchObject([{ kind: 'send', outcome: 'rejected' }]);
  });

  test('tells a good token from a bad one when every other field is empty', async () => {
    const sandbox = await openSandbox();
    const good = await postForm(sandbox, 'send', { api_token: SEND_FORM.api_token });
    const bad = await postForm(sandbox, 'send', { api_token: 'salah' });
    expect(await good.json()).toEqual({ status: 'failed', response: 'Empty From Name' });
    expect(await bad.json()).toEqual({ status: 'failed', response: 'User Not Found or Wrong API Token' });
  });

  test('refuses for lack of credits, and for the account’s own blacklist', async () => {
    const sandbox = await openSandbox();
    await control(sandbox, 'PUT', '/control/mailketing', { credits: 1, blacklist: ['rudi@x.example'] });
    const blacklisted = await sendForm(sandbox, { recipient: 'Rudi@x.example' });
    expect(await blacklisted.json()).toMatchObject({ response: 'Blacklisted' });
    await sendForm(sandbox);
    const empty = await sendForm(sandbox);
    expect(await empty.json()).toEqual({ status: 'failed', response: 'No Credits, Please Top Up' });
  });

  test('never takes JSON for a form', async () => {
    const sandbox = await openSandbox();
    const answer = await control(sandbox, 'POST', '/mailketing/api/v1/send', SEND_FORM);
    expect(await answer.json()).toMatchObject({ response: 'Access Denied, Invalid Token' });
    expect((await control(sandbox, 'GET', '/mailketing/api/v1/send')).status).toBe(405);
  });

  test('keeps a line break in a field from posing as a header of the source', async () => {
    const sandbox = await openSandbox();
    await sendForm(sandbox, { subject: 'Halo\r\nX-Evil: 1' });
    const answer = await control(sandbox, 'GET', '/mailbox/1/source');
    const source = await answer.text();
    expect(answer.headers.get('x-sandbox-source')).toBe('rendering');
    expect(source).toMatch(/^X-Sandbox-Note: .*rendering/);
    expect(source).not.toMatch(/^X-Evil/m);
    expect(source).not.toContain(SEND_FORM.api_token);
  });
});

describe('the other calls of Mailketing v1', () => {
  const token = { api_token: SEND_FORM.api_token };

  test('ceksaldo answers credits as decimal text', async () => {
    const sandbox = await openSandbox();
    const answer = await (await postForm(sandbox, 'ceksaldo', token)).json();
    expect(answer).toEqual({ status: true, credits: '429405', user: 'pemilik@toko-melati.example' });
    const wrong = await (await postForm(sandbox, 'ceksaldo', { api_token: 'salah' })).json();
    expect(wrong).toEqual({ status: false, response: 'User Not Found or Wrong API Token' });
  });

  test('viewlist and addsubtolist work over the same lists', async () => {
    const sandbox = await openSandbox();
    const lists = await (await postForm(sandbox, 'viewlist', token)).json();
    expect(lists).toMatchObject({ status: 'success', lists: [{ list_id: 123 }, { list_id: 124 }] });
    expect(await (await postForm(sandbox, 'viewlist', {})).json()).toEqual({
      status: 'failed',
      message: 'Access Denied, Invalid Token',
    });
    const subscribe = (list_id: string) =>
      postForm(sandbox, 'addsubtolist', { ...token, list_id, email: 'siti@x.example' });
    expect(await (await subscribe('123')).json()).toMatchObject({ status: 'success' });
    expect(await (await subscribe('9')).json()).toMatchObject({ status: 'failed' });
  });
});

describe('triggers by recipient', () => {
  test.each([
    ['500', 500],
    ['429', 429],
  ])('%s answers that status and takes nothing', async (trigger, status) => {
    const sandbox = await openSandbox();
    const answer = await sendForm(sandbox, { recipient: `${trigger}+1@x.example` });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBe(status === 429 ? '1' : null);
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.journal.list()).toMatchObject([{ outcome: 'rejected', faulted: trigger }]);
  });

  test('html labels the JSON as text/html', async () => {
    const sandbox = await openSandbox();
    const answer = await sendForm(sandbox, { recipient: 'html@x.example' });
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.json()).toEqual({ status: 'success', response: 'Mail Sent' });
  });

  test('garbage is no JSON, yet the mail is taken', async () => {
    const sandbox = await openSandbox();
    const answer = await sendForm(sandbox, { recipient: 'garbage@x.example' });
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow();
    expect(sandbox.mailbox.size).toBe(1);
  });

  test('slow takes the mail at once and answers late', async () => {
    const sandbox = await openSandbox();
    let answered = false;
    const answer = sendForm(sandbox, { recipient: 'slow@x.example' }).finally(() => {
      answered = true;
    });
    await eventually(() => sandbox.mailbox.size === 1);
    expect(answered).toBe(false);
    expect((await answer).status).toBe(200);
  });

  test('flaky refuses the first try per address and takes the next', async () => {
    const sandbox = await openSandbox();
    const statuses = [];
    for (const recipient of ['flaky+1@x.example', 'flaky+1@x.example', 'flaky+2@x.example']) {
      statuses.push((await sendForm(sandbox, { recipient })).status);
    }
    expect(statuses).toEqual([429, 200, 429]);
    expect(sandbox.journal.summary()).toMatchObject({ accepted: 1, distinct: 1, duplicates: [] });
  });
});

describe('webhooks', () => {
  test('bounce, open and click post their event with the secret in the address', async () => {
    const sandbox = await openSandbox();
    const hook = await webhookReceiver();
    await control(sandbox, 'PUT', '/control/mailketing', { webhookUrl: hook.url, webhookSecret: 'rahasia' });
    await sendForm(sandbox, { recipient: 'bounce+1@x.example' });
    await sendForm(sandbox, { recipient: 'open@x.example' });
    await sendForm(sandbox, {
      recipient: 'click@x.example',
      content: '<a href="https://toko.example/a?b=1&amp;c=2">x</a>',
    });
    await sendForm(sandbox, { recipient: 'ok@x.example' });
    await eventually(() => hook.events.length === 3);
    const byType = new Map(hook.events.map((event) => [event.body.type, event]));
    expect(byType.get('bounce')?.url).toBe('/hook?secret=rahasia');
    expect(byType.get('bounce')?.body).toMatchObject({ email: 'bounce+1@x.example', reason: 'User Unknown' });
    expect(byType.get('bounce')?.body.date).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(byType.get('emailopen')?.body).toMatchObject({ email: 'open@x.example' });
    expect(byType.get('emailclick')?.body).toMatchObject({ link_clicked: 'https://toko.example/a?b=1&c=2' });
  });

  test('the control API posts any event, and a dead receiver is journaled', async () => {
    const sandbox = await openSandbox();
    const event = { type: 'bounce', email: 'siti@x.example' };
    expect((await control(sandbox, 'POST', '/mailketing/webhooks', event)).status).toBe(409);
    sandbox.mailketing.webhookUrl = 'http://127.0.0.1:1/';
    const answer = await control(sandbox, 'POST', '/mailketing/webhooks', event);
    expect(await answer.json()).toMatchObject({ delivered: false, status: null });
    expect(sandbox.journal.list()).toMatchObject([{ kind: 'webhook', outcome: 'failed', recipient: 'siti@x.example' }]);
    const invalid = await control(sandbox, 'POST', '/mailketing/webhooks', { type: 'delivered' });
    expect(invalid.status).toBe(400);
    expect(await invalid.text()).toContain('newsubscriber, unsubscribe, emailopen, emailclick, bounce');
  });
});

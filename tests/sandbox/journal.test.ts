import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, control, openSandbox, sendForm, sendSmtp } from './support.ts';

test('the summary names every mail that was taken more than once', async () => {
  const sandbox = await openSandbox();
  await sendSmtp(sandbox, 'siti@x.example', { messageId: '<m-1@x>' });
  await sendSmtp(sandbox, 'siti@x.example', { messageId: '<m-1@x>' });
  await sendSmtp(sandbox, 'siti@x.example', { messageId: '<m-2@x>' });
  await sendSmtp(sandbox, 'unknown@x.example', { messageId: '<m-3@x>' });
  await sendForm(sandbox, { recipient: 'rudi@x.example', subject: 'Diskon' });
  await sendForm(sandbox, { recipient: 'rudi@x.example', subject: 'Diskon' });
  const summary = await (await control(sandbox, 'GET', '/journal/summary')).json();
  expect(summary).toEqual({
    accepted: 5,
    distinct: 3,
    duplicates: [
      { key: 'siti@x.example|<m-1@x>', count: 2 },
      { key: 'rudi@x.example|Diskon', count: 2 },
    ],
    evicted: 0,
  });
  expect(await (await control(sandbox, 'GET', '/journal/summary?provider=smtp')).json()).toMatchObject({ accepted: 3 });
});

test('our own message id tells mails with the same subject apart', async () => {
  const sandbox = await openSandbox();
  const answer = await fetch(`${sandbox.httpUrl}/mailketing/api/v1/send`, {
    method: 'POST',
    headers: { 'x-merpati-message-id': 'm-77' },
    body: new URLSearchParams({ api_token: 'salah', recipient: 'rudi@x.example' }),
  });
  await answer.text();
  expect(sandbox.journal.list()).toMatchObject([{ messageId: 'm-77' }]);
});

test('filters, pages and clears', async () => {
  const sandbox = await openSandbox();
  for (const recipient of ['a@x.example', '500@x.example', 'b@x.example']) await sendForm(sandbox, { recipient });
  const list = (query: string) =>
    bodyOf<Array<{ seq: number; at: string }>>(control(sandbox, 'GET', `/journal${query}`));
  const all = await list('');
  expect(all.map((entry) => entry.seq)).toEqual([1, 2, 3]);
  expect(all[0]).toMatchObject({ provider: 'mailketing', kind: 'send', recipient: 'a@x.example', outcome: 'accepted' });
  expect(all[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(await list('?outcome=accepted')).toHaveLength(2);
  expect(await list('?recipient=B@x.example')).toHaveLength(1);
  expect(await list('?after=1&limit=1')).toMatchObject([{ seq: 2 }]);
  expect((await control(sandbox, 'GET', '/journal?outcome=sent')).status).toBe(400);
  expect((await control(sandbox, 'GET', '/journal?limit=0')).status).toBe(400);
  expect((await control(sandbox, 'DELETE', '/journal')).status).toBe(204);
  expect(await list('')).toEqual([]);
});

test('keeps the newest entries and mails within its limits, and says what it lost', async () => {
  const sandbox = await openSandbox({ journalCapacity: 3, storeBodies: { messages: 2 } });
  for (let number = 1; number <= 5; number += 1) await sendForm(sandbox, { recipient: `ok+${number}@x.example` });
  expect(sandbox.journal.list().map((entry) => entry.seq)).toEqual([3, 4, 5]);
  expect(sandbox.journal.summary()).toMatchObject({ accepted: 3, evicted: 2 });
  expect(sandbox.mailbox.list().map((mail) => mail.id)).toEqual([5, 4]);
});

test('appends every entry to the journal file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'merpati-journal-'));
  const journalFile = join(folder, 'journal.jsonl');
  const sandbox = await openSandbox({ journalFile, journalCapacity: 10 });
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => sendForm(sandbox, { recipient: `ok+${index}@x.example` })),
  );
  await sandbox.close();
  const lines = (await readFile(journalFile, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  await rm(folder, { recursive: true });
});

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveBackUncertain } from '../../apps/api/src/domains/delivery/sql/give-back-uncertain.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

/** A person can stop all sending, and a copy of the database stops by itself. */

interface Hold {
  held: boolean;
  reason: string | null;
  note: string | null;
  by: { name: string } | null;
  waiting: number;
}
interface Answer {
  sendingHold: Hold | null;
  userErrors: { code: string }[];
}

const HOLD = 'held reason note by { name } waiting';

let app: TestApp;
let admin: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

beforeEach(async () => {
  await release('SEND');
});

async function hold(note: string): Promise<Answer> {
  const { sendingHold } = await admin.client.must<{ sendingHold: Answer }>(
    `mutation ($input: SendingHoldInput!) { sendingHold(input: $input) { sendingHold { ${HOLD} } userErrors { code } } }`,
    { input: { note } },
  );
  return sendingHold;
}

async function release(whatWaits: 'SEND' | 'MARK_UNCERTAIN'): Promise<Answer> {
  const { sendingRelease } = await admin.client.must<{ sendingRelease: Answer }>(
    `mutation ($input: SendingReleaseInput!) {
       sendingRelease(input: $input) { sendingHold { ${HOLD} } userErrors { code } }
     }`,
    { input: { whatWaits, note: 'Sudah diperiksa' } },
  );
  return sendingRelease;
}

/** What a restored dump finds: the database that may send is another one. */
async function becomeCopy(): Promise<void> {
  await app.database.query(`update installation set database_identity = '7000000000000000000:1'`);
  await app.context.holds.notice();
}

/** A mail that stays where it is, although a worker lives and looks for due mail each second. */
async function sendInVain(): Promise<string> {
  const id = await send(key.client);
  await eventually('the worker has looked more than once', async () => {
    const rows = await app.database.query(
      `select from worker w, message m
        where w.state = 'ALIVE' and m.id = $1 and w.last_seen_at > m.queued_at + interval '2.5 seconds'`,
      [id.slice(4)],
    );
    return rows.length > 0;
  });
  expect((await readEmail(key.client, id)).status).toBe('QUEUED');
  return id;
}

describe('stopped by a person', () => {
  test('mail is accepted, waits, and goes when a person says so', async () => {
    expect(await hold('Isi siaran salah')).toEqual({
      sendingHold: { held: true, reason: 'PERSON', note: 'Isi siaran salah', by: { name: 'Dewi Lestari' }, waiting: 0 },
      userErrors: [],
    });
    const id = await sendInVain();
    expect((await release('SEND')).sendingHold).toMatchObject({
      held: false,
      reason: null,
      note: null,
      by: null,
    });
    await whenEmail(key.client, id, 'SENT');
  });

  test('who did it and why stands in the audit log', async () => {
    await hold('Uji jejak');
    await release('SEND');
    const rows = await app.database.query<{ action: string; details: { note: string }; actor: string }>(
      `select action, details, actor_user_id as actor from audit_entry where subject = 'installation' order by id desc limit 2`,
    );
    expect(rows).toEqual([
      {
        action: 'sending.released',
        details: { note: 'Sudah diperiksa', whatWaits: 'SEND', uncertain: 0, operation: 'sendingRelease' },
        actor: admin.id.slice(4),
      },
      { action: 'sending.held', details: { note: 'Uji jejak', operation: 'sendingHold' }, actor: admin.id.slice(4) },
    ]);
  });

  test('needs a reason, and cannot be ended where there is none', async () => {
    expect((await hold(' x ')).userErrors).toEqual([{ code: 'NOTE_INVALID' }]);
    expect((await release('SEND')).userErrors).toEqual([{ code: 'NOT_HELD' }]);
  });
});

describe('a copy of the database', () => {
  test('sends nothing until a person says so', async () => {
    await becomeCopy();
    const id = await sendInVain();
    const { sendingHold } = await admin.client.must<{ sendingHold: Hold }>(`{ sendingHold { ${HOLD} } }`);
    expect(sendingHold).toMatchObject({ held: true, reason: 'COPY', waiting: 1 });
    await release('SEND');
    await whenEmail(key.client, id, 'SENT');
  });

  test('can leave what waited to people, as the original may have sent it, and sends what came since', async () => {
    await hold('Menunggu salinan');
    const waited = await sendInVain();
    await app.database.query('update installation set held_since = null');
    await becomeCopy();
    const since = await send(key.client);
    await release('MARK_UNCERTAIN');
    await whenEmail(key.client, since, 'SENT');
    const left = await whenEmail(key.client, waited, 'UNKNOWN');
    expect(left.attemptCount).toBe(0);
    expect(left.events.nodes.at(-1)).toMatchObject({
      kind: 'UNKNOWN',
      note: expect.stringMatching(/original may have sent it/),
    });
    // It waited for long, and has been uncertain for a moment only.
    await app.database.query(`update message set queued_at = now() - interval '2 days' where id = $1`, [
      waited.slice(4),
    ]);
    await giveBackUncertain(app.context.database, { before: new Date(Date.now() - 60_000), limit: 500 });
    expect((await whenEmail(key.client, waited, 'UNKNOWN')).events.nodes.at(-1)).toMatchObject({ kind: 'UNKNOWN' });
    await giveBackUncertain(app.context.database, { before: new Date(Date.now() + 60_000), limit: 500 });
    expect((await whenEmail(key.client, waited, 'UNKNOWN')).events.nodes.at(-1)).toMatchObject({ kind: 'UNCONFIRMED' });
  });

  test('of a database that a person had stopped leaves to people also what came after that', async () => {
    await hold('Pemeliharaan');
    const waited = await sendInVain();
    await becomeCopy();
    await release('MARK_UNCERTAIN');
    await whenEmail(key.client, waited, 'UNKNOWN');
  });
});

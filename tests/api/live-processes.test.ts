import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { EMAIL_SEND, orderMail, type SendAnswer } from '../support/emails.ts';
import { makeKey, openShop, signInAdmin } from '../support/people.ts';
import { startApiRole, startRole } from '../support/roles.ts';
import { subscribe } from '../support/socket-client.ts';
import { eventually } from '../support/waiting.ts';

const UPDATES = 'subscription { emailLogUpdated { sequence emailLog { id status } } }';
const REREAD = '{ emailLogs(first: 100) { nodes { id events { nodes { sequence status } } } } }';
const LIFE = ['1 QUEUED', '2 SENDING', '3 SENT'];

interface Update {
  emailLogUpdated: { sequence: number; emailLog: { id: string; status: string } };
}

interface Reread {
  emailLogs: { nodes: { id: string; events: { nodes: { sequence: number; status: string }[] } }[] };
}

let app: TestApp;
let key: { secret: string };

beforeAll(async () => {
  // This process only prepares the database and serves the sandbox; API and worker are processes of their own.
  app = await startApp({ worker: false });
  const admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

async function post<T>(url: string, query: string, variables = {}): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key.secret}`, connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await answer.text());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

test('with API and worker apart, and the API restarted in between, a client that rereads knows every step', async () => {
  const worker = startRole(app, ['worker']);
  const first = await startApiRole(app);
  await worker.line(/worker ready/);

  /** What the client knows: step by step, from the subscription and from what it rereads on each connection. */
  const known = new Map<string, Set<string>>();
  const learn = (id: string, sequence: number, status: string) =>
    known.set(id, (known.get(id) ?? new Set()).add(`${sequence} ${status}`));
  let rereads = 0;
  const reread = async () => {
    const { emailLogs } = await eventually('the log can be read', () =>
      post<Reread>(first.url, REREAD).catch(() => null),
    );
    for (const { id, events } of emailLogs.nodes)
      for (const { sequence, status } of events.nodes) learn(id, sequence, status);
    rereads += 1;
  };
  let rereading = Promise.resolve();
  const live = subscribe<Update>(
    `${first.url}/graphql`,
    { bearer: key.secret },
    {
      query: UPDATES,
      // As the API asks of its clients: after every (re)connection, read the current state and go on from there.
      onConnected: () => {
        rereading = rereading.then(reread);
      },
    },
  );

  const send = async (url: string) => {
    const variables = { input: orderMail(), key: randomUUID() };
    return (await post<{ emailSend: SendAnswer }>(url, EMAIL_SEND, variables)).emailSend.emailLog!.id;
  };
  const lived = (id: string) => live.events.filter(({ emailLogUpdated }) => emailLogUpdated.emailLog.id === id);

  try {
    // The worker in another process reaches the subscriber through the database.
    const [before] = [await eventuallyHeard(() => send(first.url), lived)];
    expect(
      lived(before).map(({ emailLogUpdated: { sequence, emailLog } }) => `${sequence} ${emailLog.status}`),
    ).toEqual(LIFE);

    // Mails that live while nobody listens: accepted just before the API ends, sent while it is away.
    const during = await Promise.all(Array.from({ length: 10 }, () => send(first.url)));
    await first.program.stop();
    await eventually('the worker goes on alone', async () => {
      const rows = await app.database.query(`select id from message where dispatch <> 'SENT'`);
      return rows.length === 0;
    });
    const second = await startApiRole(app, { port: first.port });
    await eventually('the client is back and has read afresh', () => live.connections >= 2 && rereads >= 2, 30_000);
    await rereading;

    const after = await eventuallyHeard(() => send(second.url), lived);
    for (const {
      emailLogUpdated: { sequence, emailLog },
    } of live.events)
      learn(emailLog.id, sequence, emailLog.status);
    for (const id of [before, ...during, after]) expect([...known.get(id)!].sort()).toEqual(LIFE);
  } finally {
    await live.stop();
  }
  await worker.stop();
  const [row] = await app.database.query<{ state: string }>('select state from worker order by id desc limit 1');
  expect(row?.state).toBe('STOPPED');
}, 90_000);

/** Sends until a mail's whole life was heard: the first may begin before the subscription is open. */
async function eventuallyHeard(send: () => Promise<string>, lived: (id: string) => Update[]): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    const id = await send();
    const heard = await eventually('its life is heard', () => lived(id).length >= LIFE.length, 3_000).catch(
      () => false,
    );
    if (heard) return id;
  }
  throw new Error('No mail’s whole life was heard.');
}

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { captureRequests, closedPort } from './listening.ts';
import { mail } from './mails.ts';
import { brevo, open, openAt, openWrong, startStandIns, subjects } from './subjects.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startStandIns();
});
afterAll(() => sandbox.close());

const since = new Date();

describe.each(subjects)('$name', (subject) => {
  const opened = () => {
    const adapter = open(subject, sandbox);
    onTestFinished(() => adapter.close());
    return adapter;
  };

  it('tells what became of a mail, or that it cannot', async () => {
    const adapter = opened();
    const sent = mail();
    const outcome = await adapter.send(sent);
    const found = await adapter.lookUp({ messageId: sent.messageId, recipient: sent.to, since });
    if (!adapter.capabilities.lookUp) return expect(found).toMatchObject({ kind: 'unclear', words: /\S/ });
    expect(found).toMatchObject({ kind: 'accepted' });
    expect(found).toHaveProperty('providerMessageId', Reflect.get(outcome, 'providerMessageId'));
  });

  it('finds a mail whose acceptance was never heard', async () => {
    const adapter = opened();
    if (!adapter.capabilities.lookUp) return expect(subject.standIn).not.toBe('brevo');
    const sent = mail();
    sandbox.faults.add({ provider: subject.standIn, behaviour: 'reset' });
    expect(await adapter.send(sent)).toMatchObject({ kind: 'unknown' });
    const found = await adapter.lookUp({ messageId: sent.messageId, recipient: sent.to, since });
    expect(found).toMatchObject({ kind: 'accepted' });
  });

  it('does not take the mail of another for it', async () => {
    const adapter = opened();
    if (!adapter.capabilities.lookUp) return expect(subject.standIn).not.toBe('brevo');
    await adapter.send(mail());
    const never = mail();
    const found = await adapter.lookUp({ messageId: never.messageId, recipient: never.to, since });
    expect(found).toMatchObject({ kind: 'absent' });
  });

  it('is unclear when it cannot ask', async () => {
    const adapters = [openAt(subject, { port: await closedPort() }), openWrong(subject, sandbox)];
    for (const adapter of adapters) {
      onTestFinished(() => adapter.close());
      const found = await adapter.lookUp({ messageId: mail().messageId, recipient: 'siti@pelanggan.example', since });
      expect(found).toMatchObject({ kind: 'unclear' });
    }
  });
});

describe('Brevo', () => {
  const ask = async (status: number, body: unknown, messageId: string) => {
    const server = await captureRequests({ status, body: JSON.stringify(body) });
    onTestFinished(() => server.close());
    const adapter = openAt(brevo, server);
    onTestFinished(() => adapter.close());
    return adapter.lookUp({ messageId, recipient: 'siti@pelanggan.example', since });
  };
  const { messageId } = mail();
  const event = (name: string, tag?: string) => ({
    event: name,
    email: 'siti@pelanggan.example',
    date: '2026-11-21T05:00:00.000Z',
    messageId: '<1@smtp-relay.mailin.fr>',
    ...(tag ? { tag } : {}),
  });

  it.each([
    ['requests', 'accepted'],
    ['delivered', 'accepted'],
    ['deferred', 'accepted'],
    ['hardBounces', 'accepted'],
    ['blocked', 'accepted'],
    ['error', 'absent'],
  ])('reads the event %s as %s', async (name, kind) => {
    expect(await ask(200, { events: [event(name, messageId)] }, messageId)).toMatchObject({ kind });
  });

  it('does not trust events that the filter should have left out', async () => {
    expect(await ask(200, { events: [event('delivered', mail().messageId)] }, messageId)).toMatchObject({
      kind: 'absent',
    });
    expect(await ask(200, { events: [event('delivered')] }, messageId)).toMatchObject({ kind: 'unclear' });
  });

  it.each([429, 500, 404])('is unclear after a %i', async (status) => {
    expect(await ask(status, { code: 'x', message: 'y' }, messageId)).toMatchObject({ kind: 'unclear' });
  });

  it('knows a mail without any event as absent', async () => {
    expect(await ask(200, {}, messageId)).toMatchObject({ kind: 'absent' });
  });

  it('asks twice a second at most', async () => {
    const times: number[] = [];
    const server = await captureRequests({
      status: 200,
      body: () => JSON.stringify({ events: [], times: times.push(performance.now()) }),
    });
    onTestFinished(() => server.close());
    const adapter = openAt(brevo, server);
    onTestFinished(() => adapter.close());
    const asked = { messageId, recipient: 'siti@pelanggan.example', since };
    await Promise.all([adapter.lookUp(asked), adapter.lookUp(asked), adapter.lookUp(asked)]);
    const [first = 0, , third = 0] = times;
    expect(third - first).toBeGreaterThan(900);
  });
});

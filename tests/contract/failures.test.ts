import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ErrorClass } from '../../apps/api/src/domains/delivery/message.entity.ts';
import type { Outcome, OutgoingEmail, ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import type { Behaviour } from '../../apps/sandbox/src/providers.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { captureRequests, closedPort, listen } from './listening.ts';
import { mail } from './mails.ts';
import { type Phase, replyAt } from './replying-smtp.ts';
import {
  brevo,
  mailketingV1,
  mailketingV2,
  open,
  openAt,
  openWrong,
  type Subject,
  smtp,
  startStandIns,
  subjects,
} from './subjects.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startStandIns();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.faults.clear());

const overHttp = subjects.filter(({ standIn }) => standIn !== 'smtp');
const { UNKNOWN_OUTCOME, ...classes } = ErrorClass;

/** How each class of contracts §0 comes about at a provider. A class that a provider cannot tell is not in its list. */
const ways: { subject: Subject; reached: Partial<Record<ErrorClass, () => Promise<Outcome>>> }[] = [
  {
    subject: mailketingV1,
    reached: {
      ...commonOverHttp(mailketingV1),
      [ErrorClass.CONFIG]: () => send(mailketingV1, { from: { name: 'Asing', address: 'halo@asing.example' } }),
      [ErrorClass.PERMANENT]: () => send(mailketingV1, { subject: '' }),
      [ErrorClass.RECIPIENT]: () => send(mailketingV1, { to: 'blacklisted+1@pelanggan.example' }),
    },
  },
  {
    subject: mailketingV2,
    reached: {
      ...commonOverHttp(mailketingV2),
      [ErrorClass.CONFIG]: () => send(mailketingV2, { from: { name: 'Asing', address: 'halo@asing.example' } }),
      [ErrorClass.PERMANENT]: () => send(mailketingV2, { to: 'bukan-alamat' }),
      [ErrorClass.RECIPIENT]: () => send(mailketingV2, { to: 'blacklisted+1@pelanggan.example' }),
    },
  },
  {
    // Brevo accepts mail to addresses it blocks and tells by a webhook, so it never answers RECIPIENT.
    subject: brevo,
    reached: {
      ...commonOverHttp(brevo),
      [ErrorClass.CONFIG]: () => send(brevo, { from: { name: 'Asing', address: 'halo@asing.example' } }),
      [ErrorClass.PERMANENT]: () => send(brevo, { to: 'bukan-alamat' }),
    },
  },
  {
    subject: smtp,
    reached: {
      [ErrorClass.RETRYABLE]: () => faulted(smtp, '451'),
      [ErrorClass.AUTH]: () => sendWith(openWrong(smtp, sandbox)),
      [ErrorClass.RATE_LIMITED]: () => replied('MAIL FROM', '454 4.7.0 Throttling failure: sending rate exceeded'),
      [ErrorClass.INSUFFICIENT_CREDIT]: () => replied('DATA', '550 5.7.0 No credits left, please top up'),
      [ErrorClass.CONFIG]: () => replied('MAIL FROM', '550 5.1.8 Sender domain unknown'),
      [ErrorClass.PERMANENT]: () => send(smtp, { to: 'toobig+1@pelanggan.example' }),
      [ErrorClass.RECIPIENT]: () => send(smtp, { to: 'unknown+1@pelanggan.example' }),
      [UNKNOWN_OUTCOME]: () => faulted(smtp, 'dropafter'),
    },
  },
];

describe.each(ways)('$subject.name', ({ subject, reached }) => {
  it.each(Object.entries(reached))('tells %s', async (errorClass, way) => {
    const outcome = await way();
    if (errorClass === UNKNOWN_OUTCOME) expect(outcome.kind).toBe('unknown');
    else expect(outcome).toMatchObject({ kind: 'rejected', errorClass });
    expect(outcome).toMatchObject({ code: expect.stringMatching(/\S/), words: expect.stringMatching(/\S/) });
  });

  it('knows every class but those its provider cannot tell', () => {
    const known = [...Object.values(classes), UNKNOWN_OUTCOME].filter(
      (errorClass) => subject !== brevo || errorClass !== ErrorClass.RECIPIENT,
    );
    expect(Object.keys(reached).sort()).toEqual(known.sort());
  });
});

describe.each(overHttp)('$name', (subject) => {
  it('waits as long as it is asked to', async () => {
    expect(await faulted(subject, '429', 7_000)).toMatchObject({
      kind: 'rejected',
      errorClass: ErrorClass.RATE_LIMITED,
      retryAfterSeconds: 7,
    });
  });

  it.each([200, 201, 400, 401, 403, 422, 429, 500])('keeps its secrets out of the words of a %i', async (status) => {
    const echo = await captureRequests({
      status,
      body: ({ headers, body, path }) =>
        JSON.stringify({ status: 'failed', message: `${JSON.stringify(headers)} ${body} ${path}` }),
    });
    onTestFinished(() => echo.close());
    const adapter = openAt(subject, echo);
    onTestFinished(() => adapter.close());
    const [secret = ''] = Object.values(subject.secrets);
    const told = [await adapter.send(mail()), await adapter.probe()];
    if (adapter.capabilities.lookUp)
      told.push(
        await adapter
          .lookUp({ messageId: mail().messageId, recipient: 'siti@pelanggan.example', since: new Date() })
          .then((found) => ({ ...found, kind: 'unknown' as const, code: '' })),
      );
    expect(JSON.stringify(echo.requests)).toContain(encodeURIComponent(secret));
    expect(JSON.stringify(told)).not.toContain(secret);
    for (const { words } of told) expect(words.length).toBeLessThanOrEqual(2_000);
  });

  it('does not follow a redirect', async () => {
    const target = await captureRequests({ status: 200, body: '{"status":"success","success":true,"messageId":"x"}' });
    onTestFinished(() => target.close());
    const door = await listen(
      createServer((socket) => {
        socket.once('data', () =>
          socket.end(`HTTP/1.1 307 Moved\r\nlocation: ${target.url}/\r\ncontent-length: 0\r\n\r\n`),
        );
      }),
    );
    onTestFinished(() => door.close());
    expect(await sendWith(openAt(subject, door))).toMatchObject({ kind: 'rejected', errorClass: ErrorClass.CONFIG });
    expect(target.requests).toEqual([]);
  });

  it('does not swallow an answer without end', async () => {
    const endless = await listen(
      createServer((socket) => {
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
          const pour = (): unknown => socket.writable && socket.write(`10000\r\n${' '.repeat(0x10000)}\r\n`, pour);
          pour();
        });
      }),
    );
    onTestFinished(() => endless.close());
    expect(await sendWith(openAt(subject, endless))).toMatchObject({ kind: 'unknown', code: '200' });
  });

  it('knows that no byte left when the TLS handshake fails', async () => {
    const adapter = openAt(subject, { port: sandbox.httpPort, scheme: 'https' });
    expect(await sendWith(adapter)).toMatchObject({ kind: 'rejected', errorClass: ErrorClass.RETRYABLE });
  });

  it('knows that a byte left when a kept connection dies under the request', async () => {
    let requests = 0;
    const fickle = await listen(
      createServer((socket) => {
        socket.on('data', () => {
          requests += 1;
          if (requests === 1) socket.write('HTTP/1.1 429 Slow down\r\ncontent-length: 0\r\n\r\n');
          else socket.resetAndDestroy();
        });
      }),
    );
    onTestFinished(() => fickle.close());
    const adapter = openAt(subject, fickle);
    onTestFinished(() => adapter.close());
    expect(await adapter.send(mail())).toMatchObject({ errorClass: ErrorClass.RATE_LIMITED });
    expect(await adapter.send(mail())).toMatchObject({
      kind: 'unknown',
      code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/),
    });
    expect(requests).toBe(2);
  });

  it('sends over a new connection when the kept one had been closed before', async () => {
    const server = await listen(
      createServer((socket) => {
        socket.once('data', () => socket.end('HTTP/1.1 429 Slow down\r\ncontent-length: 0\r\n\r\n'));
      }),
    );
    onTestFinished(() => server.close());
    const adapter = openAt(subject, server);
    onTestFinished(() => adapter.close());
    await adapter.send(mail());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await adapter.send(mail())).toMatchObject({ errorClass: ErrorClass.RATE_LIMITED });
  });
});

describe('SMTP', () => {
  it.each(['AUTH', 'MAIL FROM', 'RCPT TO', 'DATA'] satisfies Phase[])(
    'keeps its password out of a reply to %s',
    async (phase) => {
      const server = await replyAt(phase, (secret) => `535 5.7.8 The password ${secret} is wrong`);
      onTestFinished(() => server.close());
      const outcome = await sendWith(openAt(smtp, server));
      expect(outcome.words).toContain('[hidden]');
      expect(JSON.stringify(outcome)).not.toContain(smtp.secrets.password);
    },
  );

  it.each([
    ['550 5.1.1 No such user', ErrorClass.RECIPIENT],
    ['451 4.7.1 Greylisted', ErrorClass.PERMANENT],
  ])('does not send copies twice when only they were taken (%s)', async (reply, errorClass) => {
    const server = await replyAt('RCPT TO', () => reply);
    onTestFinished(() => server.close());
    const outcome = await sendWith(openAt(smtp, server), { cc: ['salinan@pelanggan.example'] });
    expect(outcome).toMatchObject({ kind: 'rejected', errorClass });
  });

  it('looks at certificates whatever its settings say', async () => {
    const settingsAt: Subject['settingsAt'] = (place) => ({
      ...smtp.settingsAt(place),
      security: 'starttls',
      tls: { rejectUnauthorized: false },
    });
    expect(await sendWith(openAt({ ...smtp, settingsAt }, { port: sandbox.smtpPort }))).toMatchObject({
      kind: 'rejected',
      errorClass: ErrorClass.CONFIG,
    });
  });

  it('refuses to go on without TLS where its settings ask for it', async () => {
    const server = await replyAt('DATA', () => '550 5.0.0 Never reached');
    onTestFinished(() => server.close());
    const settingsAt: Subject['settingsAt'] = (place) => ({ ...smtp.settingsAt(place), security: 'starttls' });
    expect(await sendWith(openAt({ ...smtp, settingsAt }, server))).toMatchObject({
      kind: 'rejected',
      errorClass: ErrorClass.CONFIG,
    });
  });
});

function commonOverHttp(subject: Subject): Partial<Record<ErrorClass, () => Promise<Outcome>>> {
  return {
    [ErrorClass.RETRYABLE]: async () => sendWith(openAt(subject, { port: await closedPort() })),
    [ErrorClass.RATE_LIMITED]: () => faulted(subject, '429'),
    [ErrorClass.AUTH]: () => faulted(subject, '401'),
    [ErrorClass.INSUFFICIENT_CREDIT]: () => faulted(subject, 'no_credits'),
    [UNKNOWN_OUTCOME]: () => faulted(subject, 'reset'),
  };
}

function send(subject: Subject, changes: Partial<OutgoingEmail> = {}): Promise<Outcome> {
  return sendWith(open(subject, sandbox), changes);
}

function faulted(subject: Subject, behaviour: Behaviour, delayMs: number | null = null): Promise<Outcome> {
  sandbox.faults.add({ provider: subject.standIn, behaviour, delayMs });
  return send(subject);
}

async function replied(phase: Phase, reply: string): Promise<Outcome> {
  const server = await replyAt(phase, () => reply);
  onTestFinished(() => server.close());
  return sendWith(openAt(smtp, server));
}

async function sendWith(adapter: ProviderAdapter, changes: Partial<OutgoingEmail> = {}): Promise<Outcome> {
  try {
    return await adapter.send(mail(changes));
  } finally {
    await adapter.close();
  }
}

import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ErrorClass } from '../../apps/api/src/domains/delivery/message.entity.ts';
import type { Outcome, OutgoingEmail } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import type { Behaviour } from '../../apps/sandbox/src/providers.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { cellsUnder } from './fault-table.ts';
import { closedPort, listen } from './listening.ts';
import { mail } from './mails.ts';
import { type Phase, replyAt } from './replying-smtp.ts';
import {
  brevo,
  mailketingV1,
  mailketingV2,
  openAt,
  type Place,
  type Subject,
  smtp,
  startStandIns,
} from './subjects.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startStandIns();
});
afterAll(() => sandbox.close());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.mailbox.clear();
  sandbox.journal.clear();
});

/** What the faults of gate R8 are made of. */
const R8 = ['refused', 'tls', '301', '400', '401', '429', '500', '502', 'hang', 'reset', 'truncated', 'html', 'drip'];
const queues = [DispatchQueue.CRITICAL, DispatchQueue.BULK];

/** Long enough for any answer on a busy machine; short where the test has to sit the time out. */
const PATIENCE_MS = 10_000;
const IMPATIENCE_MS = 400;

/** nodemailer's pool takes another connection while the server has not asked for the mail. */
const TRIES_BEFORE_THE_MAIL = 3;

/** How the attempt is made under a behaviour. */
type Way = (subject: Subject, email: OutgoingEmail) => Promise<Outcome>;

const overHttp: Record<string, Way> = {
  ...plainly('301', '400', '401', '429', '500', '502', 'reset', 'truncated', 'html', 'no_credits'),
  'reset-early': faulted('refused'),
  refused: async (subject, email) => attempt(subject, { port: await closedPort() }, email),
  tls: (subject, email) => attempt(subject, { port: sandbox.httpPort, scheme: 'https' }, email),
  certificate: (subject, email) => attempt(subject, { port: sandbox.httpsPort ?? 0, scheme: 'https' }, email),
  hang: faulted('hang', IMPATIENCE_MS),
  drip: faulted('drip', IMPATIENCE_MS),
};

const overSmtp: Record<string, Way> = {
  ...plainly('421', '450', '451', '452', '454', '535', '550', '552', '554', 'drop', 'dropafter'),
  hang: faulted('hang', IMPATIENCE_MS),
  refused: async (subject, email) => attempt(subject, { port: await closedPort() }, email),
  tls: (subject, email) => faulted('tls')(withTls(subject), email),
  certificate: (subject, email) => attempt(withTls(subject), { port: sandbox.smtpPort }, email),
  'no-starttls': async (subject, email) =>
    attempt(withTls(subject), await replying('DATA', '550 5.0.0 Never reached'), email),
  'drop-early': faulted('refused'),
  '552-full': (subject, email) =>
    attempt(subject, { port: sandbox.smtpPort }, { ...email, to: 'full+1@pelanggan.example' }),
  '550-sender': async (subject, email) =>
    attempt(subject, await replying('MAIL FROM', '550 5.1.8 Sender domain unknown'), email),
  throttled: async (subject, email) =>
    attempt(subject, await replying('MAIL FROM', '454 4.7.0 Throttling failure: sending rate exceeded'), email),
  no_credits: async (subject, email) => attempt(subject, await replying('DATA', '550 5.7.0 No credits left'), email),
  greeting: async (subject, email) => attempt(subject, await greeting('554 5.3.2 No service here\r\n'), email),
  'drop-body': async (subject, email) =>
    attempt(subject, await serverThat('destroys'), { ...email, html: '<p>panjang</p>\n'.repeat(200_000) }),
  trickle: async (subject, email) => attempt(subject, await serverThat('trickles'), email, IMPATIENCE_MS / 4),
};

const subjectOf: Record<string, Subject> = {
  'Mailketing v1': mailketingV1,
  'Mailketing v2': mailketingV2,
  Brevo: brevo,
  SMTP: smtp,
};

describe.each([
  ['Over HTTP', overHttp],
  ['SMTP', overSmtp],
])('%s', (heading, ways) => {
  const cells = cellsUnder(heading);

  it('has a row for each behaviour that is tried, and tries each row', () => {
    expect([...new Set(cells.map(({ behaviour }) => behaviour))].sort()).toEqual(Object.keys(ways).sort());
    if (heading === 'Over HTTP') expect(Object.keys(ways)).toEqual(expect.arrayContaining(R8));
  });

  describe.each(queues)('%s', (queue) => {
    it.each(cells)('$provider, $behaviour: $expected', async ({ provider, behaviour, expected, taken }) => {
      const email = mail({ queue });
      const outcome = await ways[behaviour]!(subjectOf[provider]!, email);
      expect(outcome.kind === 'rejected' ? outcome.errorClass : outcome.kind).toBe(expected);
      expect(outcome).toMatchObject({ code: expect.stringMatching(/\S/), words: expect.stringMatching(/\S/) });
      expect(sandbox.mailbox.list()).toHaveLength(taken ? 1 : 0);
      if (taken) expect(outcome.kind).not.toBe('rejected');
      const tries = sandbox.journal.list().filter(({ kind }) => kind === 'send');
      expect(tries.length).toBeLessThanOrEqual(behaviour === 'drop-early' ? TRIES_BEFORE_THE_MAIL : 1);
    });
  });
});

it('counts more cells than gate R8 asks for', () => {
  expect(cellsUnder('Over HTTP').filter(({ behaviour }) => R8.includes(behaviour))).toHaveLength(78 / queues.length);
  const classes = new Set<string>([...Object.values(ErrorClass), 'unknown']);
  for (const { expected } of [...cellsUnder('Over HTTP'), ...cellsUnder('SMTP')]) expect(classes).toContain(expected);
});

/** Rows that are named as the stand-in's fault is. */
function plainly(...behaviours: Behaviour[]): Record<string, Way> {
  return Object.fromEntries(behaviours.map((behaviour) => [behaviour, faulted(behaviour)]));
}

/** Sends while the stand-in shows the fault; whoever tried again would meet it again and be counted. */
function faulted(behaviour: Behaviour, answerTimeoutMs = PATIENCE_MS): Way {
  return (subject, email) => {
    sandbox.faults.add({ provider: subject.standIn, behaviour, times: -1 });
    const place = { port: subject.portOf(sandbox), certificate: sandbox.certificate };
    return attempt(subject, place, email, answerTimeoutMs);
  };
}

async function attempt(
  subject: Subject,
  place: Place,
  email: OutgoingEmail,
  answerTimeoutMs = PATIENCE_MS,
): Promise<Outcome> {
  const settingsAt: Subject['settingsAt'] = (at) => ({ ...subject.settingsAt(at), answerTimeoutMs });
  const adapter = openAt({ ...subject, settingsAt }, place);
  try {
    return await adapter.send(email);
  } finally {
    await adapter.close();
  }
}

function withTls(subject: Subject): Subject {
  return { ...subject, settingsAt: (place) => ({ ...subject.settingsAt(place), security: 'starttls' }) };
}

async function replying(phase: Phase, reply: string): Promise<Place> {
  const server = await replyAt(phase, () => reply);
  onTestFinished(() => server.close());
  return server;
}

async function greeting(words: string): Promise<Place> {
  const server = await listen(createServer((socket) => socket.end(words)));
  onTestFinished(() => server.close());
  return server;
}

/** Takes everything up to DATA; then it destroys the connection within the mail, or answers it line by line without end. */
async function serverThat(behaves: 'destroys' | 'trickles'): Promise<Place> {
  const server = await listen(
    createServer((socket) => {
      const trickle = () => socket.write('250-one moment\r\n');
      let trickling: NodeJS.Timeout | undefined;
      socket.on('close', () => clearInterval(trickling));
      socket.write('220 sink.example ESMTP\r\n');
      socket.on('data', (chunk) => {
        const said = chunk.toString();
        if (said.startsWith('EHLO')) socket.write('250-sink.example\r\n250 AUTH PLAIN\r\n');
        else if (said.startsWith('AUTH')) socket.write('235 2.7.0 OK\r\n');
        else if (/^(MAIL|RCPT)/.test(said)) socket.write('250 OK\r\n');
        else if (said.startsWith('DATA')) socket.write('354 Go ahead\r\n');
        else if (behaves === 'destroys') socket.destroy();
        else trickling ??= setInterval(trickle, 20);
      });
    }),
  );
  onTestFinished(() => server.close());
  return server;
}

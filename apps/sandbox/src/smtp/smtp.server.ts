import { createServer, type Server, type Socket } from 'node:net';
import {
  SMTPServer,
  type SMTPServerAuthentication,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server';
import type { FaultStore } from '../fault.store.ts';
import type { Journal, Outcome } from '../journal.store.ts';
import type { Mailbox } from '../mailbox.store.ts';
import type { Timers } from '../timers.ts';
import { FirstTries, triggerOf } from '../triggers.ts';
import { MimeContent, scanHeaders } from './mime-content.ts';
import {
  type DataPlan,
  dataPlanOfFault,
  dataPlanOfTrigger,
  FAULT_PHASES,
  NEEDS_NEW_CONNECTION,
  RECIPIENT_TRIGGERS,
  REPLIES,
  type SmtpReply,
} from './replies.ts';

export interface SmtpSettings {
  user: string;
  password: string;
  /** False: mail is taken without logging in too. */
  authRequired: boolean;
  /** Milliseconds that the trigger `slow` holds its answer. */
  slowMs: number;
}

export interface SmtpParts {
  settings: SmtpSettings;
  faults: FaultStore;
  journal: Journal;
  mailbox: Mailbox;
  timers: Timers;
}

/** Largest message taken, as announced by SIZE. */
const MAX_MESSAGE_BYTES = 30 * 1024 * 1024;
/** Idle connections of a client's pool stay open; closing the sandbox ends them at once. */
const SOCKET_TIMEOUT_MS = 600_000;

type Done = (error?: Error | null) => void;
type DataDone = (error?: Error | null, message?: string) => void;

interface Connection {
  socket: Socket;
  /** Known from the first MAIL FROM on; its envelope tells whether a mail is under way. */
  session: SMTPServerSession | null;
}

interface Received {
  session: SMTPServerSession;
  raw: Buffer;
  /** What the journal says when no fault and no trigger decided. */
  cause: string | null;
  done: DataDone;
}

/** An SMTP relay that takes everything, unless a recipient or a fault asks for something else. */
export class SandboxSmtpServer {
  /** Listens by itself, so that a connection can be refused before the SMTP dialogue begins. */
  readonly listener: Server;
  readonly #parts: SmtpParts;
  readonly #smtp: SMTPServer;
  readonly #connections = new Map<string, Connection>();
  readonly #firstTries = new FirstTries();
  #nextConnection = 1;
  #accepted = 0;

  constructor(parts: SmtpParts) {
    this.#parts = parts;
    this.#smtp = this.#createDialogue();
    this.listener = createServer({ noDelay: true }, (socket) => this.#onConnection(socket));
    parts.faults.onAdded((fault) => {
      if (fault.provider === 'smtp' && NEEDS_NEW_CONNECTION.has(fault.behaviour)) this.#endIdleConnections();
    });
  }

  forgetFirstTries(): void {
    this.#firstTries.clear();
  }

  destroyConnections(): void {
    for (const { socket } of this.#connections.values()) socket.destroy();
  }

  #createDialogue(): SMTPServer {
    const smtp = new SMTPServer({
      name: 'sandbox.merpati.example',
      banner: 'Merpati sandbox',
      size: MAX_MESSAGE_BYTES,
      disabledCommands: ['STARTTLS'],
      authMethods: ['PLAIN', 'LOGIN'],
      allowInsecureAuth: true,
      authOptional: !this.#parts.settings.authRequired,
      disableReverseLookup: true,
      socketTimeout: SOCKET_TIMEOUT_MS,
      logger: false,
      onAuth: (auth, _session, done) => this.#onAuth(auth, done),
      onMailFrom: (_address, session, done) => this.#onMailFrom(session, done),
      onRcptTo: (address, _session, done) => this.#onRcptTo(address.address, done),
      onData: (stream, session, done) => this.#onData(stream, session, done),
    });
    // A client that goes away is the normal course here; without a listener it would end the process.
    smtp.on('error', () => {});
    return smtp;
  }

  #onConnection(socket: Socket): void {
    if (this.#parts.faults.take('smtp', FAULT_PHASES.connect)) {
      this.#record({ kind: 'connect', outcome: 'dropped', answer: '(connection refused)', faulted: 'refused' });
      socket.resetAndDestroy();
      return;
    }
    const id = `smtp-${this.#nextConnection++}`;
    this.#connections.set(id, { socket, session: null });
    socket.once('close', () => this.#connections.delete(id));
    this.#smtp.connect(socket, { id });
  }

  #endIdleConnections(): void {
    for (const { socket, session } of this.#connections.values()) if (!session?.envelope.mailFrom) socket.destroy();
  }

  #onAuth(auth: SMTPServerAuthentication, done: (error: Error | null, answer?: { user: string }) => void): void {
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.auth);
    const known = auth.username === this.#parts.settings.user && auth.password === this.#parts.settings.password;
    if (!fault && known) {
      done(null, { user: this.#parts.settings.user });
      return;
    }
    const reply = fault?.behaviour === '454' ? REPLIES.authTemporary : REPLIES.authRefused;
    this.#record({ kind: 'auth', outcome: 'rejected', answer: reply.line, faulted: fault?.behaviour ?? null });
    done(reply);
  }

  #onMailFrom(session: SMTPServerSession, done: Done): void {
    const connection = this.#connections.get(session.id);
    if (connection) connection.session = session;
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.mailFrom);
    if (!fault) {
      done();
      return;
    }
    const dropped = fault.behaviour === 'refused';
    this.#record({
      kind: 'send',
      outcome: dropped ? 'dropped' : 'rejected',
      answer: dropped ? '(connection destroyed)' : REPLIES.shutdown.line,
      faulted: fault.behaviour,
    });
    if (dropped) connection?.socket.destroy();
    else done(REPLIES.shutdown);
  }

  #onRcptTo(recipient: string, done: Done): void {
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.rcptTo);
    if (fault) {
      this.#refuseRecipient(
        recipient,
        fault.behaviour === '450' ? REPLIES.busy : REPLIES.unknown,
        fault.behaviour,
        done,
      );
      return;
    }
    const name = triggerOf(recipient);
    const trigger = RECIPIENT_TRIGGERS.get(name);
    if (trigger && (!trigger.firstTryOnly || this.#firstTries.isFirst(recipient))) {
      this.#refuseRecipient(recipient, trigger.reply, name, done);
      return;
    }
    done();
  }

  #refuseRecipient(recipient: string, reply: SmtpReply, cause: string, done: Done): void {
    this.#record({ kind: 'send', recipient, outcome: 'rejected', answer: reply.line, faulted: cause });
    done(reply);
  }

  #onData(stream: SMTPServerDataStream, session: SMTPServerSession, done: DataDone): void {
    let chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      // Past the limit the message is refused anyway; holding it would only cost memory.
      if (stream.sizeExceeded) chunks = [];
      else chunks.push(chunk);
    });
    stream.once('error', () => {
      this.#recordAll(session, null, {
        outcome: 'dropped',
        answer: '(client left before the final dot)',
        faulted: null,
      });
    });
    stream.once('end', () => {
      const { plan, cause } = this.#planData(session, stream.sizeExceeded);
      this.#carryOut(plan, { session, raw: Buffer.concat(chunks), cause, done });
    });
  }

  #planData(session: SMTPServerSession, tooBig: boolean): { plan: DataPlan; cause: string | null } {
    if (tooBig) return { plan: { end: 'reply', reply: REPLIES.tooBig }, cause: null };
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.data);
    if (fault) return { plan: dataPlanOfFault(fault.behaviour, fault.delayMs), cause: fault.behaviour };
    for (const { address } of session.envelope.rcptTo) {
      const name = triggerOf(address);
      const plan = dataPlanOfTrigger(name, this.#parts.settings.slowMs);
      if (plan) return { plan, cause: name };
    }
    return { plan: { end: 'accept' }, cause: null };
  }

  #carryOut(plan: DataPlan, received: Received): void {
    const { session, raw, cause, done } = received;
    const socket = this.#connections.get(session.id)?.socket;
    switch (plan.end) {
      case 'accept':
        done(null, this.#accept(received, ''));
        return;
      case 'slow': {
        const answer = this.#accept(received, `(after ${plan.ms} ms) `);
        socket?.once(
          'close',
          this.#parts.timers.after(plan.ms, () => done(null, answer)),
        );
        return;
      }
      case 'dropafter':
        this.#accept(received, '(connection destroyed) ');
        socket?.destroy();
        return;
      case 'drop':
        this.#recordAll(session, raw, { outcome: 'dropped', answer: '(connection destroyed)', faulted: cause });
        socket?.destroy();
        return;
      case 'hang':
        this.#recordAll(session, raw, { outcome: 'dropped', answer: '(no answer)', faulted: cause });
        socket?.once(
          'close',
          this.#parts.timers.after(plan.ms, () => socket.destroy()),
        );
        return;
      case 'reply':
        this.#recordAll(session, raw, { outcome: 'rejected', answer: plan.reply.line, faulted: cause });
        done(plan.reply);
        return;
    }
  }

  /** Takes the message and returns the reply text, the only receipt SMTP knows. */
  #accept({ session, raw, cause }: Received, note: string): string {
    this.#accepted += 1;
    const answer = `2.0.0 OK: queued as sandbox-${this.#accepted}`;
    const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const headers = scanHeaders(raw);
    this.#parts.mailbox.add({
      provider: 'smtp',
      from: headers.from ?? sender,
      to: session.envelope.rcptTo.map(({ address }) => address),
      subject: headers.subject,
      messageId: headers.messageId,
      providerId: `sandbox-${this.#accepted}`,
      content: new MimeContent(raw),
    });
    for (const { address } of session.envelope.rcptTo) {
      const { subject, messageId } = headers;
      const text = `${note}250 ${answer}`;
      this.#record({
        kind: 'send',
        recipient: address,
        subject,
        messageId,
        outcome: 'accepted',
        answer: text,
        faulted: cause,
      });
    }
    return answer;
  }

  #recordAll(
    session: SMTPServerSession,
    raw: Buffer | null,
    entry: { outcome: Outcome; answer: string; faulted: string | null },
  ): void {
    const { subject, messageId } = raw ? scanHeaders(raw) : { subject: null, messageId: null };
    for (const { address } of session.envelope.rcptTo) {
      this.#record({ kind: 'send', recipient: address, subject, messageId, ...entry });
    }
  }

  #record(entry: {
    kind: 'connect' | 'auth' | 'send';
    recipient?: string;
    subject?: string | null;
    messageId?: string | null;
    outcome: Outcome;
    answer: string;
    faulted: string | null;
  }): void {
    this.#parts.journal.record({ provider: 'smtp', recipient: null, subject: null, messageId: null, ...entry });
  }
}

import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerAuthentication, type SMTPServerSession } from 'smtp-server';
import type { Certificate } from '../certificate.ts';
import type { FaultStore } from '../fault.store.ts';
import type { Journal } from '../journal.store.ts';
import type { Mailbox } from '../mailbox.store.ts';
import type { Timers } from '../timers.ts';
import { breakTls, TlsFront } from '../tls-front.ts';
import { type FirstTries, triggerOf } from '../triggers.ts';
import { offerBrokenTls } from './broken-tls.ts';
import { Connections } from './connections.ts';
import { DataPhase } from './data-phase.ts';
import { FAULT_PHASES, MAIL_FROM_REPLIES, NEEDS_NEW_CONNECTION, RECIPIENT_TRIGGERS, REPLIES } from './replies.ts';
import { SmtpJournal } from './smtp-journal.ts';

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
  firstTries: FirstTries;
  journal: Journal;
  mailbox: Mailbox;
  timers: Timers;
  certificate: Certificate;
}

/** Largest message taken, as announced by SIZE. */
const MAX_MESSAGE_BYTES = 30 * 1024 * 1024;
/** Idle connections of a client's pool stay open; closing the sandbox ends them at once. */
const SOCKET_TIMEOUT_MS = 600_000;

type Done = (error?: Error | null) => void;

/** An SMTP relay that takes everything, unless a recipient or a fault asks for something else. */
export class SandboxSmtpServer {
  /** STARTTLS on offer. Listens by itself, so that a connection can be refused before the dialogue begins. */
  readonly listener: Server;
  /** TLS from the first byte. */
  readonly tls: TlsFront;
  readonly #parts: SmtpParts;
  readonly #journal: SmtpJournal;
  readonly #connections = new Connections();
  readonly #dataPhase: DataPhase;

  constructor(parts: SmtpParts) {
    this.#parts = parts;
    this.#journal = new SmtpJournal(parts.journal);
    this.#dataPhase = new DataPhase({ ...parts, connections: this.#connections, journal: this.#journal });
    const plain = this.#createDialogue(false);
    const secure = this.#createDialogue(true);
    this.listener = createServer({ noDelay: true }, (socket) => {
      if (this.#passes(socket, offerBrokenTls)) plain.connect(socket, { id: this.#connections.add(socket) });
    });
    this.tls = new TlsFront(
      parts.certificate,
      (socket) => secure.connect(socket, { id: this.#connections.add(socket) }),
      (socket) => this.#passes(socket, breakTls),
    );
    parts.faults.onAdded((fault) => {
      if (fault.provider === 'smtp' && NEEDS_NEW_CONNECTION.has(fault.behaviour)) this.#connections.endIdle();
    });
  }

  destroyConnections(): void {
    this.tls.destroyHandshakes();
    this.#connections.destroyAll();
  }

  #createDialogue(secure: boolean): SMTPServer {
    const smtp = new SMTPServer({
      name: 'sandbox.merpati.example',
      banner: 'Merpati sandbox',
      size: MAX_MESSAGE_BYTES,
      ...this.#parts.certificate,
      // The handshake is over before the dialogue gets the connection.
      ...(secure ? { secure: true, secured: true } : {}),
      authMethods: ['PLAIN', 'LOGIN'],
      allowInsecureAuth: true,
      authOptional: !this.#parts.settings.authRequired,
      disableReverseLookup: true,
      socketTimeout: SOCKET_TIMEOUT_MS,
      logger: false,
      onAuth: (auth, _session, done) => this.#onAuth(auth, done),
      onMailFrom: (_address, session, done) => this.#onMailFrom(session, done),
      onRcptTo: (address, _session, done) => this.#onRcptTo(address.address, done),
      onData: (stream, session, done) => this.#dataPhase.receive(stream, session, done),
    });
    // A client that goes away is the normal course here; without a listener it would end the process.
    smtp.on('error', () => {});
    return smtp;
  }

  /** False when a fault has taken the connection. */
  #passes(socket: Socket, showBrokenTls: (socket: Socket) => void): boolean {
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.connect);
    if (!fault) return true;
    const refused = fault.behaviour === 'refused';
    const answer = refused ? '(connection refused)' : '(TLS handshake fails)';
    this.#journal.record('connect', { outcome: 'dropped', answer, faulted: fault.behaviour });
    // Known to the list too, so that closing the sandbox ends it.
    this.#connections.add(socket);
    if (refused) socket.resetAndDestroy();
    else showBrokenTls(socket);
    return false;
  }

  #onAuth(auth: SMTPServerAuthentication, done: (error: Error | null, answer?: { user: string }) => void): void {
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.auth);
    const known = auth.username === this.#parts.settings.user && auth.password === this.#parts.settings.password;
    if (!fault && known) {
      done(null, { user: this.#parts.settings.user });
      return;
    }
    const reply = fault?.behaviour === '454' ? REPLIES.authTemporary : REPLIES.authRefused;
    this.#journal.record('auth', { outcome: 'rejected', answer: reply.line, faulted: fault?.behaviour ?? null });
    done(reply);
  }

  #onMailFrom(session: SMTPServerSession, done: Done): void {
    this.#connections.beginsMail(session);
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.mailFrom);
    if (!fault) {
      done();
      return;
    }
    const reply = MAIL_FROM_REPLIES.get(fault.behaviour);
    this.#journal.record('send', {
      outcome: reply ? 'rejected' : 'dropped',
      answer: reply?.line ?? '(connection destroyed)',
      faulted: fault.behaviour,
    });
    if (reply) done(reply);
    else this.#connections.socketOf(session)?.destroy();
  }

  #onRcptTo(recipient: string, done: Done): void {
    const fault = this.#parts.faults.take('smtp', FAULT_PHASES.rcptTo);
    const name = triggerOf(recipient);
    const trigger = RECIPIENT_TRIGGERS.get(name);
    const triggered = !fault && trigger && (!trigger.firstTryOnly || this.#parts.firstTries.isFirst(recipient));
    if (!fault && !triggered) {
      done();
      return;
    }
    const faultReply = fault?.behaviour === '450' ? REPLIES.busy : REPLIES.unknown;
    const reply = triggered ? trigger.reply : faultReply;
    const entry = { outcome: 'rejected', answer: reply.line, faulted: fault?.behaviour ?? name } as const;
    this.#journal.record('send', entry, recipient);
    done(reply);
  }
}

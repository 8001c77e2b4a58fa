import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import type { FaultStore } from '../fault.store.ts';
import type { Mailbox } from '../mailbox.store.ts';
import type { Timers } from '../timers.ts';
import { triggerOf } from '../triggers.ts';
import type { Connections } from './connections.ts';
import { MimeContent, scanHeaders } from './mime-content.ts';
import { type DataPlan, dataPlanOfFault, dataPlanOfTrigger, FAULT_PHASES, REPLIES } from './replies.ts';
import type { SmtpJournal } from './smtp-journal.ts';

export type DataDone = (error?: Error | null, message?: string) => void;

export interface DataPhaseParts {
  settings: { slowMs: number };
  faults: FaultStore;
  mailbox: Mailbox;
  timers: Timers;
  connections: Connections;
  journal: SmtpJournal;
}

interface Received {
  session: SMTPServerSession;
  raw: Buffer;
  /** The fault or trigger that decided; null when everything went its normal way. */
  cause: string | null;
  done: DataDone;
}

/** From DATA to the answer after the final dot. */
export class DataPhase {
  readonly #parts: DataPhaseParts;
  #accepted = 0;

  constructor(parts: DataPhaseParts) {
    this.#parts = parts;
  }

  receive(stream: SMTPServerDataStream, session: SMTPServerSession, done: DataDone): void {
    let chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      // Past the limit the message is refused anyway; holding it would only cost memory.
      if (stream.sizeExceeded) chunks = [];
      else chunks.push(chunk);
    });
    stream.once('error', () => {
      const answer = '(client left before the final dot)';
      this.#parts.journal.recordMail(session, null, { outcome: 'dropped', answer, faulted: null });
    });
    stream.once('end', () => {
      const { plan, cause } = this.#plan(session, stream.sizeExceeded);
      this.#carryOut(plan, { session, raw: Buffer.concat(chunks), cause, done });
    });
  }

  #plan(session: SMTPServerSession, tooBig: boolean): { plan: DataPlan; cause: string | null } {
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
    const { connections, journal, timers } = this.#parts;
    const socket = connections.socketOf(session);
    switch (plan.end) {
      case 'accept':
        done(null, this.#accept(received, ''));
        return;
      case 'slow': {
        const answer = this.#accept(received, `(after ${plan.ms} ms) `);
        socket?.once(
          'close',
          timers.after(plan.ms, () => done(null, answer)),
        );
        return;
      }
      case 'dropafter':
        this.#accept(received, '(connection destroyed) ');
        socket?.destroy();
        return;
      case 'drop':
        journal.recordMail(session, raw, { outcome: 'dropped', answer: '(connection destroyed)', faulted: cause });
        socket?.destroy();
        return;
      case 'hang':
        journal.recordMail(session, raw, { outcome: 'dropped', answer: '(no answer)', faulted: cause });
        socket?.once(
          'close',
          timers.after(plan.ms, () => socket.destroy()),
        );
        return;
      case 'reply':
        journal.recordMail(session, raw, { outcome: 'rejected', answer: plan.reply.line, faulted: cause });
        done(plan.reply);
        return;
    }
  }

  /** Takes the message and returns the reply text, the only receipt SMTP knows. */
  #accept({ session, raw, cause }: Received, note: string): string {
    this.#accepted += 1;
    const providerId = `sandbox-${this.#accepted}`;
    const answer = `2.0.0 OK: queued as ${providerId}`;
    const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const headers = scanHeaders(raw);
    this.#parts.mailbox.add({
      provider: 'smtp',
      from: headers.from ?? sender,
      returnPath: sender,
      to: session.envelope.rcptTo.map(({ address }) => address),
      subject: headers.subject,
      messageId: headers.messageId,
      providerId,
      content: new MimeContent(raw),
    });
    this.#parts.journal.recordMail(session, headers, {
      outcome: 'accepted',
      answer: `${note}250 ${answer}`,
      faulted: cause,
    });
    return answer;
  }
}

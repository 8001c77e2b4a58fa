import type { Socket } from 'node:net';
import type { SMTPServerSession } from 'smtp-server';

interface Connection {
  socket: Socket;
  /** Known from the first MAIL FROM on; its envelope tells whether a mail is under way. */
  session: SMTPServerSession | null;
}

/** The open connections by the id that their session carries. */
export class Connections {
  readonly #open = new Map<string, Connection>();
  #nextId = 1;

  add(socket: Socket): string {
    const id = `smtp-${this.#nextId++}`;
    this.#open.set(id, { socket, session: null });
    socket.once('close', () => this.#open.delete(id));
    return id;
  }

  /** Undefined when it has gone meanwhile. */
  socketOf(session: SMTPServerSession): Socket | undefined {
    return this.#open.get(session.id)?.socket;
  }

  beginsMail(session: SMTPServerSession): void {
    const connection = this.#open.get(session.id);
    if (connection) connection.session = session;
  }

  endIdle(): void {
    for (const { socket, session } of this.#open.values()) if (!session?.envelope.mailFrom) socket.destroy();
  }

  destroyAll(): void {
    for (const { socket } of this.#open.values()) socket.destroy();
  }
}

import { once } from 'node:events';
import net from 'node:net';

/** Bytes of a message's type and of its length. */
const HEAD = 5;
/** Messages that do nothing before the group ends: Parse, Bind, Describe, Execute, Close. */
const PARTS = new Set(['P', 'B', 'D', 'E', 'C']);
const WRITES = /\binsert\s+into\b|\bdelete\s+from\b|(?<!\bfor\s+)\bupdate\s+["\w]/i;

/** A way to the database on which writes can be refused as a full disk does: SQLSTATE 53100. */
export interface FullDisk {
  /** The database's address through it. */
  url: string;
  /** Statements refused so far. */
  refused: () => number;
  fill: () => void;
  clear: () => void;
  close: () => Promise<void>;
}

export async function openFullDisk(databaseUrl: string): Promise<FullDisk> {
  const target = new URL(databaseUrl);
  const state = { full: false, refused: 0 };
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ noDelay: true }, (inner) => {
    const outer = net.connect({ port: Number(target.port), host: target.hostname, noDelay: true });
    const statements = new Statements(state, inner, outer);
    inner.on('data', (chunk) => statements.take(chunk));
    outer.pipe(inner);
    for (const [one, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' && address ? address.port : '');
  return {
    url: url.href,
    refused: () => state.refused,
    fill: () => {
      state.full = true;
    },
    clear: () => {
      state.full = false;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** What one client says to the server, message by message; node-postgres waits for the answer to each group of them. */
class Statements {
  readonly #state: { full: boolean; refused: number };
  readonly #client: net.Socket;
  readonly #server: net.Socket;
  /** Texts of prepared statements by name. */
  readonly #prepared = new Map<string, string>();
  #pending: Buffer = Buffer.alloc(0);
  #started = false;
  #group: Buffer[] = [];
  #writes = false;
  #inTransaction = false;

  constructor(state: { full: boolean; refused: number }, client: net.Socket, server: net.Socket) {
    this.#state = state;
    this.#client = client;
    this.#server = server;
  }

  take(chunk: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    for (let message = this.#next(); message; message = this.#next()) this.#hear(message);
  }

  /** The next whole message; the first one of a connection has no type. */
  #next(): Buffer | null {
    const lengthAt = this.#started ? 1 : 0;
    if (this.#pending.length < lengthAt + 4) return null;
    const end = lengthAt + this.#pending.readInt32BE(lengthAt);
    if (this.#pending.length < end) return null;
    const message = this.#pending.subarray(0, end);
    this.#pending = this.#pending.subarray(end);
    return message;
  }

  #hear(message: Buffer): void {
    this.#group.push(message);
    const type = this.#started ? String.fromCharCode(message[0] ?? 0) : '';
    this.#started = true;
    const [first = '', second = ''] = textsOf(message);
    if (type === 'P') this.#prepared.set(first, second);
    if (type === 'B') this.#meet(this.#prepared.get(second) ?? '');
    if (type === 'Q') this.#meet(first);
    if (type === 'Q' || type === 'S') this.#end();
    else if (!PARTS.has(type)) this.#pass();
  }

  #meet(text: string): void {
    if (/^\s*(begin|start transaction)/i.test(text)) this.#inTransaction = true;
    if (/^\s*(commit|rollback)/i.test(text)) this.#inTransaction = false;
    if (WRITES.test(text)) this.#writes = true;
  }

  #end(): void {
    if (this.#state.full && this.#writes) this.#refuse();
    else this.#pass();
  }

  #pass(): void {
    this.#server.write(Buffer.concat(this.#group));
    this.#forget();
  }

  #refuse(): void {
    this.#state.refused += 1;
    const fields = ['SERROR', 'VERROR', 'C53100', 'Mcould not extend file: No space left on device', ''].join('\0');
    const status = this.#inTransaction ? 'E' : 'I';
    this.#client.write(Buffer.concat([framed('E', `${fields}\0`), framed('Z', status)]));
    this.#forget();
  }

  #forget(): void {
    this.#group = [];
    this.#writes = false;
  }
}

/** The texts that a message begins with. */
function textsOf(message: Buffer): string[] {
  return message.toString('utf8', HEAD).split('\0', 2);
}

function framed(type: string, body: string): Buffer {
  const frame = Buffer.alloc(HEAD + Buffer.byteLength(body));
  frame.write(type, 0);
  frame.writeInt32BE(frame.length - 1, 1);
  frame.write(body, HEAD);
  return frame;
}

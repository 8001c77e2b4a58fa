import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** A fatal TLS alert (handshake_failure): what a client reads when the other side cannot speak TLS with it. */
const TLS_ALERT = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);

/** The TCP connection beneath each encrypted one; only it can be reset or spoken on in plain text. */
const carriers = new WeakMap<Socket, Socket>();

/** A listener that speaks TLS and hands over connections whose handshake is done. */
export class TlsFront {
  readonly listener: Server;
  readonly #handshaking = new Set<TLSSocket>();

  /** `admit` sees a connection before anything is said on it; false: it has been dealt with. */
  constructor(certificate: Certificate, onSecure: (socket: TLSSocket) => void, admit = (_: Socket): boolean => true) {
    const secureContext = createSecureContext({ ...certificate });
    this.listener = createServer({ noDelay: true }, (socket) => {
      if (admit(socket)) this.#wrap(new TLSSocket(socket, { isServer: true, secureContext }), socket, onSecure);
    });
  }

  /** Connections that were handed over belong to whoever got them. */
  destroyHandshakes(): void {
    for (const socket of this.#handshaking) socket.destroy();
  }

  #wrap(wrapped: TLSSocket, socket: Socket, onSecure: (socket: TLSSocket) => void): void {
    carriers.set(wrapped, socket);
    this.#handshaking.add(wrapped);
    wrapped.on('error', () => {});
    wrapped.once('close', () => this.#handshaking.delete(wrapped));
    wrapped.once('secure', () => {
      this.#handshaking.delete(wrapped);
      onSecure(wrapped);
    });
  }
}

/** Resets the TCP connection, also of an encrypted one. */
export function resetConnection(socket: Socket | null): void {
  if (socket) (carriers.get(socket) ?? socket).resetAndDestroy();
}

/** Answers with a TLS alert in plain text, which no client can go on from. */
export function breakTls(socket: Socket | null): void {
  if (!socket) return;
  const carrier = carriers.get(socket) ?? socket;
  carrier.on('error', () => {});
  carrier.end(TLS_ALERT);
}

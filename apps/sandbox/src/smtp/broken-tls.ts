import type { Socket } from 'node:net';
import { breakTls } from '../tls-front.ts';

/**
 * The dialogue that the fault `tls` shows: STARTTLS is offered and agreed to, then the handshake fails.
 * A client that would go on without TLS loses its connection.
 */
export function offerBrokenTls(socket: Socket): void {
  let heard = '';
  socket.on('error', () => {});
  socket.write('220 sandbox.merpati.example ESMTP Merpati sandbox\r\n');
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    for (let end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
      const command = heard.slice(0, end).trim().toUpperCase();
      heard = heard.slice(end + 1);
      if (!answer(socket, command)) return;
    }
  });
}

/** False when the dialogue is over. */
function answer(socket: Socket, command: string): boolean {
  if (command.startsWith('EHLO')) {
    socket.write('250-sandbox.merpati.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n');
    return true;
  }
  if (command !== 'STARTTLS') {
    socket.destroy();
    return false;
  }
  socket.removeAllListeners('data');
  socket.write('220 2.0.0 Ready to start TLS\r\n');
  // The alert answers the client's hello, as a server does that shares no cipher with it.
  socket.once('data', () => breakTls(socket));
  return false;
}

// A process of its own: an SMTP server that takes every mail, keeps none, and costs next to nothing.
import { createServer, type Socket } from 'node:net';

const options = JSON.parse(process.argv[2] ?? '{}') as { delayMs?: number };
const END_OF_DATA = '\r\n.\r\n';
let accepted = 0;

const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', () => process.send?.({ accepted }));
process.on('disconnect', () => process.exit(0));

function serve(socket: Socket): void {
  let inData = false;
  let pending = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (;;) {
      const end = pending.indexOf(inData ? END_OF_DATA : '\r\n');
      if (end < 0) {
        // Only the tail can still become the end of the data.
        if (inData) pending = pending.slice(-END_OF_DATA.length);
        return;
      }
      const line = pending.slice(0, end);
      pending = pending.slice(end + (inData ? END_OF_DATA.length : 2));
      inData = inData ? endMail(socket) : answer(socket, line);
    }
  });
  socket.write('220 sink.example ESMTP\r\n');
}

/** Gives whether a body follows. */
function answer(socket: Socket, line: string): boolean {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'DATA') socket.write('354 Go ahead\r\n');
  else if (verb === 'QUIT') socket.end('221 Bye\r\n');
  else socket.write('250 OK\r\n');
  return verb === 'DATA';
}

function endMail(socket: Socket): boolean {
  accepted += 1;
  const reply = `250 2.0.0 OK: queued as sink-${accepted}\r\n`;
  if (options.delayMs) setTimeout(() => socket.writable && socket.write(reply), options.delayMs);
  else socket.write(reply);
  return false;
}

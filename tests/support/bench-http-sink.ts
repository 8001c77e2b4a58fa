// A process of its own: an HTTP server that answers every request as Mailketing v1 answers a mail it took, keeps nothing, and costs
// next to nothing.
import { createServer, type Socket } from 'node:net';

const ANSWER = '{"status":"success","response":"Mail Sent"}';
const RESPONSE = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${ANSWER.length}\r\n\r\n${ANSWER}`;
const HEAD_END = '\r\n\r\n';
let accepted = 0;

const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', () => process.send?.({ accepted }));
process.on('disconnect', () => process.exit(0));

function serve(socket: Socket): void {
  let head = '';
  let bodyLeft = 0;
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    let rest = chunk;
    while (rest !== '') {
      if (bodyLeft > 0) {
        const taken = Math.min(bodyLeft, rest.length);
        bodyLeft -= taken;
        rest = rest.slice(taken);
      } else {
        head += rest;
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        bodyLeft = Number(/content-length: (\d+)/i.exec(head.slice(0, end))?.[1] ?? 0);
        rest = head.slice(end + HEAD_END.length);
        head = '';
      }
      if (bodyLeft > 0) continue;
      accepted += 1;
      socket.write(RESPONSE);
    }
  });
}

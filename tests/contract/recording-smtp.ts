import { createServer, type Socket } from 'node:net';
import { type Listening, listen } from './listening.ts';

/** One mail as it came over the wire. */
export interface Dialogue {
  /** Commands from MAIL FROM to DATA. */
  commands: string[];
  /** Between DATA and the final dot, dots still doubled. */
  data: Buffer;
}

const END = Buffer.from('\r\n.\r\n');

/** An SMTP server that takes everything and keeps every byte as it came. */
export async function recordSmtp(): Promise<Listening & { dialogues: Dialogue[] }> {
  const dialogues: Dialogue[] = [];
  const server = createServer((socket) => record(socket, dialogues));
  return { ...(await listen(server)), dialogues };
}

function record(socket: Socket, dialogues: Dialogue[]): void {
  let pending = Buffer.alloc(0);
  let commands: string[] = [];
  let inData = false;
  /** The next whole command or mail; null when more bytes must come first. */
  const next = (): Buffer | null => {
    const mark = inData ? END : '\r\n';
    const end = pending.indexOf(mark);
    if (end < 0) return null;
    const piece = pending.subarray(0, end);
    pending = pending.subarray(end + mark.length);
    return piece;
  };
  const take = (piece: Buffer): string => {
    if (inData) {
      dialogues.push({ commands, data: piece });
      commands = [];
      inData = false;
      return '250 2.0.0 OK: queued as sink-1\r\n';
    }
    const command = piece.toString();
    if (!/^(EHLO|QUIT|RSET)/.test(command)) commands.push(command);
    inData = command === 'DATA';
    return inData ? '354 Go ahead\r\n' : '250 OK\r\n';
  };
  socket.write('220 sink.example ESMTP\r\n');
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let piece = next(); piece; piece = next()) socket.write(take(piece));
  });
}

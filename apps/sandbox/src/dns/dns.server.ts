import { createSocket, type Socket } from 'node:dgram';
import packet from 'dns-packet';
import type { DnsZone } from './zone.store.ts';

/** Answers like an authoritative name server for the names of its zone: NXDOMAIN for others, or nothing at all while silent. UDP only. */
export class SandboxDnsServer {
  readonly #zone: DnsZone;
  #socket: Socket | null = null;

  constructor(zone: DnsZone) {
    this.#zone = zone;
  }

  /** Returns the port; 0 takes any free one. */
  listen(port: number, host: string): Promise<number> {
    const socket = createSocket('udp4');
    this.#socket = socket;
    socket.on('message', (message, peer) => {
      const answer = this.#answerTo(message);
      if (answer) socket.send(answer, peer.port, peer.address);
    });
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(port, host, () => resolve(socket.address().port));
    });
  }

  close(): Promise<void> {
    const socket = this.#socket;
    this.#socket = null;
    return new Promise((resolve) => (socket ? socket.close(() => resolve()) : resolve()));
  }

  #answerTo(message: Buffer): Buffer | null {
    const query = decoded(message);
    const question = query?.questions?.[0];
    if (!query || !question || this.#zone.silent) return null;
    const answers = this.#zone.find(question.name, question.type).map(({ type, name, value }) => {
      if (type === 'TXT') return { type, name, data: chunksOf(value) };
      if (type === 'CNAME') return { type, name, data: value };
      return type === 'MX' ? { type, name, data: { preference: 10, exchange: value } } : { type, name, data: value };
    });
    const known = answers.length > 0 || this.#zone.knows(question.name);
    return packet.encode({
      type: 'response',
      id: query.id ?? 0,
      flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (known ? 0 : NXDOMAIN),
      questions: [question],
      answers,
    });
  }
}

const NXDOMAIN = 3;

function decoded(message: Buffer): packet.Packet | null {
  try {
    return packet.decode(message);
  } catch {
    return null;
  }
}

/** A TXT record is made of strings of at most 255 bytes. */
function chunksOf(value: string): string[] {
  return value.match(/[\s\S]{1,255}/g) ?? [''];
}

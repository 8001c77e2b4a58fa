import { createServer, type Server, type Socket } from 'node:net';
import type { FaultStore } from './fault.store.ts';
import { listen, stopListening } from './listen.ts';
import { HTTP_PROVIDERS, type HttpProvider } from './providers.ts';

/**
 * A port of its own for each provider over HTTP. While a `refused` fault stands until cleared, nothing listens there,
 * which is the only way to show a client ECONNREFUSED. Everything else is the same as on the shared port.
 */
export class ProviderPorts {
  readonly #host: string;
  readonly #faults: FaultStore;
  readonly #doors = new Map<HttpProvider, Door>();
  #settled: Promise<unknown> = Promise.resolve();

  constructor(host: string, faults: FaultStore, onConnection: (socket: Socket) => void) {
    this.#host = host;
    this.#faults = faults;
    for (const provider of HTTP_PROVIDERS) this.#doors.set(provider, new Door(onConnection));
    faults.onChanged(() => this.#adjust());
  }

  /** Takes any free port for each and resolves with them. */
  async open(): Promise<Record<HttpProvider, number>> {
    const port = (provider: HttpProvider) => this.#doors.get(provider)?.open(this.#host) ?? Promise.resolve(0);
    return {
      mailketing: await port('mailketing'),
      mailketing2: await port('mailketing2'),
      brevo: await port('brevo'),
    };
  }

  /** Resolves when the ports are as the faults want them; rejects when a port could not be taken back. */
  settled(): Promise<unknown> {
    return this.#settled;
  }

  async close(): Promise<void> {
    await this.#settled.catch(() => {});
    await Promise.all([...this.#doors.values()].map((door) => door.shut()));
  }

  #adjust(): void {
    const standing = this.#faults.list().filter(({ behaviour, remaining }) => behaviour === 'refused' && remaining < 0);
    const changes = [...this.#doors].map(([provider, door]) => {
      const refuses = standing.some((fault) => fault.provider === provider);
      return refuses ? door.shut() : door.reopen(this.#host);
    });
    const before = this.#settled;
    this.#settled = Promise.all([before.catch(() => {}), ...changes]);
    // Whoever awaits `settled` hears of it; nobody may be waiting.
    this.#settled.catch(() => {});
  }
}

class Door {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #port = 0;
  /** The changes one after the other, so that the last one asked for stands. */
  #change: Promise<void> = Promise.resolve();

  constructor(onConnection: (socket: Socket) => void) {
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      onConnection(socket);
    });
  }

  async open(host: string): Promise<number> {
    this.#port = await listen(this.#server, 0, host);
    return this.#port;
  }

  shut(): Promise<void> {
    return this.#then(async () => {
      for (const socket of this.#sockets) socket.destroy();
      if (this.#server.listening) await stopListening(this.#server);
    });
  }

  reopen(host: string): Promise<void> {
    return this.#then(async () => {
      if (this.#port !== 0 && !this.#server.listening) await listen(this.#server, this.#port, host);
    });
  }

  #then(step: () => Promise<void>): Promise<void> {
    this.#change = this.#change.catch(() => {}).then(step);
    return this.#change;
  }
}

import { Resolver } from 'node:dns/promises';

/** What a question to the DNS came to. */
export type DnsAnswer = { values: string[] } | 'UNREACHABLE';

const TIMEOUT_MS = 3_000;
const TRIES = 2;

/** Answers that say: there is nothing of this kind. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);

/** Asks the DNS. */
export class Dns {
  readonly #resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });

  /** `servers`: `192.0.2.53` or `192.0.2.53:5353`; none: those of the system. */
  constructor(servers: string[]) {
    if (servers.length > 0) this.#resolver.setServers(servers);
  }

  /** Texts, each joined of its strings. */
  txt(name: string): Promise<DnsAnswer> {
    return answered(async () => (await this.#resolver.resolveTxt(name)).map((strings) => strings.join('')));
  }

  /** Lower case, without a dot at the end. */
  cname(name: string): Promise<DnsAnswer> {
    return answered(async () => (await this.#resolver.resolveCname(name)).map(plain));
  }

  /** Hosts that take mail, lower case. */
  mx(name: string): Promise<DnsAnswer> {
    return answered(async () => (await this.#resolver.resolveMx(name)).map(({ exchange }) => plain(exchange)));
  }
}

function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

async function answered(ask: () => Promise<string[]>): Promise<DnsAnswer> {
  try {
    return { values: await ask() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== undefined && NOTHING.has(code) ? { values: [] } : 'UNREACHABLE';
  }
}

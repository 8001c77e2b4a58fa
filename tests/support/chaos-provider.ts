import { request } from 'undici';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { WayOut, World } from './bench-world.ts';
import { Program } from './processes.ts';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const JOURNAL_PAGE = 100_000;
/** More than any run sends: limits of a provider are not what these runs are about. */
const NO_LIMIT = 100_000;

interface JournalEntry {
  seq: number;
  /** ISO 8601. */
  at: string;
  messageId: string | null;
}

/** The sandbox in a process of its own, reached through the production adapters, with a journal of all it took. */
export class JournalingProvider {
  readonly #program: Program;
  readonly #url: string;
  readonly #smtpPort: number;

  private constructor(program: Program, url: string, smtpPort: number) {
    this.#program = program;
    this.#url = url;
    this.#smtpPort = smtpPort;
  }

  /** `slowMs`: how long it holds its answer to `slow+…@…` after it took the mail. */
  static async start(dir: string, slowMs: number): Promise<JournalingProvider> {
    const env = { SANDBOX_PORT: '0', SANDBOX_SMTP_PORT: '0', SANDBOX_JOURNAL_FILE: `${dir}/journal.jsonl` };
    const program = new Program({ name: 'sandbox', args: ['apps/sandbox/dist/main.js'], env, logFolder: dir });
    const [, url = '', smtpPort = ''] = await program.line(/ready: (\S+) \(SMTP [\d.]+:(\d+)\)/);
    const provider = new JournalingProvider(program, url, Number(smtpPort));
    await provider.#put('/control/smtp', { slowMs });
    await provider.#put('/control/mailketing', { slowMs });
    const noWebhooks = { webhookUrl: null };
    await provider.#put('/control/brevo', {
      slowMs,
      sendsPerSecond: NO_LIMIT,
      lookupsPerSecond: NO_LIMIT,
      ...noWebhooks,
    });
    return provider;
  }

  get smtp(): WayOut {
    return smtpWay(this.#smtpPort, 'sandbox-smtp-password');
  }

  get mailketing(): WayOut {
    return mailketingWay(ProviderKind.MAILKETING_V1, this.#url, 'sandbox-mailketing-token');
  }

  /** Repeats with its key what is uncertain, or (without a key) looks it up. */
  brevo(keyed: boolean): WayOut {
    return brevoWay(this.#url, 'sandbox-brevo-key', keyed);
  }

  async serveSmtp(world: World): Promise<void> {
    await world.addProvider(this.smtp);
  }

  /** How often each message (UUID) was accepted, whichever way it came. */
  async acceptances(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { id } of await this.accepted()) {
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  /** Messages (UUID) and when they were accepted, in ms by this computer's clock; in order. */
  async accepted(): Promise<{ id: string; at: number }[]> {
    const taken = (await this.#accepted()).map(({ messageId, at }) => ({
      id: UUID.exec(messageId ?? '')?.[0] ?? '',
      at: Date.parse(at),
    }));
    return taken.sort((a, b) => a.at - b.at);
  }

  /** Duplicates by the provider's own reckoning, recipient and Message-ID. */
  async duplicates(): Promise<number> {
    const { duplicates, evicted } = await this.#get<{ duplicates: unknown[]; evicted: number }>('/journal/summary');
    if (evicted > 0) throw new Error('The journal is incomplete.');
    return duplicates.length;
  }

  /** Forgets what it took. */
  async forget(): Promise<void> {
    await request(`${this.#url}/journal`, { method: 'DELETE' });
  }

  async stop(): Promise<void> {
    await this.#program.stop();
  }

  async #accepted(): Promise<JournalEntry[]> {
    const all: JournalEntry[] = [];
    for (;;) {
      const after = all.at(-1)?.seq ?? 0;
      const path = `/journal?outcome=accepted&after=${after}&limit=${JOURNAL_PAGE}`;
      const entries = await this.#get<JournalEntry[]>(path);
      all.push(...entries);
      if (entries.length < JOURNAL_PAGE) return all;
    }
  }

  async #get<Answer>(path: string): Promise<Answer> {
    const answer = await request(this.#url + path);
    return (await answer.body.json()) as Answer;
  }

  async #put(path: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const answer = await request(this.#url + path, { method: 'PUT', headers, body: JSON.stringify(body) });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${await answer.body.text()}`);
  }
}

/** A sandbox's Mailketing, by its address. */
export function mailketingWay(
  kind: ProviderKind.MAILKETING_V1 | ProviderKind.MAILKETING_V2,
  url: string,
  apiToken: string,
): WayOut {
  const version = kind === ProviderKind.MAILKETING_V1 ? 'v1' : 'v2';
  return { kind, settings: { baseUrl: `${url}/mailketing/api/${version}` }, secrets: { apiToken } };
}

/** A sandbox's Brevo, by its address. */
export function brevoWay(url: string, apiKey: string, keyed: boolean): WayOut {
  const settings = { baseUrl: `${url}/brevo/v3`, ...(keyed ? {} : { idempotencyKeyName: '' }) };
  return { kind: ProviderKind.BREVO, settings, secrets: { apiKey } };
}

/** An SMTP server that wants a login, as the sandbox's does. */
export function smtpWay(port: number, password: string): WayOut {
  const settings = { host: '127.0.0.1', port, security: 'none', messageIdDomain: 'merpati.example', user: 'sandbox' };
  return { kind: ProviderKind.SMTP, settings, secrets: { password } };
}

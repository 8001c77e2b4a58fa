import { request } from 'undici';
import type { World } from './bench-world.ts';
import { Program } from './processes.ts';

const SMTP_LOGIN = { user: 'sandbox', password: 'sandbox-smtp-password' };
const MAILKETING_TOKEN = 'sandbox-mailketing-token';
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const JOURNAL_PAGE = 100_000;

interface JournalEntry {
  seq: number;
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
    return provider;
  }

  async serveSmtp(world: World): Promise<void> {
    await world.useSmtp(this.#smtpPort, SMTP_LOGIN);
  }

  async serveMailketing(world: World): Promise<void> {
    await world.useMailketing(`${this.#url}/mailketing/api/v1`, MAILKETING_TOKEN);
  }

  /** How often each message (UUID) was accepted, whichever way it came. */
  async acceptances(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (let after = 0; ; ) {
      const entries = await this.#get<JournalEntry[]>(`/journal?outcome=accepted&after=${after}&limit=${JOURNAL_PAGE}`);
      for (const { messageId } of entries) {
        const id = UUID.exec(messageId ?? '')?.[0];
        if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      if (entries.length < JOURNAL_PAGE) return counts;
      after = entries.at(-1)!.seq;
    }
  }

  /** Duplicates by the provider's own reckoning, recipient and Message-ID. */
  async duplicates(): Promise<number> {
    const { duplicates, evicted } = await this.#get<{ duplicates: unknown[]; evicted: number }>('/journal/summary');
    if (evicted > 0) throw new Error('The journal is incomplete.');
    return duplicates.length;
  }

  async stop(): Promise<void> {
    await this.#program.stop();
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

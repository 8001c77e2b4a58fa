import { readFileSync } from 'node:fs';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../apps/sandbox/src/sandbox.ts';
import { closedPort, type Listening } from '../contract/listening.ts';
import { replyAt } from '../contract/replying-smtp.ts';
import type { WayOut } from './bench-world.ts';
import { brevoWay, mailketingWay, smtpWay } from './chaos-provider.ts';

const DOCUMENT = new URL('../../docs/failpoints.md', import.meta.url);

/** One cell of docs/failpoints.md. */
export interface Failpoint {
  provider: string;
  /** `accepted`, `unknown` or the class of a refusal. */
  answer: string;
  step: string;
  /** State, attempts and how often the provider took it: `SENT 1 1`. */
  expected: string;
}

/** All cells of the table. */
export function failpoints(): Failpoint[] {
  const rows = readFileSync(DOCUMENT, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
  const columns = rows.map((row) => row.map((cell) => cell.trim()));
  const first = columns.findIndex(([head]) => head === 'provider');
  const steps = columns[first]?.slice(2) ?? [];
  return columns
    .slice(first + 2)
    .flatMap(([provider = '', answer = '', ...cells]) =>
      cells.flatMap((expected, index) =>
        (steps[index] ?? '').split(', ').map((step) => ({ provider, answer, step, expected })),
      ),
    );
}

interface Servers {
  open: Sandbox;
  /** Its accounts have no credits. */
  poor: Sandbox;
  /** Its accounts know no sender. */
  senderless: Sandbox;
  /** It answers 400 to everything. */
  picky: Sandbox;
  throttled: Listening;
  poorSmtp: Listening;
  senderlessSmtp: Listening;
  closed: number;
}

/** Providers of every kind that give every class of answer, as the production adapters meet them. */
export class Answerers {
  readonly #servers: Servers;

  private constructor(servers: Servers) {
    this.#servers = servers;
  }

  static async start(): Promise<Answerers> {
    const open = (options: SandboxOptions = {}) => startSandbox(options);
    const picky = await open();
    for (const provider of ['mailketing', 'mailketing2', 'brevo'] as const)
      picky.faults.add({ provider, behaviour: '400', times: -1 });
    return new Answerers({
      open: await open({ brevo: { lookupsPerSecond: 1_000 } }),
      poor: await open({ mailketing: { credits: 0 }, brevo: { credits: 0 } }),
      senderless: await open({ mailketing: { senders: [] }, brevo: { senders: [] } }),
      picky,
      throttled: await replyAt('RCPT TO', () => '454 4.7.0 Maximum sending rate exceeded'),
      poorSmtp: await replyAt('RCPT TO', () => '550 5.7.0 You have no credits left'),
      senderlessSmtp: await replyAt('MAIL FROM', () => '550 5.1.8 Bad sender address'),
      closed: await closedPort(),
    });
  }

  /** The provider of a cell. */
  wayOf({ provider, answer }: Pick<Failpoint, 'provider' | 'answer'>): WayOut {
    if (provider === 'SMTP') return this.#smtpFor(answer);
    const url = this.#urlFor(answer);
    const wrong = answer === 'AUTH' ? 'wrong-' : '';
    const token = `${wrong}sandbox-mailketing-token`;
    switch (provider) {
      case 'Mailketing v1':
        return mailketingWay(ProviderKind.MAILKETING_V1, url, token);
      case 'Mailketing v2':
        return mailketingWay(ProviderKind.MAILKETING_V2, url, token);
      case 'Brevo with key':
        return brevoWay(url, `${wrong}sandbox-brevo-key`, true);
      case 'Brevo without key':
        return brevoWay(url, `${wrong}sandbox-brevo-key`, false);
      default:
        throw new Error(`There is no provider ${provider}.`);
    }
  }

  /** What the recipient's address must begin with for the answer of a cell. */
  triggerOf({ provider, answer }: Pick<Failpoint, 'provider' | 'answer'>): string {
    const smtp = provider === 'SMTP';
    switch (answer) {
      case 'unknown':
        return smtp ? 'dropafter' : 'garbage';
      case 'RECIPIENT':
        return smtp ? 'unknown' : 'blacklisted';
      case 'RETRYABLE':
        return smtp ? 'busy' : 'pembeli';
      case 'RATE_LIMITED':
        return smtp ? 'pembeli' : '429';
      case 'PERMANENT':
        return smtp ? 'toobig' : 'pembeli';
      default:
        return 'pembeli';
    }
  }

  /** How often a message (UUID) was taken, by any of them. */
  timesTaken(messageId: string): number {
    const { open, poor, senderless, picky } = this.#servers;
    return [open, poor, senderless, picky].reduce((sum, sandbox) => {
      const entries = sandbox.journal.list({ outcome: 'accepted', limit: 100_000 });
      return sum + entries.filter((entry) => entry.messageId?.includes(messageId)).length;
    }, 0);
  }

  async close(): Promise<void> {
    const { closed: _closed, ...servers } = this.#servers;
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }

  #urlFor(answer: string): string {
    const { open, poor, senderless, picky, closed } = this.#servers;
    if (answer === 'RETRYABLE') return `http://127.0.0.1:${closed}`;
    if (answer === 'INSUFFICIENT_CREDIT') return poor.httpUrl;
    if (answer === 'CONFIG') return senderless.httpUrl;
    return answer === 'PERMANENT' ? picky.httpUrl : open.httpUrl;
  }

  #smtpFor(answer: string): WayOut {
    const { open, throttled, poorSmtp, senderlessSmtp } = this.#servers;
    const password = answer === 'AUTH' ? 'wrong-password' : 'sandbox-smtp-password';
    if (answer === 'RATE_LIMITED') return smtpWay(throttled.port, password);
    if (answer === 'INSUFFICIENT_CREDIT') return smtpWay(poorSmtp.port, password);
    if (answer === 'CONFIG') return smtpWay(senderlessSmtp.port, password);
    return smtpWay(open.smtpPort, password);
  }
}

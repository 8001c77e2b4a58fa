import { EventStream } from '../../infra/event-stream.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import type { Metrics } from '../../infra/metrics.ts';
import type { CreditAccountRow } from './credit-account.queries.ts';
import type { CreditAccountService } from './credit-account.service.ts';

/** Told of every change of a balance; the payload is the account. */
const CREDITS_CHANNEL = 'merpati_credits';

interface Subscriber {
  /** Null: nothing ever comes. */
  accountId: string | null;
  stream: EventStream<CreditAccountRow>;
}

/** Balances as changes commit, wherever they are made. A busy account changes with every batch of mails: it is read as often as reading takes. */
export class CreditFeed {
  readonly #deps: { accounts: CreditAccountService; listener: Listener; log: Log; metrics: Metrics };
  readonly #subscribers = new Set<Subscriber>();
  /** Accounts that are being read; true when they changed again meanwhile. */
  readonly #reading = new Map<string, boolean>();

  constructor(deps: { accounts: CreditAccountService; listener: Listener; log: Log; metrics: Metrics }) {
    this.#deps = deps;
    deps.listener.listen(CREDITS_CHANNEL, (accountId) => void this.#changed(accountId));
  }

  subscribe(accountId: string | null): EventStream<CreditAccountRow> {
    const { metrics } = this.#deps;
    const stream = new EventStream<CreditAccountRow>(() => {
      this.#subscribers.delete(subscriber);
      metrics.subscribers.dec();
    });
    const subscriber = { accountId, stream };
    this.#subscribers.add(subscriber);
    metrics.subscribers.inc();
    return stream;
  }

  async #changed(accountId: string): Promise<void> {
    if (this.#reading.has(accountId)) {
      this.#reading.set(accountId, true);
      return;
    }
    const interested = () => [...this.#subscribers].filter((one) => one.accountId === accountId);
    try {
      do {
        if (interested().length === 0) break;
        this.#reading.set(accountId, false);
        const account = await this.#deps.accounts.find(accountId);
        if (account) for (const { stream } of interested()) stream.push(account);
      } while (this.#reading.get(accountId));
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'a balance could not be read; subscribers must read afresh');
      for (const { stream } of interested()) stream.end();
    } finally {
      this.#reading.delete(accountId);
    }
  }
}

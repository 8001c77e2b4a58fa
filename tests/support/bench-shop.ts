import { createHash } from 'node:crypto';
import type { Context } from '../../apps/api/src/context.ts';
import { type Charge, reserveCredits } from '../../apps/api/src/domains/credits/reservation.service.ts';
import {
  acceptMessages,
  keepContent,
  type NewMessage,
} from '../../apps/api/src/domains/delivery/sql/accept-messages.ts';
import type { Account } from '../../apps/api/src/domains/identity/account.entity.ts';
import { ApiKeyService } from '../../apps/api/src/domains/identity/api-key.service.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import type { Sql } from '../../apps/api/src/infra/database.ts';
import { Secrets } from '../../apps/api/src/infra/secrets.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { IdGenerator } from '../../apps/api/src/kernel/ids.ts';
import { ApiScope, Role } from '../../apps/api/src/kernel/principal.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { mailHtml, mailSender, mailSubject, userName } from './bench-mail.ts';

/** Messages one statement accepts. */
const ACCEPT_BATCH = 1_000;
const MAX_ATTEMPTS = 3;
/** Credits of a shop; no run sends so many mails. */
const PLENTY = 100_000_000;

export type AcceptStep = 'before credits are set aside' | 'after credits are set aside' | 'after the mail is written';

export interface Bulk {
  count: number;
  /** Recipient of the nth message. */
  to?: (index: number) => string;
  /** Template of the body; about 7 kB unless given. */
  html?: string;
  /** Told of each step inside the transaction, for tests that break it there. */
  onStep?: (step: AcceptStep, sql: Sql) => Promise<void>;
  /** What differs from a newsletter. */
  change?: Partial<
    Pick<NewMessage, 'typeKey' | 'queue' | 'headers' | 'maxAttempts' | 'scheduledAt' | 'onlyProviderId'>
  >;
}

/** An account with an API key. */
export class Shop {
  readonly account: Account;
  readonly apiKey: string;
  readonly #context: Context;
  readonly #ids = new IdGenerator(systemClock, systemRandom);
  #accepted = 0;

  private constructor(context: Context, account: Account, apiKey: string) {
    this.#context = context;
    this.account = account;
    this.apiKey = apiKey;
  }

  static async open(context: Context, secret: string, name: string, credits = PLENTY): Promise<Shop> {
    const account = await context.accounts.create({
      name,
      senderName: mailSender.name,
      senderEmail: mailSender.address,
    });
    await context.database.query({
      text: `select book_credits($1, 'TOP_UP', $2, 'Uji', null)`,
      values: [account.id, credits],
    });
    return new Shop(context, account, await createApiKey(context, account, secret));
  }

  /** Makes these providers, best first, the route of everything this shop sends. */
  async routeThrough(providerIds: string[]): Promise<void> {
    await this.#context.database.query({
      text: `insert into route (id, account_id, category, provider_ids)
             select gen_random_uuid(), $1, category, $2::uuid[] from (select distinct category from email_type) as categories`,
      values: [this.account.id, providerIds],
    });
  }

  /** Accepts newsletters set-based, as a campaign does; gives their ids. */
  async acceptBulk(bulk: Bulk): Promise<string[]> {
    const { database } = this.#context;
    const html = bulk.html ?? mailHtml;
    const contentId = await keepContent(database, {
      id: this.#ids.next(),
      accountId: this.account.id,
      hash: createHash('sha256').update(html).digest(),
      subject: mailSubject,
      html,
      text: null,
    });
    const accepted: string[] = [];
    while (accepted.length < bulk.count) {
      const size = Math.min(ACCEPT_BATCH, bulk.count - accepted.length);
      const batch = Array.from({ length: size }, () => this.#newMessage(this.#accepted++, contentId, bulk));
      await database.transaction(async (sql) => {
        await bulk.onStep?.('before credits are set aside', sql);
        const refused = await reserveCredits(sql, batch.map(chargeOf));
        if (refused.size > 0) throw new Error('The shop cannot pay for what it sends.');
        await bulk.onStep?.('after credits are set aside', sql);
        await acceptMessages(sql, batch);
        await bulk.onStep?.('after the mail is written', sql);
      });
      accepted.push(...batch.map(({ id }) => id));
    }
    return accepted;
  }

  #newMessage(index: number, contentId: string, { to, change }: Bulk): NewMessage {
    return {
      id: this.#ids.next(),
      accountId: this.account.id,
      typeKey: 'marketing.broadcast',
      queue: DispatchQueue.BULK,
      recipient: to ? to(index) : `pembeli${index}@pelanggan.example`,
      sender: `${mailSender.name} <${mailSender.address}>`,
      subject: mailSubject,
      contentId,
      variables: { user_name: userName(index) },
      headers: null,
      metadata: null,
      secretLinks: null,
      maxAttempts: MAX_ATTEMPTS,
      charge: { payerId: this.account.id, credits: 1 },
      ...change,
    };
  }
}

function chargeOf({ id, charge }: NewMessage): Charge {
  return { messageId: id, reservation: 1, payerId: charge!.payerId, credits: charge!.credits };
}

async function createApiKey(context: Context, account: Account, secret: string): Promise<string> {
  const { orm, accounts } = context;
  const secrets = new Secrets(secret, systemRandom);
  const ids = new IdGenerator(systemClock, systemRandom);
  const keys = new ApiKeyService({ orm, secrets, clock: systemClock, ids, accounts });
  const owner = {
    kind: 'person',
    userId: null,
    accountId: account.id,
    role: Role.AFFILIATE,
    scopes: new Set<ApiScope>(),
    credentialId: account.id,
  } as const;
  const scopes = [ApiScope.EMAIL_SEND, ApiScope.EMAIL_READ, ApiScope.LEADS];
  const key = await keys.create(owner, { name: 'Uji', scopes, expiresAt: null, accountId: `acc_${account.id}` });
  return key.secret;
}
